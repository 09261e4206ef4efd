import { Button } from '@mantine/core';
import type { AssessmentReading } from '@shared/analysis/diagnosis/assessment-reading';
import type { NameOfItem } from '@shared/analysis/diagnosis/diagnosis-sentences';
import { suggestRisks } from '@shared/analysis/diagnosis/reference-picture';
import { formatNames } from '@shared/analysis/explain/format-figure';
import type { Risk } from '@shared/domain/diagnosis/risk';
import { RISK_STAGES } from '@shared/domain/diagnosis/risk';
import { announce } from '@renderer/store/notices';
import { runCommand, undo } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { useBank } from '../use-bank';
import { acceptRisk } from './commands';
import classes from './risks.module.css';

const NAMED = 3;

interface SuggestedRisksProps {
  readonly reading: AssessmentReading | undefined;
  readonly risks: readonly Risk[];
  readonly readOnly: boolean;
  readonly nameOf: NameOfItem;
}

/** The risks of the source that the weak items call to mind, with what softens them and where both come from. */
export function SuggestedRisks({ reading, risks, readOnly, nameOf }: SuggestedRisksProps): ReactNode {
  const t = useTranslation();
  const bank = useBank();
  const taken = new Set(risks.map(({ catalogId }) => catalogId));
  const suggestions = reading === undefined ? [] : suggestRisks(reading, bank.reference).filter(({ risk }) => !taken.has(risk.id));
  return (
    <section className={classes['section']}>
      <h2>{t('diagnosis.priorities.suggested')}</h2>
      {suggestions.length === 0 ? (
        <p className={classes['soft']}>{t(reading === undefined ? 'diagnosis.risks.suggestedUnread' : 'diagnosis.priorities.suggestedNone')}</p>
      ) : null}
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
                  const accepted = runCommand(acceptRisk, {
                    name: risk.name,
                    description: risk.description,
                    stage: RISK_STAGES.find((one) => one === risk.stage) ?? null,
                    mitigations: mitigations.map((mitigation) => `${mitigation.name}. ${mitigation.description}`),
                    catalogId: risk.id,
                    origin: `${title}, ${place}`,
                    itemKeys: items.map(({ key }) => key),
                  });
                  if (accepted.ok) {
                    announce({ tone: 'success', messageKey: 'diagnosis.library.done.risk', params: { name: risk.name }, action: { labelKey: 'common.action.undo', run: undo } });
                  }
                }}
              >
                {t('diagnosis.priorities.accept')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
