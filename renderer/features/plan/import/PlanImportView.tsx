import { Button, Group, Loader, Progress, Text } from '@mantine/core';
import { allRecords, tableOf } from '@shared/document/document';
import type { Failure } from '@shared/domain/kernel/result';
import { TAKE_ALL, type ImportChange, type ImportChoice } from '@shared/exchange/import-change';
import { rememberedConvention } from '@shared/exchange/plan/import-memory';
import type { PlanImport, PlanImportOptions } from '@shared/exchange/plan/plan-import';
import { compareTemplates } from '@shared/exchange/templates/compare-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { formattingLocale } from '@shared/i18n';
import { createImportClient, type ImportClient } from '@renderer/store/imports/import-client';
import type { ImportProgress } from '@renderer/store/imports/import-protocol';
import { announce, type Notice } from '@renderer/store/notices';
import { openPlanTab, rememberImport, session } from '@renderer/store/session';
import { runCommand, runCommandInSlices, useDocument, workspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { isTaken } from './ChangesList';
import { ChooseFile } from './ChooseFile';
import { importPlan, importTemplates } from './commands';
import classes from './import.module.css';
import { PlanPreview } from './PlanPreview';
import { TemplatesPreview } from './TemplatesPreview';
import { usePlanChanges } from './use-plan-changes';

type Stage =
  | { readonly kind: 'choose'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'plan'; readonly preview: PlanImport; readonly options: PlanImportOptions; readonly busy: boolean; readonly isRemembered: boolean }
  | { readonly kind: 'putting'; readonly count: number; readonly share: number }
  | { readonly kind: 'templates'; readonly preview: TemplatePreview };

const NO_CHANGES: readonly ImportChange[] = [];
const START: Stage = { kind: 'choose', failure: null };

/** From a workbook to the process: choose the file, see what will come in, correct it, put it in as one step. */
export function PlanImportView(): ReactNode {
  const t = useTranslation();
  const [stage, setStage] = useState<Stage>(START);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [choice, setChoice] = useState<ImportChoice>(TAKE_ALL);
  const client = useRef<ImportClient | null>(null);
  const putting = useRef<AbortController | null>(null);
  const document = useDocument((state) => state);
  const hasPlan = tableOf(document, 'planNode').size > 0;
  const templates = stage.kind === 'templates' ? stage.preview : null;
  const ofTemplates = useMemo(() => (templates === null ? NO_CHANGES : compareTemplates(templates, document)), [templates, document]);
  const ofPlan = usePlanChanges(stage.kind === 'plan' && hasPlan ? stage.preview : null, document);
  const changes = templates === null ? (ofPlan ?? NO_CHANGES) : ofTemplates;
  const taken = changes.filter((change) => isTaken(change, choice)).length;

  useEffect(() => () => {
    client.current?.end();
    putting.current?.abort();
  }, []);

  const stop = (failure: Failure | null): void => {
    putting.current?.abort();
    putting.current = null;
    client.current?.end();
    client.current = null;
    setProgress(null);
    setChoice(TAKE_ALL);
    setStage({ kind: 'choose', failure });
  };

  const open = async (file: Blob & { readonly name: string }): Promise<void> => {
    const { document: now } = workspace.getState();
    if (now === null) return;
    client.current?.end();
    const reader = createImportClient(setProgress);
    client.current = reader;
    setStage({ kind: 'reading', fileName: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened = await reader.ask<'open'>({ kind: 'open', bytes, fileName: file.name });
    if (client.current !== reader) return;
    if (!opened.ok) return stop(opened.error);
    if (opened.value.templateSheets.length > 0) {
      const templates = await reader.ask<'templates'>({ kind: 'templates', processId: now.processId, records: [...allRecords(now)] });
      if (client.current !== reader) return;
      if (!templates.ok) return stop(templates.error);
      return setStage({ kind: 'templates', preview: templates.value });
    }
    const { importMemory } = session.getState();
    const options: PlanImportOptions = { rememberedMappings: importMemory.mappings };
    const plan = await reader.ask<'plan'>({ kind: 'plan', options });
    if (client.current !== reader) return;
    if (!plan.ok) return stop(plan.error);
    // Numbers that can be read in two ways are read as the person said last time, who can say otherwise.
    const numberConvention = rememberedConvention(plan.value, importMemory);
    if (numberConvention === undefined) return setStage({ kind: 'plan', preview: plan.value, options, busy: false, isRemembered: false });
    const told = { ...options, numberConvention };
    const again = await reader.ask<'plan'>({ kind: 'plan', options: told });
    if (client.current !== reader) return;
    if (!again.ok) return stop(again.error);
    setStage({ kind: 'plan', preview: again.value, options: told, busy: false, isRemembered: true });
  };

  const correct = async (options: PlanImportOptions): Promise<void> => {
    const reader = client.current;
    if (reader === null || stage.kind !== 'plan') return;
    setStage({ ...stage, options, busy: true });
    const plan = await reader.ask<'plan'>({ kind: 'plan', options });
    if (client.current !== reader) return;
    if (!plan.ok) return stop(plan.error);
    setStage({ kind: 'plan', preview: plan.value, options, busy: false, isRemembered: false });
  };

  const finish = (notice: Notice): void => {
    announce(notice);
    stop(null);
    openPlanTab('tree');
  };

  const putPlan = async (plan: PlanImport, options: PlanImportOptions): Promise<void> => {
    const stopping = new AbortController();
    putting.current = stopping;
    const count = hasPlan ? taken : plan.tree.length;
    setStage({ kind: 'putting', count, share: 0 });
    const result = await runCommandInSlices(importPlan, { preview: plan, choice: hasPlan ? choice : null }, { signal: stopping.signal, onProgress: (share) => { setStage({ kind: 'putting', count, share }); } });
    putting.current = null;
    if (!result.ok) return result.error.code === 'cancelled' ? undefined : stop(result.error);
    const learned = await client.current?.ask<'memory'>({ kind: 'memory', options, memory: session.getState().importMemory });
    if (learned?.ok === true) rememberImport(learned.value);
    finish(hasPlan ? { tone: 'success', messageKey: 'plan.changes.done', params: { count: taken } } : { tone: 'success', messageKey: 'plan.import.done', params: { count: result.value } });
  };

  const putTemplates = (templates: TemplatePreview): void => {
    const result = runCommand(importTemplates, { preview: templates, choice });
    if (!result.ok) return stop(result.error);
    finish({ tone: 'success', messageKey: 'plan.import.templatesDone' });
  };

  const cancel = <Button variant="default" onClick={() => { stop(null); }}>{t('plan.import.cancel')}</Button>;
  switch (stage.kind) {
    case 'choose':
      return <ChooseFile failure={stage.failure} onFile={(file) => void open(file)} />;
    case 'reading':
      return (
        <div className={classes['drop']} role="status">
          <Loader />
          <Text>{t('plan.import.reading', { file: stage.fileName })}</Text>
          <Text size="sm" c="dimmed">
            {progress === null ? '' : t(`plan.import.step.${progress.step}`, { count: progress.rows, rows: new Intl.NumberFormat(formattingLocale()).format(progress.rows) })}
          </Text>
          {cancel}
        </div>
      );
    case 'putting':
      return (
        <div className={classes['drop']} role="status">
          <Text>{t('plan.import.putting', { count: stage.count })}</Text>
          <Progress value={stage.share * 100} w={320} aria-label={t('plan.import.putting', { count: stage.count })} />
          {cancel}
        </div>
      );
    case 'plan':
      return (
        <PlanPreview
          preview={stage.preview}
          options={stage.options}
          busy={stage.busy || (hasPlan && ofPlan === null)}
          isRemembered={stage.isRemembered}
          comparison={hasPlan ? { changes, choice, onChoose: setChoice } : null}
          onCorrect={(options) => void correct(options)}
          footer={
            <Group gap="xs" wrap="nowrap">
              {cancel}
              <Button
                disabled={stage.busy || stage.preview.tree.length === 0 || (hasPlan && (ofPlan === null || taken === 0))}
                onClick={() => void putPlan(stage.preview, stage.options)}
              >
                {hasPlan ? t('plan.changes.apply', { count: taken }) : t('plan.import.put', { count: stage.preview.tree.length })}
              </Button>
            </Group>
          }
        />
      );
    case 'templates':
      return (
        <TemplatesPreview
          preview={stage.preview}
          comparison={{ changes, choice, onChoose: setChoice }}
          footer={
            <Group gap="xs" wrap="nowrap">
              {cancel}
              <Button disabled={taken === 0} onClick={() => { putTemplates(stage.preview); }}>{t('plan.changes.apply', { count: taken })}</Button>
            </Group>
          }
        />
      );
  }
}
