import { createId } from '@shared/domain/kernel/id';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { createRevisionClock } from '@shared/domain/kernel/revision';
import { openChangeSet, type ChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { emptyDocument, type Document } from '@shared/document/document';

const START = Date.UTC(2026, 2, 1);
const random = seededRandom(20_260_301);
const clock = createRevisionClock('test', () => START);

/** A process with nothing in it but itself. */
export function newProcess(): Document {
  const id = createId('process', random);
  return edit(emptyDocument(id), (change) => {
    const fields = { name: 'Proceso', territoryName: 'Guatapé', periodStart: 2024, periodEnd: 2027 };
    change.create('process', fields, id);
  });
}

/** A change set on a document, stamped like the ones of a command. */
export function openTestChange(document: Document): ChangeSet {
  return openChangeSet(document, { revision: clock.next(), now: new Date(START).toISOString(), random });
}

/** The document after an act. */
export function edit(document: Document, act: (change: ChangeSet) => void): Document {
  const change = openTestChange(document);
  act(change);
  return applyDiff(document, change.finish());
}
