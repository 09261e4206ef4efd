import { Table } from '@mantine/core';
import { KindBadge } from '@renderer/canvas/KindBadge';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Actor } from '@shared/domain/actors/actor';
import type { RecordId } from '@shared/domain/kernel/id';
import { memo } from 'react';
import classes from './list.module.css';

interface ActorRowProps {
  readonly actor: Actor;
  readonly relations: number;
  readonly isChosen: boolean;
  /** The same function for the life of the table. `isAdding`: beside what is chosen already. */
  readonly onChoose: (id: RecordId, isAdding: boolean) => void;
}

/** One actor of the table; drawn again only when something of it changed. */
export const ActorRow = memo(function ActorRow({ actor, relations, isChosen, onChoose }: ActorRowProps) {
  const t = useTranslation();
  return (
    <Table.Tr data-selected={isChosen}>
      <Table.Td>
        <button
          type="button"
          className={classes['row']}
          aria-pressed={isChosen}
          onClick={(event) => {
            onChoose(actor.id, event.ctrlKey || event.metaKey || event.shiftKey);
          }}
        >
          {actor.name}
        </button>
      </Table.Td>
      <Table.Td>
        <span className={classes['kindCell']}>
          <KindBadge kind={actor.kind} size={20} /> {t(`records.actorKind.${actor.kind}`)}
        </span>
      </Table.Td>
      <Table.Td>{actor.ring === null ? '—' : t(`records.ring.${actor.ring}`)}</Table.Td>
      <Table.Td>{actor.sector}</Table.Td>
      <Table.Td data-column="relations">{relations}</Table.Td>
    </Table.Tr>
  );
});
