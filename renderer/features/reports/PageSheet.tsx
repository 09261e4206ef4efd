import { PageFigure } from '@renderer/figures/PageFigure';
import { openRecord } from '@renderer/store/open-record';
import { goTo } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { recordById } from '@shared/document/document';
import { labelOfRecord } from '@shared/domain/registry';
import type { Area, LaidPage, LaidReport, OriginTarget } from '@shared/reports/layout/page';
import { useEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import classes from './preview.module.css';

interface PageSheetProps {
  readonly report: LaidReport;
  readonly page: LaidPage;
  /** From 1. */
  readonly number: number;
  readonly onGoToPage: (page: number) => void;
}

/** Pages this far outside what scrolls them are painted already, so that scrolling finds them there. */
const AHEAD = '900px';

function useNearness(): readonly [React.RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new IntersectionObserver(([entry]) => { setIsNear(entry?.isIntersecting === true); }, { root: element.closest('[data-pages]'), rootMargin: AHEAD });
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, []);
  return [ref, isNear];
}

function open(target: OriginTarget): void {
  if (target.kind === 'place') goTo(target.place);
  else openRecord(target.id);
}

/**
 * One page of the preview: the page as it will be printed, and over it the ways back from its sentences to their
 * origin. With the keyboard the arrows go from one to the next within the page.
 */
export function PageSheet({ report, page, number, onGoToPage }: PageSheetProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((current) => current);
  const [ref, isNear] = useNearness();
  const { width, height, palette, pages } = report;
  const label = t('outputs.preview.page', { page: number, total: pages.length });
  const over = ({ x, y, width: wide, height: high }: Area): CSSProperties => ({
    left: `${(x / width) * 100}%`,
    top: `${(y / height) * 100}%`,
    width: `${(wide / width) * 100}%`,
    height: `${(high / height) * 100}%`,
  });
  const nameOf = (target: OriginTarget): string => {
    if (target.kind === 'place') return t('outputs.preview.openPlace');
    const record = recordById(document, target.id);
    const name = record === undefined ? '' : labelOfRecord(record);
    return t('outputs.preview.openRecord', { name: name === '' && record !== undefined ? t(`records.type.${record.type}`) : name });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const ways = [...(ref.current?.querySelectorAll('button') ?? [])];
    if (step === undefined || ways.length === 0) return;
    const at = ways.indexOf(window.document.activeElement as HTMLButtonElement);
    const next = ways[at < 0 ? (step > 0 ? 0 : ways.length - 1) : at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // The page holds its ways back as one stop of the keyboard: forty rows of a table would be forty stops.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div ref={ref} className={classes['page']} style={{ aspectRatio: `${width} / ${height}` }} data-page={number} role="group" aria-label={label} tabIndex={isNear ? 0 : -1} onKeyDown={onKeyDown}>
      {isNear ? (
        <>
          <PageFigure marks={page.marks} width={width} height={height} palette={palette} label={label} />
          {page.links.map((link, index) => (
            <button key={`link${index}`} type="button" tabIndex={-1} className={classes['way']} style={over(link)} aria-label={t('outputs.preview.goToPage', { page: link.toPage })} onClick={() => { onGoToPage(link.toPage); }} />
          ))}
          {page.origins.map((origin, index) => (
            <button key={`origin${index}`} type="button" tabIndex={-1} className={classes['way']} style={over(origin)} title={nameOf(origin.target)} aria-label={nameOf(origin.target)} onClick={() => { open(origin.target); }} />
          ))}
        </>
      ) : null}
    </div>
  );
}
