import { isRecordId, type RecordId } from '../../domain/kernel/id';
import { labelOfRecord, moduleOf, type AnyRecord } from '../../domain/registry';
import { recordById, type Document } from '../../document/document';
import type { Translate } from '../../i18n';
import type { Block, Section } from '../model/report-model';

/** The name of the annex that says where everything comes from. */
export const TRAIL = 'trail';

/** The records that a block speaks of. */
export function originsOf(block: Block): readonly RecordId[] {
  const single = 'origin' in block && block.origin !== undefined ? [block.origin] : [];
  const listed = 'origins' in block ? (block.origins ?? []).filter((id) => id !== null) : [];
  return [...single, ...listed];
}

/** What a record is called; one without a name of its own by those it joins. */
function nameOf(document: Document, record: AnyRecord): string {
  const label = labelOfRecord(record);
  if (label !== '') return label;
  const held = record as unknown as Readonly<Record<string, unknown>>;
  return moduleOf(record.type)
    .references.flatMap(({ field }) => {
      const id = held[field];
      const other = typeof id === 'string' && isRecordId(id) ? recordById(document, id) : undefined;
      return other === undefined ? [] : [labelOfRecord(other)];
    })
    .join(' – ');
}

/**
 * An annex with the records behind each section, by the code under which the program finds them: from a printed page a
 * person walks back to where it comes from. Null where no section names a record.
 */
export function trailSection(document: Document, sections: readonly Section[], t: Translate): Section | null {
  const rows = sections.flatMap(({ title, blocks }) => {
    const ids = [...new Set(blocks.flatMap(originsOf))];
    return ids.flatMap((id) => {
      const record = recordById(document, id);
      return record === undefined ? [] : [{ id, cells: [title, t(`records.type.${record.type}`), nameOf(document, record), id] }];
    });
  });
  if (rows.length === 0) return null;
  return {
    id: TRAIL,
    isAnnex: true,
    title: t('reports.trail.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'body', text: t('reports.trail.reading') },
      {
        kind: 'table',
        caption: t('reports.trail.caption', { count: rows.length }),
        size: 'small',
        columns: [
          { title: t('reports.trail.section'), align: 'start', width: 1.4 },
          { title: t('reports.trail.type'), align: 'start', width: 'fit' },
          { title: t('reports.trail.name'), align: 'start', width: 2.6 },
          { title: t('reports.trail.code'), align: 'start', width: 1.5 },
        ],
        rows: rows.map(({ cells }) => cells),
        origins: rows.map(({ id }) => id),
      },
    ],
  };
}
