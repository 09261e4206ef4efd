import { useState, type ReactNode } from 'react';
import classes from './records.module.css';

/** A card of a board. */
export interface BoardCard {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly warning?: string | undefined;
}

interface BoardProps {
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly cards: readonly BoardCard[] }[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onMove: (id: string, columnId: string) => void;
}

/** Cards in columns by state: dragged from one to the next, or moved with Alt and the arrows. */
export function Board({ label, columns, selected, onSelect, onMove }: BoardProps): ReactNode {
  const [over, setOver] = useState<string | null>(null);
  return (
    <div className={classes['board']} role="group" aria-label={label}>
      {columns.map((column, place) => (
        // Dropping is for the pointer; Alt and the arrows on the card do the same by key.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <section
          key={column.id}
          aria-label={column.label}
          className={classes['lane']}
          data-over={over === column.id || undefined}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(column.id);
          }}
          onDragLeave={() => { setOver(null); }}
          onDrop={(event) => {
            event.preventDefault();
            setOver(null);
            onMove(event.dataTransfer.getData('text/plain'), column.id);
          }}
        >
          <h3 className={classes['laneTitle']}>
            {column.label} <span className={classes['count']}>{column.cards.length}</span>
          </h3>
          <ul className={classes['cards']}>
            {column.cards.map((card) => (
              <li key={card.id}>
                <button
                  type="button"
                  draggable
                  className={classes['card']}
                  aria-pressed={card.id === selected}
                  aria-keyshortcuts="Alt+ArrowRight Alt+ArrowLeft"
                  onClick={() => { onSelect(card.id); }}
                  onDragStart={(event) => { event.dataTransfer.setData('text/plain', card.id); }}
                  onKeyDown={(event) => {
                    const by = event.altKey ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : undefined;
                    const to = by === undefined ? undefined : columns[place + by];
                    if (to === undefined) return;
                    event.preventDefault();
                    onMove(card.id, to.id);
                  }}
                >
                  <span className={classes['cardTitle']}>{card.title}</span>
                  {card.detail === '' ? null : <span className={classes['cardDetail']}>{card.detail}</span>}
                  {card.warning === undefined ? null : <span className={classes['warning']}>{card.warning}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
