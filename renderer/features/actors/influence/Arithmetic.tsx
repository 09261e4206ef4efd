import type { Explanation } from '@shared/analysis/explain/explanation';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import { Panel } from '@renderer/ui/panel/Panel';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from './arithmetic.module.css';
import influenceClasses from './influence.module.css';

interface ArithmeticProps {
  readonly explanation: Explanation | null;
  /** What the figure says here, in a sentence. */
  readonly sentence?: string;
  readonly onClose: () => void;
}

/** A figure opened to its arithmetic, with the numbers of this process. */
export function Arithmetic({ explanation, sentence, onClose }: ArithmeticProps): ReactNode {
  const t = useTranslation();
  if (explanation === null) return null;
  const { titleKey, titleParams, formulaKey, terms, result, format, undefinedKey } = explanation;
  return (
    <Panel kind="side" title={t('influence.arithmetic.title')} onClose={onClose}>
      <h3 className={classes['figureTitle']}>{t(titleKey, titleParams)}</h3>
      {sentence === undefined ? null : <p>{sentence}</p>}
      <p className={influenceClasses['note']}>{t(formulaKey)}</p>
      <table className={classes['terms']}>
        <caption className={classes['hidden']}>{t(titleKey, titleParams)}</caption>
        <tbody>
          {terms.map(({ labelKey, labelParams, value, format: termFormat }, index) => (
            <tr key={index}>
              <th scope="row">{t(labelKey, labelParams)}</th>
              <td>{formatFigure(value, termFormat)}</td>
            </tr>
          ))}
          {terms.length === 0 ? <tr><th scope="row">{t('influence.arithmetic.noTerms')}</th><td>0</td></tr> : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('influence.arithmetic.result')}</th>
            <td>{result === null ? '—' : formatFigure(result, format)}</td>
          </tr>
        </tfoot>
      </table>
      {result === null && undefinedKey !== undefined ? <p>{t(undefinedKey)}</p> : null}
    </Panel>
  );
}
