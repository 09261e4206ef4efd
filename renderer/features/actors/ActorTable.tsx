import { IconCircles, IconTag, IconUsers } from '@tabler/icons-react';
import { KindBadge } from '@renderer/canvas/KindBadge';
import { exportTable } from '@renderer/store/tables/export-table';
import { writeCells } from '@renderer/store/tables/write-cells';
import { runCommand, runGesture, useReadOnly } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { RecordTable, type CellChange, type CellContent, type TableAct, type TableColumn } from '@renderer/ui/records/RecordTable';
import { removeMarked } from '@renderer/ui/records/table/table-acts';
import { useTranslation } from '@renderer/ui/use-translation';
import { ACTOR_KINDS, RINGS, SCOPES, type Actor, type ActorKind, type Ring } from '@shared/domain/actors/actor';
import type { RecordId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import type { ReactNode } from 'react';
import { addActors, setActorFields, setActorKind, setActorRing } from './commands';
import classes from './list.module.css';
import { removeFromMap } from './relation-commands';

interface ActorTableProps {
  readonly actors: readonly Actor[];
  readonly relationCounts: ReadonlyMap<RecordId, number>;
  readonly selection: readonly RecordId[];
  readonly onChoose: (ids: readonly RecordId[]) => void;
}

/**
 * A list of actors is searched by name. The order of a sheet would hold only until the first actor is added by hand, and
 * actors read from a file come by their ids, which say nothing to anybody.
 */
const BY_NAME = { id: 'name', falling: false } as const;
const keyOf = ({ id }: Actor): string => id;
/** Fields for which "nothing" is a value of their own; a text without words is an empty one. */
const MAY_BE_NULL: readonly string[] = ['ring', 'scope'];

const fieldOf = (column: string, content: CellContent): CellContent => content ?? (MAY_BE_NULL.includes(column) ? null : '');

function write(changes: readonly CellChange[]): boolean {
  return writeCells(setActorFields, changes, ({ column, content }) => ({ [column]: fieldOf(column, content) }));
}

/** Rows pasted below the last are actors of their own, on free places of the map; with what was pasted over others, one act. */
function add(rows: readonly Readonly<Record<string, CellContent>>[], changes: readonly CellChange[]): boolean {
  return runGesture({ id: addActors.id, labelKey: addActors.labelKey, labelParams: { count: rows.length } }, () => {
    const added = runCommand(addActors, { names: rows.map(({ name }) => String(name ?? '')), from: { x: 0, y: 0 }, view: 'free' });
    if (!added.ok) return added;
    const ofNew = added.value.flatMap((key, index) => Object.entries(rows[index] ?? {}).flatMap(([column, content]) => (column === 'name' ? [] : [{ key, column, content }])));
    for (const { key, column, content } of [...changes, ...ofNew]) {
      const written = runCommand(setActorFields, { id: key as RecordId, fields: { [column]: fieldOf(column, content) } });
      if (!written.ok) return written;
    }
    return ok(undefined);
  }).ok;
}

/** The actors in the table of the program: the same choice as on the map, for those who would rather read than look. */
export function ActorTable({ actors, relationCounts, selection, onChoose }: ActorTableProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  if (actors.length === 0) return <EmptyState Icon={IconUsers} title={t('actors.table.caption')}>{t('actors.table.nobody')}</EmptyState>;
  const kinds = ACTOR_KINDS.map((value) => ({ value, label: t(`records.actorKind.${value}`) }));
  const rings = RINGS.map((value) => ({ value, label: t(`records.ring.${value}`) }));
  const scopes = SCOPES.map((value) => ({ value, label: t(`records.scope.${value}`) }));
  const text = (id: 'acronym' | 'sector' | 'role' | 'offers', width: string, hidden: boolean): TableColumn<Actor> => ({
    id, label: t(`fields.${id}`), width, hidden, groups: id === 'sector', sort: (actor) => actor[id] || null, cell: (actor) => actor[id], edit: { kind: 'text', value: (actor) => actor[id] },
  });
  const columns: readonly TableColumn<Actor>[] = [
    { id: 'name', label: t('actors.table.name'), width: 'minmax(9rem, 2.6fr)', sort: ({ name }) => name, cell: ({ name }) => name, edit: { kind: 'text', value: ({ name }) => name, required: true } },
    text('acronym', '7rem', true),
    {
      id: 'kind', label: t('actors.table.kind'), width: 'minmax(7.5rem, 1.7fr)', groups: true, sort: ({ kind }) => ACTOR_KINDS.indexOf(kind),
      cell: ({ kind }) => <span className={classes['kindCell']}><KindBadge kind={kind} size={20} /><span>{t(`records.actorKind.${kind}`)}</span></span>,
      edit: { kind: 'choice', value: ({ kind }) => kind, options: kinds },
    },
    { id: 'ring', label: t('actors.table.ring'), width: 'minmax(6rem, 1.5fr)', groups: true, sort: ({ ring }) => (ring === null ? null : RINGS.indexOf(ring)), cell: ({ ring }) => (ring === null ? '—' : t(`records.ring.${ring}`)), edit: { kind: 'choice', value: ({ ring }) => ring, options: rings, clearable: true } },
    text('sector', 'minmax(5rem, 0.9fr)', false),
    { id: 'scope', label: t('fields.scope'), width: 'minmax(6rem, 1fr)', hidden: true, groups: true, sort: ({ scope }) => (scope === null ? null : SCOPES.indexOf(scope)), cell: ({ scope }) => (scope === null ? '' : t(`records.scope.${scope}`)), edit: { kind: 'choice', value: ({ scope }) => scope, options: scopes, clearable: true } },
    text('role', 'minmax(8rem, 1.6fr)', true),
    text('offers', 'minmax(8rem, 1.6fr)', true),
    { id: 'relations', label: t('actors.table.relations'), width: '5.75rem', align: 'end', sort: ({ id }) => relationCounts.get(id) ?? 0, cell: ({ id }) => relationCounts.get(id) ?? 0 },
  ];
  const remove = (keys: readonly string[]): void => {
    if (runCommand(removeFromMap, { ids: keys as readonly RecordId[] }).ok) onChoose([]);
  };
  const acts: readonly TableAct[] = [
    { id: 'kind', label: t('actors.table.kind'), Icon: IconTag, choices: kinds, run: (keys, content) => { runCommand(setActorKind, { ids: keys as readonly RecordId[], kind: content as ActorKind }); } },
    { id: 'ring', label: t('actors.table.ring'), Icon: IconCircles, choices: rings, run: (keys, content) => { runCommand(setActorRing, { ids: keys as readonly RecordId[], ring: content as Ring }); } },
    removeMarked(t, remove),
  ];
  return (
    <div className={classes['list']}>
      <RecordTable
        name="actors"
        label={t('actors.table.caption')}
        rows={actors}
        columns={columns}
        firstSorting={BY_NAME}
        keyOf={keyOf}
        selected={selection.length === 1 ? (selection[0] ?? null) : null}
        onSelect={(key) => { onChoose([key as RecordId]); }}
        {...(readOnly ? {} : { onDelete: (key: string) => { remove([key]); }, onWrite: write, onAdd: add, acts })}
        onExport={(file) => { void exportTable(t('actors.table.caption'), file); }}
      />
    </div>
  );
}
