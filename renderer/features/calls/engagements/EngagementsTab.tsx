import { Button, Text, TextInput } from '@mantine/core';
import { IconHeartHandshake, IconSearch } from '@tabler/icons-react';
import type { EngagementReading } from '@shared/analysis/accords/engagement-reading';
import { ENGAGEMENT_KINDS, type EngagementKind } from '@shared/domain/accords/engagement';
import type { RecordId } from '@shared/domain/kernel/id';
import { foldText } from '@shared/domain/kernel/text-folding';
import { select, useSession } from '@renderer/store/session';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { FailureNotice } from '@renderer/ui/feedback/FailureNotice';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Split } from '@renderer/ui/records/Split';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { partnersText } from '../call-words';
import { ENGAGEMENT_VIEWS, useCallsPlace } from '../calls-place';
import classes from '../calls.module.css';
import { removeEngagements } from '../commands/engagement-commands';
import { EngagementPanel } from './EngagementPanel';
import { EngagementsTable } from './EngagementsTable';
import { EngagementsTimeline } from './EngagementsTimeline';

interface EngagementsTabProps {
  readonly readings: readonly EngagementReading[];
  readonly onAdd: (kind: EngagementKind) => void;
}

/** What the office does with partners, by kind, as table or over time; what is about to end said first. */
export function EngagementsTab({ readings, onAdd }: EngagementsTabProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const readOnly = useReadOnly();
  const [place, change] = useCallsPlace();
  const [search, setSearch] = useState('');
  const selection = useSession((state) => state.selection[0] ?? null);
  if (readings.length === 0) {
    return (
      <EmptyState
        Icon={IconHeartHandshake}
        title={t('calls.empty.engagementsTitle')}
        actions={readOnly ? undefined : ENGAGEMENT_KINDS.map((kind) => <Button key={kind} variant="default" onClick={() => { onAdd(kind); }}>{t(`calls.addKind.${kind}`)}</Button>)}
      >
        {t('calls.empty.engagementsText')}
      </EmptyState>
    );
  }
  const choose = (id: string | null): void => {
    select(id === null ? [] : [id as RecordId]);
  };
  const wanted = foldText(search);
  const shown = readings.filter(({ engagement }) =>
    (place.kind === 'all' || engagement.kind === place.kind) && (wanted === '' || foldText(`${engagement.name} ${engagement.object} ${partnersText(document, engagement)}`).includes(wanted)));
  const chosen = readings.find(({ engagement }) => engagement.id === selection);
  const ending = readings.filter(({ standing }) => standing === 'ending');
  const remove = (id: string): void => {
    choose(null);
    runCommand(removeEngagements, [id as RecordId]);
  };
  return (
    <>
      {ending.length === 0 ? null : (
        <FailureNotice tone="warning">{t('calls.alerts.ending', { count: ending.length, names: ending.map(({ engagement }) => engagement.name).join(', ') })}</FailureNotice>
      )}
      <div className={classes['toolbar']}>
        <SegmentedChoice label={t('calls.engagementViews')} value={place.engagementView} options={ENGAGEMENT_VIEWS.map((value) => ({ value, label: t(`calls.engagementView.${value}`) }))} onChange={(engagementView) => { change({ engagementView }); }} />
        <SegmentedChoice
          label={t('calls.filter.kind')}
          value={place.kind}
          options={[{ value: 'all' as const, label: t('calls.filter.allKinds') }, ...ENGAGEMENT_KINDS.map((value) => ({ value, label: t(`calls.kinds.${value}`) }))]}
          onChange={(kind) => { change({ kind }); }}
        />
        <TextInput
          className={classes['search'] ?? ''}
          aria-label={t('calls.filter.search')}
          placeholder={t('calls.filter.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => { setSearch(event.currentTarget.value); }}
        />
      </div>
      {shown.length === 0 ? (
        <div className={classes['toolbar']} role="status">
          <Text c="dimmed">{t('calls.filter.none')}</Text>
          <Button variant="subtle" size="compact-sm" onClick={() => { setSearch(''); change({ kind: 'all' }); }}>{t('calls.filter.clear')}</Button>
        </div>
      ) : (
        <Split chosen={chosen?.engagement.id ?? null} side={chosen === undefined ? null : <EngagementPanel key={chosen.engagement.id} reading={chosen} onClose={() => { choose(null); }} />}>
          {place.engagementView === 'timeline' ? (
            <EngagementsTimeline readings={shown} />
          ) : (
            <EngagementsTable readings={shown} selected={selection} narrow={chosen !== undefined} isMemberships={place.kind === 'membership'} onSelect={choose} onDelete={remove} />
          )}
        </Split>
      )}
    </>
  );
}
