import { Button, Group, Loader, Progress, Text } from '@mantine/core';
import { allRecords, tableOf, type Document } from '@shared/document/document';
import type { Failure, Result } from '@shared/domain/kernel/result';
import type { Steps } from '@shared/domain/kernel/steps';
import { TAKE_ALL, type ImportChange, type ImportChoice } from '@shared/exchange/import-change';
import { comparisonSteps } from '@shared/exchange/plan/compare-plan';
import { rememberedConvention } from '@shared/exchange/plan/import-memory';
import type { PlanImport, PlanImportOptions } from '@shared/exchange/plan/plan-import';
import { templateComparisonSteps } from '@shared/exchange/templates/compare-templates';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { formattingLocale } from '@shared/i18n';
import type { SlicedCommand } from '@renderer/store/command';
import { breathe } from '@renderer/store/in-slices';
import { createImportClient, type ImportClient } from '@renderer/store/imports/import-client';
import type { ImportProgress } from '@renderer/store/imports/import-protocol';
import { announce, announceFailure, type Notice } from '@renderer/store/notices';
import { openPlanTab, rememberImport, session } from '@renderer/store/session';
import { runCommandInSlices, useDocument, workspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { isTaken } from './ChangesList';
import { planTreeOf } from '../matrix/plan-tree-of';
import { ChooseFile } from './ChooseFile';
import { importPlan, importTemplates } from './commands';
import classes from './import.module.css';
import { PlanPreview } from './PlanPreview';
import { TemplatesPreview } from './TemplatesPreview';
import { useFoundChanges } from './use-found-changes';

type Stage =
  | { readonly kind: 'choose'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'plan'; readonly preview: PlanImport; readonly options: PlanImportOptions; readonly busy: boolean; readonly isRemembered: boolean }
  | { readonly kind: 'putting'; readonly count: number; readonly share: number }
  | { readonly kind: 'templates'; readonly preview: TemplatePreview };

const NO_CHANGES: readonly ImportChange[] = [];
const START: Stage = { kind: 'choose', failure: null };

function* planComparison(preview: PlanImport, document: Document): Steps<readonly ImportChange[]> {
  return (yield* comparisonSteps(preview, document)).changes;
}

/** From a workbook to the process: choose the file, see what will come in, correct it, put it in as one step. */
export function PlanImportView(): ReactNode {
  const t = useTranslation();
  const [stage, setStage] = useState<Stage>(START);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [choice, setChoice] = useState<ImportChoice>(TAKE_ALL);
  const client = useRef<ImportClient | null>(null);
  const putting = useRef<AbortController | null>(null);
  /** Whether the person is still here: what goes into the process goes on though they look elsewhere meanwhile. */
  const isThere = useRef(true);
  const document = useDocument((state) => state);
  const hasPlan = tableOf(document, 'planNode').size > 0;
  const templates = stage.kind === 'templates' ? stage.preview : null;
  const ofTemplates = useFoundChanges(templates, document, templateComparisonSteps);
  const ofPlan = useFoundChanges(stage.kind === 'plan' && hasPlan ? stage.preview : null, document, planComparison);
  const changes = (templates === null ? ofPlan : ofTemplates) ?? NO_CHANGES;
  const taken = changes.filter((change) => isTaken(change, choice)).length;

  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      client.current?.end();
      client.current = null;
    };
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

  /** A preview of thousands of rows is drawn a bit at a time, behind what stands there. */
  const show = (preview: Stage): void => { startTransition(() => { setStage(preview); }); };

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
      return show({ kind: 'templates', preview: templates.value });
    }
    const { importMemory } = session.getState();
    const options: PlanImportOptions = { rememberedMappings: importMemory.mappings };
    const plan = await reader.ask<'plan'>({ kind: 'plan', options });
    if (client.current !== reader) return;
    if (!plan.ok) return stop(plan.error);
    // Numbers that can be read in two ways are read as the person said last time, who can say otherwise.
    const numberConvention = rememberedConvention(plan.value, importMemory);
    if (numberConvention === undefined) return show({ kind: 'plan', preview: plan.value, options, busy: false, isRemembered: false });
    const told = { ...options, numberConvention };
    const again = await reader.ask<'plan'>({ kind: 'plan', options: told });
    if (client.current !== reader) return;
    if (!again.ok) return stop(again.error);
    show({ kind: 'plan', preview: again.value, options: told, busy: false, isRemembered: true });
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

  const finish = async (notice: Notice): Promise<void> => {
    announce(notice);
    // The tree of ten thousand is built in a turn of its own, not in that in which it is drawn.
    await breathe();
    const { document: now } = workspace.getState();
    if (now !== null) planTreeOf(now);
    await breathe();
    if (!isThere.current) return;
    stop(null);
    openPlanTab('tree');
  };

  /** Puts what was read into the process; what keeps it from that is told, and the person calling it off is no failure. */
  const put = async <Input, Value>(command: SlicedCommand<Input, Value>, input: Input, count: number): Promise<Result<Value>> => {
    const stopping = new AbortController();
    putting.current = stopping;
    setStage({ kind: 'putting', count, share: 0 });
    const result = await runCommandInSlices(command, input, { signal: stopping.signal, onProgress: (share) => { setStage({ kind: 'putting', count, share }); } });
    putting.current = null;
    if (!result.ok && result.error.code !== 'cancelled') {
      if (isThere.current) stop(result.error);
      else announceFailure(result.error);
    }
    return result;
  };

  const putPlan = async (plan: PlanImport, options: PlanImportOptions): Promise<void> => {
    const result = await put(importPlan, { preview: plan, choice: hasPlan ? choice : null }, hasPlan ? taken : plan.tree.length);
    if (!result.ok) return;
    const learned = await client.current?.ask<'memory'>({ kind: 'memory', options, memory: session.getState().importMemory });
    if (learned?.ok === true) rememberImport(learned.value);
    await finish(hasPlan ? { tone: 'success', messageKey: 'plan.changes.done', params: { count: taken } } : { tone: 'success', messageKey: 'plan.import.done', params: { count: result.value } });
  };

  const putTemplates = async (templates: TemplatePreview): Promise<void> => {
    const result = await put(importTemplates, { preview: templates, choice }, taken);
    if (result.ok) await finish({ tone: 'success', messageKey: 'plan.import.templatesDone' });
  };

  const cancel = <Button variant="default" onClick={() => { stop(null); }}>{t('plan.import.cancel')}</Button>;
  const reading = (fileName: string): ReactNode => (
    <div className={classes['drop']} role="status">
      <Loader />
      <Text>{t('plan.import.reading', { file: fileName })}</Text>
      <Text size="sm" c="dimmed">
        {progress === null ? '' : t(`plan.import.step.${progress.step}`, { count: progress.rows, rows: new Intl.NumberFormat(formattingLocale()).format(progress.rows) })}
      </Text>
      {cancel}
    </div>
  );
  switch (stage.kind) {
    case 'choose':
      return <ChooseFile failure={stage.failure} onFile={(file) => void open(file)} />;
    case 'reading':
      return reading(stage.fileName);
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
      if (ofTemplates === null) return reading(stage.preview.fileName);
      return (
        <TemplatesPreview
          preview={stage.preview}
          comparison={{ changes, choice, onChoose: setChoice }}
          footer={
            <Group gap="xs" wrap="nowrap">
              {cancel}
              <Button disabled={taken === 0} onClick={() => void putTemplates(stage.preview)}>{t('plan.changes.apply', { count: taken })}</Button>
            </Group>
          }
        />
      );
  }
}
