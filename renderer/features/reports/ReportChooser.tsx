import { useTranslation } from '@renderer/ui/use-translation';
import { REPORT_KINDS } from '@shared/reports/report-kinds';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { ReportsPlace } from './reports-place';
import classes from './reports.module.css';

interface ReportChooserProps {
  readonly view: ReportsPlace['view'];
  readonly onChoose: (view: ReportsPlace['view']) => void;
}

const VIEWS: readonly ReportsPlace['view'][] = [...REPORT_KINDS, 'data'];

/** What can go out: one of them is in sight. The arrows go through them. */
export function ReportChooser({ view, onChoose }: ReportChooserProps): ReactNode {
  const t = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length];
    if (next === undefined) return;
    onChoose(next);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus());
  };
  return (
    <div ref={list} className={classes['kinds']} role="radiogroup" tabIndex={-1} aria-label={t('outputs.choose')} onKeyDown={onKeyDown}>
      {VIEWS.map((one) => (
        <button key={one} type="button" role="radio" aria-checked={one === view} tabIndex={one === view ? 0 : -1} data-view={one} className={classes['kind']} onClick={() => { onChoose(one); }}>
          <span className={classes['kindName']}>{one === 'data' ? t('outputs.data.title') : t(`reports.kind.${one}`)}</span>
          <span className={classes['kindText']}>{t(`outputs.about.${one}`)}</span>
        </button>
      ))}
    </div>
  );
}
