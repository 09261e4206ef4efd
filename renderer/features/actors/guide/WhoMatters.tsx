import { KindBadge } from '@renderer/canvas/KindBadge';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf } from '@shared/document/document';
import { ACTOR_KINDS, type ActorKind } from '@shared/domain/actors/actor';
import { actorNamed, readNameList, tidyName } from '@shared/domain/actors/actor-rules';
import { freePlaceNear } from '@shared/domain/actors/free-place';
import { useState } from 'react';
import { addActor, addActors, setActorKind } from '../commands';
import { KIND_KEYS } from '../map-keys';
import type { MapWork } from '../use-map-work';
import classes from './guide.module.css';

/** Who matters: names typed as they are called out; Alt and a key gives the last one its kind. */
export function WhoMatters({ work }: { readonly work: MapWork }) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { document, whole, view, run, say, choose, controller } = work;
  const [name, setName] = useState('');
  const actors = listOf(document, 'actor');
  const last = actors.find(({ id }) => work.selection.includes(id)) ?? actors.at(-1);
  const known = tidyName(name) === '' ? undefined : actorNamed(actors, name);
  const add = (): void => {
    if (tidyName(name) === '') return;
    if (known !== undefined) {
      // The room calls out a name that is there already: it is shown where it stands, and not entered twice.
      choose([known.id]);
      controller.centreOn([known.id]);
      say(t('mapGuide.who.known', { name: known.name }));
      setName('');
      return;
    }
    const added = run(addActor, { name, view, place: freePlaceNear(whole.nodes, controller.newPlace()) });
    if (!added.ok) return;
    say(t('actors.announce.added', { name: tidyName(name) }));
    choose([added.value.id]);
    setName('');
    requestAnimationFrame(() => { controller.fit(); });
  };
  const setKind = (kind: ActorKind): void => {
    if (last !== undefined && run(setActorKind, { ids: [last.id], kind }).ok) say(t('actors.announce.kind', { kind: t(`records.actorKind.${kind}`) }));
  };
  return (
    <>
      <input
        className={classes['answer']}
        aria-label={t('mapGuide.who.field')}
        placeholder={t('mapGuide.who.placeholder')}
        // The question was just put: what is typed is its answer.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        readOnly={isReadOnly}
        value={name}
        onChange={(event) => { setName(event.currentTarget.value); }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (!/\S[^\S\n]*\r?\n\s*\S/u.test(text)) return;
          event.preventDefault();
          const { names } = readNameList(text, actors.map((actor) => actor.name));
          if (names.length > 0 && run(addActors, { names, from: freePlaceNear(whole.nodes, controller.newPlace()), view }).ok) {
            say(t('actors.paste.done', { count: names.length }));
            requestAnimationFrame(() => { controller.fit(); });
          }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add();
          } else if (event.altKey) {
            const kind = ACTOR_KINDS.find((candidate) => KIND_KEYS[candidate] === event.key.toLowerCase());
            if (kind === undefined) return;
            event.preventDefault();
            setKind(kind);
          }
        }}
      />
      <p className={classes['hint']} role="status">{known === undefined ? t('mapGuide.who.hint') : t('mapGuide.who.known', { name: known.name })}</p>
      {last === undefined ? null : (
        <fieldset className={classes['kinds']} disabled={isReadOnly}>
          <legend className={classes['lead']}>{t('mapGuide.who.kind', { name: last.name })}</legend>
          {ACTOR_KINDS.map((kind) => (
            <button key={kind} type="button" className={classes['kind']} aria-pressed={kind === last.kind} aria-keyshortcuts={`Alt+${KIND_KEYS[kind].toUpperCase()}`} onClick={() => { setKind(kind); }}>
              <KindBadge kind={kind} size={22} /> {t(`records.actorKind.${kind}`)} <kbd aria-hidden>{KIND_KEYS[kind].toUpperCase()}</kbd>
            </button>
          ))}
        </fieldset>
      )}
      <p className={classes['hint']}>{t('mapGuide.who.count', { count: actors.length })}</p>
    </>
  );
}
