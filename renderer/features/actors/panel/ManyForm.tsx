import { Button } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { ACTOR_KINDS, RINGS, type Actor, type ActorKind, type Ring } from '@shared/domain/actors/actor';
import { ALIGNMENTS, type Alignment } from '@shared/domain/actors/align-cards';
import { RELATION_KINDS, type Relation, type RelationKind } from '@shared/domain/relations/relation';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import mapOverClasses from '../map-over.module.css';
import classes from './panel.module.css';
import { ChoiceField } from './ChoiceField';
import { TextField } from './TextField';

interface ManyFormProps {
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  readonly sectors: readonly string[];
  readonly isReadOnly: boolean;
  readonly onKind: (kind: ActorKind) => void;
  readonly onRing: (ring: Ring | null) => void;
  readonly onSector: (sector: string) => void;
  readonly onRelationKind: (kind: RelationKind) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  /** Brings order among the cards; null where no map is seen. */
  readonly onAlign: ((alignment: Alignment) => void) | null;
  /** Draws an area around the cards. */
  readonly onFrame: () => void;
}

/** The value all share; `undefined` where they differ. */
function common<Value>(values: readonly Value[]): Value | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

const NO_RING = 'none';

/** What can be said of several records at once. */
export function ManyForm(props: ManyFormProps) {
  const { actors, relations, sectors, isReadOnly, onKind, onRing, onSector, onRelationKind, onDuplicate, onRemove, onAlign, onFrame } = props;
  const t = useTranslation();
  const kind = common(actors.map((actor) => actor.kind));
  const ring = common(actors.map((actor) => actor.ring));
  const relationKind = common(relations.map((relation) => relation.kind));
  return (
    <div className={classes['form']}>
      {actors.length === 0 ? null : (
        <>
          <ChoiceField
            label={t('actors.field.kind')}
            value={kind ?? null}
            options={ACTOR_KINDS.map((candidate) => ({ value: candidate, label: t(`records.actorKind.${candidate}`) }))}
            {...(kind === undefined ? { emptyLabel: t('actors.panel.mixedValues') } : {})}
            isReadOnly={isReadOnly}
            onWrite={(value) => { if (value !== null) onKind(value); }}
          />
          <ChoiceField<Ring | typeof NO_RING>
            label={t('actors.field.ring')}
            value={ring === undefined ? null : (ring ?? NO_RING)}
            options={[
              ...RINGS.map((candidate) => ({ value: candidate, label: t(`records.ring.${candidate}`) })),
              { value: NO_RING, label: t('actors.field.noRing') },
            ]}
            {...(ring === undefined ? { emptyLabel: t('actors.panel.mixedValues') } : {})}
            isReadOnly={isReadOnly}
            onWrite={(value) => { if (value !== null) onRing(value === NO_RING ? null : value); }}
          />
          <TextField
            label={t('actors.field.sector')}
            value={common(actors.map((actor) => actor.sector)) ?? ''}
            suggestions={sectors}
            isReadOnly={isReadOnly}
            onWrite={onSector}
          />
        </>
      )}
      {relations.length === 0 ? null : (
        <ChoiceField
          label={t('actors.connect.kind')}
          value={relationKind ?? null}
          options={RELATION_KINDS.map((candidate) => ({ value: candidate, label: t(`records.relationKind.${candidate}`) }))}
          {...(relationKind === undefined ? { emptyLabel: t('actors.panel.mixedValues') } : {})}
          isReadOnly={isReadOnly}
          onWrite={(value) => { if (value !== null) onRelationKind(value); }}
        />
      )}
      {isReadOnly || onAlign === null || actors.length < 2 ? null : (
        <section className={classes['part']} aria-label={t('actorViews.align.title')}>
          <h3 className={classes['partTitle']}>{t('actorViews.align.title')}</h3>
          <div className={mapOverClasses['alignments']}>
            {ALIGNMENTS.map((alignment) => (
              <Button key={alignment} size="xs" variant="default" onClick={() => { onAlign(alignment); }}>
                {t(`actorViews.align.${alignment}`)}
              </Button>
            ))}
            <Button size="xs" variant="default" aria-keyshortcuts="N" onClick={onFrame}>{t('mapNotes.addArea')}</Button>
          </div>
        </section>
      )}
      {isReadOnly ? null : (
        <div className={classes['buttons']}>
          {actors.length === 0 ? null : (
            <Button size="sm" variant="default" leftSection={<IconCopy size={16} />} onClick={onDuplicate}>
              {t('actors.panel.duplicate')}
            </Button>
          )}
          <Button size="sm" variant="default" color="red" leftSection={<IconTrash size={16} />} onClick={onRemove}>
            {t('actors.panel.removeMany', { count: actors.length + relations.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
