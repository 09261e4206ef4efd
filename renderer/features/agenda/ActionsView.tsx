import { Button } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { actionProblems } from '@shared/analysis/agenda/action-problems';
import { listOf, recordOf } from '@shared/document/document';
import { ACTION_STATES, type Action } from '@shared/domain/agenda/action';
import type { RecordId } from '@shared/domain/kernel/id';
import { usePlaceState } from '@renderer/store/session';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { EmptyState } from '@renderer/ui/page/EmptyState';
import { Board } from '@renderer/ui/records/Board';
import { today } from '@renderer/ui/records/format-day';
import { Split } from '@renderer/ui/records/Split';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { ActionPanel } from './ActionPanel';
import { datesOf, inOrder, problemText } from './action-words';
import { ActorsMatrix } from './ActorsMatrix';
import { ActionsTable } from './ActionsTable';
import { ActionTree } from './ActionTree';
import { ACTION_VIEWS, FIRST_AGENDA } from './agenda-place';
import { addAction, editAction } from './commands';
import { GanttView } from './GanttView';

/** The actions as table, tree, schedule, board, or against the actors; the chosen one beside them. */
export function ActionsView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place, setPlace] = usePlaceState('agenda', FIRST_AGENDA);
  const list = listOf(document, 'action');
  const actions = useMemo(() => inOrder(list), [list]);
  const problems = useMemo(() => new Map(actionProblems(list, today()).map((problem) => [problem.actionId, problem])), [list]);
  const chosen = place.chosen === null ? undefined : recordOf(document, 'action', place.chosen);
  const choose = (id: string | null): void => {
    setPlace({ ...place, chosen: id as RecordId | null });
  };
  if (actions.length === 0) {
    return (
      <EmptyState
        Icon={IconListDetails}
        title={t('agenda.empty.title')}
        actions={
          <>
            <Button onClick={() => { setPlace({ ...place, tab: 'propose' }); }}>{t('agenda.empty.propose')}</Button>
            <Button
              variant="default"
              onClick={() => {
                const result = runCommand(addAction, { name: t('agenda.newAction') });
                if (result.ok) choose(result.value);
              }}
            >
              {t('agenda.empty.add')}
            </Button>
          </>
        }
      >
        {t('agenda.empty.text')}
      </EmptyState>
    );
  }
  const responsibleOf = ({ responsibleId }: Action): string => (responsibleId === null ? '' : (recordOf(document, 'actor', responsibleId)?.name ?? ''));
  const warningOf = ({ id }: Action): string | undefined => {
    const problem = problems.get(id);
    return problem === undefined ? undefined : problemText(document, problem, t);
  };
  const views = {
    table: () => (
      <ActionsTable actions={actions} chosen={chosen?.id ?? null} narrow={chosen !== undefined} warningOf={warningOf} onChoose={choose} />
    ),
    tree: () => <ActionTree actions={actions} chosen={place.chosen} onChoose={choose} />,
    gantt: () => <GanttView actions={actions} chosen={place.chosen} onChoose={choose} />,
    actors: () => <ActorsMatrix actions={actions} onChoose={choose} />,
    board: () => (
      <Board
        label={t('agenda.view.board')}
        selected={place.chosen}
        onSelect={choose}
        onMove={(id, column) => {
          const state = ACTION_STATES.find((candidate) => candidate === column);
          if (state === undefined) return;
          runCommand(editAction, { id: id as RecordId, fields: { state } });
        }}
        columns={ACTION_STATES.map((state) => ({
          id: state,
          label: t(`agenda.state.${state}`),
          cards: actions.filter((action) => action.state === state).map((action) => ({
            id: action.id,
            title: action.name,
            detail: [responsibleOf(action), datesOf(action, t)].filter((part) => part !== '').join(' · '),
            warning: warningOf(action),
          })),
        }))}
      />
    ),
  } satisfies { readonly [View in (typeof ACTION_VIEWS)[number]]: () => ReactNode };
  return (
    <>
      <div>
        <SegmentedChoice label={t('agenda.views')} value={place.view} options={ACTION_VIEWS.map((value) => ({ value, label: t(`agenda.view.${value}`) }))} onChange={(view) => { setPlace({ ...place, view }); }} />
      </div>
      <Split chosen={chosen?.id ?? null} side={chosen === undefined ? null : <ActionPanel key={chosen.id} action={chosen} onClose={() => { choose(null); }} />}>{views[place.view]()}</Split>
    </>
  );
}
