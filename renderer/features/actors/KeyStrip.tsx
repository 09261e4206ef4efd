import { Tooltip } from '@mantine/core';
import { KindBadge } from '@renderer/canvas/KindBadge';
import { useTranslation } from '@renderer/ui/use-translation';
import { ACTOR_KINDS, RINGS, type ActorKind, type Ring } from '@shared/domain/actors/actor';
import { RELATION_KINDS, type RelationKind } from '@shared/domain/relations/relation';
import classes from './map-over.module.css';
import { KIND_KEYS, RELATION_KEYS } from './map-keys';
import { RelationLine } from './RelationLine';
import { RingSample } from './RingSample';

interface KeyStripProps {
  readonly of: 'actors' | 'relations';
  readonly onKind: (kind: ActorKind) => void;
  readonly onRing: (ring: Ring | null) => void;
  readonly onRelationKind: (kind: RelationKind) => void;
}

/** Which key makes of the chosen what: shown while something is chosen, and to be clicked. */
export function KeyStrip({ of, onKind, onRing, onRelationKind }: KeyStripProps) {
  const t = useTranslation();
  return (
    <div className={classes['strip']} role="toolbar" aria-label={t(of === 'actors' ? 'actors.legend.kinds' : 'actors.connect.kind')} data-map-control>
      {of === 'actors'
        ? ACTOR_KINDS.map((kind) => (
            <Tooltip key={kind} label={t(`records.actorKind.${kind}`)}>
              <button type="button" className={classes['stripKey']} aria-label={t('actors.legend.setKind', { kind: t(`records.actorKind.${kind}`) })} aria-keyshortcuts={KIND_KEYS[kind].toUpperCase()} onClick={() => { onKind(kind); }}>
                <KindBadge kind={kind} size={24} />
                <kbd aria-hidden>{KIND_KEYS[kind].toUpperCase()}</kbd>
              </button>
            </Tooltip>
          ))
        : RELATION_KINDS.map((kind) => (
            <Tooltip key={kind} label={t(`records.relationKind.${kind}`)}>
              <button type="button" className={classes['stripKey']} aria-label={t('actors.legend.setKind', { kind: t(`records.relationKind.${kind}`) })} aria-keyshortcuts={RELATION_KEYS[kind]} onClick={() => { onRelationKind(kind); }}>
                <RelationLine kind={kind} />
                <kbd aria-hidden>{RELATION_KEYS[kind]}</kbd>
              </button>
            </Tooltip>
          ))}
      {of === 'actors' ? (
        <>
          <span className={classes['stripGap']} />
          {[...RINGS, null].map((ring, index) => {
            const name = ring === null ? t('actors.field.noRing') : t(`records.ring.${ring}`);
            const figure = ring === null ? '0' : String(index + 1);
            return (
              <Tooltip key={name} label={name}>
                <button type="button" className={classes['stripKey']} aria-label={t('actors.legend.setRing', { ring: name })} aria-keyshortcuts={`Shift+${figure}`} onClick={() => { onRing(ring); }}>
                  <RingSample ring={ring} width={32} />
                  <kbd aria-hidden>⇧{figure}</kbd>
                </button>
              </Tooltip>
            );
          })}
        </>
      ) : null}
    </div>
  );
}
