import { Text } from '@mantine/core';
import { listOf } from '@shared/document/document';
import type { Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import { compareNames } from '@shared/i18n/compare-names';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { MatrixGrid } from '@renderer/ui/matrix-grid/MatrixGrid';
import type { CellPlace, CellRange, MatrixCell } from '@renderer/ui/matrix-grid/matrix-model';
import { useTranslation } from '@renderer/ui/use-translation';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import classes from './agenda.module.css';
import { assignRoles, type AssignedRole } from './assign-roles';

interface ActorsMatrixProps {
  readonly actions: readonly Action[];
  readonly onChoose: (id: RecordId) => void;
}

/**
 * The map of actors by actions: who answers, who stands by, who pays. R and A on a cell write it, Delete takes it off;
 * those with most to do come first. Draws only what is in view.
 */
export function ActorsMatrix({ actions, onChoose }: ActorsMatrixProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const actors = listOf(document, 'actor');
  const shares = listOf(document, 'budgetShare');
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<CellPlace | null>(null);
  const payers = useMemo(() => new Set(shares.map(({ actionId, actorId }) => `${actionId} ${actorId}`)), [shares]);
  const byId = useMemo(() => new Map<string, Action>(actions.map((action) => [action.id, action])), [actions]);
  const columns = useMemo(() => {
    const tasks = new Map<RecordId, number>();
    const count = (id: RecordId | null): void => { if (id !== null) tasks.set(id, (tasks.get(id) ?? 0) + 1); };
    for (const { responsibleId, allyIds } of actions) for (const id of new Set([responsibleId, ...allyIds])) count(id);
    for (const { actorId } of shares) if (!tasks.has(actorId)) count(actorId);
    return actors
      .map((actor) => ({ id: actor.id as string, label: actor.acronym === '' ? actor.name : actor.acronym, detail: String(tasks.get(actor.id) ?? ''), name: actor.name, tasks: tasks.get(actor.id) ?? 0 }))
      .sort((one, other) => other.tasks - one.tasks || compareNames(one.name, other.name));
  }, [actions, actors, shares]);
  const rows = useMemo(() => actions.map(({ id, name }) => ({ id, code: '', label: name, depth: 1, expanded: null, kindLabel: t('agenda.column.name') })), [actions, t]);
  const cellAt = useCallback(
    (rowId: string, columnId: string): MatrixCell => {
      const action = byId.get(rowId);
      const answers = action?.responsibleId === columnId;
      const marks = [
        answers ? 'responsible' : null,
        action?.allyIds.includes(columnId as RecordId) === true ? 'ally' : null,
        payers.has(`${rowId} ${columnId}`) ? 'pays' : null,
      ].filter((mark) => mark !== null) as readonly ('responsible' | 'ally' | 'pays')[];
      return {
        text: marks.map((mark) => t(`agenda.actorsTable.${mark}`)).join(''),
        // Not the full tint: a letter is read on it.
        tint: marks.length === 0 ? null : answers ? 0.65 : 0.25,
        derived: false,
        noted: false,
        description: marks.map((mark) => t(`agenda.actorsTable.said.${mark}`)).join(', '),
      };
    },
    [byId, payers, t],
  );
  if (actors.length === 0) return <Text c="dimmed">{t('agenda.actorsTable.noActors')}</Text>;
  const assign = (range: CellRange, role: AssignedRole): void => {
    const cells = actions.slice(range.top, range.bottom + 1).flatMap(({ id: actionId }) => columns.slice(range.left, range.right + 1).map((column) => ({ actionId, actorId: column.id as RecordId })));
    runCommand(assignRoles, { cells, role });
  };
  return (
    <div className={classes['actorsMatrix']}>
      <Text size="sm" c="dimmed">{t('agenda.actorsTable.legend')}</Text>
      <MatrixGrid
        label={t('agenda.actorsTable.label')}
        corner={t('agenda.column.name')}
        rows={rows}
        columns={columns}
        cellAt={cellAt}
        place={place}
        anchor={anchor}
        onMove={(next, other) => {
          setPlace(next);
          setAnchor(other);
        }}
        onToggle={() => undefined}
        onType={(character, range) => {
          const role = ({ r: 'responsible', a: 'ally' } as const)[character.toLowerCase()];
          if (role !== undefined) assign(range, role);
        }}
        onOpen={({ row }) => {
          const action = actions[row];
          if (action !== undefined) onChoose(action.id);
        }}
        onClear={(range) => { assign(range, 'none'); }}
        onCopy={({ top, bottom, left, right }) =>
          actions.slice(top, bottom + 1).map(({ id }) => columns.slice(left, right + 1).map((column) => cellAt(id, column.id).text).join('\t')).join('\n')
        }
        onPaste={() => undefined}
      />
    </div>
  );
}
