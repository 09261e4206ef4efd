import { Select } from '@mantine/core';
import { mapChange } from '@shared/analysis/moments/map-change';
import type { Document } from '@shared/document/document';
import { documentAt } from '@shared/document/document-at';
import type { History } from '@shared/document/history';
import { FigureFrame } from '@renderer/figures/FigureFrame';
import { useDocument, useWorkspace } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useState, type ReactNode } from 'react';
import { useActorsPlace } from '../actors-place';
import classes from '../reading.module.css';
import { changeSentences } from './change-sentences';
import { momentMap } from './moment-map';
import { momentsOf } from './moments';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { IconHistory } from '@tabler/icons-react';

const MAP_TYPES = ['actor', 'relation'] as const;

/** The maps that are drawn: both moments in one, or one beside the other. */
const SIDES = { over: ['both'], beside: ['before', 'after'] } as const;

/** The document as it was at a place of the history; as it is where there is none. */
function stateAt(document: Document, history: History, position: number | null): Document {
  return position === null ? document : documentAt(document, history, position, MAP_TYPES);
}

/** The map at two moments, side by side or one over the other, with what happened between them in sentences. */
export function MomentsView(): ReactNode {
  const t = useTranslation();
  const [{ view }] = useActorsPlace();
  const document = useDocument((state) => state);
  const history = useWorkspace((state) => state.history);
  const moments = useMemo(() => momentsOf(document, history), [document, history]);
  const [beforeId, setBeforeId] = useState<string | null>(null);
  const [afterId, setAfterId] = useState('now');
  const [layout, setLayout] = useState<'over' | 'beside'>('over');
  const first = moments.find(({ id }) => id === beforeId) ?? moments[0];
  const second = moments.find(({ id }) => id === afterId) ?? moments.at(-1);
  const before = useMemo(() => stateAt(document, history, first?.position ?? null), [document, history, first?.position]);
  const after = useMemo(() => stateAt(document, history, second?.position ?? null), [document, history, second?.position]);
  const change = useMemo(() => mapChange(before, after), [before, after]);
  const sides = SIDES[layout];
  const figures = useMemo(() => sides.map((side) => momentMap(before, after, change, side, view, t)), [before, after, change, sides, view, t]);
  if (moments.length < 2) return <EmptyState Icon={IconHistory} title={t('actorWork.moments.noneTitle')}>{t('actorWork.moments.none')}</EmptyState>;
  const choices = moments.map(({ id, label }) => ({ value: id, label }));
  return (
    <div className={classes['view']}>
      <div className={classes['main']}>
        <div className={classes['choices']}>
          <Select label={t('actorWork.moments.before')} w={340} allowDeselect={false} data={choices} value={first?.id ?? null} onChange={(value) => { setBeforeId(value); }} />
          <Select label={t('actorWork.moments.after')} w={340} allowDeselect={false} data={choices} value={second?.id ?? null} onChange={(value) => { setAfterId(value ?? 'now'); }} />
          <SegmentedChoice label={t('actorWork.moments.layout')} value={layout} options={[{ value: 'over', label: t('actorWork.moments.over') }, { value: 'beside', label: t('actorWork.moments.beside') }]} onChange={setLayout} />
        </div>
        <div className={layout === 'over' ? classes['figure'] : classes['pair']}>
          {figures.map((figure, index) => <FigureFrame key={sides[index]} figure={figure} caption={sides[index] === 'both' ? t('actorWork.moments.caption') : t(`actorWork.moments.side.${sides[index] ?? 'after'}`)} />)}
        </div>
        <ul className={classes['sentences']} aria-label={t('actorWork.moments.says')}>
          {changeSentences(change, before, after, t).map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </div>
    </div>
  );
}
