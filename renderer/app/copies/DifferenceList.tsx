import { Button, TextInput } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { foldText } from '@shared/domain/kernel/text-folding';
import { useState } from 'react';
import type { CopyDifference } from './copy-differences';
import classes from './copies.module.css';

/** Records shown of each kind: the search leads to the others. */
const SHOWN = 40;
const KINDS = ['onlyThere', 'changed', 'onlyNow'] as const;

interface DifferenceListProps {
  readonly differences: readonly CopyDifference[];
  /** Left out where nothing can be written. */
  readonly onBring?: (difference: CopyDifference) => void;
}

/** What a copy has otherwise than now, by kind, with a search and a button for each record that can be brought. */
export function DifferenceList({ differences, onBring }: DifferenceListProps) {
  const t = useTranslation();
  const [query, setQuery] = useState('');
  const wanted = foldText(query.trim());
  const found = differences.filter(({ folded }) => folded.includes(wanted));
  return (
    <section aria-label={t('copies.differs')}>
      {differences.length > 8 ? (
        <TextInput
          className={classes['search'] ?? ''}
          aria-label={t('copies.find')}
          placeholder={t('copies.find')}
          value={query}
          onChange={(event) => { setQuery(event.currentTarget.value); }}
        />
      ) : null}
      {KINDS.map((kind) => {
        const all = found.filter((difference) => difference.kind === kind);
        if (all.length === 0) return null;
        return (
          <section key={kind} className={classes['group']}>
            <h3 className={classes['heading']}>{t(`copies.${kind}`, { count: all.length })}</h3>
            <ul className={classes['records']}>
              {all.slice(0, SHOWN).map((difference) => (
                <li key={difference.id} className={classes['record']}>
                  <div className={classes['words']}>
                    <span>
                      <span className={classes['soft']}>{difference.type}</span> <strong>{difference.name}</strong>
                    </span>
                    {difference.within.length === 0 ? null : <span className={classes['soft']}>{t('merging.where', { names: difference.within.join(', ') })}</span>}
                    {difference.fields.map(({ name, then, now }) => (
                      <span key={name} className={classes['field']}>
                        <span className={classes['soft']}>{name}.</span> {t('copies.then')}: {shortened(then)} · {t('copies.now')}: {shortened(now)}
                      </span>
                    ))}
                  </div>
                  {onBring === undefined || kind === 'onlyNow' ? null : (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('copies.bring', { name: difference.name })}
                      onClick={() => { onBring(difference); }}
                    >
                      {t('copies.bringShort')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {all.length > SHOWN ? <p className={classes['soft']}>{t('copies.shown', { shown: SHOWN, total: all.length })}</p> : null}
          </section>
        );
      })}
    </section>
  );
}

const LONGEST = 160;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
