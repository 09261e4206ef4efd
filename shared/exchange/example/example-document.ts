import bogota from '../../../resources/examples/bogota.json';
import { applyDiff } from '../../document/diff';
import { openChangeSet } from '../../document/change-set';
import { emptyDocument, type Document } from '../../document/document';
import { toInstant } from '../../domain/kernel/civil-date';
import { createId } from '../../domain/kernel/id';
import type { Stamp } from '../../domain/kernel/record';
import { writeRevision } from '../../domain/kernel/revision';
import { seededRandom } from '../../domain/kernel/seeded-random';
import { exampleFileSchema } from './example-file';
import { fillExample } from './fill-example';

/** The month in which the source document was published. */
const PUBLISHED = Date.UTC(2014, 0, 31, 15);

function fixedStamp(): Stamp {
  return {
    revision: writeRevision({ time: PUBLISHED, counter: 0, deviceId: 'ejemplo' }),
    now: toInstant(PUBLISHED),
    random: seededRandom(2014),
  };
}

/**
 * The bundled example: Bogotá 2014, with its three rings, Comité Estratégico and Red, and an illustrative plan, lines,
 * links and scores. Without a stamp it is the same document, ids included, every time; a caller that wants a copy of
 * its own (another process id) passes its stamp. Source: Bogotá 2014.
 */
export function exampleDocument(stamp: Stamp = fixedStamp()): Document {
  const processId = createId('process', stamp.random);
  const empty = emptyDocument(processId);
  const changes = openChangeSet(empty, stamp);
  fillExample(changes, processId, exampleFileSchema.parse(bogota));
  return applyDiff(empty, changes.finish());
}
