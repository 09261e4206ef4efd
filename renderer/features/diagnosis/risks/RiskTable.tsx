import type { Risk } from '@shared/domain/diagnosis/risk';
import type { RecordId } from '@shared/domain/kernel/id';
import { filledCells } from '@renderer/ui/matrix-grid/grid-fill';
import { MatrixGrid } from '@renderer/ui/matrix-grid/MatrixGrid';
import type { CellPlace, CellRange, MatrixCell } from '@renderer/ui/matrix-grid/matrix-model';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import type { RiskGrade } from './commands';
import { numbered, weightOf } from './risk-order';
import classes from './risks.module.css';

const COLUMNS = ['likelihood', 'impact', 'weight'] as const;
type Column = (typeof COLUMNS)[number];

interface RiskTableProps {
  readonly risks: readonly Risk[];
  readonly readOnly: boolean;
  readonly onChoose: (id: RecordId) => void;
  readonly onGrade: (grades: readonly RiskGrade[]) => void;
}

/** A pasted or typed grade: 1 to 5, null for an empty cell, undefined for what is none. */
function readGrade(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^[1-5]$/u.test(trimmed) ? Number(trimmed) : undefined;
}

/** The risks with their grades as a grid: digits are typed, copied and pasted as in a spreadsheet; the weight follows. */
export function RiskTable({ risks, readOnly, onChoose, onGrade }: RiskTableProps): ReactNode {
  const t = useTranslation();
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<CellPlace | null>(null);
  const all = numbered(risks).map(({ risk }) => risk);
  const byId = new Map<string, Risk>(all.map((risk) => [risk.id, risk]));
  const shown = { row: Math.min(place.row, Math.max(0, all.length - 1)), column: place.column };
  const valueOf = (risk: Risk, column: Column): number | null => (column === 'weight' ? weightOf(risk) : risk[column]);
  const cellAt = (rowId: string, columnId: string): MatrixCell => {
    const risk = byId.get(rowId);
    const column = COLUMNS.find((one) => one === columnId) ?? 'weight';
    const value = risk === undefined ? null : valueOf(risk, column);
    const said = value === null ? t('diagnosis.risks.ungraded') : String(value);
    return {
      text: value === null ? '' : String(value),
      tint: value === null ? null : value / (column === 'weight' ? 25 : 5),
      derived: column === 'weight',
      noted: false,
      description: t('diagnosis.risks.cell', { column: t(`diagnosis.risks.column.${column}`), name: risk?.name ?? '', value: said }),
    };
  };
  const write = (grades: readonly RiskGrade[]): void => {
    if (!readOnly && grades.length > 0) onGrade(grades);
  };
  const cellsOf = ({ top, bottom, left, right }: CellRange): readonly Omit<RiskGrade, 'grade'>[] =>
    all.slice(top, bottom + 1).flatMap(({ id }) =>
      COLUMNS.slice(left, right + 1).flatMap((field) => (field === 'weight' ? [] : [{ id, field }])),
    );
  return (
    <div className={classes['grid']} style={{ '--rows': risks.length }}>
      <MatrixGrid
        label={t('diagnosis.risks.tableLabel')}
        corner={t('diagnosis.risks.corner')}
        rows={numbered(risks).map(({ risk, number }) => ({ id: risk.id, code: String(number), label: risk.name, depth: 0, expanded: null, kindLabel: t('diagnosis.risks.kind') }))}
        columns={COLUMNS.map((column) => ({ id: column, label: t(`diagnosis.risks.column.${column}`), detail: '' }))}
        cellAt={cellAt}
        place={shown}
        anchor={anchor}
        onMove={(next, from) => {
          setPlace(next);
          setAnchor(from);
          const risk = all[next.row];
          if (risk !== undefined) onChoose(risk.id);
        }}
        onToggle={() => { setAnchor(null); }}
        onType={(character, range) => {
          const grade = readGrade(character);
          if (typeof grade === 'number') write(cellsOf(range).map((cell) => ({ ...cell, grade })));
        }}
        onOpen={({ row }) => {
          const risk = all[row];
          if (risk !== undefined) onChoose(risk.id);
        }}
        onClear={(range) => { write(cellsOf(range).map((cell) => ({ ...cell, grade: null }))); }}
        onCopy={({ top, bottom, left, right }) =>
          all.slice(top, bottom + 1).map((risk) => COLUMNS.slice(left, right + 1).map((column) => valueOf(risk, column) ?? '').join('\t')).join('\n')
        }
        onPaste={(text, at) => {
          const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
          write(
            lines.flatMap((line, down) =>
              line.split('\t').flatMap((part, across): readonly RiskGrade[] => {
                const risk = all[at.row + down];
                const field = COLUMNS[at.column + across];
                const grade = readGrade(part);
                return risk === undefined || field === undefined || field === 'weight' || grade === undefined ? [] : [{ id: risk.id, field, grade }];
              }),
            ),
          );
        }}
        {...(readOnly
          ? {}
          : {
              onFill: (source: CellRange, target: CellRange) => {
                write(
                  filledCells(source, target).flatMap(({ to, from }): readonly RiskGrade[] => {
                    const [risk, field, origin, other] = [all[to.row], COLUMNS[to.column], all[from.row], COLUMNS[from.column]];
                    return risk === undefined || field === undefined || field === 'weight' || origin === undefined || other === undefined || other === 'weight'
                      ? []
                      : [{ id: risk.id, field, grade: origin[other] }];
                  }),
                );
              },
            })}
      />
    </div>
  );
}
