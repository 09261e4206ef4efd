import { axisItems, type AxisItem } from '@shared/analysis/matrices/axis-items';
import { interquartileRange, median } from '@shared/analysis/statistics/quantile';
import { listOf, type Document } from '@shared/document/document';
import type { ScoringTopic } from '@shared/domain/influences/scoring-round';
import { derive } from '@renderer/store/derived';
import { t, type MessageKey } from '@shared/i18n';

/** One person's score of a cell; `scorer` empty: the room. */
export interface CellScore {
  readonly scorer: string;
  readonly value: number;
}

/** The rows and columns of a matrix and all its scores, covered ones too. */
export interface ScoreBoard {
  readonly rows: readonly AxisItem[];
  readonly columns: readonly AxisItem[];
  /** By `row column`: who scored what, the room first. */
  readonly cells: ReadonlyMap<string, readonly CellScore[]>;
}

function board(document: Document, topic: ScoringTopic): ScoreBoard {
  const items = (type: 'actor' | 'objective'): readonly AxisItem[] => axisItems(document, { from: 'records', type }, () => []);
  const scores = topic === 'influence'
    ? listOf(document, 'influence').map((one) => ({ key: `${one.sourceId} ${one.targetId}`, scorer: one.scorer, value: one.value, rev: one.rev }))
    : listOf(document, 'position').map((one) => ({ key: `${one.actorId} ${one.subjectId}`, scorer: one.scorer, value: one.value, rev: one.rev }));
  const latest = new Map<string, Map<string, (typeof scores)[number]>>();
  for (const score of scores) {
    const cell = latest.get(score.key) ?? new Map<string, (typeof scores)[number]>();
    latest.set(score.key, cell);
    const held = cell.get(score.scorer);
    if (held === undefined || held.rev < score.rev) cell.set(score.scorer, score);
  }
  const cells = new Map([...latest].map(([key, cell]) => [key, [...cell.values()].map(({ scorer, value }) => ({ scorer, value })).sort((one, other) => (one.scorer < other.scorer ? -1 : 1))]));
  return { rows: items('actor'), columns: items(topic === 'influence' ? 'actor' : 'objective'), cells };
}

const BOARDS = {
  influence: derive(['actor', 'influence'], (document) => board(document, 'influence')),
  position: derive(['actor', 'objective', 'position'], (document) => board(document, 'position')),
} as const;

/** The matrix of a topic, computed again only when its records change. */
export function scoreBoard(document: Document, topic: ScoringTopic): ScoreBoard {
  return BOARDS[topic](document);
}

/** What the scores of a cell come to; null where nobody scored it. Source: methods §2, uncertainty. */
export function together(scores: readonly CellScore[]): { readonly median: number; readonly spread: number } | null {
  const values = scores.map(({ value }) => value);
  const middle = median(values);
  return middle === null ? null : { median: middle, spread: interquartileRange(values) ?? 0 };
}

/** What a whole value means in a matrix: "En su misión". Between two values there is no word of its own. */
export function meaningOf(topic: ScoringTopic, value: number): string {
  if (!Number.isInteger(value)) return '';
  return t(`matrices.scale.${topic}.${value < 0 ? `minus${String(-value)}` : `step${String(value)}`}` as MessageKey);
}

/** The values of a matrix, the greatest first. */
export function stepsOf(topic: ScoringTopic): readonly number[] {
  return topic === 'influence' ? [4, 3, 2, 1, 0] : [4, 3, 2, 1, 0, -1, -2, -3, -4];
}

/** A value as it stands in its cell. */
export function scoreText(topic: ScoringTopic, value: number, format: (value: number) => string): string {
  if (topic === 'influence' || value === 0) return format(value);
  return value > 0 ? `+${format(value)}` : `−${format(-value)}`;
}

/** What the room is called among those who score. */
export function scorerName(scorer: string): string {
  return scorer === '' ? t('influence.voice.room') : scorer;
}

/** How many cells a matrix has that can be scored. */
export function cellCount(topic: ScoringTopic, { rows, columns }: ScoreBoard): number {
  return rows.length * columns.length - (topic === 'influence' ? rows.length : 0);
}

/** How many cells somebody has scored. */
export function scoredBy({ cells }: ScoreBoard, scorer: string): number {
  let count = 0;
  for (const scores of cells.values()) if (scores.some((one) => one.scorer === scorer)) count += 1;
  return count;
}

/** The board with only the actors that somebody scored, or that were scored: a map of forty has a play of twelve. */
export function playersOnly(board: ScoreBoard, topic: ScoringTopic): ScoreBoard {
  const players = new Set([...board.cells.keys()].flatMap((key) => key.split(' ')));
  const rows = board.rows.filter(({ key }) => players.has(key));
  return { ...board, rows, columns: topic === 'influence' ? rows : board.columns };
}
