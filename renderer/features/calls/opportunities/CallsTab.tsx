import { Button, Select, Text, TextInput } from '@mantine/core';
import { IconSearch, IconSpeakerphone } from '@tabler/icons-react';
import { isOpenCall, type CallReading } from '@shared/analysis/calls/call-reading';
import { CALL_STATES } from '@shared/domain/calls/call';
import type { RecordId } from '@shared/domain/kernel/id';
import { foldText } from '@shared/domain/kernel/text-folding';
import { select, useSession } from '@renderer/store/session';
import { runCommand, useReadOnly } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Split } from '@renderer/ui/records/Split';
import { useTranslation } from '@renderer/ui/use-translation';
import { Suspense, useMemo, type ReactNode } from 'react';
import { CALL_VIEWS, useCallsPlace } from '../calls-place';
import classes from '../calls.module.css';
import { removeCalls } from '../commands/call-commands';
import { AddCall } from './AddCall';
import { CallPanel } from './CallPanel';
import { CallsBoard } from './CallsBoard';
import { CallsCalendar } from './CallsCalendar';
import { CallsTable } from './CallsTable';

function shownOf(readings: readonly CallReading[], search: string, state: string): readonly CallReading[] {
  const wanted = foldText(search);
  return readings.filter(
    ({ call }) =>
      (state === 'all' || (state === 'open' ? isOpenCall(call) : call.state === state)) &&
      (wanted === '' || foldText(`${call.name} ${call.source} ${call.theme} ${call.project}`).includes(wanted)),
  );
}

/** The calls as board, table or calendar, with the chosen one beside them. */
export function CallsTab({ readings }: { readonly readings: readonly CallReading[] }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [place, change] = useCallsPlace();
  const selection = useSession((state) => state.selection[0] ?? null);
  const chosen = readings.find(({ call }) => call.id === selection);
  const shown = useMemo(() => shownOf(readings, place.search, place.state), [readings, place.search, place.state]);
  const choose = (id: string | null): void => {
    select(id === null ? [] : [id as RecordId]);
  };
  const remove = (id: string): void => {
    choose(null);
    runCommand(removeCalls, [id as RecordId]);
  };
  const adding = readOnly ? null : <AddCall compact={readings.length > 0} isAsked={place.asksName} onAnswered={() => { change({ asksName: false }); }} onAdded={choose} />;
  if (readings.length === 0) {
    return (
      <>
        {adding}
        <EmptyState Icon={IconSpeakerphone} title={t('calls.empty.title')} actions={<Button variant="default" onClick={() => { change({ tab: 'forms' }); }}>{t('calls.empty.read')}</Button>}>
          {t('calls.empty.text')}
        </EmptyState>
      </>
    );
  }
  const views = {
    board: () => <CallsBoard readings={shown} selected={selection} onSelect={choose} />,
    table: () => <CallsTable readings={shown} selected={selection} narrow={chosen !== undefined} onSelect={choose} onDelete={remove} />,
    calendar: () => <CallsCalendar readings={shown} selected={selection} month={place.month} onMonth={(month) => { change({ month }); }} onSelect={choose} />,
  } as const;
  return (
    <>
      <div className={classes['toolbar']}>
        <SegmentedChoice label={t('calls.views')} value={place.callView} options={CALL_VIEWS.map((value) => ({ value, label: t(`calls.view.${value}`) }))} onChange={(callView) => { change({ callView }); }} />
        {adding}
        <TextInput
          className={classes['search'] ?? ''}
          aria-label={t('calls.filter.search')}
          placeholder={t('calls.filter.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={place.search}
          onChange={(event) => { change({ search: event.currentTarget.value }); }}
        />
        <Select
          aria-label={t('calls.filter.state')}
          allowDeselect={false}
          w={176}
          value={place.state}
          data={[{ value: 'all', label: t('calls.filter.all') }, { value: 'open', label: t('calls.filter.open') }, ...CALL_STATES.map((value) => ({ value, label: t(`calls.state.${value}`) }))]}
          onChange={(value) => { change({ state: CALL_STATES.find((state) => state === value) ?? (value === 'open' ? 'open' : 'all') }); }}
        />
      </div>
      {shown.length === 0 ? (
        <div className={classes['toolbar']} role="status">
          <Text c="dimmed">{t('calls.filter.none')}</Text>
          <Button variant="subtle" size="compact-sm" onClick={() => { change({ search: '', state: 'all' }); }}>{t('calls.filter.clear')}</Button>
        </div>
      ) : null}
      <Split chosen={chosen?.call.id ?? null} side={chosen === undefined ? null : <Suspense><CallPanel key={chosen.call.id} reading={chosen} onClose={() => { choose(null); }} /></Suspense>}>{views[place.callView]()}</Split>
    </>
  );
}
