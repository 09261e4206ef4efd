import { Button } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { currentReading } from '@shared/analysis/diagnosis/assessment-reading';
import { formatLevel } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { priorities } from '@shared/analysis/diagnosis/findings';
import { listOf } from '@shared/document/document';
import { itemKey } from '@shared/domain/diagnosis/item-key';
import type { Importance } from '@shared/domain/diagnosis/item-importance';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Page } from '@renderer/ui/page/Page';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { useDiagnosisPlace } from '../diagnosis-place';
import { readingsOf } from '../reading/readings';
import { itemNames, useBank } from '../use-bank';
import { setImportance } from './commands';
import { ItemAction } from './ItemAction';
import classes from './priorities.module.css';

const GRADES: readonly Importance[] = [1, 2, 3];

/** What to attend to first: importance × weakness, and the action that each item leads to. */
export function PrioritiesView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const bank = useBank();
  const readOnly = useReadOnly();
  const [, setPlace] = useDiagnosisPlace();
  const nameOf = itemNames(document, bank);
  const reading = currentReading(readingsOf(document));
  const importance = new Map(listOf(document, 'itemImportance').map((record) => [itemKey(record), record.importance]));

  return (
    <Page>
      <section className={classes['section']}>
        <h2>{t('diagnosis.priorities.title')}</h2>
        <p className={classes['soft']}>{t('diagnosis.priorities.lead')}</p>
        {reading === undefined ? (
          <EmptyState
            Icon={IconScale}
            title={t('diagnosis.reading.emptyTitle')}
            actions={<Button onClick={() => { setPlace({ tab: 'assess' }); }}>{t('diagnosis.reading.toAssess')}</Button>}
          >
            {t('diagnosis.reading.emptyText')}
          </EmptyState>
        ) : (
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">{t('diagnosis.priorities.item')}</th>
                <th scope="col">{t('diagnosis.priorities.level')}</th>
                <th scope="col">{t('diagnosis.priorities.importance')}</th>
                <th scope="col">{t('diagnosis.priorities.score')}</th>
                <th scope="col">{t('diagnosis.priorities.action')}</th>
              </tr>
            </thead>
            <tbody>
              {priorities(reading, importance).map(({ item, importance: given, weakness, score }) => (
                <tr key={item.key}>
                  <th scope="row">{nameOf(item.key)}</th>
                  <td>{formatLevel(item.level)}</td>
                  <td>
                    <span role="group" aria-label={t('diagnosis.priorities.importanceOf', { item: nameOf(item.key) })} className={classes['grades']}>
                      {GRADES.map((grade) => (
                        <button
                          key={grade}
                          type="button"
                          aria-pressed={given === grade}
                          disabled={readOnly}
                          onClick={() => {
                            const { block, itemId, questionId } = item;
                            runCommand(setImportance, { place: { block, itemId, questionId }, importance: given === grade ? null : grade });
                          }}
                        >
                          {t(`diagnosis.priorities.importanceLevel.${grade}`)}
                        </button>
                      ))}
                    </span>
                  </td>
                  <td className={classes['score']}>
                    {given === null || score === null ? (
                      <span className={classes['soft']}>{t('diagnosis.priorities.unrated')}</span>
                    ) : (
                      t('diagnosis.priorities.arithmetic', { importance: given, weakness: formatLevel(weakness), score: formatLevel(score) })
                    )}
                  </td>
                  <td>
                    <ItemAction itemKey={item.key} name={nameOf(item.key)} moment={reading.assessment.name} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    </Page>
  );
}
