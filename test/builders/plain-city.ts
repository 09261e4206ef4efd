import { documentOf, listOf } from '@shared/document/document';
import type { AnyRecord, RecordType } from '@shared/domain/registry';
import { exampleDocument } from '@shared/exchange/example/example-document';
import { writeMesa } from '@shared/exchange/mesa/write-mesa';

/** What a city has before anybody meets: actors and bodies, plan, lines and their links, positions. */
const HELD: readonly RecordType[] = ['actor', 'relation', 'body', 'planNode', 'line', 'planLink', 'objective', 'influence', 'position'];

/** A `.mesa` file with the actors, plan and lines of the example and nothing else: no session, diagnosis, Agenda or calls. */
export function plainCityMesa(): Uint8Array {
  const example = exampleDocument();
  const processes = listOf(example, 'process').map((process) => ({ ...process, name: 'Ciudad de prueba', isExample: false }));
  const records: AnyRecord[] = [...processes, ...HELD.flatMap((type): readonly AnyRecord[] => listOf(example, type))];
  return writeMesa(documentOf(example.processId, records), null, { appVersion: '0.0.0', now: '2026-03-01T15:00:00.000Z' });
}
