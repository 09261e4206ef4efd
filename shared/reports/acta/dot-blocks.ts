import { recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import type { DotVote } from '../../domain/roundtable/dot-vote';
import type { Translate } from '../../i18n';
import type { Block, TableColumn } from '../model/report-model';
import { readDotVote } from './dot-reading';

const share = (value: number | null): string => (value === null ? '—' : `${String(Math.round(value * 100))} %`);

/** A vote by dots as the acta tells it: the order with its three readings and, if so ruled, who put what. */
export function dotBlocks(document: Document, vote: DotVote, t: Translate): readonly Block[] {
  const { standings, ballots, voters, answered, disagree } = readDotVote(document, vote, t);
  const numberOf = (id: string): string => String(recordOf(document, 'proposal', id as RecordId)?.number ?? '');
  const hasPower = standings.some(({ powerShare }) => powerShare !== null);
  const figures = { align: 'end', width: 'fit' } as const;
  const columns: readonly TableColumn[] = [
    { title: t('acta.report.column.number'), ...figures },
    { title: t('acta.report.column.proposal'), align: 'start', width: 1 },
    { title: t('acta.report.column.dots'), ...figures },
    { title: t('acta.report.column.supporters'), ...figures },
    { title: t('acta.report.column.bySector'), ...figures },
    ...(hasPower ? [{ title: t('acta.report.column.byPower'), ...figures }] : []),
  ];
  const rows = standings
    .filter(({ dots }) => dots > 0)
    .map(({ optionId, dots, supporters, sectorShare, powerShare }) => [
      numberOf(optionId),
      recordOf(document, 'proposal', optionId as RecordId)?.text ?? '',
      String(dots),
      String(supporters),
      share(sectorShare),
      ...(hasPower ? [share(powerShare)] : []),
    ]);
  const lines = [
    t('acta.report.dotsLine', { answered, seats: voters.length, dots: vote.dotsEach }),
    ...(disagree ? [t('acta.report.dotsDisagree')] : []),
    ...(vote.withoutQuorum ? [t('acta.act.votedWithoutQuorum')] : []),
  ];
  const blocks: Block[] = [
    { kind: 'heading', level: 3, text: t('acta.report.dotsTitle', { title: vote.title }) },
    { kind: 'list', items: lines },
    { kind: 'table', caption: t('acta.report.dotsCaption', { title: vote.title }), size: 'small', columns, rows },
  ];
  if (!vote.named) return [...blocks, { kind: 'paragraph', tone: 'note', text: t('acta.report.unnamed') }];
  const put = voters.map(({ seat, actor }) => [
    actor.name,
    ballots
      .filter(({ seatId, dots }) => seatId === seat.id && dots > 0)
      .map(({ proposalId, dots }) => `${numberOf(proposalId)} (${String(dots)})`)
      .join(', ') || t('roundtable.reading.absent'),
  ]);
  const who: readonly TableColumn[] = [
    { title: t('acta.report.column.actor'), align: 'start', width: 1 },
    { title: t('acta.report.dotsPut'), align: 'start', width: 1 },
  ];
  return [...blocks, { kind: 'table', caption: t('acta.report.dotsWho', { title: vote.title }), size: 'small', columns: who, rows: put }];
}
