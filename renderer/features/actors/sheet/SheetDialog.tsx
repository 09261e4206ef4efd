import { Button, Loader, Select, TextInput } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import { MAP_VIEWS, type MapView } from '@shared/domain/actors/map-geometry';
import { DesktopError, type FileKind } from '@shared/platform/desktop-api';
import { SHEET_PAPERS, SHEET_TURNS, type SheetPaper, type SheetTurn } from '@shared/reports/map-sheet/sheet-paper';
import { PageFigure } from '@renderer/figures/PageFigure';
import { desktop } from '@renderer/store/desktop';
import { atWork } from '@renderer/store/at-work';
import { announce, announceFailure } from '@renderer/store/notices';
import { useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { foldText } from '@shared/domain/kernel/text-folding';
import { formatFigure } from '@shared/analysis/explain/format-figure';
import { PRINT_PALETTE } from '@shared/reports/figures/print-palette';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { previewSheet, sheetFile } from './make-sheet';
import { SHEET_FORMATS, type SheetChoice, type SheetFormat, type SheetPreview } from './sheet-protocol';
import classes from './sheet.module.css';

const KINDS: { readonly [Format in SheetFormat]: FileKind } = { pdf: 'pdf', svg: 'svg', png: 'png', graphml: 'graph', gexf: 'graph', csv: 'csv' };
const DRAWN: readonly SheetFormat[] = ['pdf', 'svg', 'png'];

/** Puts the map on paper: which view, which paper, what it will look like, and the file. */
export function SheetDialog({ view: shown, onClose }: { readonly view: MapView; readonly onClose: () => void }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const process = recordOf(document, 'process', document.processId);
  const [view, setView] = useState<MapView>(shown);
  const [paper, setPaper] = useState<SheetPaper>('letter');
  const [turn, setTurn] = useState<SheetTurn>('wide');
  const [title, setTitle] = useState(() => t('mapSheet.titleOf', { name: process?.name ?? '' }));
  const [preview, setPreview] = useState<SheetPreview | null>(null);
  const [writing, setWriting] = useState<SheetFormat | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const choice: SheetChoice = { view, paper, turn, title };
  const isEmpty = listOf(document, 'actor').length === 0;

  useEffect(() => {
    if (isEmpty) return undefined;
    const abort = new AbortController();
    // What is being typed is waited for: a sheet for each letter would be work for nothing.
    const timer = setTimeout(() => {
      void previewSheet(document, { view, paper, turn, title }, abort.signal).then((result) => {
        if (result.ok) setPreview(result.value);
        else if (result.error.code !== 'cancelled') announceFailure(result.error);
      });
    }, 250);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [document, view, paper, turn, title, isEmpty]);
  useEffect(() => () => { cancel.current?.abort(); }, []);

  const write = async (format: SheetFormat): Promise<void> => {
    const abort = new AbortController();
    cancel.current = abort;
    setWriting(format);
    const result = await atWork(sheetFile(document, choice, format, abort.signal));
    setWriting(null);
    if (!result.ok) {
      if (result.error.code !== 'cancelled') announceFailure(result.error);
      return;
    }
    try {
      const stem = foldText(`${t('mapSheet.fileStem')} ${process?.name ?? ''}`).replaceAll(' ', '-').slice(0, 80);
      const saved = await desktop().call('file.save', { kind: KINDS[format], suggestedName: `${stem}.${format}`, bytes: result.value });
      if (saved !== null) announce({ tone: 'success', messageKey: 'outputs.saved', params: { name: saved.name } });
    } catch (error) {
      if (!(error instanceof DesktopError)) throw error;
      announceFailure({ code: error.code, messageKey: `platform.error.${error.code}` });
    }
  };

  return (
    <Dialog opened onClose={onClose} title={t('mapSheet.title')} size="xl">
      <div className={classes['sheet']}>
        <div className={classes['choices']}>
          <TextInput data-autofocus label={t('mapSheet.heading')} value={title} maxLength={200} onChange={(event) => { setTitle(event.currentTarget.value); }} />
          <Select label={t('mapSheet.viewLabel')} data={MAP_VIEWS.map((value) => ({ value, label: t(`actorViews.name.${value}`) }))} value={view} allowDeselect={false} onChange={(value) => { setView(MAP_VIEWS.find((one) => one === value) ?? view); }} />
          <Select label={t('mapSheet.paperLabel')} data={SHEET_PAPERS.map((value) => ({ value, label: t(`mapSheet.paper.${value}`) }))} value={paper} allowDeselect={false} onChange={(value) => { setPaper(SHEET_PAPERS.find((one) => one === value) ?? paper); }} />
          <SegmentedChoice label={t('mapSheet.turnLabel')} value={turn} options={SHEET_TURNS.map((value) => ({ value, label: t(`mapSheet.turn.${value}`) }))} onChange={setTurn} />
          {preview === null ? null : (
            <p className={classes['note']} role="status">
              {preview.numbered ? t('mapSheet.numbered', { count: preview.pages - 1 }) : t('mapSheet.named', { size: formatFigure(Math.round(preview.nameSize * 10) / 10, 'decimal') })}
              {preview.wordsLeftOut && !preview.numbered ? ` ${t('mapSheet.wordsLeftOut')}` : ''}
            </p>
          )}
          <div className={classes['buttons']}>
            {DRAWN.map((format) => (
              <Button key={format} variant={format === 'pdf' ? 'filled' : 'default'} disabled={isEmpty || writing !== null} onClick={() => void write(format)}>
                {t(`mapSheet.save.${format}`)}
              </Button>
            ))}
          </div>
          <p className={classes['note']}>{t('mapSheet.data')}</p>
          <div className={classes['buttons']}>
            {SHEET_FORMATS.filter((format) => !DRAWN.includes(format)).map((format) => (
              <Button key={format} size="compact-sm" variant="default" disabled={isEmpty || writing !== null} onClick={() => void write(format)}>
                {t(`mapSheet.save.${format}`)}
              </Button>
            ))}
          </div>
          {writing === null ? null : (
            <p className={classes['writing']} role="status">
              <Loader size="xs" /> {t('outputs.writing')}
              <Button variant="subtle" size="compact-sm" onClick={() => { cancel.current?.abort(); }}>{t('common.action.cancel')}</Button>
            </p>
          )}
        </div>
        <div className={classes['paper']}>
          {isEmpty ? <p className={classes['note']}>{t('mapSheet.failure.empty')}</p> : preview === null ? <Loader size="sm" /> : (
            <div className={classes['page']} style={{ aspectRatio: `${String(preview.figure.width)} / ${String(preview.figure.height)}` }} data-turn={turn}>
              <PageFigure marks={preview.figure.shapes} width={preview.figure.width} height={preview.figure.height} palette={PRINT_PALETTE} label={t('mapSheet.preview')} />
            </div>
          )}
        </div>
      </div>
    </Dialog>
  );
}
