import { Panel } from '@renderer/ui/panel/Panel';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { relationsOf } from '@shared/domain/relations/relation-rules';
import { useDeferredValue, useMemo } from 'react';
import { setActorFields, setActorSector } from './commands';
import type { GroupActs } from './group-acts';
import { GroupPanel } from './panel/GroupPanel';
import { Legend } from './Legend';
import { parted, type MapActs } from './map-acts';
import { NetworkReading } from './NetworkReading';
import { ActorForm } from './panel/ActorForm';
import { ManyForm } from './panel/ManyForm';
import { RelationForm } from './panel/RelationForm';
import { reverseRelation, setRelationFields } from './relation-commands';
import type { MapWork } from './use-map-work';
import type { ViewActs } from './view-acts';

interface SidePanelProps {
  readonly work: MapWork;
  readonly acts: MapActs;
  readonly views: ViewActs;
  readonly groups: GroupActs;
}

/** What is known of the chosen; of the whole map where nothing is. */
export function SidePanel({ work, acts, views, groups }: SidePanelProps) {
  const t = useTranslation();
  const isReadOnly = useReadOnly();
  const { document, run, choose, controller } = work;
  // Going from actor to actor the map answers at once, and the card follows when there is time.
  const selection = useDeferredValue(work.selection);
  const { actorIds, relationIds } = parted(selection);
  const actors = listOf(document, 'actor');
  const sectors = useMemo(() => distinct(actors.map(({ sector }) => sector)), [actors]);
  const tags = useMemo(() => distinct(actors.flatMap((actor) => actor.tags)), [actors]);
  const nameOf = (id: RecordId): string => recordOf(document, 'actor', id)?.name ?? '';
  const close = (): void => {
    work.changePlace({ isPanelOpen: false });
  };
  const goTo = (id: RecordId): void => {
    choose([id]);
    const relation = recordOf(document, 'relation', id);
    controller.centreOn(relation === undefined ? [id] : [relation.sourceId, relation.targetId]);
  };
  const [actorId] = actorIds;
  const actor = actorId === undefined || selection.length !== 1 ? undefined : recordOf(document, 'actor', actorId);
  if (actor !== undefined) {
    return (
      <Panel kind="side" title={t('actors.panel.actor')} onClose={close}>
        <ActorForm
          key={actor.id}
          actor={actor}
          relations={relationsOf(listOf(document, 'relation'), actor.id)}
          nameOf={nameOf}
          sectors={sectors}
          tags={tags}
          isReadOnly={isReadOnly}
          onWrite={(fields) => {
            run(setActorFields, { id: actor.id, fields });
          }}
          onChoose={goTo}
          onDuplicate={acts.duplicate}
          onRemove={acts.remove}
        />
      </Panel>
    );
  }
  const [relationId] = relationIds;
  const relation = relationId === undefined || selection.length !== 1 ? undefined : recordOf(document, 'relation', relationId);
  if (relation !== undefined) {
    return (
      <Panel kind="side" title={t('actors.panel.relation')} onClose={close}>
        <RelationForm
          key={relation.id}
          relation={relation}
          nameOf={nameOf}
          isReadOnly={isReadOnly}
          onWrite={(fields) => {
            run(setRelationFields, { ids: [relation.id], fields });
          }}
          onChoose={goTo}
          onReverse={() => {
            run(reverseRelation, { id: relation.id });
          }}
          onRemove={acts.remove}
        />
      </Panel>
    );
  }
  const group = selection.length === 1 ? work.groups.find(({ id }) => id === selection[0]) : undefined;
  if (group !== undefined) return <GroupPanel work={work} groups={groups} group={group} onClose={close} />;
  if (actorIds.length + relationIds.length > 0) {
    const counts = {
      actors: t('actors.reading.actors', { count: actorIds.length }),
      relations: t('actors.reading.relations', { count: relationIds.length }),
    };
    const title = relationIds.length === 0 ? counts.actors : actorIds.length === 0 ? counts.relations : t('actors.panel.mixed', counts);
    return (
      <Panel kind="side" title={title} onClose={close}>
        <ManyForm
          key={selection.join(' ')}
          actors={actorIds.flatMap((id) => recordOf(document, 'actor', id) ?? [])}
          relations={relationIds.flatMap((id) => recordOf(document, 'relation', id) ?? [])}
          sectors={sectors}
          isReadOnly={isReadOnly}
          onKind={acts.setKind}
          onRing={acts.setRing}
          onSector={(sector) => {
            run(setActorSector, { ids: actorIds, sector });
          }}
          onRelationKind={acts.setRelationKind}
          onDuplicate={acts.duplicate}
          onRemove={acts.remove}
          onAlign={work.place.display === 'map' ? views.align : null}
          onFrame={views.note}
        />
      </Panel>
    );
  }
  return (
    <Panel kind="side" title={t('actors.panel.overview')} onClose={close}>
      <NetworkReading nameOf={nameOf} />
      <Legend model={work.place.display === 'map' ? work.model : work.whole} areas={work.place.display === 'map' ? work.areas : []} />
    </Panel>
  );
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value.trim() !== ''))].sort((one, other) => one.localeCompare(other, 'es'));
}
