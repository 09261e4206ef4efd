import { UnstyledButton } from '@mantine/core';
import { criteriaOf, MOST_WEIGHT, prioritiesOf, type LinePriority } from '@shared/analysis/priorities/priority';
import { recordOf } from '@shared/document/document';
import { formattingLocale } from '@shared/i18n';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { CriteriaEditor } from './CriteriaEditor';
import classes from './priority.module.css';

/** The order that the criteria give the lines, and how sure it is. */
export function PrioritySide({ onShow }: { readonly onShow: (rowKey: string | undefined, columnKey: string | undefined) => void }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const criteria = criteriaOf(document);
  const { lines, ranges } = prioritiesOf(document);
  const number = useMemo(() => new Intl.NumberFormat(formattingLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 2 }), []);
  const nameOf = (line: LinePriority): string => recordOf(document, 'line', line.lineId)?.name ?? '';
  const scored = lines.filter(({ score }) => score !== null);
  const [first] = scored;
  const criterionName = (id: string): string => criteria.find((criterion) => criterion.id === id)?.name ?? '';
  // A weight that can go all the way says nothing worth reading.
  const tight = ranges.filter(({ least, most }) => least > 0 || most < MOST_WEIGHT);

  return (
    <>
      <CriteriaEditor criteria={criteria} />
      <section className={classes['block']} aria-label={t('matrices.priority.order')}>
        <h2 className={classes['title']}>{t('matrices.priority.order')}</h2>
        {scored.length === 0 ? <p className={classes['note']}>{t('matrices.priority.none')}</p> : null}
        <ol className={classes['order']}>
          {scored.map((line) => (
            <li key={line.lineId}>
              <UnstyledButton className={classes['line'] ?? ''} onClick={() => { onShow(line.lineId, undefined); }}>
                <span className={classes['rank']}>{line.rank}.</span>
                <span className={classes['name']}>{nameOf(line)}</span>
                <span className={classes['score']}>{number.format(line.score ?? 0)}</span>
                <span className={classes['track']} aria-hidden><span style={{ width: `${((line.score ?? 0) / 5) * 100}%` }} /></span>
                <span className={classes['detail']}>
                  {line.bestRank === line.worstRank ? t('matrices.priority.steady') : t('matrices.priority.between', { best: line.bestRank ?? 0, worst: line.worstRank ?? 0 })}
                  {line.missing === 0 ? '' : ` ${t('matrices.priority.missing', { count: line.missing })}`}
                </span>
              </UnstyledButton>
            </li>
          ))}
        </ol>
      </section>
      {first === undefined || ranges.length === 0 ? null : (
        <section className={classes['block']} aria-label={t('matrices.priority.sensitivity')}>
          <h2 className={classes['title']}>{t('matrices.priority.sensitivity')}</h2>
          {tight.length === 0 ? <p>{t('matrices.priority.sure', { line: nameOf(first) })}</p> : <p>{t('matrices.priority.sensitivityLead', { line: nameOf(first) })}</p>}
          <ul className={classes['ranges']}>
            {tight.map(({ criterionId, weight, least, most }) => (
              <li key={criterionId}>{t('matrices.priority.range', { criterion: criterionName(criterionId), weight, least, most })}</li>
            ))}
          </ul>
        </section>
      )}
      <p className={classes['note']}>{t('matrices.priority.how')}</p>
    </>
  );
}
