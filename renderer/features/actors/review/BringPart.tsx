import { Alert, Button, FileButton, Progress } from '@mantine/core';
import { messageText } from '@shared/exchange/import-report';
import type { Failure } from '@shared/domain/kernel/result';
import type { RecordType } from '@shared/domain/registry';
import { isEmptyDiff } from '@shared/document/diff';
import { prepareDigests } from '@shared/document/state-digest';
import { failureText } from '@shared/i18n';
import { announce } from '@renderer/store/notices';
import { commitDiff, useReadOnly, workspace } from '@renderer/store/workspace';
import type { Document } from '@shared/document/document';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from '../reading.module.css';
import { bringFile } from './bring-file';
import { inStretches } from './in-stretches';
import { BRING_STEPS, type BringStep, type Brought } from './bring-protocol';

type Stage =
  | { readonly kind: 'choose'; readonly failure: Failure | null }
  | { readonly kind: 'reading'; readonly fileName: string; readonly step: BringStep }
  | { readonly kind: 'found'; readonly brought: Brought; readonly on: Document };

const MESSAGES = 40;

/** Actors and relations from a file of another program: read apart with its progress, looked at, and then put in as one step. */
export function BringPart(): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [stage, setStage] = useState<Stage>({ kind: 'choose', failure: null });
  const [isPutting, setPutting] = useState(false);
  const [putShare, setPutShare] = useState(0);
  const cancel = useRef<AbortController | null>(null);
  const reset = useRef<() => void>(null);
  useEffect(() => () => { cancel.current?.abort(); }, []);

  const open = async (file: File | null): Promise<void> => {
    const { document } = workspace.getState();
    if (file === null || document === null) return;
    const abort = new AbortController();
    cancel.current = abort;
    setStage({ kind: 'reading', fileName: file.name, step: 'starting' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await bringFile(document, { name: file.name, bytes }, (step) => { setStage({ kind: 'reading', fileName: file.name, step }); }, abort.signal);
    reset.current?.();
    if (result.ok) setStage({ kind: 'found', brought: result.value, on: document });
    else setStage({ kind: 'choose', failure: result.error.code === 'cancelled' ? null : result.error });
  };
  const put = async (found: Extract<Stage, { readonly kind: 'found' }>): Promise<void> => {
    // What the act will cost is worked out some records at a time, so that the window goes on answering meanwhile.
    await inStretches(prepareDigests(found.brought.diff.added), found.brought.diff.added.length, setPutShare);
    if (workspace.getState().document !== found.on) {
      setPutting(false);
      setStage({ kind: 'choose', failure: { code: 'changed', messageKey: 'actorWork.review.changed' } });
      return;
    }
    const { report, diff } = found.brought;
    if (!isEmptyDiff(diff)) commitDiff(diff, { commandId: 'actors.bring', labelKey: 'actorWork.review.bringCommand', labelParams: { file: report.fileName } });
    announce({ tone: 'success', messageKey: 'actorWork.review.brought', params: { count: diff.added.length + diff.changed.length } });
    setStage({ kind: 'choose', failure: null });
    setPutting(false);
  };

  return (
    <section>
      <h2 className={classes['title']}>{t('actorWork.review.bringTitle')}</h2>
      {stage.kind === 'choose' ? (
        <>
          <p className={classes['lead']}>{t('actorWork.review.bringLead')}</p>
          {stage.failure === null ? null : <Alert color="red" role="alert" maw={720} mt="sm" title={t('actorWork.review.notRead')}>{failureText(stage.failure)}</Alert>}
          <FileButton resetRef={reset} onChange={(file) => void open(file)} accept=".graphml,.gexf,.xlsx,.xls,.ods,.csv" disabled={readOnly}>
            {(props) => <Button {...props} variant="default" mt="sm">{t('actorWork.review.choose')}</Button>}
          </FileButton>
        </>
      ) : stage.kind === 'reading' ? (
        <div role="status">
          <p className={classes['plain']}>{t(`actorWork.review.step.${stage.step}`, { file: stage.fileName })}</p>
          <Progress value={(100 * (BRING_STEPS.indexOf(stage.step) + 1)) / (BRING_STEPS.length + 1)} my="sm" maw={480} aria-label={t('actorWork.review.progress')} />
          <Button variant="default" size="sm" onClick={() => { cancel.current?.abort(); }}>{t('common.action.cancel')}</Button>
        </div>
      ) : (
        <Found
          brought={stage.brought}
          isPutting={isPutting}
          putShare={putShare}
          onPut={() => {
            setPutShare(0);
            setPutting(true);
            void put(stage);
          }}
          onLeave={() => { setStage({ kind: 'choose', failure: null }); }} />
      )}
    </section>
  );
}

function Found({ brought: { report }, isPutting, putShare, onPut, onLeave }: { readonly brought: Brought; readonly isPutting: boolean; readonly putShare: number; readonly onPut: () => void; readonly onLeave: () => void }): ReactNode {
  const t = useTranslation();
  const types = Object.entries(report.counts) as readonly (readonly [RecordType, { readonly created: number; readonly updated: number; readonly unchanged: number; readonly rejected: number }])[];
  const nothing = types.every(([, { created, updated }]) => created + updated === 0);
  return (
    <div>
      <p className={classes['plain']}>{t('actorWork.review.inFile', { file: report.fileName })}</p>
      <ul className={classes['sentences']} aria-label={t('actorWork.review.bringTitle')}>
        {types.map(([type, { created, updated, unchanged, rejected }]) => (
          <li key={type}>{t('actorWork.review.counts', { type: t(`records.type.${type}`), created, updated, unchanged, rejected })}</li>
        ))}
      </ul>
      <div className={classes['row']}>
        <Button disabled={nothing || isPutting} loading={isPutting} onClick={onPut}>{t('actorWork.review.put')}</Button>
        <Button variant="default" disabled={isPutting} onClick={onLeave}>{t('common.action.cancel')}</Button>
      </div>
      {isPutting ? <Progress value={100 * putShare} my="sm" maw={480} aria-label={t('actorWork.review.putting')} /> : null}
      {report.messages.length === 0 ? null : <ul className={classes['sentences']} aria-label={t('actorWork.review.faults')}>
        {report.messages.slice(0, MESSAGES).map((message, index) => <li key={index}>{messageText(message)}</li>)}
        {report.messages.length > MESSAGES ? <li>{t('actorWork.network.more', { count: report.messages.length - MESSAGES })}</li> : null}
      </ul>}
    </div>
  );
}
