import { ActionIcon, Button, NativeSelect, Tabs, TextInput } from '@mantine/core';
import { recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { attempt } from '@renderer/store/attempt';
import { usePlaceState } from '@renderer/store/session';
import { runningSession } from '@renderer/store/acts';
import { derive, useDerived } from '@renderer/store/derived';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { AgreementsTab } from './agreements/AgreementsTab';
import { TableTabBody } from './canvas/TableTab';
import { createTable } from './commands/table-commands';
import { ConvergenceTab } from './convergence/ConvergenceTab';
import { changePlace, FIRST_PLACE, TABLE_TABS } from './place';
import classes from './roundtable.module.css';
import { PrioritiesTab } from './priorities/PrioritiesTab';
import { ProjectorControls } from './projector/ProjectorControls';
import { RulesTab } from './rules/RulesTab';
import { openRoundAt, tablesInOrder } from './selectors';
import { VoteView } from './vote/VoteView';

const orderedTables = derive(['roundtable'], tablesInOrder);

/** Mesa: the table with its seats and proposals, its votes, its agreements. */
export function RoundtableView(): ReactNode {
  const t = useTranslation();
  const [place, setPlace] = usePlaceState('roundtable', FIRST_PLACE);
  // Only what the frame of the place shows: an answer that comes in draws its row, and nothing around it.
  const tables = useDerived(orderedTables);
  const table = tables.find(({ id }) => id === place.tableId) ?? tables[0];
  const tableId = table?.id;
  const underWay = useDocument((document) => (tableId === undefined || place.voting !== null ? undefined : openRoundAt(document, tableId)?.proposalId));
  const votingId = place.voting === 'table' ? null : (place.voting ?? underWay ?? null);
  const voting = useDocument((document) => (votingId === null ? undefined : recordOf(document, 'proposal', votingId)));
  const isRunning = useDocument((document) => runningSession(document) !== undefined);
  const back = useCallback((id: RecordId): void => { if (tableId !== undefined) changePlace({ tableId, voting: 'table', selected: [id] }); }, [tableId]);
  useEffect(() => {
    // A vote found open (after a crash, from another window) stays in view when it is closed, for its reading.
    if (underWay !== undefined) setPlace({ ...place, voting: underWay });
    // Only a vote that comes to be found matters, not every change of the view.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [underWay]);
  if (table === undefined || place.creating) {
    return <NewTable isFirst={tables.length === 0} onDone={(tableId) => { setPlace({ ...FIRST_PLACE, tableId: tableId ?? place.tableId, tab: tableId === null ? place.tab : 'rules' }); }} />;
  }
  return (
    <Tabs
      className={classes['place'] ?? ''}
      value={place.tab}
      keepMounted={false}
      onChange={(value) => {
        const tab = TABLE_TABS.find((candidate) => candidate === value);
        if (tab !== undefined) setPlace({ ...place, tableId: table.id, tab });
      }}
    >
      <div className={classes['head']}>
        <h1 className={classes['name']} title={table.name}>{table.name}</h1>
        {tables.length < 2 ? null : (
          <NativeSelect
            size="xs"
            aria-label={t('roundtable.choose')}
            value={table.id}
            data={tables.map(({ id, name }) => ({ value: id as string, label: name }))}
            onChange={(event) => { setPlace({ ...FIRST_PLACE, tableId: tables.find(({ id }) => id === event.currentTarget.value)?.id ?? null, tab: place.tab }); }}
          />
        )}
        <ActionIcon variant="subtle" color="gray" aria-label={t('roundtable.newTable')} title={t('roundtable.newTable')} onClick={() => { setPlace({ ...place, creating: true }); }}><IconPlus size={18} /></ActionIcon>
        <Tabs.List className={classes['tabList'] ?? ''} aria-label={t('roundtable.title')}>
          {TABLE_TABS.map((tab) => <Tabs.Tab key={tab} value={tab}>{t(`roundtable.tab.${tab}`)}</Tabs.Tab>)}
        </Tabs.List>
        {/* While a session runs its bar, over every place, holds the projector. */}
        {isRunning ? null : <ProjectorControls />}
      </div>
      <Tabs.Panel value="table" className={classes['panelFull'] ?? ''}>
        {voting === undefined ? <TableTabBody table={table} /> : <VoteView key={voting.id} table={table} proposal={voting} onBack={back} />}
      </Tabs.Panel>
      <Tabs.Panel value="priorities" className={classes['panel'] ?? ''}><PrioritiesTab table={table} /></Tabs.Panel>
      <Tabs.Panel value="agreements" className={classes['panel'] ?? ''}><AgreementsTab table={table} /></Tabs.Panel>
      <Tabs.Panel value="convergence" className={classes['panel'] ?? ''}><ConvergenceTab table={table} /></Tabs.Panel>
      <Tabs.Panel value="rules" className={classes['panel'] ?? ''}><RulesTab table={table} /></Tabs.Panel>
    </Tabs>
  );
}

function NewTable({ isFirst, onDone }: { readonly isFirst: boolean; readonly onDone: (id: `${string}:${string}` | null) => void }): ReactNode {
  const t = useTranslation();
  const [name, setName] = useState('');
  const [question, setQuestion] = useState('');
  return (
    <form
      className={classes['newTable']}
      onSubmit={(event) => {
        event.preventDefault();
        const id = attempt(createTable, { name, question });
        if (id !== undefined) onDone(id);
      }}
    >
      <h1 className={classes['name']}>{t(isFirst ? 'roundtable.empty.title' : 'roundtable.newTable')}</h1>
      <p className={classes['soft']}>{t('roundtable.empty.text')}</p>
      <TextInput label={t('roundtable.empty.name')} value={name} maxLength={300} data-autofocus onChange={(event) => { setName(event.currentTarget.value); }} />
      <TextInput label={t('roundtable.empty.question')} value={question} maxLength={1000} onChange={(event) => { setQuestion(event.currentTarget.value); }} />
      <div className={classes['row']}>
        <Button type="submit">{t('roundtable.empty.create')}</Button>
        {isFirst ? null : <Button variant="default" onClick={() => { onDone(null); }}>{t('common.action.cancel')}</Button>}
      </div>
    </form>
  );
}
