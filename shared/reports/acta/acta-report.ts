import type { Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { quorumOf } from '../../domain/sessions/presence';
import type { Translate } from '../../i18n';
import type { acta } from '../../i18n/es/acta';
import type { Block, ReportModel, Section, TableColumn } from '../model/report-model';
import { sentenceOf } from './act-text';
import { decisionBlocks } from './decision-blocks';
import { dotBlocks } from './dot-blocks';
import { momentsIn, type Moments } from './moments';
import { paperShell } from './paper-shell';
import { ruleText } from './rule-text';
import { actorNameIn, actorNamesIn, sessionFacts, type SessionFacts } from './session-facts';
import { SIGNATURE } from './signature';

interface Job {
  readonly document: Document;
  readonly facts: SessionFacts;
  readonly moments: Moments;
  readonly t: Translate;
}

/** A column: `share` of the width, or as wide as its contents. */
function column(title: string, width: 'fit' | number, align: TableColumn['align'] = 'start'): TableColumn {
  return { title, width, align };
}

function table(caption: string, columns: readonly TableColumn[], rows: readonly (readonly string[])[], empty: string): Block {
  return rows.length === 0 ? { kind: 'paragraph', tone: 'body', text: empty } : { kind: 'table', caption, columns, rows, size: 'small' };
}

type SectionName = keyof typeof acta.report.section;

function section(t: Translate, id: SectionName, ...blocks: readonly Block[]): Section {
  return { id, place: 'sessions', title: t(`acta.report.section.${id}`), startsPage: false, blocks };
}

function attendanceSection({ document, facts, moments, t }: Job): Section {
  const rows = facts.attendances.map((attendance) => {
    const stays = attendance.stays.map(({ from, to }) =>
      to === null ? t('acta.report.stillThere', { from: moments.hour(from) }) : `${moments.hour(from)} – ${moments.hour(to)}`,
    );
    const absent = attendance.answer === 'excused' ? t('acta.report.excused') : t('acta.report.notPresent');
    return [
      actorNameIn(document, attendance.actorId),
      [attendance.person, attendance.role].filter((part) => part !== '').join(', '),
      t(`acta.mandate.${attendance.mandate}`),
      stays.length === 0 ? absent : stays.join('; '),
    ];
  });
  const columns = [
    column(t('acta.report.column.actor'), 3),
    column(t('acta.report.column.person'), 3),
    column(t('acta.report.column.mandate'), 'fit'),
    column(t('acta.report.column.stay'), 2),
  ];
  return section(t, 'attendance', table(t('acta.report.attendanceCaption'), columns, rows, t('acta.report.nobody')));
}

function agendaSection({ facts, t }: Job): Section {
  const rows = facts.points.map((point, index) => [
    String(index + 1),
    point.title,
    point.responsible,
    String(point.minutes),
    point.startedAt === null ? '—' : String(Math.round(point.spentSeconds / 60)),
  ]);
  const columns = [
    column(t('acta.report.column.number'), 'fit', 'end'),
    column(t('acta.report.column.point'), 3),
    column(t('acta.report.column.responsible'), 1),
    column(t('acta.report.column.planned'), 'fit', 'end'),
    column(t('acta.report.column.spent'), 'fit', 'end'),
  ];
  return section(t, 'agenda', table(t('acta.report.agendaCaption'), columns, rows, t('acta.report.unsaid')));
}

function actsSection({ document, facts, moments, t }: Job): Section {
  const rows = facts.acts.map((entry, index) => [String(index + 1), moments.hour(entry.at), sentenceOf(entry, document, t)]);
  const columns = [column(t('acta.report.column.number'), 'fit', 'end'), column(t('acta.report.column.time'), 'fit'), column(t('acta.report.column.act'), 1)];
  return section(t, 'acts', table(t('acta.report.actsCaption'), columns, rows, t('acta.report.noActs')));
}

function decisionsSection({ document, facts, t }: Job): Section {
  const blocks = [...facts.rounds.flatMap((round) => decisionBlocks(document, round, t)), ...facts.dotVotes.flatMap((vote) => dotBlocks(document, vote, t))];
  return section(t, 'decisions', ...(blocks.length === 0 ? [{ kind: 'paragraph', tone: 'body', text: t('acta.report.noDecisions') } as const] : blocks));
}

function dissentsSection({ document, facts, t }: Job): Section {
  const rows = facts.dissents.map(({ actorId, kind, text, proposalId }) => [
    actorId === null ? t('acta.act.someone') : actorNameIn(document, actorId),
    t(`acta.dissentName.${kind}`),
    String(document.tables.proposal.get(proposalId)?.number ?? ''),
    text,
  ]);
  const columns = [
    column(t('acta.report.column.actor'), 2),
    column(t('acta.report.column.kind'), 'fit'),
    column(t('acta.report.column.proposal'), 'fit', 'end'),
    column(t('acta.report.column.text'), 3),
  ];
  return section(t, 'dissents', table(t('acta.report.dissentsCaption'), columns, rows, t('acta.report.noDissents')));
}

function commitmentRows({ document, facts, moments, t }: Job, which: 'agreements' | 'earlier'): readonly (readonly string[])[] {
  return facts[which].map((agreement) => {
    const { number, text, responsibleIds, allyIds, dueDate, state, subcommittee, progress } = agreement;
    const group = subcommittee === '' ? '' : t('acta.report.group', { name: subcommittee });
    return [
      String(number),
      [text, group, which === 'earlier' ? progress : ''].filter((part) => part !== '').join(' — '),
      actorNamesIn(document, responsibleIds),
      actorNamesIn(document, allyIds),
      dueDate === null ? '' : moments.day(dueDate),
      t(`acta.agreementState.${state}`),
    ];
  });
}

function commitmentColumns(t: Translate): readonly TableColumn[] {
  return [
    column(t('acta.report.column.number'), 'fit', 'end'),
    column(t('acta.report.column.agreement'), 3),
    column(t('acta.report.column.responsible'), 2),
    column(t('acta.report.column.allies'), 2),
    column(t('acta.report.column.due'), 1),
    column(t('acta.report.column.state'), 'fit'),
  ];
}

function scheduleSection({ document, facts, moments, t }: Job): Section | null {
  if (facts.deliverables.length === 0) return null;
  const numbers = new Map(facts.agreements.map(({ id, number }) => [id as string, number]));
  const rows = [...facts.deliverables]
    .sort((one, other) => ((one.dueDate ?? '9999') < (other.dueDate ?? '9999') ? -1 : 1))
    .map(({ name, dueDate, responsibleId, agreementId }) => [
      dueDate === null ? '' : moments.day(dueDate),
      name,
      actorNameIn(document, responsibleId),
      String(numbers.get(agreementId) ?? ''),
    ]);
  const columns = [
    column(t('acta.report.column.due'), 'fit'),
    column(t('acta.report.column.deliverable'), 3),
    column(t('acta.report.column.responsible'), 2),
    column(t('acta.report.column.agreement'), 'fit', 'end'),
  ];
  return section(t, 'schedule', table(t('acta.report.scheduleCaption'), columns, rows, ''));
}

function signaturesSection({ document, facts, t }: Job): Section {
  const { session } = facts;
  const leaders: readonly (readonly [string, string])[] = [
    [t('acta.report.fact.facilitator'), session.facilitator],
    [t('acta.report.fact.secretary'), session.secretary],
  ];
  const rows = [
    ...leaders.filter(([, person]) => person !== '').map(([role, person]) => [person, role, '']),
    ...facts.attendances
      .filter(({ stays, mandate }) => stays.length > 0 && mandate !== 'observer')
      .map(({ person, actorId }) => [person, actorNameIn(document, actorId), '']),
  ];
  const columns = [column(t('acta.report.column.person'), 2), column(t('acta.report.column.actor'), 2), column(t('acta.report.column.signature'), 2)];
  return section(t, 'signatures', { ...table(t('acta.report.signaturesCaption'), columns, rows, t('acta.report.nobody')), ...(rows.length === 0 ? {} : { rowHeight: SIGNATURE }) });
}

function purposeBlocks({ facts, t }: Job): readonly Block[] {
  const { session, table: mesa } = facts;
  const blocks: Block[] = [{ kind: 'paragraph', tone: 'lead', text: session.purpose === '' ? t('acta.report.unsaid') : session.purpose }];
  if (mesa === undefined) return blocks;
  if (mesa.question !== '') blocks.push({ kind: 'callout', title: mesa.name, text: mesa.question });
  blocks.push({ kind: 'paragraph', tone: 'body', text: `${t('acta.report.section.rules')}: ${ruleText(mesa.rule, t)}.` });
  const own = mesa.ownRules.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (own.length > 0) blocks.push({ kind: 'list', items: own });
  return blocks;
}

function quorumLine({ facts, t }: Job): string {
  const { session, attendances, acts } = facts;
  if (session.quorum.kind === 'none') return t('acta.report.quorumNone');
  const { convened, needed, present } = quorumOf(session.quorum, attendances);
  const opened = acts.find(({ kind }) => kind === 'sessionOpened')?.facts;
  return t('acta.report.quorumLine', { convened, needed, present: typeof opened?.['present'] === 'number' ? opened['present'] : present });
}

/**
 * The acta of a session as a report: purpose and rules, attendance, agenda, earlier agreements, every act once and in
 * order, decisions with votes as the rule asks, dissents, commitments, signatures. Null where the session is not there.
 * `timeZone`: IANA name; the machine's where left out.
 */
export function actaReport(document: Document, sessionId: RecordId, t: Translate, timeZone?: string): ReportModel | null {
  const facts = sessionFacts(document, sessionId);
  if (facts === undefined) return null;
  const job: Job = { document, facts, moments: momentsIn(timeZone), t };
  const { session, table: mesa } = facts;
  const { hour } = job.moments;
  const time =
    session.openedAt === null
      ? session.startTime
      : session.closedAt === null
        ? t('acta.report.fact.timeOpen', { from: hour(session.openedAt) })
        : t('acta.report.fact.timeSpan', { from: hour(session.openedAt), to: hour(session.closedAt) });
  const sections: (Section | null)[] = [
    section(t, 'purpose', ...purposeBlocks(job)),
    attendanceSection(job),
    agendaSection(job),
    facts.earlier.length === 0
      ? null
      : section(t, 'earlier', table(t('acta.report.earlierCaption'), commitmentColumns(t), commitmentRows(job, 'earlier'), '')),
    actsSection(job),
    decisionsSection(job),
    dissentsSection(job),
    section(t, 'commitments', table(t('acta.report.commitmentsCaption'), commitmentColumns(t), commitmentRows(job, 'agreements'), t('acta.report.noCommitments'))),
    scheduleSection(job),
    facts.parked.length === 0 ? null : section(t, 'parked', { kind: 'list', items: facts.parked.map(({ text }) => text) }),
    signaturesSection(job),
  ];
  return paperShell(document, t, {
    title: t('acta.report.title', { session: session.name }),
    kicker: t('acta.report.kicker'),
    session,
    moments: job.moments,
    facts: [
      [t('acta.report.fact.time'), time],
      [t('acta.report.fact.place'), session.place],
      [t('acta.report.fact.mesa'), mesa?.name ?? ''],
      [t('acta.report.fact.stage'), t(`sessions.stage.${session.stage}`)],
      [t('acta.report.fact.facilitator'), session.facilitator],
      [t('acta.report.fact.secretary'), session.secretary],
      [t('acta.report.fact.quorum'), quorumLine(job)],
    ],
    isDraft: session.status !== 'closed',
    sections: sections.filter((part) => part !== null),
  });
}
