import { CloseButton } from '@mantine/core';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { RelationKind } from '@shared/domain/relations/relation';
import { useState } from 'react';
import { ActorPicker } from '../ActorPicker';
import type { MapActs } from '../map-acts';
import { removeFromMap } from '../relation-commands';
import { RelationLine } from '../RelationLine';
import type { MapWork } from '../use-map-work';
import classes from './guide.module.css';

interface WhoIsLinkedProps {
  readonly work: MapWork;
  readonly acts: MapActs;
  readonly kind: RelationKind;
}

/** Who is linked, one kind of relation at a time: first one actor, then all it is linked to; Escape for another first. */
export function WhoIsLinked({ work, acts, kind }: WhoIsLinkedProps) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { document, run, choose, controller } = work;
  const [sourceId, setSourceId] = useState<RecordId | null>(null);
  const [round, setRound] = useState(0);
  const actors = listOf(document, 'actor');
  const source = sourceId === null ? undefined : recordOf(document, 'actor', sourceId);
  const relations = listOf(document, 'relation').filter((relation) => relation.kind === kind);
  const nameOf = (id: RecordId): string => recordOf(document, 'actor', id)?.name ?? '';
  const isDirected = kind === 'funding' || kind === 'norm';
  if (actors.length < 2) return <p className={classes['lead']}>{t('mapGuide.links.few')}</p>;
  return (
    <>
      {isReadOnly ? null : (
        <div className={classes['picker']}>
          {source === undefined ? null : (
            <p className={classes['source']}>
              {source.name} <RelationLine kind={kind} isDirected={isDirected} />
            </p>
          )}
          <ActorPicker
            // Every answer begins an empty field.
            key={`${sourceId ?? ''} ${String(round)}`}
            actors={source === undefined ? actors : actors.filter(({ id }) => id !== source.id)}
            label={source === undefined ? t(`mapGuide.links.from`) : t('mapGuide.links.to', { name: source.name })}
            placeholder={source === undefined ? t('mapGuide.links.fromPlaceholder') : t('mapGuide.links.toPlaceholder')}
            resultsLabel={t('actors.find.results')}
            noneText={t('mapGuide.links.none')}
            onPick={(id) => {
              if (source === undefined) {
                setSourceId(id);
                choose([id]);
                return;
              }
              acts.connect(source.id, id, kind);
              choose([source.id]);
              controller.centreOn([source.id, id]);
              setRound(round + 1);
            }}
            onClose={() => {
              setSourceId(null);
              setRound(round + 1);
            }}
          />
          <p className={classes['hint']}>{t(source === undefined ? 'mapGuide.links.fromHint' : 'mapGuide.links.toHint')}</p>
        </div>
      )}
      <p className={classes['hint']}>{t('mapGuide.links.count', { count: relations.length })}</p>
      <ul className={classes['answers']}>
        {[...relations].reverse().map(({ id, sourceId: from, targetId: to, directed }) => (
          <li key={id}>
            <span>{t(directed ? 'mapGuide.links.line' : 'mapGuide.links.both', { source: nameOf(from), target: nameOf(to) })}</span>
            {isReadOnly ? null : <CloseButton size="sm" aria-label={t('mapGuide.links.remove', { source: nameOf(from), target: nameOf(to) })} onClick={() => { run(removeFromMap, { ids: [id] }); }} />}
          </li>
        ))}
      </ul>
    </>
  );
}
