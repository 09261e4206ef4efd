import { Button, FileButton, Group, Loader, Text } from '@mantine/core';
import { allRecords } from '@shared/document/document';
import { fail, type Failure } from '@shared/domain/kernel/result';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { failureText, t as translate } from '@shared/i18n';
import { desktop } from '@renderer/store/desktop';
import { createImportClient, type ImportClient } from '@renderer/store/imports/import-client';
import { announce, announceFailure } from '@renderer/store/notices';
import { runCommand, undo, workspace } from '@renderer/store/workspace';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { PlaceList } from '@renderer/ui/records/PlaceList';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { importMemory } from './commands';
import classes from './memory.module.css';

type Stage =
  | { readonly kind: 'choose'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'preview'; readonly preview: TemplatePreview };

const START: Stage = { kind: 'choose', failure: null };

/** Saves the empty sheet where the person says. */
async function saveTemplate(): Promise<void> {
  const { memoryWorkbook } = await import('@shared/exchange/templates/memory-workbook');
  const saved = await desktop().call('file.save', { kind: 'workbook', suggestedName: translate('diagnosis.memory.import.templateName'), bytes: new Uint8Array(memoryWorkbook()) });
  if (saved !== null) announce({ tone: 'success', messageKey: 'diagnosis.memory.import.templateSaved', params: { name: saved.name } });
}

/** The memory from a sheet: choose the file, see what would come in and what would not, put it in as one step. */
export function ImportMemory({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  const [stage, setStage] = useState<Stage>(START);
  const client = useRef<ImportClient | null>(null);
  useEffect(() => () => { client.current?.end(); }, []);

  const stop = (failure: Failure | null): void => {
    client.current?.end();
    client.current = null;
    setStage({ kind: 'choose', failure });
  };
  const close = (): void => {
    stop(null);
    onClose();
  };
  const open = async (file: File | null): Promise<void> => {
    const { document } = workspace.getState();
    if (file === null || document === null) return;
    client.current?.end();
    const reader = createImportClient();
    client.current = reader;
    setStage({ kind: 'reading', fileName: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await reader.ask<'open'>({ kind: 'open', bytes, fileName: file.name });
    if (client.current !== reader) return;
    if (!read.ok) return stop(read.error);
    const found = await reader.ask<'templates'>({ kind: 'templates', processId: document.processId, records: [...allRecords(document)], templates: ['Memoria'] });
    if (client.current !== reader) return;
    if (!found.ok) return stop(found.error);
    if (found.value.sheets.length === 0) return stop(fail('no-memory-sheet', 'diagnosis.memory.import.noSheet', { file: file.name }).error);
    setStage({ kind: 'preview', preview: found.value });
  };
  const put = (preview: TemplatePreview): void => {
    const result = runCommand(importMemory, preview);
    if (!result.ok) return stop(result.error);
    announce({ tone: 'success', messageKey: 'diagnosis.memory.import.done', params: { count: preview.changes.length }, action: { labelKey: 'common.action.undo', run: undo } });
    close();
  };

  const body = (): ReactNode => {
    switch (stage.kind) {
      case 'choose':
        return (
          <>
            <Text size="sm">{t('diagnosis.memory.import.lead')}</Text>
            {stage.failure === null || stage.failure.code === 'import-cancelled' ? null : (
              <FailureNotice title={t('diagnosis.memory.import.notRead')}>{failureText(stage.failure)}</FailureNotice>
            )}
            <Group justify="space-between">
              <Button
                variant="default"
                onClick={() => {
                  saveTemplate().catch(() => { announceFailure({ code: 'template', messageKey: 'diagnosis.memory.import.templateFailed' }); });
                }}
              >
                {t('diagnosis.memory.import.template')}
              </Button>
              <FileButton onChange={(file) => void open(file)} accept=".xlsx,.xls,.xlsm,.ods,.csv">
                {(props) => <Button {...props} data-autofocus>{t('diagnosis.memory.import.choose')}</Button>}
              </FileButton>
            </Group>
          </>
        );
      case 'reading':
        return (
          <Group role="status">
            <Loader size="sm" />
            <Text>{t('plan.import.reading', { file: stage.fileName })}</Text>
            <Button variant="default" onClick={() => { stop(null); }}>{t('common.action.cancel')}</Button>
          </Group>
        );
      case 'preview': {
        const { preview } = stage;
        const counts = preview.sheets[0]?.counts ?? { created: 0, updated: 0, unchanged: 0, rejected: 0 };
        const count = counts.created + counts.updated;
        return (
          <>
            <Text role="status">{t('diagnosis.memory.import.found', { file: preview.fileName, ...counts })}</Text>
            <ul className={classes['coming']}>
              {preview.changes.slice(0, SHOWN).map(({ row, fields }) => (
                <li key={row}>{typeof fields['name'] === 'string' ? fields['name'] : t('diagnosis.memory.import.updatedRow', { row })}</li>
              ))}
              {preview.changes.length > SHOWN ? <li>{t('diagnosis.reading.more', { count: preview.changes.length - SHOWN })}</li> : null}
            </ul>
            {preview.problems.length === 0 ? null : (
              <section aria-label={t('plan.import.problems')} className={classes['wrong']}>
                <PlaceList
                  empty=""
                  rows={preview.problems.map((problem) => ({
                    sheet: problem.sheet,
                    row: problem.row,
                    sentence: failureText(problem),
                    text: problem.rowIn ? t('plan.import.rowInAnyway') : t('diagnosis.memory.import.rowOut'),
                  }))}
                />
              </section>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={() => { stop(null); }}>{t('diagnosis.memory.import.other')}</Button>
              <Button disabled={count === 0} onClick={() => { put(preview); }}>{t('diagnosis.memory.pasteAdd', { count })}</Button>
            </Group>
          </>
        );
      }
    }
  };
  return (
    <Dialog opened={opened} onClose={close} title={t('diagnosis.memory.import.title')} size="lg">
      <div className={classes['import']}>{body()}</div>
    </Dialog>
  );
}

/** Names of what would come in that are listed; the rest are counted. */
const SHOWN = 8;
