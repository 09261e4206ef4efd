import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from '../roundtable.module.css';
import { actorName } from '../selectors';
import type { Nearness } from './convergence';

/** How many proposals are told of, and how many of those still missing from each. */
const SHOWN = 8;
const NAMED = 3;

const signed = (value: number): string => (value > 0 ? `+${String(value)}` : String(value).replace('-', '−'));

/** Which proposals are nearest to an agreement, who is missing from each, and which condition, met, would bring whom. */
export function Nearest({ nearest }: { readonly nearest: readonly Nearness[] }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const percent = (share: number): number => Math.round(share * 100);
  const conditions = nearest.flatMap(({ proposal, conditions: own }) => own.map((each) => ({ ...each, number: proposal.number })));
  return (
    <>
      <section className={classes['stackTight']}>
        <h2 className={classes['subtitle']}>{t('roundtable.convergence.nearest')}</h2>
        {nearest.length === 0 ? <p className={classes['soft']}>{t('roundtable.convergence.nobody')}</p> : (
          <ol className={classes['plain']}>
            {nearest.slice(0, SHOWN).map(({ proposal, shareFor, against, missing, shareIfMet, verdict }) => (
              <li key={proposal.id} className={classes['nearRow']}>
                <span><strong>{proposal.number}.</strong> {proposal.text}</span>
                <span className={classes['soft']}>{t('roundtable.convergence.nearestRow', { share: percent(shareFor), against })}</span>
                {missing.length === 0 ? null : (
                  <span className={classes['soft']}>
                    {t('roundtable.convergence.missing', {
                      names: missing.slice(0, NAMED).map(({ actorId, stance }) => `${actorName(document, actorId)} (${stance === undefined || stance.value === null ? t('roundtable.convergence.noneShort') : signed(stance.value)})`).join(', '),
                    })}
                    {missing.length > NAMED ? ` ${t('roundtable.convergence.others', { count: missing.length - NAMED })}` : ''}
                  </span>
                )}
                {verdict === null ? null : verdict.now ? (
                  <span className={classes['good']}>{t('roundtable.convergence.wouldPass')}</span>
                ) : shareIfMet > shareFor ? (
                  <span className={verdict.ifMet ? classes['good'] : classes['soft']}>{t(verdict.ifMet ? 'roundtable.convergence.ifMetPass' : 'roundtable.convergence.ifMet', { share: percent(shareIfMet) })}</span>
                ) : null}
              </li>
            ))}
          </ol>
        )}
      </section>
      <section className={classes['stackTight']}>
        <h2 className={classes['subtitle']}>{t('roundtable.convergence.conditions')}</h2>
        {conditions.length === 0 ? <p className={classes['soft']}>{t('roundtable.convergence.noConditions')}</p> : (
          <ul className={classes['plain']}>
            {conditions.map(({ stance, number, brings, decides }) => (
              <li key={stance.id}>
                {t(brings ? 'roundtable.convergence.conditionBrings' : 'roundtable.convergence.conditionKeeps', { actor: actorName(document, stance.actorId), number, condition: stance.condition })}
                {decides ? <strong className={classes['good']}> {t('roundtable.convergence.conditionDecides')}</strong> : null}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
