import { Tabs, Text, UnstyledButton } from '@mantine/core';
import { coverageOf } from '@shared/analysis/coverage/coverage-of-document';
import { GAP_KINDS, type Gap } from '@shared/analysis/coverage/gap';
import type { LinkedShare } from '@shared/analysis/coverage/coverage';
import { coverageSentences } from '@shared/analysis/explain/coverage-sentences';
import { gapHeading, gapSentence, noGapSentence } from '@shared/analysis/explain/gap-sentences';
import { say, sayAll } from '@shared/analysis/explain/sentence';
import { catalogEntry } from '@shared/catalogs/catalog';
import { recordOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { planNodeModule } from '@shared/domain/plan/plan-node';
import { goTo } from '@renderer/store/session';
import { openMatrixCell } from '../plan-place';
import { useDocument } from '@renderer/store/workspace';
import { useAtRest } from '@renderer/ui/use-at-rest';
import { useTranslation } from '@renderer/ui/use-translation';
import { memo, useState, type ReactNode } from 'react';
import classes from './matrix.module.css';

const SHOWN_AT_FIRST = 8;

interface CoverageSideProps {
  readonly onShowNode: (id: RecordId) => void;
  readonly onShowLine: (id: RecordId) => void;
}

/** What the matrix amounts to: coverage by axis, line and modality, and the gaps, each a step from its place. */
export function CoverageSide(props: CoverageSideProps): ReactNode {
  // The cell is painted first: what it amounts to follows.
  const document = useAtRest(useDocument((state) => state));
  return <CoverageReading {...props} document={document} />;
}

const CoverageReading = memo(function CoverageReading({ document, onShowNode, onShowLine }: CoverageSideProps & { readonly document: Document }): ReactNode {
  const t = useTranslation();
  const coverage = coverageOf(document);
  const nodeName = (id: RecordId | null): string => {
    const node = id === null ? undefined : recordOf(document, 'planNode', id);
    return node === undefined ? t('analysis.noun.unnamedAxis') : planNodeModule.labelOf(node);
  };

  return (
    <aside className={classes['side']} aria-label={t('matrix.side.title')}>
      <Text size="sm" mb="md" role="status">
        {sayAll(t, coverageSentences(coverage))}
      </Text>
      <Tabs defaultValue="coverage" keepMounted={false}>
        <Tabs.List grow mb="sm">
          <Tabs.Tab value="coverage">{t('matrix.side.coverage')}</Tabs.Tab>
          <Tabs.Tab value="gaps">
            {t('matrix.side.gapsCount', { count: coverage.gaps.length })}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="coverage">
          <Bars
            title={t('matrix.side.byAxis')}
            bars={coverage.axes.map((axis) => ({
              id: axis.planNodeId ?? 'none',
              label: nodeName(axis.planNodeId),
              share: axis,
            }))}
          />
          <Bars
            title={t('matrix.side.byLine')}
            bars={coverage.lines.map((line) => ({
              id: line.lineId,
              label: recordOf(document, 'line', line.lineId)?.name ?? '',
              share: line,
            }))}
          />
          <Bars
            title={t('matrix.side.byModality')}
            bars={coverage.modalities.map((modality) => ({
              id: modality.modalityId,
              label: catalogEntry('modalities', modality.modalityId)?.name ?? t('matrix.side.noModality'),
              share: modality,
            }))}
          />
        </Tabs.Panel>
        <Tabs.Panel value="gaps">
          {GAP_KINDS.filter((kind) => kind !== 'strongestNotSeated' || coverage.seatsKnown).map((kind) => (
            <section key={kind} className={classes['gapKind']}>
              <Text component="h2" fw={600} size="sm">
                {t(gapHeading(kind))}
              </Text>
              <Gaps
                gaps={coverage.gaps.filter((gap) => gap.kind === kind)}
                none={say(t, noGapSentence(kind))}
                sentenceOf={(gap) => say(t, gapSentence(document, gap))}
                onOpen={(gap) => {
                  switch (gap.kind) {
                    case 'axisWithoutLine':
                    case 'dispersedTarget':
                      return onShowNode(gap.planNodeId);
                    case 'lineWithoutTarget':
                      return onShowLine(gap.lineId);
                    case 'lineWithoutSupport':
                      return openMatrixCell('actors-lines', { column: gap.lineId });
                    case 'strongestNotSeated':
                      return goTo('roundtable');
                  }
                }}
              />
            </section>
          ))}
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
});

interface Bar {
  readonly id: string;
  readonly label: string;
  readonly share: LinkedShare;
}

function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): ReactNode {
  const t = useTranslation();
  return (
    <section className={classes['bars']}>
      <Text component="h2" fw={600} size="sm" mb={8}>
        {title}
      </Text>
      {bars.map(({ id, label, share }) => (
        <div key={id} className={classes['bar']}>
          <span>{label}</span>
          <span className={classes['count']}>{t('matrix.side.share', { linked: share.linked, total: share.targets })}</span>
          <span className={classes['track']} aria-hidden>
            <span className={classes['fill']} style={{ width: `${(share.density ?? 0) * 100}%` }} />
          </span>
        </div>
      ))}
    </section>
  );
}

interface GapsProps {
  readonly gaps: readonly Gap[];
  readonly none: string;
  readonly sentenceOf: (gap: Gap) => string;
  readonly onOpen: (gap: Gap) => void;
}

function Gaps({ gaps, none, sentenceOf, onOpen }: GapsProps): ReactNode {
  const t = useTranslation();
  const [all, setAll] = useState(false);
  if (gaps.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {none}
      </Text>
    );
  }
  const shown = all ? gaps : gaps.slice(0, SHOWN_AT_FIRST);
  return (
    <ul className={classes['gaps']}>
      {shown.map((gap) => (
        <li key={gap.recordIds.join(' ')}>
          <UnstyledButton className={classes['gapItem'] ?? ''} onClick={() => { onOpen(gap); }}>
            {sentenceOf(gap)}
          </UnstyledButton>
        </li>
      ))}
      {shown.length === gaps.length ? null : (
        <li>
          <UnstyledButton className={classes['gapItem'] ?? ''} onClick={() => { setAll(true); }}>
            {t('matrix.side.more', { count: gaps.length - shown.length })}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}
