import { TextInput } from '@mantine/core';
import { loadCatalog } from '@shared/catalogs/catalog';
import { recordOf } from '@shared/document/document';
import { CHECKLISTS, CHECK_STATES, checklistAnswerId } from '@shared/domain/agenda/checklist-answer';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, type ReactNode } from 'react';
import classes from './agenda.module.css';
import { answerCheck } from './commands';

/** The five conditions and eleven keys with what shows them. */
export function ChecklistView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const entries = { processConditions: use(loadCatalog('processConditions')), sustainabilityKeys: use(loadCatalog('sustainabilityKeys')) };
  return (
    <div className={classes['scroll']}>
      <div className={classes['paper']}>
        {CHECKLISTS.map((checklist) => {
          const rows = entries[checklist].map((entry) => ({ entry, answer: recordOf(document, 'checklistAnswer', checklistAnswerId(document.processId, checklist, entry.id)) }));
          const met = rows.filter(({ answer }) => answer?.state === 'met').length;
          return (
            <section key={checklist} aria-label={t(`agenda.checklist.${checklist}`)}>
              <h2 className={classes['title']}>
                {t(`agenda.checklist.${checklist}`)} <span className={classes['soft']}>{t('agenda.checklist.met', { met, total: rows.length })}</span>
              </h2>
              <ul className={classes['plainList']}>
                {rows.map(({ entry, answer }) => (
                  <li key={entry.id} className={classes['check']}>
                    <div>
                      <strong>{entry.name}</strong>
                      <span className={classes['detail']}>{entry.description}</span>
                    </div>
                    <SegmentedChoice
                      label={t('agenda.checklist.stateOf', { name: entry.name })}
                      value={answer?.state ?? ''}
                      disabled={readOnly}
                      options={CHECK_STATES.map((value) => ({ value, label: t(`agenda.checklist.state.${value}`) }))}
                      onChange={(value) => {
                        const state = CHECK_STATES.find((candidate) => candidate === value) ?? null;
                        runCommand(answerCheck, { checklist, itemId: entry.id, state });
                      }}
                    />
                    <TextInput
                      aria-label={`${t('agenda.checklist.evidence')}: ${entry.name}`}
                      placeholder={t('agenda.checklist.evidence')}
                      readOnly={readOnly}
                      key={answer?.evidence ?? ''}
                      defaultValue={answer?.evidence ?? ''}
                      onBlur={(event) => {
                        const evidence = event.currentTarget.value.trim();
                        if (evidence !== (answer?.evidence ?? '')) runCommand(answerCheck, { checklist, itemId: entry.id, evidence });
                      }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </div>
  );
}
