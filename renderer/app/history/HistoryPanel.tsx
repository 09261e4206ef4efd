import { Button } from '@mantine/core';
import { announceFailure } from '@renderer/store/notices';
import { loadEarlierSteps } from '@renderer/store/process-library';
import { goToPosition, useReadOnly, useWorkspace } from '@renderer/store/workspace';
import { SideDialog } from '@renderer/ui/dialog/SideDialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { formattingLocale } from '@shared/i18n';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { historyDays } from './history-days';
import { closeHistory, historyState } from './history-state';
import { HistoryStep } from './HistoryStep';
import classes from './HistoryPanel.module.css';

/** What was done in the process, step by step: to look at, and to go back to any point and forward again. */
export function HistoryPanel() {
  const t = useTranslation();
  const isOpen = useStore(historyState, (state) => state.isOpen);
  return (
    <SideDialog
      opened={isOpen}
      onClose={closeHistory}
      title={t('history.title')}
      head={<p className={classes['lead']}>{t('history.lead')}</p>}
    >
      <Steps />
    </SideDialog>
  );
}

function Steps() {
  const t = useTranslation();
  const history = useWorkspace((state) => state.history);
  const readOnly = useReadOnly();
  const [chosen, setChosen] = useState<number | null>(null);
  const days = useMemo(() => historyDays(history), [history]);
  const stopsAt = useMemo(() => lastThatStays(history), [history]);
  const dayName = new Intl.DateTimeFormat(formattingLocale(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

  if (days.length === 0) return <p className={classes['empty']}>{t('history.empty')}</p>;
  return (
    <>
      {days.map(({ day, steps }) => (
        <section key={`${day} ${String(steps[0]?.position ?? 0)}`} className={classes['day']}>
          <h3 className={classes['date']}>{dayName.format(new Date(`${day}T00:00:00.000Z`))}</h3>
          <ol className={classes['steps']} reversed>
            {steps.map((step) => (
              <HistoryStep
                key={step.position}
                step={step}
                isOpen={chosen === step.position}
                canGo={!readOnly && step.position >= stopsAt}
                readOnly={readOnly}
                onToggle={() => {
                  setChosen(chosen === step.position ? null : step.position);
                }}
              />
            ))}
          </ol>
        </section>
      ))}
      {history.first === 0 ? (
        <div className={classes['start']} data-current={history.cursor === 0 || undefined}>
          <span>{t('history.start')}</span>
          {readOnly || history.cursor === 0 || stopsAt > 0 ? null : (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                goToPosition(0);
              }}
            >
              {t('history.goToStart')}
            </Button>
          )}
        </div>
      ) : (
        <Button
          variant="default"
          fullWidth
          onClick={() => {
            void loadEarlierSteps().then((result) => {
              if (!result.ok) announceFailure(result.error);
            });
          }}
        >
          {t('history.earlier')}
        </Button>
      )}
    </>
  );
}

/** The earliest position that can be gone back to: a step that cannot be undone stands before it. */
function lastThatStays({ first, entries, cursor }: Parameters<typeof historyDays>[0]): number {
  const index = entries.slice(0, cursor - first).findLastIndex(({ undo }) => undo === 'never');
  return index === -1 ? first : first + index + 1;
}
