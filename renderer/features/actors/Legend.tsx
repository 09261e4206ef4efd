import { KindBadge } from '@renderer/canvas/KindBadge';
import { useTranslation } from '@renderer/ui/use-translation';
import type { MapModel } from '@renderer/canvas/map-model';
import type { MapArea } from '@renderer/canvas/paint/area-painter';
import { ACTOR_KINDS, RINGS } from '@shared/domain/actors/actor';
import { RELATION_KINDS } from '@shared/domain/relations/relation';
import { RelationLine } from './RelationLine';
import { RingSample } from './RingSample';
import classes from './panel/panel.module.css';

/** What the signs, borders and lines mean: only those that are on the map. */
export function Legend({ model, areas }: { readonly model: MapModel; readonly areas: readonly MapArea[] }) {
  const t = useTranslation();
  // The card of a gathered sector has no sign and no ring of its own.
  const single = model.nodes.filter(({ memberIds }) => memberIds === undefined);
  const kinds = ACTOR_KINDS.filter((kind) => single.some((node) => node.kind === kind));
  const rings = [...RINGS, null].filter((ring) => single.some((node) => node.ring === ring));
  const relationKinds = RELATION_KINDS.filter((kind) => model.edges.some((edge) => edge.kind === kind));
  const seenAreas = areas.filter(({ memberIds }) => model.nodes.some(({ id }) => memberIds.includes(id)));
  if (model.nodes.length === 0) return null;
  return (
    <section className={classes['part']} aria-label={t('actors.legend.title')}>
      {kinds.length === 0 ? null : <h3 className={classes['partTitle']}>{t('actors.legend.kinds')}</h3>}
      <ul className={classes['legend']}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindBadge kind={kind} size={22} /> {t(`records.actorKind.${kind}`)}
          </li>
        ))}
      </ul>
      {rings.length === 0 ? null : <h3 className={classes['partTitle']}>{t('actors.legend.rings')}</h3>}
      <ul className={classes['legend']}>
        {rings.map((ring) => (
          <li key={ring ?? 'none'}>
            <RingSample ring={ring} />
            {ring === null ? t('actors.field.noRing') : t(`records.ring.${ring}`)}
          </li>
        ))}
      </ul>
      {single.length === model.nodes.length ? null : <p className={classes['note']}>{t('sectorGroups.legend')}</p>}
      {model.nodes.some(({ isPinned }) => isPinned) ? <p className={classes['note']}>{t('actorViews.legend.pinned')}</p> : null}
      {model.zones.length === 0 ? null : <p className={classes['note']}>{t(`actorViews.legend.${model.view === 'grid' ? 'grid' : 'zones'}`)}</p>}
      {seenAreas.length === 0 ? null : (
        <>
          <h3 className={classes['partTitle']}>{t('bodies.title')}</h3>
          <ul className={classes['legend']}>
            {seenAreas.map(({ id, name, tone }) => (
              <li key={id}>
                <span className={classes['areaSample']} style={{ '--area-tone': tone }} aria-hidden /> {name}
              </li>
            ))}
          </ul>
          <p className={classes['note']}>{t('actorViews.legend.areas')}</p>
        </>
      )}
      {relationKinds.length === 0 ? null : (
        <>
          <h3 className={classes['partTitle']}>{t('actors.legend.relations')}</h3>
          <ul className={classes['legend']}>
            {relationKinds.map((kind) => (
              <li key={kind}>
                <RelationLine kind={kind} /> {t(`records.relationKind.${kind}`)}
              </li>
            ))}
            {model.edges.some(({ formal }) => formal) ? (
              <li>
                <RelationLine kind="coordination" isFormal /> {t('actors.legend.formal')}
              </li>
            ) : null}
            {model.edges.some(({ directed }) => directed) ? (
              <li>
                <RelationLine kind="coordination" isDirected /> {t('actors.legend.directed')}
              </li>
            ) : null}
          </ul>
          <p className={classes['note']}>{t('actors.legend.relationsHint')}</p>
        </>
      )}
    </section>
  );
}
