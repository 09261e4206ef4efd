import { Button, NumberInput, Stack, Table, Text } from '@mantine/core';
import type { PlanNode } from '@shared/domain/plan/plan-node';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { fieldsAround } from '@renderer/store/record-fields';
import { useRecordForm } from '@renderer/store/record-form';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { recordOf } from '@shared/document/document';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import { useTranslation } from '@renderer/ui/use-translation';
import { numberMarks } from '@shared/i18n/number-marks';
import { Suspense, type ReactNode } from 'react';
import { writers } from '../writers';
import { editPlanNode } from './commands';

/** Years of a period that are asked for, at most. */
const MOST_YEARS = 12;

interface PlanNodeFormProps {
  readonly node: PlanNode;
  readonly onRemove: () => void;
}

/** Every field of a node of the plan; each is kept as it is left. */
export function PlanNodeForm(props: PlanNodeFormProps): ReactNode {
  return (
    <Suspense>
      <PlanNodeFields {...props} />
    </Suspense>
  );
}

function PlanNodeFields({ node, onRemove }: PlanNodeFormProps): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const { fields, onWrite } = useRecordForm(node, writers.planNode);
  const [aims, means] = fieldsAround(fields, 'money');
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
      <RecordForm fields={aims} onWrite={onWrite} readOnly={readOnly} />
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
                      readOnly={readOnly}
                      onChange={(value) => { runCommand(editPlanNode, { id: node.id, fields: { [field]: withYear(node[field], year, amount(value)) } }); }}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <RecordForm fields={means} onWrite={onWrite} readOnly={readOnly} />
      {node.source === null ? null : (
        <Text size="xs" c="dimmed">
          {t('plan.form.source', { file: node.source.file, sheet: node.source.sheet, row: node.source.row })}
        </Text>
      )}
      <ChainLinks {...chain} onOpen={openRecord} />
      {readOnly ? null : (
        <Button variant="subtle" color="red" onClick={onRemove}>
          {t('plan.form.remove')}
        </Button>
      )}
    </Stack>
  );
}
