import { CloseButton, Menu, TextInput } from '@mantine/core';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconColumns3, IconDownload, IconLayoutRows, IconSearch } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import type { Option } from '../form-field';
import type { TableColumn } from './table-column';
import { shownColumns, type TableView } from './table-items';
import classes from './table.module.css';

/** Something done with all the rows that are marked. */
export interface TableAct {
  readonly id: string;
  readonly label: string;
  readonly Icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>;
  /** What is chosen for all of them, where the act asks for it. */
  readonly choices?: readonly Option[];
  /** `choice`: the value chosen; empty where the act asks for none. */
  readonly run: (keys: readonly string[], choice: string) => void;
}

interface TableToolsProps<Row> {
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly view: TableView;
  readonly onView: (change: Partial<TableView>) => void;
  readonly shown: number;
  readonly total: number;
  readonly marked: readonly string[];
  readonly acts: readonly TableAct[];
  readonly onUnmark: () => void;
  readonly onExport: ((format: 'xlsx' | 'csv') => void) | undefined;
}

/** What can be done with a table as a whole, or with the rows marked in it. */
export function TableTools<Row>(props: TableToolsProps<Row>): ReactNode {
  const { label, columns, view, onView, shown, total, marked, acts, onUnmark, onExport } = props;
  const t = useTranslation();
  if (marked.length > 0) {
    return (
      <div className={classes['tools']} role="toolbar" aria-label={t('records.table.tools', { table: label })}>
        <strong className={classes['marked']}>{t('records.table.marked', { count: marked.length })}</strong>
        {acts.map(({ id, label: act, Icon, choices, run }) =>
          choices === undefined ? (
            <ToolbarButton key={id} label={act} Icon={Icon} withLabel onClick={() => { run(marked, ''); }} />
          ) : (
            <Menu key={id} position="bottom-start">
              <Menu.Target><ToolbarButton label={act} Icon={Icon} withLabel /></Menu.Target>
              <Menu.Dropdown className={classes['choices'] ?? ''}>
                {choices.map(({ value, label: choice }) => <Menu.Item key={value} onClick={() => { run(marked, value); }}>{choice}</Menu.Item>)}
              </Menu.Dropdown>
            </Menu>
          ),
        )}
        <CloseButton aria-label={t('records.table.unmark')} title={t('records.table.unmark')} onClick={onUnmark} />
      </div>
    );
  }
  const grouping = columns.filter(({ groups }) => groups === true);
  const visible = shownColumns(columns, view.chosen).map(({ id }) => id);
  return (
    <div className={classes['tools']} role="toolbar" aria-label={t('records.table.tools', { table: label })}>
      <TextInput
        size="xs"
        className={classes['filter'] ?? ''}
        aria-label={t('records.table.filter')}
        placeholder={t('records.table.filter')}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={view.filter}
        onChange={(event) => { onView({ filter: event.currentTarget.value }); }}
      />
      <span className={classes['count']} role="status">{shown === total ? t('records.table.rows', { count: total }) : t('records.table.some', { shown, total })}</span>
      {grouping.length === 0 ? null : (
        <Menu position="bottom-end">
          <Menu.Target><ToolbarButton label={t('records.table.group')} Icon={IconLayoutRows} pressed={view.groupedBy !== null} /></Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup value={view.groupedBy ?? ''} onChange={(id) => { onView({ groupedBy: id === '' ? null : id, closed: [] }); }}>
              <Menu.RadioItem value="" closeMenuOnClick>{t('records.table.noGroup')}</Menu.RadioItem>
              {grouping.map(({ id, label: name }) => <Menu.RadioItem key={id} value={id} closeMenuOnClick>{name}</Menu.RadioItem>)}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
      )}
      {columns.length < 3 ? null : (
        <Menu position="bottom-end" closeOnItemClick={false}>
          <Menu.Target><ToolbarButton label={t('records.table.columns')} Icon={IconColumns3} /></Menu.Target>
          <Menu.Dropdown>
            {columns.slice(1).map(({ id, label: name }) => (
              <Menu.CheckboxItem
                key={id}
                checked={visible.includes(id)}
                onChange={() => { onView({ chosen: { ...view.chosen, [id]: !visible.includes(id) } }); }}
              >
                {name}
              </Menu.CheckboxItem>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {onExport === undefined ? null : (
        <Menu position="bottom-end">
          <Menu.Target><ToolbarButton label={t('records.table.export')} Icon={IconDownload} /></Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => { onExport('xlsx'); }}>{t('records.table.xlsx')}</Menu.Item>
            <Menu.Item onClick={() => { onExport('csv'); }}>{t('records.table.csv')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
