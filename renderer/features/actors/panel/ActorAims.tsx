import { Checkbox } from '@mantine/core';
import { useTranslation } from '@renderer/ui/use-translation';
import { loadCatalog } from '@shared/catalogs/catalog';
import type { Actor } from '@shared/domain/actors/actor';
import type { ContentOf } from '@shared/domain/registry';
import { use, useId } from 'react';
import classes from '../actors.module.css';

const STEPS = ['0', '1', '2', '3'] as const;
const GROUPS = ['institutional', 'operational', 'human'] as const;

interface ActorAimsProps {
  readonly actor: Actor;
  readonly isReadOnly: boolean;
  readonly onWrite: (fields: Partial<ContentOf<'actor'>>) => void;
}

/** Why the actor wants to act in the world: the motivations of the guide. */
export function ActorMotivations({ actor, isReadOnly, onWrite }: ActorAimsProps) {
  const t = useTranslation();
  const motivations = use(loadCatalog('motivations'));
  return (
    <fieldset className={classes['functions']} disabled={isReadOnly}>
      <legend className={classes['fieldLabel']}>{t('actorCard.motivations')}</legend>
      {motivations.map(({ id, name, description }) => (
        <Checkbox
          key={id}
          size="sm"
          label={name}
          description={description}
          checked={actor.motivations.includes(id)}
          onChange={(event) => { onWrite({ motivations: event.currentTarget.checked ? [...actor.motivations, id] : actor.motivations.filter((other) => other !== id) }); }}
        />
      ))}
    </fieldset>
  );
}

/** What the actor is able to do: each of the 14 capacities on the described scale, or not said. */
export function ActorCapacities({ actor, isReadOnly, onWrite }: ActorAimsProps) {
  const t = useTranslation();
  const capacities = use(loadCatalog('capacities'));
  const said = capacities.filter(({ id }) => actor.capacities[id] !== undefined).length;
  return (
    <details className={classes['fold']}>
      <summary>{t('actorCard.capacities', { said, count: capacities.length })}</summary>
      {GROUPS.map((group) => (
        <section key={group} className={classes['part']} aria-label={t(`actorCard.group.${group}`)}>
          <h4 className={classes['fieldLabel']}>{t(`actorCard.group.${group}`)}</h4>
          {capacities.filter((capacity) => capacity.group === group).map(({ id, name, description }) => (
            <CapacityScale
              key={id}
              name={name}
              description={description}
              value={actor.capacities[id] ?? null}
              isReadOnly={isReadOnly}
              onWrite={(value) => {
                const others = Object.fromEntries(Object.entries(actor.capacities).filter(([other]) => other !== id));
                onWrite({ capacities: value === null ? others : { ...others, [id]: value } });
              }}
            />
          ))}
        </section>
      ))}
    </details>
  );
}

interface CapacityScaleProps {
  readonly name: string;
  readonly description: string;
  readonly value: number | null;
  readonly isReadOnly: boolean;
  readonly onWrite: (value: number | null) => void;
}

function CapacityScale({ name, description, value, isReadOnly, onWrite }: CapacityScaleProps) {
  const t = useTranslation();
  const group = useId();
  const step = STEPS.find((candidate) => Number(candidate) === value);
  return (
    <fieldset className={classes['scale']} disabled={isReadOnly} title={description}>
      <legend>{name}</legend>
      <div className={classes['steps']}>
        {[null, ...STEPS].map((candidate) => (
          <label key={candidate ?? 'none'} className={classes['step']} data-checked={(candidate === null ? null : Number(candidate)) === value}>
            <input
              type="radio"
              name={group}
              checked={(candidate === null ? null : Number(candidate)) === value}
              aria-label={candidate === null ? t('actors.field.notSaid') : `${candidate} · ${t(`diagnosis.level.${candidate}`)}`}
              onChange={() => { onWrite(candidate === null ? null : Number(candidate)); }}
            />
            <span aria-hidden>{candidate ?? '—'}</span>
          </label>
        ))}
        <span className={classes['meaning']} aria-hidden>{step === undefined ? t('actors.field.notSaid') : t(`diagnosis.level.${step}`)}</span>
      </div>
    </fieldset>
  );
}
