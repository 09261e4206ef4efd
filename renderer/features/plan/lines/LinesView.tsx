import { Text } from '@mantine/core';
import { catalog } from '@shared/catalogs/catalog';
import { listOf, recordOf, tableOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Line } from '@shared/domain/lines/line';
import { useDocument } from '@renderer/store/workspace';
import { Split } from '@renderer/ui/records/Split';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useState, type ReactNode } from 'react';
import { linesInOrder } from '../matrix/matrix-rows';
import { LineForm } from './LineForm';
import { ModalitySection } from './ModalitySection';
import classes from './lines.module.css';

/** The lines by modality, each modality with what the guide says of it and its instruments. `asked`: the line to begin with. */
export function LinesView({ asked }: { readonly asked?: RecordId }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const lineTable = tableOf(document, 'line');
  const links = listOf(document, 'planLink');
  const [selected, setSelected] = useState<RecordId | null>(asked ?? null);
  const modalities = catalog('modalities');
  const lines = linesInOrder(document);
  const linkCounts = useMemo(() => {
    const counts = new Map<RecordId, number>();
    for (const link of links) if (link.strength > 0) counts.set(link.lineId, (counts.get(link.lineId) ?? 0) + 1);
    return counts;
  }, [links]);
  const known = new Set(modalities.map((modality) => modality.id));
  const stray = lines.filter((line) => !known.has(line.modalityId));
  const chosen = selected === null ? undefined : recordOf(document, 'line', selected);
  const rowOf = (line: Line) => ({ line, linkCount: linkCounts.get(line.id) ?? 0 });

  const side = (
    <aside data-kind="side" className={classes['side']} aria-label={t('lines.form.label')}>
      {chosen === undefined ? (
        <Text c="dimmed">{t('lines.form.none')}</Text>
      ) : (
        <LineForm key={chosen.id} line={chosen} onRemoved={() => { setSelected(null); }} />
      )}
    </aside>
  );
  return (
    <Split chosen={selected} side={side}>
      <Text c="dimmed" mb="md" maw={680}>
        {t('lines.lead')} {lineTable.size === 0 ? '' : `${t('lines.count', { count: lineTable.size })}.`}
      </Text>
      {modalities.map((modality) => (
        <ModalitySection
          key={modality.id}
          modality={modality}
          rows={lines.filter((line) => line.modalityId === modality.id).map(rowOf)}
          selected={selected}
          onSelect={setSelected}
        />
      ))}
      {stray.length === 0 ? null : (
        <ModalitySection modality={null} rows={stray.map(rowOf)} selected={selected} onSelect={setSelected} />
      )}
    </Split>
  );
}
