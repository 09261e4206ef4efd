import { recordOf, type Document } from '../../document/document';
import type { VoteRound } from '../../domain/roundtable/vote-round';
import { formattingLocale, type Translate } from '../../i18n';
import { quoted } from '../../i18n/quoted';
import type { Block, TableBlock } from '../model/report-model';
import { strong } from '../typography/inline';
import { ballotsOf, readRound, votersOf } from './round-reading';
import { ruleText } from './rule-text';
import { actorNameIn } from './session-facts';

const percent = (share: number): number => Math.round(share * 100);

function answersTable(document: Document, round: VoteRound, t: Translate, number: number): TableBlock {
  const { poll } = readRound(round, ballotsOf(document, round.id), votersOf(document, round.roundtableId, t));
  return {
    kind: 'table',
    caption: t('acta.report.answersCaption', { number }),
    size: 'small',
    columns: [
      { title: t('acta.report.column.actor'), align: 'start', width: 2 },
      { title: t('acta.report.column.answer'), align: 'start', width: 1 },
      { title: t('acta.report.column.condition'), align: 'start', width: 2 },
    ],
    rows: poll.cast.map(({ seat, option, condition }) => [
      actorNameIn(document, seat.actorId as `actor:${string}`),
      option === null ? t('roundtable.reading.absent') : t(option.labelKey),
      condition,
    ]),
  };
}

/** A decision as the acta tells it: wording voted on, rule, count, the three readings, verdict and, if so ruled, names. */
export function decisionBlocks(document: Document, round: VoteRound, t: Translate): readonly Block[] {
  const number = recordOf(document, 'proposal', round.proposalId)?.number ?? 0;
  const { readings, verdict, hasSectors } = readRound(round, ballotsOf(document, round.id), votersOf(document, round.roundtableId, t));
  const method = t(`acta.method.${round.method}`);
  const { heads, sectors, power } = readings;
  const lines = [
    t('acta.report.decisionRule', { rule: ruleText(round.rule, t), method: method.charAt(0).toLocaleUpperCase(formattingLocale()) + method.slice(1) }),
    t('acta.report.decisionCount', { for: heads.for, against: heads.against, abstained: heads.abstained, absent: heads.absent }),
  ];
  if (hasSectors && sectors.mean !== null) lines.push(t('acta.report.decisionSectors', { percent: percent(sectors.mean) }));
  if (power.shareFor !== null) lines.push(t('acta.report.decisionPower', { percent: percent(power.shareFor) }));
  if (readings.disagree && (hasSectors || power.shareFor !== null)) lines.push(t('acta.report.decisionDisagree'));
  if (round.withoutQuorum) lines.push(t('acta.act.votedWithoutQuorum'));
  const blocks: Block[] = [
    { kind: 'heading', level: 3, text: t('acta.report.decisionTitle', { number, version: round.versionNumber }) },
    { kind: 'paragraph', tone: 'body', text: [strong(`${t(`acta.verdict.${round.outcome ?? verdict.outcome}`)}. `), { text: quoted(round.versionText, t), face: 'regular' }] },
    { kind: 'list', items: lines },
  ];
  if (round.named) blocks.push(answersTable(document, round, t, number));
  else blocks.push({ kind: 'paragraph', tone: 'note', text: t('acta.report.unnamed') });
  return blocks;
}
