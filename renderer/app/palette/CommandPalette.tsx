import { useWorkspace } from '@renderer/store/workspace';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { ShortcutKeys } from '@renderer/ui/keyboard/ShortcutKeys';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { availableActions } from '../actions';
import { showOrInspect } from '../show-record';
import classes from './CommandPalette.module.css';
import { actionLabel, entriesOfActions, entriesOfRecords, entryOfCode, findEntries, type PaletteEntry } from './palette-entries';
import { closePalette, paletteState, rememberChoice } from './palette-state';
import { takeTypedAhead } from './type-ahead';

/** Finds any record and any action by a few letters of its name. */
export function CommandPalette() {
  const t = useTranslation();
  const isOpen = useStore(paletteState, (state) => state.isOpen);
  return (
    <Dialog opened={isOpen} onClose={closePalette} title={t('shell.palette.title')} bare>
      <PaletteSearch />
    </Dialog>
  );
}

/** The search itself: it begins anew each time the palette opens. */
function PaletteSearch() {
  const t = useTranslation();
  const document = useWorkspace((state) => state.document);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const settled = useDeferredValue(query);
  const entries = useMemo(() => {
    const actions = entriesOfActions(availableActions(), (action) => actionLabel(action, t));
    return [...actions, ...(document === null ? [] : entriesOfRecords(document))];
  }, [document, t]);
  const find = (text: string): readonly PaletteEntry[] => [...(document === null ? [] : entryOfCode(document, text)), ...findEntries(entries, text, paletteState.getState().recent)];
  const found = useMemo(
    () => [...(document === null ? [] : entryOfCode(document, settled)), ...findEntries(entries, settled, paletteState.getState().recent)],
    [document, entries, settled],
  );
  const index = Math.min(active, found.length - 1);

  const choose = (entry: PaletteEntry | undefined): void => {
    if (entry === undefined) return;
    closePalette();
    rememberChoice(entry.id);
    if (entry.kind === 'action') {
      // After the dialog has given the focus back, so that the action finds it where it was.
      requestAnimationFrame(() => {
        entry.action.run();
      });
      return;
    }
    showOrInspect(entry.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((index + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // What is shown may be of fewer letters than were typed by now: the key means what was typed.
      choose(settled === query ? found[index] : find(query)[0]);
    }
  };

  return (
    <div className={classes['palette']}>
      <div className={classes['field']}>
        <IconSearch size={20} aria-hidden />
        <input
          data-autofocus
          className={classes['input']}
          role="combobox"
          aria-expanded
          aria-controls="palette-results"
          aria-activedescendant={found.length === 0 ? undefined : `palette-${String(index)}`}
          aria-label={t('shell.palette.title')}
          placeholder={t('shell.palette.placeholder')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setActive(0);
          }}
          onFocus={() => {
            const { text, isEntered } = takeTypedAhead();
            if (isEntered) choose(find(query + text)[0]);
            else if (text !== '') setQuery(query + text);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id="palette-results" className={classes['results']} role="listbox" aria-label={t('shell.palette.title')}>
        {found.map((entry, position) => (
          // The keyboard stays in the field, which moves through the options (combobox pattern).
          <div
            key={entry.id}
            id={`palette-${String(position)}`}
            role="option"
            tabIndex={-1}
            aria-selected={position === index}
            className={classes['result']}
            ref={(element) => {
              if (position === index) element?.scrollIntoView({ block: 'nearest' });
            }}
            onPointerMove={() => {
              setActive(position);
            }}
            onClick={() => {
              choose(entry);
            }}
            onKeyDown={onKeyDown}
          >
            <span className={classes['label']}>{entry.label}</span>
            {entry.kind === 'action' && entry.action.shortcut !== undefined ? (
              <ShortcutKeys shortcut={entry.action.shortcut} />
            ) : null}
            <span className={classes['kind']}>
              {entry.kind === 'action' ? t('shell.palette.actions') : t(`records.type.${entry.type}`)}
            </span>
          </div>
        ))}
      </div>
      <p className={classes['foot']} role="status">
        {found.length === 0
          ? t('shell.palette.empty', { query: settled })
          : `${t('shell.palette.results', { count: found.length })} · ${t('shell.palette.hint')}`}
      </p>
    </div>
  );
}
