import { Button, Table, TextInput } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { ACTOR_KINDS, RINGS, type Actor } from '@shared/domain/actors/actor';
import { findActors } from '@shared/domain/actors/actor-rules';
import type { RecordId } from '@shared/domain/kernel/id';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { ActorRow } from './ActorRow';
import classes from './list.module.css';
import panelClasses from './panel/panel.module.css';

const COLUMNS = ['name', 'kind', 'ring', 'sector', 'relations'] as const;
type Column = (typeof COLUMNS)[number];
const PAGE = 200;
const inOrder = new Intl.Collator('es').compare;

interface ActorTableProps {
  readonly actors: readonly Actor[];
  readonly relationCounts: ReadonlyMap<RecordId, number>;
  readonly selection: readonly RecordId[];
  readonly onChoose: (ids: readonly RecordId[]) => void;
}

function compare(column: Column, one: Actor, other: Actor, counts: ReadonlyMap<RecordId, number>): number {
  switch (column) {
    case 'name':
      return inOrder(one.name, other.name);
    case 'kind':
      return ACTOR_KINDS.indexOf(one.kind) - ACTOR_KINDS.indexOf(other.kind);
    case 'ring': {
      const rank = (actor: Actor): number => (actor.ring === null ? RINGS.length : RINGS.indexOf(actor.ring));
      return rank(one) - rank(other);
    }
    case 'sector':
      return inOrder(one.sector, other.sector);
    case 'relations':
      return (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0);
  }
}

/** The actors as a table: the same choice as on the map, for those who would rather read than look. */
export function ActorTable({ actors, relationCounts, selection, onChoose }: ActorTableProps) {
  const t = useTranslation();
  const [filter, setFilter] = useState('');
  const [sorted, setSorted] = useState<{ readonly column: Column; readonly isReversed: boolean }>({ column: 'name', isReversed: false });
  const [shown, setShown] = useState(PAGE);
  const wanted = useDeferredValue(filter);
  const rows = useMemo(
    () => [...findActors(actors, wanted)].sort((one, other) => compare(sorted.column, one, other, relationCounts) * (sorted.isReversed ? -1 : 1)),
    [actors, wanted, sorted, relationCounts],
  );
  const chosen = useMemo(() => new Set(selection), [selection]);
  const latest = useRef({ selection, onChoose });
  useEffect(() => {
    latest.current = { selection, onChoose };
  });
  const choose = useCallback((id: RecordId, isAdding: boolean): void => {
    const { selection: before, onChoose: tell } = latest.current;
    if (!isAdding) tell([id]);
    else tell(before.includes(id) ? before.filter((other) => other !== id) : [...before, id]);
  }, []);
  return (
    <div className={classes['list']}>
      <TextInput
        aria-label={t('actors.table.filter')}
        placeholder={t('actors.table.filter')}
        leftSection={<IconSearch size={16} aria-hidden />}
        className={classes['filter'] ?? ''}
        value={filter}
        onChange={(event) => {
          setFilter(event.currentTarget.value);
        }}
      />
      <Table className={classes['table'] ?? ''} stickyHeader highlightOnHover verticalSpacing={6}>
        <Table.Caption className={classes['caption'] ?? ''}>{t('actors.table.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column} data-column={column} aria-sort={sorted.column === column ? (sorted.isReversed ? 'descending' : 'ascending') : 'none'}>
                <button
                  type="button"
                  className={classes['sort']}
                  title={t('actors.table.sortBy', { column: t(`actors.table.${column}`) })}
                  onClick={() => {
                    setSorted({ column, isReversed: sorted.column === column && !sorted.isReversed });
                  }}
                >
                  {t(`actors.table.${column}`)}
                  {sorted.column !== column ? null : sorted.isReversed ? <IconArrowUp size={14} aria-hidden /> : <IconArrowDown size={14} aria-hidden />}
                </button>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shown).map((actor) => (
            <ActorRow key={actor.id} actor={actor} relations={relationCounts.get(actor.id) ?? 0} isChosen={chosen.has(actor.id)} onChoose={choose} />
          ))}
        </Table.Tbody>
      </Table>
      {rows.length === 0 ? <p className={panelClasses['note']}>{t(actors.length === 0 ? 'actors.table.nobody' : 'actors.table.none')}</p> : null}
      {rows.length <= shown ? null : (
        <Button
          variant="default"
          size="sm"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {t('actors.table.more', { count: Math.min(PAGE, rows.length - shown) })}
        </Button>
      )}
    </div>
  );
}
