import { Button, TagsInput } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { ACTOR_KINDS, RINGS, SCOPES, type Actor } from '@shared/domain/actors/actor';
import type { RecordId } from '@shared/domain/kernel/id';
import type { ContentOf } from '@shared/domain/registry';
import { otherEnd } from '@shared/domain/relations/relation-rules';
import type { Relation } from '@shared/domain/relations/relation';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import classes from './panel.module.css';
import { RelationLine } from '../RelationLine';
import { ActorCapacities, ActorMotivations } from './ActorAims';
import { ActorLinks } from './ActorLinks';
import { ChoiceField } from './ChoiceField';
import { LogoField } from './LogoField';
import { ScaleField } from './ScaleField';
import { TextField } from './TextField';

interface ActorFormProps {
  readonly actor: Actor;
  readonly relations: readonly Relation[];
  readonly nameOf: (id: RecordId) => string;
  readonly sectors: readonly string[];
  readonly tags: readonly string[];
  readonly isReadOnly: boolean;
  readonly onWrite: (fields: Partial<ContentOf<'actor'>>) => void;
  readonly onChoose: (id: RecordId) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

function Part({ title, note, children }: { readonly title: string; readonly note?: string; readonly children: ReactNode }) {
  return (
    <section className={classes['part']}>
      <h3 className={classes['partTitle']}>{title}</h3>
      {note === undefined ? null : <p className={classes['note']}>{note}</p>}
      {children}
    </section>
  );
}

/** Everything about one actor, saved as it is written. */
export function ActorForm(props: ActorFormProps) {
  const { actor, relations, nameOf, sectors, tags, isReadOnly, onWrite, onChoose, onDuplicate, onRemove } = props;
  const t = useTranslation();
  const text = (name: 'acronym' | 'focalPoint' | 'focalPointRole' | 'interests' | 'offers' | 'needs' | 'notes', isLong = false): ReactNode => (
    <TextField
      label={t(`actors.field.${name}`)}
      value={actor[name]}
      isLong={isLong}
      isReadOnly={isReadOnly}
      onWrite={(value) => {
        onWrite({ [name]: value });
      }}
    />
  );
  return (
    <div className={classes['form']}>
      <Part title={t('actors.panel.identity')}>
        <TextField label={t('actors.field.name')} value={actor.name} isRequired isReadOnly={isReadOnly} onWrite={(name) => { onWrite({ name: name.trim() }); }} />
        <LogoField actor={actor} isReadOnly={isReadOnly} onWrite={onWrite} />
        <div className={classes['pair']}>
          {text('acronym')}
          <ChoiceField
            label={t('actors.field.scope')}
            value={actor.scope}
            options={SCOPES.map((scope) => ({ value: scope, label: t(`records.scope.${scope}`) }))}
            emptyLabel={t('actors.field.noScope')}
            isReadOnly={isReadOnly}
            onWrite={(scope) => { onWrite({ scope }); }}
          />
        </div>
        <ChoiceField
          label={t('actors.field.kind')}
          value={actor.kind}
          options={ACTOR_KINDS.map((kind) => ({ value: kind, label: t(`records.actorKind.${kind}`) }))}
          isReadOnly={isReadOnly}
          onWrite={(kind) => { if (kind !== null) onWrite({ kind }); }}
        />
        <ChoiceField
          label={t('actors.field.ring')}
          value={actor.ring}
          options={RINGS.map((ring) => ({ value: ring, label: t(`records.ring.${ring}`) }))}
          emptyLabel={t('actors.field.noRing')}
          isReadOnly={isReadOnly}
          onWrite={(ring) => { onWrite({ ring }); }}
        />
        <TextField label={t('actors.field.sector')} value={actor.sector} suggestions={sectors} isReadOnly={isReadOnly} onWrite={(sector) => { onWrite({ sector }); }} />
      </Part>
      <Part title={t('actors.panel.weight')}>
        <ScaleField name="influence" value={actor.influence} isReadOnly={isReadOnly} onWrite={(influence) => { onWrite({ influence }); }} />
        <ScaleField name="interest" value={actor.interest} isReadOnly={isReadOnly} onWrite={(interest) => { onWrite({ interest }); }} />
      </Part>
      <Part title={t('actors.panel.relations')}>
        {relations.length === 0 ? <p className={classes['note']}>{t('actors.panel.noRelations')}</p> : null}
        <ul className={classes['relations']}>
          {relations.map((relation) => (
            <li key={relation.id}>
              <button type="button" className={classes['relation']} onClick={() => { onChoose(relation.id); }}>
                <RelationLine kind={relation.kind} strength={relation.strength} isFormal={relation.formal} />
                <span className={classes['relationName']}>{nameOf(otherEnd(relation, actor.id))}</span>
                <span className={classes['relationKind']}>{relation.label === '' ? t(`records.relationKind.${relation.kind}`) : relation.label}</span>
              </button>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('actors.panel.wants')}>
        {text('interests', true)}
        <Suspense>
          <ActorMotivations actor={actor} isReadOnly={isReadOnly} onWrite={onWrite} />
        </Suspense>
        {text('offers', true)}
        {text('needs', true)}
        <Suspense>
          <ActorCapacities actor={actor} isReadOnly={isReadOnly} onWrite={onWrite} />
        </Suspense>
      </Part>
      <Part title={t('actorCard.duties')}>
        <TextField label={t('actorCard.role')} value={actor.role} isLong isReadOnly={isReadOnly} onWrite={(role) => { onWrite({ role }); }} />
        <TextField label={t('actorCard.commitments')} value={actor.commitments} isLong isReadOnly={isReadOnly} onWrite={(commitments) => { onWrite({ commitments }); }} />
      </Part>
      <ActorLinks actorId={actor.id} />
      <Part title={t('actors.panel.contact')} note={t('actors.panel.contactNote')}>
        {text('focalPoint')}
        {text('focalPointRole')}
        <TextField label={t('actors.field.email')} type="email" value={actor.email} isReadOnly={isReadOnly} onWrite={(email) => { onWrite({ email }); }} />
        <TextField label={t('actors.field.phone')} type="tel" value={actor.phone} isReadOnly={isReadOnly} onWrite={(phone) => { onWrite({ phone }); }} />
      </Part>
      <Part title={t('actors.panel.other')}>
        <TagsInput
          label={t('actors.field.tags')}
          size="sm"
          value={[...actor.tags]}
          data={[...tags]}
          placeholder={t('actors.field.tagsHint')}
          readOnly={isReadOnly}
          onChange={(next) => { onWrite({ tags: next.map((tag) => tag.trim()).filter((tag) => tag !== '') }); }}
        />
        {text('notes', true)}
      </Part>
      {isReadOnly ? null : (
        <div className={classes['buttons']}>
          <Button size="sm" variant="default" leftSection={<IconCopy size={16} />} onClick={onDuplicate}>
            {t('actors.panel.duplicate')}
          </Button>
          <Button size="sm" variant="default" color="red" leftSection={<IconTrash size={16} />} onClick={onRemove}>
            {t('actors.panel.removeActor', { count: relations.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
