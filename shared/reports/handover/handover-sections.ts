import { currentVersion, versionDifferences } from '../../analysis/agenda/versions';
import type { HandOver } from '../../analysis/agenda/hand-over';
import { stateOf } from '../../analysis/indicators/indicator-state';
import { indicatorsOf } from '../../analysis/indicators/indicators-of-document';
import { listOf, recordOf, type Document } from '../../document/document';
import { checklistAnswerId } from '../../domain/agenda/checklist-answer';
import type { RecordId } from '../../domain/kernel/id';
import type { Translate } from '../../i18n';
import { compareNames } from '../../i18n/compare-names';
import { entryWords, type CardCatalogs } from '../agenda/action-cards';
import { actionTable } from '../agenda/agenda-sections';
import type { ChecklistEntry } from '../agenda/agenda-report';
import { actorName, column, paragraph, reportDay, reportMoney, reportValue } from '../agenda/report-words';
import type { Block } from '../model/report-model';

/** What the sections are made from; `today` as `YYYY-MM-DD`. */
export interface HandOverJob {
  readonly document: Document;
  readonly t: Translate;
  readonly today: string;
  readonly found: HandOver;
}

const names = (document: Document, ids: readonly RecordId[]): string => ids.map((id) => actorName(document, id)).filter((name) => name !== '').join('; ');

/** Which version was adopted, by whom, and how much the Agenda moved since. */
export function adoptedBlocks({ document, t, found }: HandOverJob, catalogs: CardCatalogs): readonly Block[] {
  const { adopted } = found;
  if (adopted === null) return [{ kind: 'callout', title: t('agenda.report.draftMark'), text: t('handover.notAdopted') }];
  const { added, removed, changed } = versionDifferences(adopted.entries, currentVersion(document, t, entryWords(catalogs)));
  const count = added.length + removed.length + changed.length;
  return [
    paragraph(t('handover.adopted', { name: adopted.name, date: reportDay(adopted.date), act: adopted.act, body: adopted.body }), 'lead'),
    paragraph(t('handover.changedSince', { count })),
  ];
}

/** Everything with a day, what is past first. */
export function dueBlocks({ document, t, found }: HandOverJob): readonly Block[] {
  if (found.due.length === 0) return [paragraph(t('handover.dueNone'))];
  return [
    {
      kind: 'table',
      caption: t('handover.dueCaption'),
      size: 'small',
      columns: [column(t('handover.column.date'), 'fit'), column(t('handover.column.what'), 'fit'), column(t('handover.column.name'), 3), column(t('handover.column.who'), 2)],
      rows: found.due.map(({ date, kind, name, actorIds, isPast }) => [
        isPast ? t('handover.pastMark', { date: reportDay(date) }) : reportDay(date),
        t(`handover.dueKind.${kind}`),
        name,
        names(document, actorIds),
      ]),
      origins: found.due.map(({ recordId }) => recordId),
    },
  ];
}

/** The open actions by who answers for them. */
export function openActionBlocks({ document, t, today, found }: HandOverJob): readonly Block[] {
  if (found.openActions.length === 0) return [paragraph(t('handover.noActions'))];
  const job = { document, t, today, actions: found.openActions };
  return [paragraph(t('agenda.report.handoverOpen', { count: found.openActions.length }), 'lead'), actionTable(job, found.openActions, t('agenda.report.handoverCaption'))];
}

/** The open agreements with who answers, and what was held against them. */
export function agreementBlocks({ document, t, found }: HandOverJob): readonly Block[] {
  if (found.openAgreements.length === 0) return [paragraph(t('handover.noAgreements'))];
  const dissents = listOf(document, 'dissent');
  const told = found.openAgreements.map((agreement) => {
    const who = names(document, agreement.responsibleIds);
    const against = dissents
      .filter(({ agreementId }) => agreementId === agreement.id)
      .map(({ kind, actorId, text }) => {
        const params = { kind: t(`acta.dissentName.${kind}`), name: actorName(document, actorId) || t('handover.someone'), text };
        return t(text === '' ? 'handover.dissentAlone' : 'handover.dissent', params);
      });
    const parts = [
      `${t('handover.agreement', { number: agreement.number, text: agreement.text })}.`,
      t('handover.agreementState', { state: t(`acta.agreementState.${agreement.state}`) }),
      who === '' ? '' : t('handover.agreementWho', { names: who }),
      agreement.dueDate === null ? '' : t('handover.agreementDue', { date: reportDay(agreement.dueDate) }),
      agreement.progress === '' ? '' : t('handover.agreementProgress', { text: agreement.progress }),
      ...against,
    ];
    return { about: agreement.id as RecordId, text: parts.filter((part) => part !== '').join(' ').replaceAll('..', '.') };
  });
  return [{ kind: 'list', items: told.map(({ text }) => text), origins: told.map(({ about }) => about) }];
}

/** Accords and memberships in force, and what earlier governments left that still lives. */
export function accordBlocks({ document, t, found }: HandOverJob): readonly Block[] {
  const memory = listOf(document, 'memoryItem').filter(({ state }) => state === 'alive' || state === 'dormant');
  const table: Block =
    found.inForce.length === 0
      ? paragraph(t('handover.noAccords'))
      : {
          kind: 'table',
          caption: t('handover.accordsCaption'),
          size: 'small',
          columns: [column(t('handover.column.name'), 2), column(t('handover.column.partner'), 2), column(t('handover.column.until'), 'fit'), column(t('handover.column.fee'), 'fit', 'end'), column(t('handover.column.commitments'), 3)],
          rows: found.inForce.map(({ name, partnerIds, otherPartners, endDate, fee, commitments }) => [
            name,
            [names(document, partnerIds), otherPartners].filter((part) => part !== '').join('; '),
            endDate === null ? t('handover.open') : reportDay(endDate),
            fee === null ? '' : reportMoney(fee),
            commitments,
          ]),
          origins: found.inForce.map(({ id }) => id),
        };
  if (memory.length === 0) return [table];
  const items = memory.map(({ kind, name, partner, startYear, state }) =>
    t('handover.memory', {
      kind: t(`diagnosis.memory.kind.${kind}`),
      name,
      partner: partner === '' ? '' : ` (${partner})`,
      years: startYear === null ? '' : `, ${startYear}`,
      state: t(`diagnosis.memory.state.${state}`),
    }),
  );
  return [table, paragraph(t('handover.memoryLead')), { kind: 'list', items, origins: memory.map(({ id }) => id) }];
}

/** Every indicator with its state, who measures it, when it is due and where the figure comes from. */
export function indicatorHandOver({ document, t, today }: HandOverJob): readonly Block[] {
  const readings = indicatorsOf(document, today);
  if (readings.length === 0) return [paragraph(t('handover.noIndicators'))];
  return [
    {
      kind: 'table',
      caption: t('handover.indicatorsCaption'),
      size: 'small',
      columns: [
        column(t('handover.column.indicator'), 3),
        column(t('handover.column.value'), 'fit', 'end'),
        column(t('handover.column.target'), 'fit', 'end'),
        column(t('handover.column.state'), 'fit'),
        column(t('handover.column.due'), 'fit'),
        column(t('handover.column.who'), 2),
        column(t('handover.column.source'), 2),
      ],
      rows: readings.map((reading) => {
        const { indicator, value, due, measurements } = reading;
        const source = measurements.findLast((one) => one.source !== '')?.source ?? indicator.formula;
        return [
          indicator.name,
          reportValue(value),
          reportValue(indicator.measurement === 'qualitative' ? indicator.targetWord : indicator.target),
          t(`indicators.state.${stateOf(reading)}`),
          reportDay(due.due),
          actorName(document, indicator.responsibleId),
          source,
        ];
      }),
      origins: readings.map(({ indicator }) => indicator.id),
    },
  ];
}

/** The risks that were taken up, gravest first; one without grades comes last. */
export function riskBlocks({ document, t }: HandOverJob): readonly Block[] {
  const graveOf = ({ likelihood, impact }: { readonly likelihood: number | null; readonly impact: number | null }): number => (likelihood ?? 0) * (impact ?? 0);
  const risks = listOf(document, 'risk').toSorted((one, other) => graveOf(other) - graveOf(one) || one.order - other.order);
  if (risks.length === 0) return [paragraph(t('handover.noRisks'))];
  return [
    {
      kind: 'table',
      caption: t('handover.risksCaption'),
      size: 'small',
      columns: [column(t('handover.column.risk'), 2), column(t('handover.column.grade'), 'fit'), column(t('handover.column.mitigation'), 3)],
      rows: risks.map(({ name, likelihood, impact, mitigations }) => [name, likelihood === null || impact === null ? '—' : `${likelihood} × ${impact}`, mitigations.join(' ')]),
      origins: risks.map(({ id }) => id),
    },
  ];
}

/** Conditions and keys that are not met, or that nobody answered. */
export function missingConditions({ document, t }: HandOverJob, entries: readonly ChecklistEntry[]): readonly Block[] {
  const rows = entries.flatMap(({ checklist, id, name }) => {
    const answer = recordOf(document, 'checklistAnswer', checklistAnswerId(document.processId, checklist, id));
    if (answer?.state === 'met') return [];
    return [[name, answer === undefined || answer.state === null ? t('handover.unanswered') : t(`agenda.checklist.state.${answer.state}`), answer?.evidence ?? '']];
  });
  if (rows.length === 0) return [paragraph(t('handover.allMet'))];
  const columns = [column(t('handover.column.condition'), 2), column(t('handover.column.state'), 'fit'), column(t('handover.column.evidence'), 3)];
  return [{ kind: 'table', caption: t('handover.conditionsCaption'), size: 'small', columns, rows }];
}

/** Who answers for what is open, busiest first. Names of organisations alone: contact data stays in the process file. */
export function peopleBlocks({ document, t, found }: HandOverJob): readonly Block[] {
  const open = new Map<RecordId, string[]>();
  const add = (actorId: RecordId, what: string): void => { open.set(actorId, [...(open.get(actorId) ?? []), what]); };
  for (const { responsibleId, name } of found.openActions) if (responsibleId !== null) add(responsibleId, name);
  for (const { responsibleIds, number, text } of found.openAgreements) for (const id of responsibleIds) add(id, t('handover.agreement', { number, text }));
  if (open.size === 0) return [paragraph(t('handover.noPeople'))];
  const rows = [...open].sort(([one, first], [other, second]) => second.length - first.length || compareNames(actorName(document, one), actorName(document, other)));
  return [
    {
      kind: 'table',
      caption: t('handover.peopleCaption'),
      size: 'small',
      columns: [column(t('handover.column.actor'), 2), column(t('handover.column.open'), 4)],
      rows: rows.map(([id, what]) => [actorName(document, id), what.join('; ')]),
      origins: rows.map(([id]) => id),
    },
    paragraph(t('handover.peopleNote'), 'note'),
  ];
}
