import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { CardPanel } from '../card/CardPanel';
import { withdrawProposals } from '../commands/proposal-commands';
import { changePlace, FIRST_PLACE } from '../place';
import { projector } from '../projector/projector-control';
import { proposalsOf } from '../selectors';
import classes from '../roundtable.module.css';
import { TableCanvas } from './TableCanvas';
import { useAfterDrawing } from './use-after-drawing';
import { AskingStrip, IdleStrip, type Asking } from './TableStrip';

/** The table with its cards, the strip that writes on it, and the chosen card beside it. */
export function TableTabBody({ table }: { readonly table: Roundtable }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place] = usePlaceState('roundtable', FIRST_PLACE);
  const [asked, setAsked] = useState<{ readonly asking: Asking; readonly start: string }>({ asking: 'none', start: '' });
  const room = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { proposals, selected } = useMemo(() => {
    const onTable = proposalsOf(document, table.id);
    const ids = new Set<string>(onTable.map(({ id }) => id));
    return { proposals: onTable, selected: place.selected.filter((id) => ids.has(id)) };
  }, [document, table.id, place.selected]);
  const chosenId = selected.length === 1 ? selected[0] : undefined;
  const chosen = chosenId === undefined ? undefined : recordOf(document, 'proposal', chosenId);
  // The card is marked at once; its panel, which holds many fields, follows when there is time, and waits while
  // proposals are written one after another.
  const panelId = useAfterDrawing(asked.asking === 'add' ? undefined : chosenId);
  const inPanel = panelId === undefined ? undefined : recordOf(document, 'proposal', panelId);
  const select = useCallback((ids: readonly RecordId[]): void => { changePlace({ tableId: table.id, selected: ids }); }, [table.id]);

  // Coming back from a vote or another place, the keys of the mesa work at once.
  useEffect(() => {
    if (window.document.activeElement === null || window.document.activeElement === window.document.body || window.document.activeElement.id === 'contenido') room.current?.focus();
  }, []);

  const ask = (what: Asking): void => {
    const texts = proposals.filter(({ id }) => selected.includes(id)).map(({ text }) => text);
    setAsked({ asking: what, start: what === 'merge' ? texts.join('; ') : what === 'split' ? (texts[0] ?? '') : '' });
  };
  const end = (): void => {
    setAsked({ asking: 'none', start: '' });
    room.current?.focus();
  };
  const vote = useCallback((id: RecordId): void => { changePlace({ tableId: table.id, selected: [id], voting: id }); }, [table.id]);
  /** The card whose wording is to be edited as soon as its panel is there. */
  const wanted = useRef<RecordId | null>(null);
  const edit = useCallback((id: RecordId): void => {
    wanted.current = id;
    if (panel.current?.dataset['card'] !== id) return;
    wanted.current = null;
    panel.current.querySelector('textarea')?.focus();
  }, []);
  useEffect(() => {
    if (panelId !== undefined && wanted.current === panelId) edit(panelId);
  }, [panelId, edit]);
  const open = useCallback((id: RecordId): void => { select([id]); edit(id); }, [select, edit]);
  const step = (by: number): void => {
    const index = proposals.findIndex(({ id }) => id === selected[0]);
    const next = proposals[Math.max(0, Math.min(proposals.length - 1, index < 0 ? 0 : index + by))];
    if (next !== undefined) select([next.id]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const first = selected[0];
    const acts: Readonly<Record<string, () => void>> = {
      n: () => { ask('add'); },
      ...(first === undefined
        ? {}
        : {
            Enter: () => { edit(first); },
            v: () => { vote(first); },
            g: () => { ask('group'); },
            p: () => { projector.choose({ kind: 'proposal', id: first }); },
            Delete: () => { attempt(withdrawProposals, selected); },
            ...(selected.length > 1 ? { m: () => { ask('merge'); } } : { d: () => { ask('split'); } }),
          }),
      ArrowRight: () => { step(1); },
      ArrowLeft: () => { step(-1); },
      ArrowDown: () => { step(2); },
      ArrowUp: () => { step(-2); },
      Home: () => { step(-proposals.length); },
      End: () => { step(proposals.length); },
      Escape: () => { select([]); },
    };
    // A button keeps its own Enter; the room's Enter is for the canvas itself.
    if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('button') !== null) return;
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={classes['tableLayout']}>
      {/* The canvas takes the keys of the mesa wherever the focus stands inside it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div ref={room} className={classes['room']} role="group" aria-label={t('roundtable.canvas.label')} aria-describedby="mesa-keys" tabIndex={0} onKeyDown={onKeyDown}>
        <div className={classes['canvasBox']}>
          <TableCanvas key={table.id} table={table} selected={selected} onSelect={select} onOpen={open} />
        </div>
        <div className={classes['strip']}>
          {asked.asking === 'none' ? (
            <IdleStrip chosen={chosen} selected={selected} onAsk={ask} />
          ) : (
            <AskingStrip key={asked.asking} table={table} chosen={chosen} selected={selected} asking={asked.asking} start={asked.start} stage={chosen?.stage ?? table.stage} onSelect={select} onEnd={end} />
          )}
        </div>
      </div>
      <aside ref={panel} data-card={panelId} className={classes['side']} aria-label={inPanel === undefined ? t('roundtable.canvas.label') : t('roundtable.card.title', { number: inPanel.number })}>
        {inPanel === undefined ? <p className={classes['soft']}>{selected.length === 0 ? t('roundtable.card.none') : t('roundtable.canvas.selected', { count: selected.length })}</p> : <CardPanel key={inPanel.id} table={table} proposal={inPanel} onVote={vote} />}
      </aside>
    </div>
  );
}
