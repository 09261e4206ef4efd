import { CloseButton } from '@mantine/core';
import { OnMap } from '@renderer/canvas/OnMap';
import type { MapController } from '@renderer/canvas/map-controller';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf } from '@shared/document/document';
import type { MapNote } from '@shared/domain/map-notes/map-note';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import classes from './notes.module.css';
import { editNote, removeNotes } from './note-commands';
import { useLeastSize } from './use-least-size';
import type { MapWork } from './use-map-work';

const STEP = 20;
/** Side of the button that takes a note away, in canvas units. */
const REMOVE_SIDE = 22;
const SMALLEST = { width: 120, height: 60 } as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };

/** The notes and areas of the view that is open, on the map itself: they move and grow with it. */
export function MapNotes({ work }: { readonly work: MapWork }) {
  const holder = useRef<HTMLDivElement>(null);
  useLeastSize(holder, work.controller, REMOVE_SIDE);
  const notes = listOf(work.document, 'mapNote').filter(({ kind, view }) => kind !== 'sector' && view === work.view);
  return (
    <OnMap>
      <div ref={holder} className={classes['holder']}>
        {notes.map((note) => (
          <NoteOnMap key={note.id} note={note} work={work} controller={work.controller} />
        ))}
      </div>
    </OnMap>
  );
}

interface NoteOnMapProps {
  readonly note: MapNote;
  readonly work: MapWork;
  readonly controller: MapController;
}

function NoteOnMap({ note, work, controller }: NoteOnMapProps) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { id, kind, text, x, y, width, height } = note;
  const box = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const corner = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const name = t(kind === 'note' ? 'mapNotes.note' : 'mapNotes.area');
  const remove = (): void => {
    if (work.run(removeNotes, [id]).ok) work.say(t('actors.announce.removed'));
  };
  const by = (event: PointerEvent, start: { readonly x: number; readonly y: number }): readonly [number, number] => {
    const { zoom } = controller.camera;
    return [(event.clientX - start.x) / zoom, (event.clientY - start.y) / zoom];
  };
  const sized = (dx: number, dy: number): { readonly width: number; readonly height: number } => ({
    width: Math.max(SMALLEST.width, width + dx),
    height: Math.max(SMALLEST.height, height + dy),
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.altKey ? ARROWS[event.key] : undefined;
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      const [dx, dy] = step;
      work.run(editNote, { id, fields: event.shiftKey ? sized(dx, dy) : { x: x + dx, y: y + dy } });
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      controller.focusMap();
    }
  };
  return (
    <div
      ref={box}
      className={classes['note']}
      data-kind={kind}
      role="group"
      aria-label={`${name}: ${text}`}
      style={{ width, height, transform: `translate(${String(x)}px, ${String(y)}px)` }}
    >
      {/* The head is held to move the note; by keyboard the field moves it with Alt and the arrows. */}
      <div
        className={`${classes['head'] ?? ''} nopan nodrag`}
        data-map-control
        onPointerDown={(event) => {
          if (isReadOnly || (event.target as Element).closest('button, textarea') !== null) return;
          grip.current = { x: event.clientX, y: event.clientY };
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (grip.current === null || box.current === null) return;
          const [dx, dy] = by(event, grip.current);
          box.current.style.transform = `translate(${String(x + dx)}px, ${String(y + dy)}px)`;
        }}
        onPointerUp={(event) => {
          if (grip.current === null) return;
          const [dx, dy] = by(event, grip.current);
          grip.current = null;
          if (dx !== 0 || dy !== 0) work.run(editNote, { id, fields: { x: x + dx, y: y + dy } });
        }}
      >
        <span className={classes['grip']} aria-hidden>⠿</span>
        <textarea
          key={text}
          className={classes['text']}
          data-map-note={id}
          aria-label={name}
          placeholder={t('mapNotes.placeholder')}
          rows={1}
          readOnly={isReadOnly}
          defaultValue={text}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            const next = event.currentTarget.value.trim();
            if (next !== text) work.run(editNote, { id, fields: { text: next } });
          }}
        />
        {isReadOnly ? null : <CloseButton className={classes['remove'] ?? ''} size="sm" aria-label={t('mapNotes.remove', { text: text === '' ? name : text })} onClick={remove} />}
      </div>
      {isReadOnly ? null : (
        <div
          className={`${classes['corner'] ?? ''} nopan nodrag`}
          data-map-control
          aria-hidden
          onPointerDown={(event) => {
            corner.current = { x: event.clientX, y: event.clientY };
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => {
            if (corner.current === null || box.current === null) return;
            const size = sized(...by(event, corner.current));
            box.current.style.width = `${String(size.width)}px`;
            box.current.style.height = `${String(size.height)}px`;
          }}
          onPointerUp={(event) => {
            if (corner.current === null) return;
            const size = sized(...by(event, corner.current));
            corner.current = null;
            work.run(editNote, { id, fields: size });
          }}
        />
      )}
    </div>
  );
}
