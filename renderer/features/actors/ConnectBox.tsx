import { useTranslation } from '@renderer/ui/use-translation';
import type { Actor } from '@shared/domain/actors/actor';
import type { RecordId } from '@shared/domain/kernel/id';
import { RELATION_KINDS, type RelationKind } from '@shared/domain/relations/relation';
import { useState } from 'react';
import { ActorPicker } from './ActorPicker';
import classes from './actors.module.css';
import panelClasses from './panel/panel.module.css';
import pickerClasses from './picker.module.css';
import { RELATION_KEYS } from './map-keys';
import { RelationLine } from './RelationLine';

interface ConnectBoxProps {
  readonly source: Actor;
  readonly others: readonly Actor[];
  readonly onConnect: (targetId: RecordId, kind: RelationKind) => void;
  readonly onClose: () => void;
}

/** Joins the actor the keyboard is at to another, by typing its name. */
export function ConnectBox({ source, others, onConnect, onClose }: ConnectBoxProps) {
  const t = useTranslation();
  const [kind, setKind] = useState<RelationKind>('coordination');
  return (
    <section className={classes['box']} aria-label={t('actors.connect.title', { name: source.name })}>
      <h2 className={classes['boxTitle']}>{t('actors.connect.title', { name: source.name })}</h2>
      <ActorPicker
        actors={others}
        label={t('actors.connect.search')}
        placeholder={t('actors.find.placeholder')}
        resultsLabel={t('actors.connect.results')}
        noneText={t('actors.connect.none')}
        onPick={(id) => {
          onConnect(id, kind);
        }}
        onClose={onClose}
        onKey={(event) => {
          if (!event.altKey) return false;
          const chosen = RELATION_KINDS.find((candidate) => RELATION_KEYS[candidate] === event.key);
          if (chosen === undefined) return false;
          setKind(chosen);
          return true;
        }}
      >
        <div className={pickerClasses['kinds']} role="radiogroup" aria-label={t('actors.connect.kind')}>
          {RELATION_KINDS.map((candidate) => (
            <label key={candidate} className={pickerClasses['kind']} data-checked={candidate === kind}>
              <input type="radio" name="relation-kind" checked={candidate === kind} onChange={() => { setKind(candidate); }} />
              <RelationLine kind={candidate} />
              {t(`records.relationKind.${candidate}`)}
            </label>
          ))}
        </div>
        <p className={panelClasses['note']}>{t('actors.connect.hint')}</p>
      </ActorPicker>
    </section>
  );
}
