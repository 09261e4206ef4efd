import { Badge, Table, Tabs, Text } from '@mantine/core';
import { failureText } from '@shared/i18n';
import type { TemplatePreview } from '@shared/exchange/templates/template-preview';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { ChangesList } from './ChangesList';
import classes from './import.module.css';
import type { Comparison } from './PlanPreview';
import { PlaceList } from '@renderer/ui/records/PlaceList';

/** What the sheets of our own template would bring, and the rows that do not fit. */
export function TemplatesPreview({ preview, comparison, footer }: { readonly preview: TemplatePreview; readonly comparison: Comparison; readonly footer: ReactNode }): ReactNode {
  const t = useTranslation();
  return (
    <div className={classes['body']}>
      <Text component="h2" fw={600} mb="sm">
        {t('plan.import.templatesTitle', { file: preview.fileName })}
      </Text>
      <Tabs defaultValue={preview.problems.length > 0 ? 'problems' : 'changes'} className={classes['tabs'] ?? ''} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="changes" rightSection={<Badge size="sm">{comparison.changes.length}</Badge>}>{t('plan.changes.tab')}</Tabs.Tab>
          <Tabs.Tab value="sheets" rightSection={<Badge size="sm">{preview.sheets.length}</Badge>}>{t('plan.import.sheets')}</Tabs.Tab>
          <Tabs.Tab value="problems" rightSection={<Badge size="sm">{preview.problems.length}</Badge>}>{t('plan.import.problems')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="changes" className={classes['tabPanel'] ?? ''}>
          <ChangesList {...comparison} />
        </Tabs.Panel>
        <Tabs.Panel value="sheets" tabIndex={0} className={classes['tabPanel'] ?? ''}>
          <Table aria-label={t('plan.import.sheets')} maw={720} mb="lg">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('plan.import.sheet')}</Table.Th>
                <Table.Th ta="end">{t('plan.import.created')}</Table.Th>
                <Table.Th ta="end">{t('plan.import.updated')}</Table.Th>
                <Table.Th ta="end">{t('plan.import.unchanged')}</Table.Th>
                <Table.Th ta="end">{t('plan.import.rejected')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {preview.sheets.map(({ name, counts }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{name}</Table.Th>
                  <Table.Td ta="end">{counts.created}</Table.Td>
                  <Table.Td ta="end">{counts.updated}</Table.Td>
                  <Table.Td ta="end">{counts.unchanged}</Table.Td>
                  <Table.Td ta="end">{counts.rejected}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {preview.otherSheets.length === 0 ? null : (
            <Text size="sm" c="dimmed" mb="md">
              {t('plan.import.otherSheets', { sheets: preview.otherSheets.join(', ') })}
            </Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="problems" tabIndex={0} className={classes['tabPanel'] ?? ''}>
          <PlaceList
            empty={t('plan.import.noProblems')}
            rows={preview.problems.map((problem) => ({
              sheet: problem.sheet,
              row: problem.row,
              sentence: failureText(problem),
              text: problem.rowIn ? t('plan.import.rowInAnyway') : '',
            }))}
          />
        </Tabs.Panel>
      </Tabs>
      <div className={classes['footer']}>
        <span />
        {footer}
      </div>
    </div>
  );
}
