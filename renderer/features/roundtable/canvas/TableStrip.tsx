import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Roundtable, TableStage } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { addProposals, groupProposals, mergeProposals, splitProposal, withdrawProposals } from '../commands/proposal-commands';
import classes from '../roundtable.module.css';
import { actorName, seatsAt } from '../selectors';

/** What the strip under the canvas asks for. */
export type Asking = 'none' | 'add' | 'group' | 'merge' | 'split';

interface StripProps {
  readonly table: Roundtable;
  readonly chosen: Proposal | undefined;
  readonly selected: readonly RecordId[];
  readonly onAsk: (what: Asking) => void;
}

/** The strip while nothing is asked: what can be done with the chosen cards, and the keys. */
export function IdleStrip({ chosen, selected, onAsk }: Omit<StripProps, 'table'>): ReactNode {
  const t = useTranslation();
  return (
    <>
      <Button size="compact-md" onClick={() => { onAsk('add'); }}>{t('roundtable.canvas.add')}</Button>
      {selected.length === 0 ? null : (
        <>
          <span className={classes['soft']} role="status">{chosen === undefined ? t('roundtable.canvas.selected', { count: selected.length }) : t('roundtable.card.title', { number: chosen.number })}</span>
          {selected.length > 1 ? <Button size="compact-md" variant="default" onClick={() => { onAsk('merge'); }}>{t('roundtable.canvas.merge')}</Button> : null}
          <Button size="compact-md" variant="default" onClick={() => { onAsk('group'); }}>{t('roundtable.canvas.group')}</Button>
          {selected.length === 1 ? <Button size="compact-md" variant="default" onClick={() => { onAsk('split'); }}>{t('roundtable.canvas.split')}</Button> : null}
          <Button size="compact-md" variant="default" onClick={() => { attempt(withdrawProposals, selected); }}>{t('roundtable.canvas.withdraw')}</Button>
        </>
      )}
      <span id="mesa-keys" className={classes['keys']}>{t('roundtable.canvas.keys')}</span>
    </>
  );
}

interface AskingStripProps extends Omit<StripProps, 'onAsk'> {
  readonly asking: Exclude<Asking, 'none'>;
  /** The words from which the answer starts. */
  readonly start: string;
  readonly stage: TableStage;
  readonly onSelect: (ids: readonly RecordId[]) => void;
  readonly onEnd: () => void;
}

/** The strip while it asks: its words live here, so that a keystroke draws nothing but its field. */
export function AskingStrip({ table, selected, asking, start, stage, onSelect, onEnd }: AskingStripProps): ReactNode {
  const t = useTranslation();
  const [draft, setDraft] = useState(start);
  const [proposedBy, setProposedBy] = useState('');
  const document = useDocument((state) => state);
  const seats = seatsAt(document, table.id);
  const proposedById = seats.find(({ actorId }) => actorId === proposedBy)?.actorId ?? null;
  const add = (texts: readonly string[]): void => {
    const ids = attempt(addProposals, { tableId: table.id, texts, stage, proposedById });
    if (ids === undefined) return;
    setDraft('');
    onSelect(ids.slice(-1));
  };
  const answer = (): void => {
    const first = selected[0];
    switch (asking) {
      case 'add':
        add(draft.split('\n'));
        return;
      case 'group':
        attempt(groupProposals, { ids: selected, name: draft });
        onEnd();
        return;
      case 'merge': {
        const id = attempt(mergeProposals, { ids: selected, text: draft });
        if (id !== undefined) { onSelect([id]); onEnd(); }
        return;
      }
      case 'split': {
        const ids = first === undefined ? undefined : attempt(splitProposal, { id: first, texts: draft.split('\n') });
        if (ids !== undefined) { onSelect(ids.slice(0, 1)); onEnd(); }
        return;
      }
    }
  };
  const placeholder = { add: t('roundtable.canvas.addPlaceholder'), group: t('roundtable.canvas.groupName'), merge: t('roundtable.canvas.mergeText'), split: t('roundtable.canvas.splitText') }[asking];
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') { event.preventDefault(); onEnd(); }
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
    <>
      {asking === 'split' || asking === 'merge' ? (
        <Textarea ref={focus} className={classes['grow'] ?? ''} classNames={{ input: classes['growing'] ?? '' }} aria-label={placeholder} placeholder={placeholder} value={draft} onChange={(event) => { setDraft(event.currentTarget.value); }} onKeyDown={keys} />
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
            add(text.split(/\r?\n/u));
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
      <Button variant="default" onClick={onEnd}>{t('common.action.cancel')}</Button>
    </>
  );
}
