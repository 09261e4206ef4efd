import { Button } from '@mantine/core';
import { ActorMap } from '@renderer/canvas/ActorMap';
import { EdgeLabelEditor } from '@renderer/canvas/EdgeLabelEditor';
import { pointAt } from '@renderer/canvas/edge-curve';
import type { MapEvents } from '@renderer/canvas/map-gestures';
import type { NodeWordsValue } from '@renderer/canvas/node-words';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { useSession } from '@renderer/store/session';
import { useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { listOf, recordOf } from '@shared/document/document';
import { IconAffiliate, IconClipboardText, IconPlus } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { ActorPicker } from './ActorPicker';
import classes from './actors.module.css';
import { recordsOf, shownIds } from '@renderer/canvas/grouped-model';
import type { GroupActs } from './group-acts';
import { camerasOf } from './actors-place';
import { BendHandles } from './bends/BendHandles';
import { ConnectBox } from './ConnectBox';
import { FilterBox } from './FilterBox';
import { KeyStrip } from './KeyStrip';
import type { MapLayout } from './layout/use-layout';
import { isGroupId, parted, type MapActs } from './map-acts';
import { MapControls } from './MapControls';
import { MapNotes } from './MapNotes';
import { SeenPill } from './SeenPill';
import type { MapWork } from './use-map-work';
import type { ViewActs } from './view-acts';
import { ZoneButtons } from './ZoneButtons';

interface MapPlaceProps {
  readonly work: MapWork;
  readonly acts: MapActs;
  readonly layout: MapLayout;
  readonly views: ViewActs;
  readonly groups: GroupActs;
}

/** The map with everything that lies over it. */
export function MapPlace({ work, acts, layout, views, groups }: MapPlaceProps) {
  const t = useTranslation();
  const theme = useSession((state) => state.theme);
  const isReadOnly = useReadOnly();
  const { document, model, view, controller, selection, activeId, task, setTask, place, labellingId } = work;
  const actors = listOf(document, 'actor');
  const { actorIds, relationIds } = parted(selection);
  const source = activeId === null ? undefined : recordOf(document, 'actor', activeId);
  const latest = useRef(acts);
  const viewBefore = useRef(view);

  useEffect(() => {
    latest.current = acts;
  });
  const cameras = camerasOf(document.processId);
  useEffect(() => {
    if (viewBefore.current === view) return;
    // Each view is found again where it was left.
    cameras.set(viewBefore.current, controller.camera);
    viewBefore.current = view;
    const left = cameras.get(view);
    if (left === undefined) controller.fit(0);
    else controller.jumpTo(left);
  }, [view, controller, cameras]);

  const isLabelling = labellingId !== null;
  useLayoutEffect(() => {
    controller.setLabelling(isLabelling);
  }, [controller, isLabelling]);

  // One object for the life of the map: every node reads it, and a new one would draw them all again.
  const words = useMemo(
    (): NodeWordsValue => ({
      describe: ({ name, kind, ring, memberIds }) => memberIds !== undefined ? t('sectorGroups.describe', { name, count: memberIds.length }) :
        t('actors.map.nodeName', { name, kind: t(`records.actorKind.${kind}`), ring: ring === null ? t('actors.map.noRing') : t(`records.ring.${ring}`) }),
      nameLabel: t('actors.map.naming'),
      namePlaceholder: t('actors.map.namingHint'),
      onName: (id, name, end) => {
        latest.current.endNaming(id, name, end);
      },
      onCancelName: (id) => {
        latest.current.cancelNaming(id);
      },
    }),
    [t],
  );
  const nothing = (): void => undefined;
  const shown = shownIds(model);
  const records = recordsOf(model);
  const events: MapEvents = {
    select: (ids) => { work.choose([...new Set(ids.flatMap(records))]); },
    move: (places) => !isReadOnly && acts.move(places),
    connect: isReadOnly ? nothing : (sourceId, targetId) => {
      const id = acts.connect(sourceId, targetId);
      if (id === null) return;
      work.setActiveId(sourceId);
      work.choose([id]);
    },
    addAt: isReadOnly ? nothing : acts.addAt,
    rename: isReadOnly ? nothing : (id) => {
      if (isGroupId(id)) groups.open([id]);
      else acts.rename(id);
    },
    editLabel: isReadOnly ? nothing : (id) => {
      // A line of several relations has no words of its own.
      if (records(id).length === 1) acts.editLabel(id);
    },
  };
  const labelled = labellingId === null ? undefined : recordOf(document, 'relation', labellingId);
  const edge = labelled === undefined ? -1 : controller.scene.edgeIndexOf(labelled.id);
  const spot = edge < 0 ? null : (controller.scene.labelOf(edge) ?? pointAt(controller.scene.curveOf(edge), 0.5));

  return (
    <div className={classes['canvas']}>
      <ActorMap
        controller={controller}
        model={model}
        selection={selection.map(shown)}
        activeId={activeId === null ? null : shown(activeId)}
        editingId={work.namingId}
        theme={theme}
        events={events}
        words={words}
        areas={work.areas}
        initialCamera={cameras.get(view) ?? null}
        onCameraRest={(camera) => {
          cameras.set(view, camera);
        }}
      >
        <MapNotes work={work} />
        <ZoneButtons work={work} groups={groups} />
        <BendHandles work={work} />
        {labelled === undefined || spot === null ? null : (
          <EdgeLabelEditor
            key={labelled.id}
            x={spot.x}
            y={spot.y}
            label={labelled.label}
            name={t('actors.map.labelling')}
            onSave={(label) => {
              acts.endLabel(labelled.id, label);
            }}
            onCancel={() => {
              work.setLabellingId(null);
              controller.focusActive();
            }}
          />
        )}
      </ActorMap>
      {work.whole.nodes.length > 0 || work.draft !== null ? null : (
        <div className={classes['empty']}>
          <EmptyState
            Icon={IconAffiliate}
            title={t('actors.map.emptyTitle')}
            actions={
              isReadOnly ? undefined : (
                <>
                  <Button leftSection={<IconPlus size={18} />} onClick={acts.addNext}>
                    {t('actors.toolbar.add')}
                  </Button>
                  <Button variant="default" leftSection={<IconClipboardText size={18} />} onClick={() => { setTask('paste'); }}>
                    {t('actors.toolbar.paste')}
                  </Button>
                </>
              )
            }
          >
            {t('actors.map.emptyText')}
          </EmptyState>
        </div>
      )}
      {actorIds.length + relationIds.length === 0 || isReadOnly || place.isGuided || task !== 'none' || work.namingId !== null ? null : (
        <KeyStrip of={actorIds.length > 0 ? 'actors' : 'relations'} onKind={acts.setKind} onRing={acts.setRing} onRelationKind={acts.setRelationKind} />
      )}
      {task !== 'connect' || source === undefined ? null : (
        <ConnectBox
          source={source}
          others={actors.filter(({ id }) => id !== source.id)}
          onConnect={(targetId, kind) => {
            acts.connect(source.id, targetId, kind);
            setTask('none');
            controller.focusActive();
          }}
          onClose={() => {
            setTask('none');
            controller.focusActive();
          }}
        />
      )}
      {task !== 'find' ? null : (
        <section className={classes['box']} aria-label={t('actors.find.label')}>
          <ActorPicker
            actors={actors}
            label={t('actors.find.label')}
            placeholder={t('actors.find.placeholder')}
            resultsLabel={t('actors.find.results')}
            noneText={t('actors.find.none')}
            onPick={(id) => {
              work.choose([id]);
              setTask('none');
              controller.centreOn([id]);
              controller.focusActive();
            }}
            onClose={() => {
              setTask('none');
              controller.focusActive();
            }}
          />
        </section>
      )}
      {task !== 'filter' ? null : (
        <FilterBox
          work={work}
          onClose={() => {
            setTask('none');
            controller.focusMap();
          }}
        />
      )}
      <SeenPill work={work} layout={layout} views={views} />
      {actors.length === 0 ? null : <MapControls controller={controller} />}
    </div>
  );
}
