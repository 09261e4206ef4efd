import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconFileDownload, IconFileImport } from '@tabler/icons-react';
import { DesktopError } from '@shared/platform/desktop-api';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { failureText } from '@shared/i18n';
import { desktop } from '@renderer/store/desktop';
import { announce, announceFailure } from '@renderer/store/notices';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type ReactNode } from 'react';
import { importMeasurements } from '../commands';
import classes from '../indicators.module.css';
import { askSheet } from './ask-sheet';

/** Measurements from a spreadsheet: what would go in is shown first, then it goes in as one step. */
export function SheetImport(): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [preview, setPreview] = useState<TemplatePreview | null>(null);
  const reset = useRef<() => void>(null);
  const open = async (file: File | null): Promise<void> => {
    reset.current?.();
    if (file === null) return;
    const reply = await askSheet({ kind: 'read', bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name });
    if (!reply.ok) announceFailure(reply.error);
    else if (reply.value.kind === 'read') setPreview(reply.value.preview);
  };
  const save = async (): Promise<void> => {
    const reply = await askSheet({ kind: 'write' });
    if (!reply.ok) return announceFailure(reply.error);
    if (reply.value.kind !== 'write') return;
    try {
      const saved = await desktop().call('file.save', { kind: 'workbook', suggestedName: `${t('indicators.enter.sheetName')}.xlsx`, bytes: new Uint8Array(reply.value.bytes) });
      if (saved !== null) announce({ tone: 'success', messageKey: 'outputs.saved', params: { name: saved.name } });
    } catch (error) {
      if (!(error instanceof DesktopError)) throw error;
      announceFailure({ code: error.code, messageKey: `platform.error.${error.code}` });
    }
  };
  const put = (ready: TemplatePreview): void => {
    const result = runCommand(importMeasurements, ready);
    if (!result.ok) return;
    setPreview(null);
    announce({ tone: 'success', messageKey: 'indicators.measure.pasteDone', params: { count: result.value } });
  };
  return (
    <>
      <Button variant="default" leftSection={<IconFileDownload size={18} />} onClick={() => void save()}>{t('indicators.enter.template')}</Button>
      <FileButton resetRef={reset} onChange={(file) => void open(file)} accept=".xlsx,.xls,.xlsm,.ods,.csv">
        {(props) => <Button {...props} variant="default" disabled={readOnly} leftSection={<IconFileImport size={18} />}>{t('indicators.enter.import')}</Button>}
      </FileButton>
      <Dialog opened={preview !== null} onClose={() => { setPreview(null); }} title={t('indicators.enter.previewTitle', { file: preview?.fileName ?? '' })} size="lg">
        {preview === null ? null : <Preview preview={preview} onPut={put} />}
      </Dialog>
    </>
  );
}

function Preview({ preview, onPut }: { readonly preview: TemplatePreview; readonly onPut: (preview: TemplatePreview) => void }): ReactNode {
  const t = useTranslation();
  const { created = 0, updated = 0, unchanged = 0, rejected = 0 } = preview.counts.measurement ?? {};
  const going = created + updated;
  return (
    <>
      <Text role="status">{t('indicators.enter.counts', { created, updated, unchanged, rejected })}</Text>
      {preview.problems.length === 0 ? null : (
        <ul className={classes['problems']}>
          {preview.problems.slice(0, 100).map((problem) => (
            <li key={`${problem.row} ${problem.column ?? ''} ${problem.messageKey}`}>
              <strong>{t('imports.report.placeRow', { sheet: problem.sheet, row: problem.row })}.</strong> {failureText(problem)}
            </li>
          ))}
        </ul>
      )}
      <Group justify="flex-end" mt="md">
        <Button disabled={going === 0} onClick={() => { onPut(preview); }}>{t('indicators.enter.put', { count: going })}</Button>
      </Group>
    </>
  );
}
