import { Button, NumberInput, Select, Stack, Table, TagsInput, Text, TextInput, Textarea } from '@mantine/core';
import { PLAN_LEVELS, type PlanNode } from '@shared/domain/plan/plan-node';
import type { ContentOf } from '@shared/domain/registry';
import { useChain } from '@renderer/store/chain';
import { announceFailure } from '@renderer/store/notices';
import { openRecord } from '@renderer/store/open-record';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { recordOf } from '@shared/document/document';
import { MoneyField } from '@renderer/ui/records/MoneyField';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { useTranslation } from '@renderer/ui/use-translation';
import { numberMarks } from '@shared/i18n/number-marks';
import type { ReactNode } from 'react';
import { editPlanNode } from './commands';

/** Years of a period that are asked for, at most. */
const MOST_YEARS = 12;

/** Every field of a node of the plan; each is kept as it is left. */
export function PlanNodeForm({ node, onRemove }: { readonly node: PlanNode; readonly onRemove: () => void }): ReactNode {
  const t = useTranslation();
  const write = (fields: Partial<ContentOf<'planNode'>>): void => {
    const result = runCommand(editPlanNode, { id: node.id, fields });
    if (!result.ok) announceFailure(result.error);
  };
  const chain = useChain(node.id);
  const process = useDocument((document) => recordOf(document, 'process', document.processId));
  const period = process === undefined ? [] : Array.from({ length: Math.min(MOST_YEARS, process.periodEnd - process.periodStart + 1) }, (_, index) => String(process.periodStart + index));
  const told = [...Object.keys(node.targetsByYear), ...Object.keys(node.progressByYear)];
  // A branch has figures by year only where its workbook gives them; a target is asked for each year of the period.
  const years = [...new Set(node.level === 'target' ? [...period, ...told] : told)].sort();
  const withYear = (values: Readonly<Record<string, number>>, year: string, value: number | null): Readonly<Record<string, number>> => {
    const others = Object.fromEntries(Object.entries(values).filter(([other]) => other !== year));
    return value === null ? others : { ...others, [year]: value };
  };
  const amount = (value: string | number): number | null => (typeof value === 'number' ? value : null);
  return (
    <Stack gap="sm">
      <Textarea
        label={t('plan.form.name')}
        defaultValue={node.name}
        key={`name ${node.name}`}
        autosize
        minRows={2}
        onBlur={(event) => {
          const name = event.currentTarget.value.trim();
          if (name !== '') write({ name });
        }}
      />
      <Select
        label={t('plan.form.level')}
        value={node.level}
        allowDeselect={false}
        data={PLAN_LEVELS.map((level) => ({ value: level, label: t(`records.planLevel.${level}`) }))}
        onChange={(value) => {
          const level = PLAN_LEVELS.find((candidate) => candidate === value);
          if (level !== undefined) write({ level });
        }}
      />
      <TextInput
        label={t('plan.form.code')}
        defaultValue={node.code}
        key={`code ${node.code}`}
        onBlur={(event) => { write({ code: event.currentTarget.value.trim() }); }}
      />
      <Textarea
        label={t('plan.form.indicator')}
        defaultValue={node.indicator}
        key={`indicator ${node.indicator}`}
        autosize
        onBlur={(event) => { write({ indicator: event.currentTarget.value.trim() }); }}
      />
      <TextInput
        label={t('plan.form.unit')}
        defaultValue={node.unit}
        key={`unit ${node.unit}`}
        onBlur={(event) => { write({ unit: event.currentTarget.value.trim() }); }}
      />
      <NumberInput
        label={t('plan.form.baseline')}
        value={node.baseline ?? ''}
        {...numberMarks()}
        hideControls
        onChange={(value) => { write({ baseline: amount(value) }); }}
      />
      <NumberInput
        label={t('plan.form.target')}
        value={node.target ?? ''}
        {...numberMarks()}
        hideControls
        onChange={(value) => { write({ target: amount(value) }); }}
      />
      {years.length === 0 ? null : (
        <Table aria-label={t('plan.form.years')} verticalSpacing={4} horizontalSpacing={4} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('plan.form.year')}</Table.Th>
              <Table.Th>{t('plan.form.yearTarget')}</Table.Th>
              <Table.Th>{t('plan.form.yearProgress')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {years.map((year) => (
              <Table.Tr key={year}>
                <Table.Th scope="row">{year}</Table.Th>
                {(['targetsByYear', 'progressByYear'] as const).map((field) => (
                  <Table.Td key={field}>
                    <NumberInput
                      size="xs"
                      aria-label={t(field === 'targetsByYear' ? 'plan.form.targetOfYear' : 'plan.form.progressInYear', { year })}
                      value={node[field][year] ?? ''}
                      {...numberMarks()}
                      hideControls
                      onChange={(value) => { write({ [field]: withYear(node[field], year, amount(value)) }); }}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <MoneyField label={t('plan.form.budget')} value={node.budget} currency={process?.currency ?? 'COP'} readOnly={false} onWrite={(budget) => { write({ budget }); }} />
      <TextInput
        label={t('plan.form.responsible')}
        defaultValue={node.responsible}
        key={`responsible ${node.responsible}`}
        onBlur={(event) => { write({ responsible: event.currentTarget.value.trim() }); }}
      />
      <TagsInput
        label={t('plan.form.sdgs')}
        description={t('plan.form.sdgsHint')}
        value={node.sdgs.map(String)}
        onChange={(values) => {
          const sdgs = values.map(Number).filter((goal) => Number.isInteger(goal) && goal >= 1 && goal <= 17);
          write({ sdgs: [...new Set(sdgs)].sort((one, other) => one - other) });
        }}
      />
      <Textarea
        label={t('plan.form.notes')}
        defaultValue={node.notes}
        key={`notes ${node.notes}`}
        autosize
        onBlur={(event) => { write({ notes: event.currentTarget.value }); }}
      />
      {node.source === null ? null : (
        <Text size="xs" c="dimmed">
          {t('plan.form.source', { file: node.source.file, sheet: node.source.sheet, row: node.source.row })}
        </Text>
      )}
      <ChainLinks {...chain} onOpen={openRecord} />
      <Button variant="subtle" color="red" onClick={onRemove}>
        {t('plan.form.remove')}
      </Button>
    </Stack>
  );
}
