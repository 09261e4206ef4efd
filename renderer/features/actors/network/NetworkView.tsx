import { Button, Select } from '@mantine/core';
import { articulationSentence, bridgeSentence, namesInSentence } from '@shared/analysis/explain/cut-sentences';
import { densityReading, networkSentences } from '@shared/analysis/explain/network-sentences';
import { say } from '@shared/analysis/explain/sentence';
import { listOf, recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import type { NetworkResult } from '@renderer/store/analysis/analysis-tasks';
import { networkAnalysis } from '@renderer/store/analysis/network-analysis';
import { select } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { ComputationState } from '@renderer/ui/feedback/ComputationState';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { RecordTable, type TableColumn } from '@renderer/ui/records/RecordTable';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { changeActorsPlace, useActorsPlace } from '../actors-place';
import { Arithmetic } from '../influence/Arithmetic';
import { FigureButton } from '../influence/FigureButton';
import type { Opened } from '../influence/result-props';
import { COLORS, DRAWN, explainMeasure, MEASURES, measureMap, measureOf, measureSentence, measureText, type Measure, type MeasureColor } from './measures';
import classes from '../reading.module.css';

const LISTED = 6;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly community: number;
  readonly values: Readonly<Record<Measure, number | null>>;
}

/** A network and the document that it was measured in. */
interface ReadNetwork {
  readonly document: Document;
  readonly result: NetworkResult;
}

/** The network as a map with measures, as sentences about these actors, and as a table; every figure opens. Source: methods §1. */
export function NetworkView(): ReactNode {
  const t = useTranslation();
  // The reading follows when there is time: typing never waits for it.
  const document = useDeferredValue(useDocument((state) => state));
  const { state, again } = networkAnalysis.useAnalysis(document);
  // While it is computed anew what is read is that of before, actors and measures alike.
  const [held, setHeld] = useState<ReadNetwork | null>(null);
  if (state.kind === 'ready' && (held?.document !== document || held.result !== state.value)) setHeld({ document, result: state.value });
  const isShown = (state.kind === 'ready' || state.kind === 'computing') && held?.document.processId === document.processId;
  // Hundreds of circles are drawn bit by bit, so that the window answers between them.
  const drawn = useDeferredValue(isShown ? held : null, null);
  if (listOf(document, 'actor').length === 0) return <EmptyState Icon={IconTopologyStar3} title={t('actors.map.emptyTitle')} actions={<Button onClick={() => { changeActorsPlace({ tab: 'map' }); }}>{t('influence.empty.goMap')}</Button>}>{t('actorWork.network.none')}</EmptyState>;
  return (
    <>
      <ComputationState state={state} onAgain={again} onStop={networkAnalysis.stop} />
      {drawn === null ? null : <Network {...drawn} />}
    </>
  );
}

function Network({ document, result: { measures: network, cuts } }: ReadNetwork): ReactNode {
  const t = useTranslation();
  const [place] = useActorsPlace();
  const [measure, setMeasure] = useState<Measure>('betweenness');
  const [color, setColor] = useState<MeasureColor>('community');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const actors = listOf(document, 'actor');
  const relations = listOf(document, 'relation');
  const nameOf = (id: string): string => recordOf(document, 'actor', id as RecordId)?.name ?? '';
  const figure = useMemo(() => measureMap(document, network, { view: place.view, measure, color }, t), [document, network, place.view, measure, color, t]);
  const rows = useMemo(
    (): readonly Row[] =>
      network.actors.map((actor) => ({
        id: actor.actorId,
        name: recordOf(document, 'actor', actor.actorId as RecordId)?.name ?? '',
        community: actor.community + 1,
        values: { degree: actor.degree, betweenness: actor.betweenness, closeness: actor.closeness, eigenvector: actor.eigenvector, influence: measureOf(document, actor, 'influence') },
      })),
    [network, document],
  );
  const open = (row: Row, which: Measure): void => {
    const actor = network.actors.find(({ actorId }) => actorId === row.id);
    const explanation = actor === undefined ? null : explainMeasure(document, network, actor, which);
    if (explanation !== null) setOpened({ explanation, sentence: measureSentence(t, row.name, row.values[which], which) });
  };
  const columns: readonly TableColumn<Row>[] = [
    { id: 'name', label: t('actorWork.network.actor'), width: 'minmax(9rem, 2fr)', sort: ({ name }) => name, cell: ({ name }) => name },
    ...MEASURES.map((which): TableColumn<Row> => ({
      id: which,
      label: t(`actorWork.network.measures.${which}`),
      width: 'minmax(4.5rem, 8.5rem)',
      align: 'end',
      sort: ({ values }) => values[which],
      cell: (row) =>
        which === 'influence' ? measureText(row.values.influence, which) : (
          <FigureButton label={t('actorWork.network.open', { measure: t(`actorWork.network.measures.${which}`), name: row.name })} onClick={() => { open(row, which); }}>
            {measureText(row.values[which], which)}
          </FigureButton>
        ),
    })),
    { id: 'community', label: t('actorWork.network.community'), width: 'minmax(4.5rem, 7rem)', align: 'end', sort: ({ community }) => community, cell: ({ community }) => community },
  ];
  const byCommunity = new Map<number, string[]>();
  for (const { id, community } of rows) {
    const members = byCommunity.get(community);
    if (members === undefined) byCommunity.set(community, [id]);
    else members.push(id);
  }
  const communities = [...byCommunity].sort(([one], [other]) => one - other).map(([number, ids]) => ({ number, ids }));
  // Who is missing is told apart, with names: the general sentences go without them.
  const general = networkSentences({ ...network, articulations: [], bridges: [], isolated: [] }, nameOf).filter(({ key }) => key !== 'analysis.network.noArticulation');
  return (
    <div className={classes['view']}>
      <div className={classes['main']}>
        <div className={classes['choices']}>
          <Select label={t('actorWork.network.measure')} w={220} allowDeselect={false} value={measure} data={MEASURES.map((value) => ({ value, label: t(`actorWork.network.measures.${value}`) }))} onChange={(value) => { setMeasure(MEASURES.find((one) => one === value) ?? measure); }} />
          <Select label={t('actorWork.network.color')} w={220} allowDeselect={false} value={color} data={COLORS.map((value) => ({ value, label: t(`actorWork.network.colors.${value}`) }))} onChange={(value) => { setColor(COLORS.find((one) => one === value) ?? color); }} />
        </div>
        <div className={classes['figure']}><FigureFrame figure={figure} caption={t('actorWork.network.caption', { measure: t(`actorWork.network.measures.${measure}`).toLocaleLowerCase() })} /></div>
        {actors.length <= DRAWN ? null : <p className={classes['note']}>{t('actorWork.network.drawn', { count: DRAWN, total: actors.length })}</p>}
        <section>
          <h2 className={classes['title']}>{t('actorWork.network.says')}</h2>
          <ul className={classes['sentences']}>{general.map((sentence, index) => <li key={index}>{say(t, sentence)}</li>)}</ul>
        </section>
        <div className={classes['columns']}>
          <Cuts title={t('actorWork.network.articulations')} none={relations.length === 0 ? say(t, densityReading(network)) : t('actorWork.network.noArticulations')} sentences={cuts.articulations.map((cut) => say(t, articulationSentence(cut, nameOf)))} />
          <Cuts title={t('actorWork.network.bridges')} none={t('actorWork.network.noBridges')} sentences={cuts.bridges.map((cut) => say(t, bridgeSentence(cut, nameOf)))} />
          <Cuts title={t('actorWork.network.isolated')} none={t('actorWork.network.noIsolated')} sentences={network.isolated.length === 0 ? [] : [namesInSentence(network.isolated, nameOf)]} />
          <Cuts title={t('actorWork.network.communities')} none="" sentences={communities.map(({ number, ids }) => t('actorWork.network.communityOf', { number, count: ids.length, names: namesInSentence(ids, nameOf) }))} />
        </div>
        <section className={classes['tableBox']}>
          <h2 className={classes['title']}>{t('actorWork.network.table')}</h2>
          <RecordTable label={t('actorWork.network.table')} columns={columns} rows={rows} keyOf={({ id }) => id} selected={chosen} onSelect={setChosen} />
          {chosen === null ? null : (
            <Button variant="default" size="sm" mt="sm" onClick={() => { select([chosen as RecordId]); changeActorsPlace({ tab: 'map', display: 'map' }); }}>
              {t('actorWork.network.show', { name: nameOf(chosen) })}
            </Button>
          )}
        </section>
      </div>
      {opened === null ? null : <Arithmetic explanation={opened.explanation} {...(opened.sentence === undefined ? {} : { sentence: opened.sentence })} onClose={() => { setOpened(null); }} />}
    </div>
  );
}

function Cuts({ title, none, sentences }: { readonly title: string; readonly none: string; readonly sentences: readonly string[] }): ReactNode {
  const t = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const rest = sentences.length - LISTED;
  return (
    <section>
      <h2 className={classes['title']}>{title}</h2>
      {sentences.length === 0 ? <p className={classes['note']}>{none}</p> : null}
      <ul className={classes['sentences']}>{(isOpen ? sentences : sentences.slice(0, LISTED)).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {rest > 0 && !isOpen ? <Button variant="subtle" size="compact-sm" onClick={() => { setOpen(true); }}>{t('actorWork.network.more', { count: rest })}</Button> : null}
    </section>
  );
}
