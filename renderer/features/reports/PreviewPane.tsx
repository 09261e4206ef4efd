import { Button, Loader } from '@mantine/core';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconFileTypeDocx, IconFileTypePdf, IconMinus, IconPlus, IconPrinter } from '@tabler/icons-react';
import { failureText } from '@shared/i18n';
import { useRef, type CSSProperties, type ReactNode } from 'react';
import { PageSheet } from './PageSheet';
import classes from './preview.module.css';
import type { Preview } from './use-preview';
import { usePrinting } from '@renderer/figures/use-printing';
import type { Writing } from './use-writing';

interface PreviewPaneProps {
  readonly preview: Preview;
  readonly title: string;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly writing: Writing;
}

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;

function stepFrom(zoom: number, step: 1 | -1): number {
  const at = ZOOMS.findIndex((one) => one >= zoom);
  return ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at + step))] ?? 1;
}

/** The pages as they will be, with what sends them out: to the printer, to a PDF, to a word processor. */
export function PreviewPane({ preview, title, zoom, onZoom, writing }: PreviewPaneProps): ReactNode {
  const t = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const laid = preview.report?.laid ?? null;
  const { print, sheets } = usePrinting(laid);
  const canGo = laid !== null && writing.isWriting === null;
  const goToPage = (page: number): void => {
    scroll.current?.querySelector<HTMLElement>(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  };
  return (
    <section className={classes['preview']} aria-label={t('outputs.preview.label', { title })}>
      <div className={classes['bar']} role="toolbar" aria-label={t('outputs.preview.actions')}>
        <span className={classes['count']} role="status">
          {preview.isMaking ? t('outputs.preview.making') : laid === null ? '' : t('outputs.preview.pages', { count: laid.pages.length })}
        </span>
        <div className={classes['zoom']}>
          <ToolbarButton label={t('outputs.preview.smaller')} Icon={IconMinus} disabled={zoom <= ZOOMS[0]} onClick={() => { onZoom(stepFrom(zoom, -1)); }} />
          <span>{t('outputs.preview.zoom', { percent: Math.round(zoom * 100) })}</span>
          <ToolbarButton label={t('outputs.preview.larger')} Icon={IconPlus} disabled={zoom >= 2} onClick={() => { onZoom(stepFrom(zoom, 1)); }} />
        </div>
        <span className={classes['space']} />
        {writing.isWriting === null ? null : (
          <>
            <Loader size="xs" />
            <span role="status">{t('outputs.writing')}</span>
            <Button variant="subtle" size="compact-sm" onClick={writing.cancel}>{t('outputs.cancel')}</Button>
          </>
        )}
        <Button variant="default" size="sm" leftSection={<IconPrinter size={17} />} disabled={!canGo} onClick={print}>{t('outputs.preview.print')}</Button>
        <Button variant="default" size="sm" leftSection={<IconFileTypeDocx size={17} />} disabled={!canGo} onClick={() => { writing.write('docx'); }}>{t('outputs.preview.docx')}</Button>
        <Button size="sm" leftSection={<IconFileTypePdf size={17} />} disabled={!canGo} onClick={() => { writing.write('pdf'); }}>{t('outputs.preview.pdf')}</Button>
      </div>
      {laid === null || laid.replaced.length === 0 ? null : (
        <p className={classes['replaced']} role="status">{t('outputs.preview.replaced', { count: laid.replaced.length, names: laid.replaced.slice(0, 12).join(' ') })}</p>
      )}
      {preview.failure === null ? null : <div className={classes['notice']}><FailureNotice>{failureText(preview.failure)}</FailureNotice></div>}
      {laid === null ? (
        preview.failure === null ? <div className={classes['notice']}><Loader size="sm" /></div> : null
      ) : (
        // It scrolls by itself: the keyboard must get into it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div ref={scroll} data-pages className={classes['pages']} style={{ '--report-zoom': String(zoom) } as CSSProperties} tabIndex={0} role="region" aria-label={t('outputs.preview.scroll')}>
          {laid.pages.map((page, index) => (
            <PageSheet key={index} report={laid} page={page} number={index + 1} onGoToPage={goToPage} />
          ))}
        </div>
      )}
      {sheets}
    </section>
  );
}
