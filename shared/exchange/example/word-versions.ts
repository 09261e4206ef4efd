import impacts from '../../../resources/catalogs/es/impacts.json' with { type: 'json' };
import results from '../../../resources/catalogs/es/results.json' with { type: 'json' };
import { currentVersion } from '../../analysis/agenda/versions';
import { catalog, readCatalogFile } from '../../catalogs/catalog';
import { openChangeSet } from '../../document/change-set';
import { applyDiff } from '../../document/diff';
import { listOf, type Document } from '../../document/document';
import type { Stamp } from '../../domain/kernel/record';
import { t } from '../../i18n';

/**
 * Writes into the versions of the Agenda what each of their entries says, as the place itself writes it when a version is
 * kept: only what really came after them is then told as a difference.
 */
export function wordVersions(document: Document, stamp: Stamp): Document {
  const modalities = catalog('modalities');
  const named = {
    modalities,
    instruments: modalities.flatMap(({ instruments }) => instruments),
    results: readCatalogFile('results', results),
    impacts: readCatalogFile('impacts', impacts),
  };
  const now = new Map(currentVersion(document, t, (name, id) => named[name].find((entry) => entry.id === id)?.name ?? '').map((entry) => [entry.key, entry]));
  const change = openChangeSet(document, stamp);
  for (const { id, entries } of listOf(document, 'agendaVersion')) change.update('agendaVersion', id, { entries: entries.map((entry) => now.get(entry.key) ?? entry) });
  return applyDiff(document, change.finish());
}
