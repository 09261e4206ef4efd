import { Alert, Button, FileButton, Group, Loader, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { allRecords } from '@shared/document/document';
import type { Failure } from '@shared/domain/kernel/result';
import type { PlanImport, PlanImportOptions } from '@shared/exchange/plan/plan-import';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { failureText } from '@shared/i18n';
import { announce, type Notice } from '@renderer/store/notices';
import { openPlanTab } from '@renderer/store/session';
import { runCommand, workspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { importPlan, importTemplates } from './commands';
import { createImportClient, type ImportClient } from '@renderer/store/imports/import-client';
import classes from './import.module.css';
import { PlanPreview } from './PlanPreview';
import { TemplatesPreview } from './TemplatesPreview';

type Stage =
  | { readonly kind: 'choose'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'plan'; readonly preview: PlanImport; readonly options: PlanImportOptions; readonly busy: boolean }
  | { readonly kind: 'templates'; readonly preview: TemplatePreview };

const START: Stage = { kind: 'choose', failure: null };

/** From a workbook to the process: choose the file, see what will come in, correct it, put it in as one step. */
export function PlanImportView(): ReactNode {
  const t = useTranslation();
  const [stage, setStage] = useState<Stage>(START);
  const client = useRef<ImportClient | null>(null);
  const resetFile = useRef<() => void>(null);

  useEffect(() => () => { client.current?.end(); }, []);

  const stop = (failure: Failure | null): void => {
    client.current?.end();
    client.current = null;
    resetFile.current?.();
    setStage({ kind: 'choose', failure });
  };

  const open = async (file: File | null): Promise<void> => {
    const document = workspace.getState().document;
    if (file === null || document === null) return;
    client.current?.end();
    const reader = createImportClient();
    client.current = reader;
    setStage({ kind: 'reading', fileName: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await reader.ask<'open'>({ kind: 'open', bytes, fileName: file.name });
    if (client.current !== reader) return;
    if (!opened.ok) return stop(opened.error);
    if (opened.value.templateSheets.length > 0) {
      const templates = await reader.ask<'templates'>({
        kind: 'templates',
        processId: document.processId,
        records: [...allRecords(document)],
      });
      if (client.current !== reader) return;
      if (!templates.ok) return stop(templates.error);
      return setStage({ kind: 'templates', preview: templates.value });
    }
    const plan = await reader.ask<'plan'>({ kind: 'plan', options: {} });
    if (client.current !== reader) return;
    if (!plan.ok) return stop(plan.error);
    setStage({ kind: 'plan', preview: plan.value, options: {}, busy: false });
  };

  const correct = async (options: PlanImportOptions): Promise<void> => {
    const reader = client.current;
    if (reader === null || stage.kind !== 'plan') return;
    setStage({ ...stage, options, busy: true });
    const plan = await reader.ask<'plan'>({ kind: 'plan', options });
    if (client.current !== reader) return;
    if (!plan.ok) return stop(plan.error);
    setStage({ kind: 'plan', preview: plan.value, options, busy: false });
  };

  const finish = (notice: Notice): void => {
    announce(notice);
    stop(null);
    openPlanTab('tree');
  };

  const putPlan = (preview: PlanImport): void => {
    const result = runCommand(importPlan, preview);
    if (!result.ok) return stop(result.error);
    finish({ tone: 'success', messageKey: 'plan.import.done', params: { count: result.value } });
  };

  const putTemplates = (preview: TemplatePreview): void => {
    const result = runCommand(importTemplates, preview);
    if (!result.ok) return stop(result.error);
    finish({ tone: 'success', messageKey: 'plan.import.templatesDone' });
  };

  switch (stage.kind) {
    case 'choose':
      return (
        // Dropping a file is a second way; the button beneath is the first, for every hand.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className={classes['drop']}
          onDragOver={(event: DragEvent) => { event.preventDefault(); }}
          onDrop={(event: DragEvent) => {
            event.preventDefault();
            event.stopPropagation();
            void open(event.dataTransfer.files[0] ?? null);
          }}
        >
          <IconFileSpreadsheet size={40} stroke={1.5} aria-hidden />
          <Text component="h2" fw={600} size="lg">
            {t('plan.import.title')}
          </Text>
          <Text c="dimmed" maw={600} ta="center">
            {t('plan.import.lead')}
          </Text>
          <FileButton resetRef={resetFile} onChange={(file) => void open(file)} accept=".xlsx,.xls,.xlsm,.ods,.csv">
            {(props) => <Button {...props}>{t('plan.import.choose')}</Button>}
          </FileButton>
          <Text size="sm" c="dimmed" maw={600} ta="center">
            {t('plan.import.templatesHint')}
          </Text>
          {stage.failure === null || stage.failure.code === 'import-cancelled' ? null : (
            <Alert color="red" title={t('plan.import.notImported')} role="alert" maw={640}>
              {failureText(stage.failure)}
            </Alert>
          )}
        </div>
      );
    case 'reading':
      return (
        <div className={classes['drop']} role="status">
          <Loader />
          <Text>{t('plan.import.reading', { file: stage.fileName })}</Text>
          <Button variant="default" onClick={() => { stop(null); }}>
            {t('plan.import.cancel')}
          </Button>
        </div>
      );
    case 'plan':
      return (
        <PlanPreview
          preview={stage.preview}
          options={stage.options}
          busy={stage.busy}
          onCorrect={(options) => void correct(options)}
          footer={
            <Group gap="xs">
              <Button variant="default" onClick={() => { stop(null); }}>
                {t('plan.import.cancel')}
              </Button>
              <Button
                disabled={stage.busy || stage.preview.tree.length === 0}
                onClick={() => { putPlan(stage.preview); }}
              >
                {t('plan.import.put', { count: stage.preview.tree.length })}
              </Button>
            </Group>
          }
        />
      );
    case 'templates':
      return (
        <TemplatesPreview
          preview={stage.preview}
          footer={
            <Group gap="xs">
              <Button variant="default" onClick={() => { stop(null); }}>
                {t('plan.import.cancel')}
              </Button>
              <Button onClick={() => { putTemplates(stage.preview); }}>{t('plan.import.putTemplates')}</Button>
            </Group>
          }
        />
      );
  }
}
