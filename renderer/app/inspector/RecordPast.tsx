import { Button } from '@mantine/core';
import { labelOfEntry } from '@renderer/store/history-runner';
import { runCommand, useReadOnly, useWorkspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { Document } from '@shared/document/document';
import { recordAt, touchesOf } from '@shared/document/record-past';
import type { AnyRecord } from '@shared/domain/registry';
import { restoreRecord } from '../history/commands';
import { instantText } from '../instant-text';
import classes from './inspector.module.css';

/** Steps shown, latest first: the whole history is one key away. */
const SHOWN = 8;

/** What was done to a record, with the way to leave it as it was before each step. */
export function RecordPast({ record, document }: { readonly record: AnyRecord; readonly document: Document }) {
  const t = useTranslation();
  const history = useWorkspace((state) => state.history);
  const readOnly = useReadOnly();
  const done = history.entries.slice(0, history.cursor - history.first);
  const steps = done.flatMap((entry, index) => (touchesOf(entry).some(({ id }) => id === record.id) ? [{ entry, position: history.first + index + 1 }] : [])).slice(-SHOWN).reverse();
  return (
    <details className={classes['part']}>
      <summary className={classes['heading']}>{t('inspector.past')}</summary>
      {steps.length === 0 ? <p className={classes['soft']}>{t('inspector.pastNone')}</p> : null}
      <ol className={classes['past']}>
        {steps.map(({ entry, position }) => {
          const before = recordAt(document, history, record.id, position - 1);
          return (
            <li key={position}>
              <span>{labelOfEntry(entry)}</span>
              <time className={classes['soft']} dateTime={entry.lastAt}>{instantText(Date.parse(entry.lastAt))}</time>
              {readOnly || before === null ? null : (
                <Button size="compact-xs" variant="subtle" onClick={() => { runCommand(restoreRecord, { past: before }); }}>{t('history.restore')}</Button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
