import type { CallReading } from '@shared/analysis/calls/call-reading';
import { CALL_STATES } from '@shared/domain/calls/call';
import type { RecordId } from '@shared/domain/kernel/id';
import { runCommand } from '@renderer/store/workspace';
import { Board } from '@renderer/ui/records/Board';
import { formatMoney } from '@renderer/ui/records/currencies';
import { formatDay, today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { daysLeftText } from '../call-words';
import { moveCall } from '../commands/call-commands';

interface CallsBoardProps {
  readonly readings: readonly CallReading[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The calls in columns by what became of them, the soonest deadline first. */
export function CallsBoard({ readings, selected, onSelect }: CallsBoardProps): ReactNode {
  const t = useTranslation();
  const inState = (state: string): readonly CallReading[] =>
    readings.filter(({ call }) => call.state === state).toSorted((one, other) => ((one.call.deadline ?? '9999') < (other.call.deadline ?? '9999') ? -1 : 1));
  const detailOf = ({ call, answers, interested, standing }: CallReading): string =>
    [
      standing === 'closed' && call.approved !== null ? formatMoney(call.approved) : call.amount === null ? '' : formatMoney(call.amount),
      standing === 'ahead' && call.deadline !== null ? formatDay(call.deadline) : '',
      answers.length === 0 ? '' : interested > 0 ? t('calls.answersInterested', { count: interested }) : t('calls.answersOf', { answered: answers.filter(({ answer }) => answer !== 'waiting').length, sent: answers.length }),
      call.phase,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <Board
      label={t('calls.view.board')}
      selected={selected}
      onSelect={onSelect}
      onMove={(id, column) => {
        const state = CALL_STATES.find((candidate) => candidate === column);
        if (state !== undefined) runCommand(moveCall, { id: id as RecordId, state, today: today() });
      }}
      columns={CALL_STATES.map((state) => ({
        id: state,
        label: t(`calls.state.${state}`),
        cards: inState(state).map((reading) => ({
          id: reading.call.id,
          title: reading.call.name,
          detail: detailOf(reading),
          warning: reading.standing === 'past' || reading.standing === 'near' ? daysLeftText(reading.daysLeft, t) : undefined,
        })),
      }))}
    />
  );
}
