import type { ScoringTopic } from '@shared/domain/influences/scoring-round';
import { readCellText } from '@shared/domain/matrices/read-cell-text';
import type { CellKind } from '@shared/domain/matrices/cell-kind';
import type { RecordId } from '@shared/domain/kernel/id';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import { announce } from '@renderer/store/notices';
import { runCommand } from '@renderer/store/workspace';
import { filledCells } from '@renderer/ui/matrix-grid/grid-fill';
import { MatrixGrid } from '@renderer/ui/matrix-grid/MatrixGrid';
import type { CellPlace, CellRange, MatrixCell } from '@renderer/ui/matrix-grid/matrix-model';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { setScores, type ScoreEdit } from './commands';
import { meaningOf, scoreText, together, type ScoreBoard } from './scores';

const KINDS: { readonly [Topic in ScoringTopic]: CellKind } = {
  influence: { kind: 'scale', min: 0, max: 4 },
  position: { kind: 'scale', min: -4, max: 4 },
};
const EMPTY: MatrixCell = { text: '', tint: null, derived: false, noted: false, description: '' };
const decimal = (value: number): string => formatFigure(value, 'decimal');

interface ScoreGridProps {
  readonly topic: ScoringTopic;
  readonly board: ScoreBoard;
  /** Whose scores are shown and written: somebody's, the room's (empty), or those of all together (null), which are only read. */
  readonly voice: string | null;
  /** Those whose scores are covered: they do not count in those of all. */
  readonly covered: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly place: CellPlace;
  readonly onPlace: (place: CellPlace) => void;
}

/** A matrix that is scored by keyboard: figures write, the minus before them turns the sign, Enter goes to the next empty cell. */
export function ScoreGrid({ topic, board, voice, covered, readOnly, place, onPlace }: ScoreGridProps): ReactNode {
  const t = useTranslation();
  const [anchor, setAnchor] = useState<CellPlace | null>(null);
  const sign = useRef<1 | -1>(1);
  const { rows, columns, cells } = board;
  const kind = KINDS[topic];
  const canWrite = voice !== null && !readOnly;

  const valueAt = (rowId: string, columnId: string): number | null => {
    const scores = cells.get(`${rowId} ${columnId}`) ?? [];
    if (voice === null) return together(scores.filter(({ scorer }) => !covered.has(scorer)))?.median ?? null;
    return scores.find(({ scorer }) => scorer === voice)?.value ?? null;
  };
  const cellAt = (rowId: string, columnId: string): MatrixCell => {
    const column = columns.find(({ key }) => key === columnId)?.label ?? '';
    if (rowId === columnId) return { ...EMPTY, barred: true, description: t('matrices.cell.barred', { column }) };
    const value = valueAt(rowId, columnId);
    if (value === null) return { ...EMPTY, description: t('matrices.cell.empty', { column }) };
    const text = scoreText(topic, value, decimal);
    const spread = voice === null ? (together((cells.get(`${rowId} ${columnId}`) ?? []).filter(({ scorer }) => !covered.has(scorer)))?.spread ?? 0) : 0;
    const meaning = meaningOf(topic, value);
    return {
      text,
      tint: value === 0 ? null : Math.abs(value) / 4,
      tone: value < 0 ? 'against' : 'for',
      derived: false,
      noted: spread > 0,
      description: t(spread > 0 ? 'influence.cell.spread' : 'matrices.cell.held', { column, value: meaning === '' ? text : `${text}, ${meaning}`, spread: decimal(spread) }),
    };
  };
  const editsIn = (range: CellRange, value: number | null): readonly ScoreEdit[] => {
    const edits: ScoreEdit[] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const [one, other] = [rows[row]?.recordId, columns[column]?.recordId];
        if (one !== undefined && one !== null && other !== undefined && other !== null && one !== other) edits.push({ rowId: one, columnId: other, value });
      }
    }
    return edits;
  };
  const write = (edits: readonly ScoreEdit[]): void => {
    if (voice === null) {
      announce({ tone: 'warning', messageKey: 'influence.failure.chooseVoice' });
      return;
    }
    if (canWrite && edits.length > 0) runCommand(setScores, { topic, scorer: voice, edits }, { drawWhenKept: true });
  };
  const nextEmpty = (): CellPlace => {
    const total = rows.length * columns.length;
    const start = place.row * columns.length + Math.max(0, place.column);
    for (let step = 1; step <= total; step += 1) {
      const at = (start + step) % total;
      const [row, column] = [Math.floor(at / columns.length), at % columns.length];
      const [one, other] = [rows[row]?.key, columns[column]?.key];
      if (one !== undefined && other !== undefined && one !== other && valueAt(one, other) === null) return { row, column };
    }
    return place;
  };
  const gridRows = useMemo(() => rows.map(({ key, label }) => ({ id: key, code: '', label, depth: 0, expanded: null, kindLabel: '' })), [rows]);
  const gridColumns = useMemo(() => columns.map(({ key, label }) => ({ id: key, label, detail: '' })), [columns]);

  return (
    <MatrixGrid
      label={t(`influence.part.${topic}`)}
      corner={t(`influence.corner.${topic}`)}
      rows={gridRows}
      columns={gridColumns}
      cellAt={cellAt}
      place={{ row: Math.min(place.row, rows.length - 1), column: Math.min(place.column, columns.length - 1) }}
      anchor={anchor}
      onMove={(next, from) => {
        sign.current = 1;
        setAnchor(from);
        onPlace(next);
      }}
      onToggle={() => undefined}
      onType={(character, range) => {
        if (/[+-]/u.test(character)) {
          sign.current = character === '-' && kind.kind === 'scale' && kind.min < 0 ? -1 : 1;
          return;
        }
        if (!/^\d$/u.test(character)) return;
        const value = Number(character) * sign.current + 0;
        sign.current = 1;
        if (canWrite && (Math.abs(value) > 4)) announce({ tone: 'warning', messageKey: 'influence.failure.value', params: { value, least: topic === 'influence' ? 0 : -4, most: 4 } });
        else write(editsIn(range, value));
      }}
      onOpen={() => { onPlace(nextEmpty()); }}
      onClear={(range) => { write(editsIn(range, null)); }}
      onCopy={(range) => {
        const lines: string[] = [];
        for (let row = range.top; row <= range.bottom; row += 1) {
          lines.push(columns.slice(range.left, range.right + 1).map(({ key }) => valueAt(rows[row]?.key ?? '', key) ?? '').join('\t'));
        }
        return lines.join('\n');
      }}
      onPaste={(text, corner) => {
        const edits: ScoreEdit[] = [];
        let refused = 0;
        for (const [down, line] of text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n').entries()) {
          for (const [across, word] of line.split('\t').entries()) {
            const [row, column] = [rows[corner.row + down]?.recordId, columns[corner.column + across]?.recordId];
            const value = readCellText(kind, word);
            if (row === column && row !== undefined) continue;
            if (row === undefined || row === null || column === undefined || column === null || value === undefined || typeof value === 'string') refused += 1;
            else edits.push({ rowId: row as RecordId, columnId: column as RecordId, value });
          }
        }
        write(edits);
        if (refused > 0) announce({ tone: 'warning', messageKey: 'matrices.paste.refused', params: { count: refused } });
      }}
      {...(canWrite
        ? {
            onFill: (source: CellRange, target: CellRange) => {
              write(
                filledCells(source, target).flatMap(({ to, from }) =>
                  editsIn({ top: to.row, bottom: to.row, left: to.column, right: to.column }, valueAt(rows[from.row]?.key ?? '', columns[from.column]?.key ?? '')),
                ),
              );
            },
          }
        : {})}
    />
  );
}
