import { Button, TextInput } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { currentReading } from '@shared/analysis/diagnosis/assessment-reading';
import { formatLevel } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { priorities } from '@shared/analysis/diagnosis/findings';
import { suggestRisks } from '@shared/analysis/diagnosis/reference-picture';
import { formatNames } from '@shared/analysis/explain/format-figure';
import { listOf } from '@shared/document/document';
import { itemKey } from '@shared/domain/diagnosis/item-key';
import type { Importance } from '@shared/domain/diagnosis/item-importance';
import { RISK_STAGES } from '@shared/domain/diagnosis/risk';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Page } from '@renderer/ui/page/Page';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { useDiagnosisPlace } from '../diagnosis-place';
import { readingsOf } from '../reading/readings';
import { itemNames, useBank } from '../use-bank';
import { acceptRisk, setImportance } from './commands';
import classes from './priorities.module.css';
import { RiskCard } from './RiskCard';

const GRADES: readonly Importance[] = [1, 2, 3];
const NAMED = 3;

/** What to attend to first, and the risks that the weakest items call to mind. */
export function PrioritiesView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const bank = useBank();
  const readOnly = useReadOnly();
  const [, setPlace] = useDiagnosisPlace();
  const [riskName, setRiskName] = useState('');
  const nameOf = itemNames(document, bank);
  const reading = currentReading(readingsOf(document));
  const risks = [...listOf(document, 'risk')].sort((one, other) => one.order - other.order);
  const importance = new Map(listOf(document, 'itemImportance').map((record) => [itemKey(record), record.importance]));
  const taken = new Set(risks.map(({ catalogId }) => catalogId));
  const suggestions = reading === undefined ? [] : suggestRisks(reading, bank.reference).filter(({ risk }) => !taken.has(risk.id));
  const stageOf = (stage: string) => RISK_STAGES.find((one) => one === stage) ?? null;

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
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section className={classes['section']}>
        <h2>{t('diagnosis.priorities.suggested')}</h2>
        {suggestions.length === 0 ? <p className={classes['soft']}>{t('diagnosis.priorities.suggestedNone')}</p> : null}
        <ul className={classes['cards']}>
          {suggestions.map(({ risk, mitigations, items }) => {
            const { document: title, place } = risk.source;
            return (
              <li key={risk.id} className={classes['card']}>
                <h3>{risk.name}</h3>
                <p>{risk.description}</p>
                <p className={classes['soft']}>
                  {t('diagnosis.priorities.because', { items: formatNames(items.slice(0, NAMED).map(({ key }) => nameOf(key))) })}
                  {items.length > NAMED ? `, ${t('diagnosis.reading.more', { count: items.length - NAMED })}` : ''}
                </p>
                <h4>{t('diagnosis.priorities.soften')}</h4>
                <ul>
                  {mitigations.map((mitigation) => (
                    <li key={mitigation.id}>{mitigation.name}. {mitigation.description}</li>
                  ))}
                </ul>
                <p className={classes['soft']}>{t('catalogs.source.line', { document: title, place })}</p>
                <Button
                  variant="light"
                  size="sm"
                  disabled={readOnly}
                  aria-label={t('diagnosis.priorities.acceptLabel', { name: risk.name })}
                  onClick={() => {
                    runCommand(acceptRisk, {
                      name: risk.name,
                      description: risk.description,
                      stage: stageOf(risk.stage),
                      mitigations: mitigations.map((mitigation) => `${mitigation.name}. ${mitigation.description}`),
                      catalogId: risk.id,
                      origin: `${title}, ${place}`,
                      itemKeys: items.map(({ key }) => key),
                    });
                  }}
                >
                  {t('diagnosis.priorities.accept')}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
      <section className={classes['section']}>
        <h2>{t('diagnosis.priorities.accepted')}</h2>
        {risks.length === 0 ? <p className={classes['soft']}>{t('diagnosis.priorities.acceptedNone')}</p> : null}
        <ul className={classes['cards']}>
          {risks.map((risk) => (
            <RiskCard key={risk.id} risk={risk} readOnly={readOnly} nameOf={nameOf} />
          ))}
        </ul>
        <TextInput
          maw="28rem"
          aria-label={t('diagnosis.priorities.addRisk')}
          placeholder={t('diagnosis.priorities.riskPlaceholder')}
          label={t('diagnosis.priorities.addRisk')}
          value={riskName}
          disabled={readOnly}
          onChange={(event) => { setRiskName(event.currentTarget.value); }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || riskName.trim() === '') return;
            if (runCommand(acceptRisk, { name: riskName, origin: t('diagnosis.priorities.ownOrigin') }).ok) setRiskName('');
          }}
        />
      </section>
    </Page>
  );
}
