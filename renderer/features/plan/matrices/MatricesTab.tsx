import { ActionIcon, Group, Menu, Select, TextInput } from '@mantine/core';
import { MATRIX_DEFINITIONS, matrixDefinition } from '@shared/analysis/matrices/matrix-definition';
import { listOf, recordOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { usePlaceState } from '@renderer/store/session';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconCheck, IconDotsVertical, IconPlus, IconSearch } from '@tabler/icons-react';
import { Suspense, useState, type ReactNode } from 'react';
import { MatrixView } from '../matrix/MatrixView';
import { FIRST_PLAN, PLAN_FLOW, PLAN_LINES, ROW_ORDERS, type RowOrder } from '../plan-place';
import { removeMatrix, renameMatrix } from './commands';
import { FlowView } from './flow/FlowView';
import { MatrixOutMenu } from './take-out/MatrixOutMenu';
import { CustomMatrixDialog } from './CustomMatrixDialog';
import { DefinedMatrix } from './DefinedMatrix';
import classes from './matrices.module.css';

/** The matrices of the process: one is chosen and filled; others can be defined. */
export function MatricesTab(): ReactNode {
  const t = useTranslation();
  const [view, setView] = usePlaceState('plan', FIRST_PLAN);
  const own = useDocument((document) => listOf(document, 'customMatrix'));
  const process = useDocument((document) => recordOf(document, 'process', document.processId));
  const definition = useDocument((document) => matrixDefinition(document, view.matrixId));
  const readOnly = useReadOnly();
  const [search, setSearch] = useState('');
  const [isDefining, setDefining] = useState(false);
  const custom = own.find(({ id }) => id === view.matrixId);
  const isFlow = view.matrixId === PLAN_FLOW;
  const isPlanLines = definition === undefined && !isFlow;
  const title = custom?.name ?? t(`matrices.name.${isPlanLines ? PLAN_LINES : view.matrixId}` as never);
  const years = process === undefined ? [] : Array.from({ length: Math.min(60, process.periodEnd - process.periodStart + 1) }, (_, index) => process.periodStart + index);

  return (
    <div className={classes['tab']}>
      <Group gap="sm" wrap="nowrap" className={classes['bar'] ?? ''}>
        <Select
          aria-label={t('matrices.choose')}
          w={320}
          maxDropdownHeight={420}
          value={isPlanLines ? PLAN_LINES : view.matrixId}
          allowDeselect={false}
          data={[
            { group: t('matrices.ofProgram'), items: [PLAN_LINES, ...MATRIX_DEFINITIONS.map(({ id }) => id)].map((id) => ({ value: id, label: t(`matrices.name.${id}` as never) })) },
            { group: t('matrices.readings'), items: [{ value: PLAN_FLOW, label: t('matrices.name.plan-flow') }] },
            ...(own.length === 0 ? [] : [{ group: t('matrices.own'), items: own.map(({ id, name }) => ({ value: id as string, label: name })) }]),
          ]}
          onChange={(matrixId) => {
            if (matrixId === null) return;
            setSearch('');
            setView({ ...view, matrixId, onlyGaps: false, hidesEmpty: false, isTransposed: false, order: 'own', hidden: [], cell: null });
          }}
        />
        <ActionIcon variant="default" size="lg" aria-label={t('matrices.define.open')} title={t('matrices.define.open')} disabled={readOnly} onClick={() => { setDefining(true); }}>
          <IconPlus size={18} />
        </ActionIcon>
        <MatrixOutMenu matrixId={view.matrixId} title={title} shape={view} search={search} />
        {isPlanLines ? (
          <>
            <TextInput
              aria-label={t('matrices.search')}
              placeholder={t('matrices.search')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={search}
              w={200}
              onChange={(event) => { setSearch(event.currentTarget.value); }}
            />
            <Menu position="bottom-start">
              <Menu.Target>
                <ActionIcon variant="default" size="lg" aria-label={t('matrices.view')} title={t('matrices.view')}>
                  <IconDotsVertical size={18} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                {(['isTransposed', 'onlyGaps'] as const).map((option) => (
                  <Menu.Item key={option} rightSection={view[option] ? <IconCheck size={16} /> : null} onClick={() => { setView({ ...view, [option]: !view[option] }); }}>
                    {t(`matrices.option.${option}`)}
                  </Menu.Item>
                ))}
                <Menu.Item disabled={view.hidden.length === 0} onClick={() => { setView({ ...view, hidden: [] }); }}>
                  {t('matrices.showHidden', { count: view.hidden.length })}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </>
        ) : null}
        {definition === undefined ? null : (
          <>
            <TextInput
              aria-label={t('matrices.search')}
              placeholder={t('matrices.search')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={search}
              w={200}
              onChange={(event) => { setSearch(event.currentTarget.value); }}
            />
            {definition.store === 'budgetShare' ? (
              <Select
                aria-label={t('matrices.year')}
                w={152}
                value={view.year === null ? 'all' : String(view.year)}
                allowDeselect={false}
                data={[{ value: 'all', label: t('matrices.allYears') }, ...years.map((year) => ({ value: String(year), label: String(year) }))]}
                onChange={(year) => { setView({ ...view, year: year === null || year === 'all' ? null : Number(year) }); }}
              />
            ) : null}
            <Menu position="bottom-start">
              <Menu.Target>
                <ActionIcon variant="default" size="lg" aria-label={t('matrices.view')} title={t('matrices.view')}>
                  <IconDotsVertical size={18} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>{t('matrices.orderBy')}</Menu.Label>
                {ROW_ORDERS.map((order: RowOrder) => (
                  <Menu.Item key={order} rightSection={view.order === order ? <IconCheck size={16} /> : null} onClick={() => { setView({ ...view, order }); }}>
                    {t(`matrices.order.${order}`)}
                  </Menu.Item>
                ))}
                <Menu.Divider />
                {(['isTransposed', 'onlyGaps', 'hidesEmpty'] as const).map((option) => (
                  <Menu.Item key={option} rightSection={view[option] ? <IconCheck size={16} /> : null} onClick={() => { setView({ ...view, [option]: !view[option] }); }}>
                    {t(`matrices.option.${option}`)}
                  </Menu.Item>
                ))}
                <Menu.Divider />
                <Menu.Item disabled={view.hidden.length === 0} onClick={() => { setView({ ...view, hidden: [] }); }}>
                  {t('matrices.showHidden', { count: view.hidden.length })}
                </Menu.Item>
                {custom === undefined || readOnly ? null : (
                  <>
                    <Menu.Divider />
                    <Menu.Item
                      color="red"
                      onClick={() => {
                        runCommand(removeMatrix, [custom.id]);
                        setView({ ...view, matrixId: PLAN_LINES });
                      }}
                    >
                      {t('matrices.remove')}
                    </Menu.Item>
                  </>
                )}
              </Menu.Dropdown>
            </Menu>
            {custom === undefined ? null : (
              <InlineEdit
                value={custom.name}
                name={t('matrices.nameOf')}
                required
                readOnly={readOnly}
                onSave={(name) => { runCommand(renameMatrix, { id: custom.id, name }); }}
              />
            )}
            <p className={classes['keys']}>{t(definition.isComputed ? 'matrices.keys.computed' : definition.cell.kind === 'scale' && definition.cell.min >= 0 ? 'matrices.keys.scalePlain' : `matrices.keys.${definition.cell.kind}`)}</p>
          </>
        )}
      </Group>
      {isFlow ? (
        <FlowView />
      ) : definition === undefined ? (
        <MatrixView shape={view} onShape={setView} search={search} />
      ) : (
        <Suspense fallback={<p className={classes['none']}>{t('shell.loading')}</p>}>
          <DefinedMatrix key={definition.id} definition={definition} shape={view} onShape={setView} search={search} />
        </Suspense>
      )}
      {isDefining ? (
        <CustomMatrixDialog
          onClose={() => { setDefining(false); }}
          onMade={(id: RecordId) => {
            setDefining(false);
            setView({ ...view, matrixId: id });
          }}
        />
      ) : null}
    </div>
  );
}
