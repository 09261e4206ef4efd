import { Button, FileButton, Group, Loader, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { Failure } from '@shared/domain/kernel/result';
import type { ActorAlias } from '@shared/exchange/templates/intake';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { failureText } from '@shared/i18n';
import { announce } from '@renderer/store/notices';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from '../calls.module.css';
import { importForm } from '../commands/call-commands';
import { askForms } from './forms-client';
import { FormPreview } from './FormPreview';
import type { ReadFormAnswer } from './forms-protocol';

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

type Stage =
  | { readonly kind: 'choose'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'preview'; readonly file: ReadFile; readonly aliases: readonly ActorAlias[]; readonly answer: ReadFormAnswer };

/** Reads a form that came back: what would change is shown first, an unknown area can be named, then it goes in as one step. */
export function ReadForm(): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [stage, setStage] = useState<Stage>({ kind: 'choose', failure: null });
  const reset = useRef<() => void>(null);
  const stop = (failure: Failure | null): void => {
    reset.current?.();
    setStage({ kind: 'choose', failure });
  };
  const read = async (file: ReadFile, aliases: readonly ActorAlias[]): Promise<void> => {
    const result = await askForms<'read'>({ kind: 'read', ...file, aliases });
    if (result.ok) setStage({ kind: 'preview', file, aliases, answer: result.value });
    else stop(result.error);
  };
  const open = async (file: File | null): Promise<void> => {
    if (file === null) return;
    setStage({ kind: 'reading', fileName: file.name });
    await read({ bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }, []);
  };
  const put = (preview: TemplatePreview): void => {
    const result = runCommand(importForm, preview, { quiet: true });
    if (!result.ok) return stop(result.error);
    announce({ tone: 'success', messageKey: 'calls.forms.read.done', params: { count: result.value } });
    stop(null);
  };
  return (
    // Dropping a file is a second way; the button in it is the first, for every hand.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes['read']}
      aria-labelledby="read-form"
      onDragOver={(event: DragEvent) => { event.preventDefault(); }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        event.stopPropagation();
        void open(event.dataTransfer.files[0] ?? null);
      }}
    >
      <h2 id="read-form" className={classes['cardTitle']}>{t('calls.forms.read.title')}</h2>
      {stage.kind === 'choose' ? (
        <>
          <Text size="sm" c="dimmed">{t('calls.forms.read.text')}</Text>
          <FileButton resetRef={reset} onChange={(file) => void open(file)} accept=".xlsx,.xls,.xlsm,.ods,.csv">
            {(props) => <Button {...props} disabled={readOnly} className={classes['start'] ?? ''} leftSection={<IconFileImport size={18} />}>{t('calls.forms.read.choose')}</Button>}
          </FileButton>
          {stage.failure === null ? null : <FailureNotice>{failureText(stage.failure)}</FailureNotice>}
        </>
      ) : stage.kind === 'reading' ? (
        <Group gap="xs" role="status"><Loader size="xs" /><Text>{t('calls.forms.read.reading', { file: stage.fileName })}</Text></Group>
      ) : (
        <FormPreview
          read={stage.answer}
          onAlias={(alias) => void read(stage.file, [...stage.aliases, alias])}
          onPut={() => { put(stage.answer.preview); }}
          onCancel={() => { stop(null); }}
        />
      )}
    </section>
  );
}
