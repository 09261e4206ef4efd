import { Text, TextInput } from '@mantine/core';
import { currentReading } from '@shared/analysis/diagnosis/assessment-reading';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { announceFailure } from '@renderer/store/notices';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { Page } from '@renderer/ui/page/Page';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { readingsOf } from '../reading/readings';
import { itemNames, useBank } from '../use-bank';
import { acceptRisk, gradeRisks, type RiskGrade } from './commands';
import { RiskCard } from './RiskCard';
import { RiskMap } from './RiskMap';
import { RiskTable } from './RiskTable';
import classes from './risks.module.css';
import { SuggestedRisks } from './SuggestedRisks';

/** The risks of the city: the matrix probability × impact, the chosen one, and those that the diagnosis suggests. */
export function RisksView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const bank = useBank();
  const readOnly = useReadOnly();
  const [chosen, setChosen] = useState<RecordId | null>(null);
  const [look, setLook] = useState<'map' | 'table'>('map');
  const [name, setName] = useState('');
  const nameOf = itemNames(document, bank);
  const reading = currentReading(readingsOf(document));
  const risks = listOf(document, 'risk');
  const risk = chosen === null ? undefined : recordOf(document, 'risk', chosen);
  const grade = (grades: readonly RiskGrade[]): void => {
    const result = runCommand(gradeRisks, grades);
    if (!result.ok) announceFailure(result.error);
  };
  return (
    <Page>
      <section className={classes['section']}>
        <div className={classes['head']}>
          <h2>{t('diagnosis.risks.title')}</h2>
          <TextInput
            className={classes['own'] ?? ''}
            aria-label={t('diagnosis.priorities.addRisk')}
            placeholder={t('diagnosis.priorities.riskPlaceholder')}
            value={name}
            disabled={readOnly}
            onChange={(event) => { setName(event.currentTarget.value); }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || name.trim() === '') return;
              const added = runCommand(acceptRisk, { name, origin: t('diagnosis.priorities.ownOrigin') });
              if (!added.ok) {
                announceFailure(added.error);
                return;
              }
              setName('');
              setChosen(added.value);
            }}
          />
          {risks.length === 0 ? null : (
            <SegmentedChoice
              label={t('diagnosis.risks.look')}
              value={look}
              options={[
                { value: 'map', label: t('diagnosis.risks.map') },
                { value: 'table', label: t('diagnosis.risks.table') },
              ]}
              onChange={setLook}
            />
          )}
        </div>
        {risks.length === 0 ? (
          <p className={classes['soft']}>{t('diagnosis.risks.empty')}</p>
        ) : (
          <div className={classes['board']}>
            {look === 'map' ? (
              <RiskMap risks={risks} chosen={chosen} readOnly={readOnly} onChoose={setChosen} onGrade={grade} />
            ) : (
              <RiskTable risks={risks} readOnly={readOnly} onChoose={setChosen} onGrade={grade} />
            )}
            <aside className={classes['chosen']} aria-label={t('diagnosis.risks.chosen')}>
              {risk === undefined ? (
                <Text c="dimmed" size="sm">{t('diagnosis.risks.chooseOne')}</Text>
              ) : (
                <RiskCard key={risk.id} risk={risk} readOnly={readOnly} nameOf={nameOf} />
              )}
            </aside>
          </div>
        )}
      </section>
      <SuggestedRisks reading={reading} risks={risks} readOnly={readOnly} nameOf={nameOf} />
    </Page>
  );
}
