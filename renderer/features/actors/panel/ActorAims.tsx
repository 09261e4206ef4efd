import { Checkbox } from '@mantine/core';
import { ScaleField } from '@renderer/ui/controls/ScaleField';
import { useTranslation } from '@renderer/ui/use-translation';
import { loadCatalog } from '@shared/catalogs/catalog';
import type { Actor } from '@shared/domain/actors/actor';
import type { ContentOf } from '@shared/domain/registry';
import { use, useState } from 'react';
import classes from './panel.module.css';

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
  // The fourteen are made when they are looked at, and not for every card that is passed by.
  const [isOpen, setOpen] = useState(false);
  const said = capacities.filter(({ id }) => actor.capacities[id] !== undefined).length;
  return (
    <details className={classes['fold']} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{t('actorCard.capacities', { said, count: capacities.length })}</summary>
      {!isOpen ? null : GROUPS.map((group) => (
        <section key={group} className={classes['part']} aria-label={t(`actorCard.group.${group}`)}>
          <h4 className={classes['fieldLabel']}>{t(`actorCard.group.${group}`)}</h4>
          {capacities.filter((capacity) => capacity.group === group).map(({ id, name, description }) => (
            <ScaleField
              key={id}
              label={name}
              description={description}
              steps={STEPS.map((step) => ({ value: Number(step), label: t(`diagnosis.level.${step}`) }))}
              value={actor.capacities[id] ?? null}
              readOnly={isReadOnly}
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
