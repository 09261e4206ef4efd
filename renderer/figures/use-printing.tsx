import { PageFigure } from './PageFigure';
import { useTranslation } from '@renderer/ui/use-translation';
import type { LaidReport } from '@shared/reports/layout/page';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import classes from './print.module.css';

/** Ready to print: the pages that go to the printer, and what sends them there. */
interface Printing {
  readonly print: () => void;
  readonly sheets: ReactNode;
}

/** Two frames: by then the pages stand and are painted. */
function afterPainting(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/**
 * Prints a report as it stands in the preview: while the window prints, each page of it is a sheet of its own paper and
 * the program itself is not there. Holds for the button as for the browser's own command (Ctrl+P), in a browser as in
 * Electron, without a file between.
 */
export function usePrinting(laid: LaidReport | null): Printing {
  const t = useTranslation();
  const [isPrinting, setIsPrinting] = useState(false);

  useEffect(() => {
    if (laid === null) return;
    // The browser takes the page as it stands when this event ends.
    const before = (): void => { flushSync(() => { setIsPrinting(true); }); };
    const after = (): void => { setIsPrinting(false); };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [laid]);

  const print = useCallback(() => {
    setIsPrinting(true);
    afterPainting(() => { window.print(); });
  }, []);

  if (laid === null || !isPrinting) return { print, sheets: null };
  const { width, height, pages, palette } = laid;
  const sheets = createPortal(
    <div className={classes['sheets']} data-print-sheets aria-hidden>
      <style>{`@page { size: ${width}pt ${height}pt; margin: 0; } @media print { body > :not([data-print-sheets]) { display: none !important; } html, body { background: #ffffff !important; } }`}</style>
      {pages.map(({ marks }, index) => (
        <div key={index} className={classes['sheet']} style={{ width: `${width}pt`, height: `${height - 0.5}pt` }}>
          <PageFigure marks={marks} width={width} height={height} palette={palette} label={t('outputs.preview.page', { page: index + 1, total: pages.length })} />
        </div>
      ))}
    </div>,
    document.body,
  );
  return { print, sheets };
}
