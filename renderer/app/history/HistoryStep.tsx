import { Button, UnstyledButton } from '@mantine/core';
import { labelOfEntry } from '@renderer/store/history-runner';
import { goToPosition, runCommand, useWorkspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordById } from '@shared/document/document';
import { recordAt, touchesOf, type RecordTouch } from '@shared/document/record-past';
import { labelOfRecord, type RecordType } from '@shared/domain/registry';
import { typeOfId } from '@shared/domain/kernel/id';
import { formattingLocale } from '@shared/i18n';
import { inspect } from '../inspector/inspector-state';
import { restoreRecord } from './commands';
import { closeHistory } from './history-state';
import type { ShownStep } from './history-days';
import classes from './HistoryPanel.module.css';

/** Records of a step shown by name: of an import of hundreds nobody reads the rest. */
const SHOWN_RECORDS = 12;

interface HistoryStepProps {
  readonly step: ShownStep;
  readonly isOpen: boolean;
  readonly canGo: boolean;
  readonly readOnly: boolean;
  readonly onToggle: () => void;
}

/** One step: when, what, in which session; opened, what it touched and the way back to it. */
export function HistoryStep({ step, isOpen, canGo, readOnly, onToggle }: HistoryStepProps) {
  const t = useTranslation();
  const { entry, position, state } = step;
  const clock = new Intl.DateTimeFormat(formattingLocale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const touches = isOpen ? touchesOf(entry) : [];
  return (
    <li className={classes['step']} data-state={state}>
      <UnstyledButton className={classes['row']} aria-expanded={isOpen} onClick={onToggle}>
        <time className={classes['time']} dateTime={entry.lastAt}>
          {clock.format(Date.parse(entry.lastAt))}
        </time>
        <span className={classes['what']}>
          {labelOfEntry(entry)}
          {entry.sessionLabel === null ? null : <span className={classes['session']}>{t('history.during', { session: entry.sessionLabel })}</span>}
        </span>
        {state === 'done' ? null : <span className={classes['mark']}>{t(`history.state.${state}`)}</span>}
      </UnstyledButton>
      {isOpen ? (
        <div className={classes['details']}>
          <ul className={classes['records']}>
            {touches.slice(0, SHOWN_RECORDS).map((touch) => (
              <TouchedRecord key={touch.id} touch={touch} step={step} readOnly={readOnly} />
            ))}
          </ul>
          {touches.length > SHOWN_RECORDS ? (
            <p className={classes['rest']}>{t('history.andMore', { count: touches.length - SHOWN_RECORDS })}</p>
          ) : null}
          {state === 'current' ? null : canGo ? (
            <Button
              size="compact-sm"
              onClick={() => {
                goToPosition(position);
              }}
            >
              {t(state === 'next' ? 'history.goForward' : 'history.goBack')}
            </Button>
          ) : readOnly ? null : (
            <p className={classes['rest']}>{t('history.blocked')}</p>
          )}
        </div>
      ) : null}
    </li>
  );
}

interface TouchedRecordProps {
  readonly touch: RecordTouch;
  readonly step: ShownStep;
  readonly readOnly: boolean;
}

/** One record that a step touched, with the way to leave it as it was before. */
function TouchedRecord({ touch: { id, act }, step: { position }, readOnly }: TouchedRecordProps) {
  const t = useTranslation();
  const document = useWorkspace((state) => state.document);
  const history = useWorkspace((state) => state.history);
  if (document === null) return null;
  const before = recordAt(document, history, id, position - 1);
  const after = recordAt(document, history, id, position);
  const type = t(`records.type.${typeOfId(id) as RecordType}`);
  const known = after ?? before;
  const now = recordById(document, id);
  const label = known === null ? '' : labelOfRecord(known);
  return (
    <li className={classes['record']}>
      <span className={classes['name']}>
        {t(`history.act.${act}`, { type })} {label === '' ? null : <strong>{label}</strong>}
      </span>
      {now === undefined ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('inspector.openNamed', { name: labelOfRecord(now) === '' ? type : labelOfRecord(now) })}
          onClick={() => {
            closeHistory();
            inspect(id);
          }}
        >
          {t('inspector.open')}
        </Button>
      )}
      {readOnly || before === null ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={t('history.restoreNamed', { name: label === '' ? type : label })}
          onClick={() => {
            runCommand(restoreRecord, { past: before });
          }}
        >
          {t('history.restore')}
        </Button>
      )}
    </li>
  );
}
