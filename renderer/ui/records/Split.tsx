import { Suspense, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import classes from './records.module.css';

interface SplitProps {
  readonly children: ReactNode;
  readonly side: ReactNode;
  /** What is chosen: it stays in sight when the panel, in a narrow window, opens over the lower half of the work. */
  readonly chosen: string | null;
}

/** The work at the start of the line and, where something is chosen, its panel at the end; under it in a narrow window. */
export function Split({ children, side, chosen }: SplitProps): ReactNode {
  const main = useRef<HTMLDivElement>(null);
  const isAlone = side === null;
  return (
    <div className={classes['split']} data-panel={isAlone ? undefined : 'under'} data-alone={isAlone || undefined} data-chosen={chosen !== null || undefined}>
      <div ref={main} className={classes['main']}>{children}</div>
      {/* A panel that waits for its catalogues hides itself and not the work, where the keyboard is. */}
      <Suspense fallback={<div />}>
        {side}
        <ChosenInSight chosen={chosen} main={main} />
      </Suspense>
    </div>
  );
}

/** Within what waits: only when the panel stands there is it known what it covers. */
function ChosenInSight({ chosen, main }: { readonly chosen: string | null; readonly main: RefObject<HTMLElement | null> }): ReactNode {
  useEffect(() => {
    if (chosen !== null) main.current?.querySelector('[aria-selected="true"], [aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen, main]);
  return null;
}
