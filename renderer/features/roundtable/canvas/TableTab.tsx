import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { CardPanel } from '../card/CardPanel';
import { addProposals, groupProposals, mergeProposals, splitProposal, withdrawProposals } from '../commands/proposal-commands';
import { FIRST_PLACE } from '../place';
import { projector } from '../projector/projector-control';
import { actorName, proposalsOf, seatsAt } from '../selectors';
import classes from '../roundtable.module.css';
import { TableCanvas } from './TableCanvas';

/** What the strip under the canvas asks for. */
type Asking = 'none' | 'add' | 'group' | 'merge' | 'split';

/** The table with its cards, the strip that writes on it, and the chosen card beside it. */
export function TableTabBody({ table }: { readonly table: Roundtable }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place, setPlace] = usePlaceState('roundtable', FIRST_PLACE);
  const [asking, setAsking] = useState<Asking>('none');
  const [draft, setDraft] = useState('');
  const [proposedBy, setProposedBy] = useState('');
  const room = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const { proposals, selected } = useMemo(() => {
    const onTable = proposalsOf(document, table.id);
    const ids = new Set<string>(onTable.map(({ id }) => id));
    return { proposals: onTable, selected: place.selected.filter((id) => ids.has(id)) };
  }, [document, table.id, place.selected]);
  const chosen = selected.length === 1 && selected[0] !== undefined ? recordOf(document, 'proposal', selected[0]) : undefined;
  const select = (ids: readonly RecordId[]): void => { setPlace({ ...place, tableId: table.id, selected: ids }); };
  const seats = seatsAt(document, table.id);

  // Coming back from a vote or another place, the keys of the mesa work at once.
  useEffect(() => {
    if (window.document.activeElement === null || window.document.activeElement === window.document.body || window.document.activeElement.id === 'contenido') room.current?.focus();
  }, []);

  const ask = (what: Asking): void => {
    const texts = proposals.filter(({ id }) => selected.includes(id)).map(({ text }) => text);
    setDraft(what === 'merge' ? texts.join('; ') : what === 'split' ? (texts[0] ?? '') : '');
    setAsking(what);
  };
  const end = (): void => {
    setAsking('none');
    setDraft('');
    room.current?.focus();
  };
  const vote = (id: RecordId): void => { setPlace({ ...place, tableId: table.id, selected: [id], voting: id }); };
  const edit = (): void => { panel.current?.querySelector('textarea')?.focus(); };
  const step = (by: number): void => {
    const index = proposals.findIndex(({ id }) => id === selected[0]);
    const next = proposals[Math.max(0, Math.min(proposals.length - 1, index < 0 ? 0 : index + by))];
    if (next !== undefined) select([next.id]);
  };
  const answer = (): void => {
    const first = selected[0];
    switch (asking) {
      case 'none':
        return;
      case 'add': {
        const stage = chosen?.stage ?? table.stage;
        const proposedById = seats.find(({ actorId }) => actorId === proposedBy)?.actorId ?? null;
        const ids = attempt(addProposals, { tableId: table.id, texts: draft.split('\n'), stage, proposedById });
        if (ids !== undefined) {
          setDraft('');
          select(ids.slice(-1));
        }
        return;
      }
      case 'group':
        if (attempt(groupProposals, { ids: selected, name: draft }) !== undefined) end();
        else end();
        return;
      case 'merge': {
        const id = attempt(mergeProposals, { ids: selected, text: draft });
        if (id !== undefined) { select([id]); end(); }
        return;
      }
      case 'split': {
        const ids = first === undefined ? undefined : attempt(splitProposal, { id: first, texts: draft.split('\n') });
        if (ids !== undefined) { select(ids.slice(0, 1)); end(); }
        return;
      }
    }
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
            Enter: edit,
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
  const isLong = asking === 'split' || asking === 'merge';
  const placeholder = { none: '', add: t('roundtable.canvas.addPlaceholder'), group: t('roundtable.canvas.groupName'), merge: t('roundtable.canvas.mergeText'), split: t('roundtable.canvas.splitText') }[asking];
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') { event.preventDefault(); end(); }
    if (event.key === 'Enter' && !event.shiftKey && asking !== 'split') { event.preventDefault(); answer(); }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && asking === 'split') { event.preventDefault(); answer(); }
  };
  const focus = (element: HTMLInputElement | HTMLTextAreaElement | null): void => {
    if (element !== null && element.dataset['opened'] === undefined) {
      element.dataset['opened'] = 'yes';
      element.focus();
    }
  };
  return (
    <div className={classes['tableLayout']}>
      {/* The canvas takes the keys of the mesa wherever the focus stands inside it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div ref={room} className={classes['room']} role="group" aria-label={t('roundtable.canvas.label')} aria-describedby="mesa-keys" tabIndex={0} onKeyDown={onKeyDown}>
        <div className={classes['canvasBox']}>
          <TableCanvas key={table.id} table={table} selected={selected} onSelect={select} onOpen={(id) => { select([id]); edit(); }} />
        </div>
        <div className={classes['strip']}>
          {asking === 'none' ? (
            <>
              <Button size="compact-md" onClick={() => { ask('add'); }}>{t('roundtable.canvas.add')}</Button>
              {selected.length === 0 ? null : (
                <>
                  <span className={classes['soft']} role="status">{chosen === undefined ? t('roundtable.canvas.selected', { count: selected.length }) : t('roundtable.card.title', { number: chosen.number })}</span>
                  {selected.length > 1 ? <Button size="compact-md" variant="default" onClick={() => { ask('merge'); }}>{t('roundtable.canvas.merge')}</Button> : null}
                  <Button size="compact-md" variant="default" onClick={() => { ask('group'); }}>{t('roundtable.canvas.group')}</Button>
                  {selected.length === 1 ? <Button size="compact-md" variant="default" onClick={() => { ask('split'); }}>{t('roundtable.canvas.split')}</Button> : null}
                  <Button size="compact-md" variant="default" onClick={() => { attempt(withdrawProposals, selected); }}>{t('roundtable.canvas.withdraw')}</Button>
                </>
              )}
              <span id="mesa-keys" className={classes['keys']}>{t('roundtable.canvas.keys')}</span>
            </>
          ) : (
            <>
              {isLong ? (
                <Textarea ref={focus} className={classes['grow'] ?? ''} aria-label={placeholder} placeholder={placeholder} autosize maxRows={6} value={draft} onChange={(event) => { setDraft(event.currentTarget.value); }} onKeyDown={keys} />
              ) : (
                <TextInput
                  ref={focus}
                  className={classes['grow'] ?? ''}
                  aria-label={asking === 'add' ? t('roundtable.canvas.add') : placeholder}
                  placeholder={placeholder}
                  maxLength={1000}
                  value={draft}
                  onChange={(event) => { setDraft(event.currentTarget.value); }}
                  onPaste={(event) => {
                    const text = event.clipboardData.getData('text/plain').trim();
                    if (asking !== 'add' || !text.includes('\n')) return;
                    event.preventDefault();
                    attempt(addProposals, { tableId: table.id, texts: text.split(/\r?\n/u), stage: table.stage, proposedById: null });
                  }}
                  onKeyDown={keys}
                />
              )}
              {asking === 'add' ? (
                <NativeSelect
                  aria-label={t('roundtable.canvas.proposedBy')}
                  value={proposedBy}
                  data={[{ value: '', label: t('roundtable.canvas.theTable') }, ...seats.map(({ actorId }) => ({ value: actorId as string, label: actorName(document, actorId) }))]}
                  onChange={(event) => { setProposedBy(event.currentTarget.value); }}
                />
              ) : null}
              <Button onClick={answer}>{t(asking === 'add' ? 'common.action.add' : 'common.action.confirm')}</Button>
              <Button variant="default" onClick={end}>{t('common.action.cancel')}</Button>
            </>
          )}
        </div>
      </div>
      <aside ref={panel} className={classes['side']} aria-label={chosen === undefined ? t('roundtable.canvas.label') : t('roundtable.card.title', { number: chosen.number })}>
        {chosen === undefined ? <p className={classes['soft']}>{selected.length === 0 ? t('roundtable.card.none') : t('roundtable.canvas.selected', { count: selected.length })}</p> : <CardPanel key={chosen.id} table={table} proposal={chosen} onVote={() => { vote(chosen.id); }} />}
      </aside>
    </div>
  );
}
