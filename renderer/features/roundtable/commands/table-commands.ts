import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok } from '@shared/domain/kernel/result';
import type { ContentOf } from '@shared/domain/registry';
import { seatId, seatOfPerson } from '@shared/domain/roundtable/seat';
import { defineCommand } from '@renderer/store/command';
import { actorName, seatsAt, tablesInOrder } from '../selectors';

export const noTable = () => fail('no-such-table', 'roundtable.error.noSuchTable');

/** Sets up a mesa, and gives its id. */
export const createTable = defineCommand<{ readonly name: string; readonly question: string }, RecordId>({
  id: 'roundtable.create',
  labelKey: 'roundtable.command.create',
  undo: 'record',
  run: (change, document, { name, question }) => {
    if (name.trim() === '') return fail('table-name', 'roundtable.error.name');
    const order = (tablesInOrder(document).at(-1)?.order ?? -1) + 1;
    return ok(change.create('roundtable', { name: name.trim(), question: question.trim(), order }).id as RecordId);
  },
});

export const editTable = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'roundtable'>> }>({
  id: 'roundtable.edit',
  labelKey: 'roundtable.command.edit',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    if (recordOf(document, 'roundtable', id) === undefined) return noTable();
    if (fields.name?.trim() === '') return fail('table-name', 'roundtable.error.name');
    change.update('roundtable', id, fields);
    return ok(undefined);
  },
});

export const removeTable = defineCommand<RecordId>({
  id: 'roundtable.remove',
  labelKey: 'roundtable.command.remove',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});

/** Gives actors a seat, after those who sit already; an actor that has one keeps it. Gives how many sat down. */
export const seatActors = defineCommand<{ readonly tableId: RecordId; readonly actorIds: readonly RecordId[] }, number>({
  id: 'roundtable.seat',
  labelKey: 'roundtable.command.seat',
  undo: 'record',
  run: (change, document, { tableId, actorIds }) => {
    if (recordOf(document, 'roundtable', tableId) === undefined) return noTable();
    const seats = seatsAt(document, tableId);
    let order = seats.at(-1)?.order ?? -1;
    let seated = 0;
    const people = [...seats];
    for (const actorId of actorIds) {
      const actor = recordOf(document, 'actor', actorId);
      const id = seatId(tableId, actorId);
      if (actor === undefined || change.get(id) !== undefined) continue;
      order += 1;
      seated += 1;
      // A person who speaks for two actors is not seated twice: the second seat waits for a name.
      const twin = seatOfPerson(people, actor.focalPoint, id);
      const seat = change.create('seat', { roundtableId: tableId, actorId, representative: twin === undefined ? actor.focalPoint : '', order }, id);
      people.push(seat);
    }
    return ok(seated);
  },
});

/** Changes a seat. A representative who sits at the mesa already is refused. */
export const editSeat = defineCommand<{ readonly id: RecordId; readonly fields: Partial<ContentOf<'seat'>> }>({
  id: 'roundtable.editSeat',
  labelKey: 'roundtable.command.editSeat',
  undo: 'merge',
  mergeKey: ({ id, fields }) => `${id} ${Object.keys(fields).join(' ')}`,
  run: (change, document, { id, fields }) => {
    const seat = recordOf(document, 'seat', id);
    if (seat === undefined) return fail('no-such-seat', 'roundtable.error.noSuchSeat');
    if (fields.representative !== undefined) {
      const others = listOf(document, 'seat').filter((other) => other.roundtableId === seat.roundtableId);
      const twin = seatOfPerson(others, fields.representative, id);
      if (twin !== undefined) {
        return fail('seated-twice', 'roundtable.error.seatedTwice', {
          person: fields.representative,
          actor: actorName(document, twin.actorId),
        });
      }
    }
    change.update('seat', id, fields);
    return ok(undefined);
  },
});

export const removeSeat = defineCommand<RecordId>({
  id: 'roundtable.removeSeat',
  labelKey: 'roundtable.command.removeSeat',
  undo: 'record',
  run: (change, _document, id) => {
    change.remove([id]);
    return ok(undefined);
  },
});
