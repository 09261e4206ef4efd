import bogota from '../../../resources/examples/bogota.json' with { type: 'json' };
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
import { storyCalendar } from './story-calendar';
import { tellAgenda } from './tell-agenda';
import { tellCalls } from './tell-calls';
import { tellDiagnosis } from './tell-diagnosis';
import { tellEngagements } from './tell-engagements';
import { tellIndicators } from './tell-indicators';
import { tellLearning } from './tell-learning';
import { tellMap } from './tell-map';
import { tellMatrices } from './tell-matrices';
import { tellMemory } from './tell-memory';
import { tellSessions } from './tell-sessions';
import { wordVersions } from './word-versions';

/** The month in which the source document was published. */
const PUBLISHED = Date.UTC(2014, 0, 31, 15);

/** A stamp that gives the same document every time; `now` (milliseconds since 1970 UTC) is the day its story counts from. */
export function exampleStamp(now: number = PUBLISHED): Stamp {
  return {
    revision: writeRevision({ time: now, counter: 0, deviceId: 'ejemplo' }),
    now: toInstant(now),
    random: seededRandom(2014),
  };
}

/**
 * The bundled example: a city like Bogotá with the three rings, Comité Estratégico and Red of Bogotá 2014, and an
 * illustrative process grown on them: plan and lines, a mesa that met twice, diagnosis, memory, Agenda, indicators, calls,
 * engagements and learning cards. Its dates count from the day of the stamp, so that it is never out of date. Without a
 * stamp it is the same document, ids included, every time; a caller that wants a copy of its own (another process id)
 * passes its stamp. Sources: Bogotá 2014; Cuaderno 8; Guía municipal; Taller Medellín; Informe Bucaramanga.
 */
export function exampleDocument(stamp: Stamp = exampleStamp()): Document {
  const processId = createId('process', stamp.random);
  const empty = emptyDocument(processId);
  const changes = openChangeSet(empty, stamp);
  const file = exampleFileSchema.parse(bogota);
  const story = fillExample(changes, processId, file, storyCalendar(stamp.now));
  const scribe = tellSessions(story);
  const risks = tellDiagnosis(story);
  tellMemory(story);
  const agenda = tellAgenda(story, scribe, risks);
  tellIndicators(story, agenda);
  tellCalls(story, agenda);
  tellEngagements(story, agenda);
  tellLearning(story, scribe, agenda);
  tellMatrices(story, agenda);
  tellMap(story, file);
  return wordVersions(applyDiff(empty, changes.finish()), stamp);
}
