import { Alert, Badge, Checkbox, NumberInput, Radio, Select, Table, Tabs, Text, UnstyledButton } from '@mantine/core';
import { t as translate, type MessageKey, type MessageParams } from '@shared/i18n';
import { planFieldLabel, isPlanField, type PlanField } from '@shared/exchange/plan/plan-field';
import type { NumberConvention, PlanImport, PlanImportOptions, PlanImportSheet } from '@shared/exchange/plan/plan-import';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import type { ImportChange, ImportChoice } from '@shared/exchange/import-change';
import { ChangesList } from './ChangesList';
import { fieldChoices } from './field-choices';
import classes from './import.module.css';
import { ImportTree } from './ImportTree';
import { PlaceList } from '@renderer/ui/records/PlaceList';

/** The changes of a file and which of them are taken. */
export interface Comparison {
  readonly changes: readonly ImportChange[];
  readonly choice: ImportChoice;
  readonly onChoose: (choice: ImportChoice) => void;
}

interface PlanPreviewProps {
  readonly preview: PlanImport;
  readonly options: PlanImportOptions;
  readonly busy: boolean;
  /** Whether numbers are read as the person said of an earlier file. */
  readonly isRemembered: boolean;
  /** What the file changes of the plan that is there; null where there is none. */
  readonly comparison: Comparison | null;
  readonly onCorrect: (options: PlanImportOptions) => void;
  readonly footer: ReactNode;
}

const sentence = (key: string, params: MessageParams): string => translate(key as MessageKey, params);
const LEAVE_OUT = 'leave-out';

/** What an import of a plan would do, with everything that can be corrected before it is done. */
export function PlanPreview({ preview, options, busy, isRemembered, comparison, onCorrect, footer }: PlanPreviewProps): ReactNode {
  const t = useTranslation();
  const [sheetName, setSheetName] = useState(() => preview.sheets.find((sheet) => sheet.chosen)?.name ?? preview.sheets[0]?.name);
  const sheet = preview.sheets.find((candidate) => candidate.name === sheetName) ?? preview.sheets[0];
  const toCheck = preview.warnings.filter((warning) => warning.severity === 'check').length;

  const choose = (name: string, chosen: boolean): void => {
    const sheets = preview.sheets.filter((candidate) => (candidate.name === name ? chosen : candidate.chosen));
    onCorrect({ ...options, sheets: sheets.map((candidate) => candidate.name) });
  };

  return (
    <div className={classes['preview']} aria-busy={busy}>
      <div className={classes['sheets']}>
        <Text component="h2" fw={600} mb="xs">
          {t('plan.import.sheets')}
        </Text>
        {preview.sheets.map((candidate) => (
          <div key={candidate.name} className={classes['sheet']} data-active={candidate === sheet || undefined}>
            <Checkbox
              checked={candidate.chosen}
              aria-label={t('plan.import.chooseSheet', { sheet: candidate.name })}
              onChange={(event) => { choose(candidate.name, event.currentTarget.checked); }}
            />
            <UnstyledButton
              className={classes['sheetName'] ?? ''}
              aria-pressed={candidate === sheet}
              onClick={() => { setSheetName(candidate.name); }}
            >
              <span>{candidate.name}</span>
              <Text component="span" size="xs" c="dimmed">
                {candidate.chosen
                  ? t('plan.import.sheetCounts', { read: candidate.counts.rowsRead, reported: candidate.counts.rowsReported })
                  : t(`plan.import.role.${candidate.role}`)}
              </Text>
            </UnstyledButton>
          </div>
        ))}
        {[...preview.questions, ...preview.answered].map((question) => (
          <Radio.Group
            key={`${question.sheet} ${question.column}`}
            mt="md"
            label={t('plan.import.numberQuestion', { header: question.header, example: question.examples[0] ?? '' })}
            description={isRemembered ? t('plan.import.asLastTime') : undefined}
            value={options.numberConvention ?? question.assumed}
            onChange={(value) => { onCorrect({ ...options, numberConvention: value as NumberConvention }); }}
          >
            <Radio value="commaDecimal" label={t('plan.import.commaDecimal')} />
            <Radio value="pointDecimal" label={t('plan.import.pointDecimal')} />
          </Radio.Group>
        ))}
      </div>

      <div className={classes['body']}>
        {preview.problem === null ? null : (
          <Alert color="red" role="alert" mb="sm">
            {sentence(preview.problem.messageKey, preview.problem.params ?? {})}
          </Alert>
        )}
        <Tabs defaultValue={comparison === null ? 'tree' : 'changes'} className={classes['tabs'] ?? ''} keepMounted={false}>
          <Tabs.List>
            {comparison === null ? null : (
              <Tabs.Tab value="changes" rightSection={<Badge size="sm">{comparison.changes.length}</Badge>}>
                {t('plan.changes.tab')}
              </Tabs.Tab>
            )}
            <Tabs.Tab value="tree">{t('plan.import.tab.tree')}</Tabs.Tab>
            <Tabs.Tab value="columns">{t('plan.import.tab.columns')}</Tabs.Tab>
            <Tabs.Tab value="unread" rightSection={<Badge size="sm">{preview.unread.length}</Badge>}>
              {t('plan.import.tab.unread')}
            </Tabs.Tab>
            <Tabs.Tab value="warnings" rightSection={<Badge size="sm">{toCheck}</Badge>}>
              {t('plan.import.tab.warnings')}
            </Tabs.Tab>
          </Tabs.List>
          {comparison === null ? null : (
            <Tabs.Panel value="changes" className={classes['tabPanel'] ?? ''}>
              <ChangesList {...comparison} />
            </Tabs.Panel>
          )}
          <Tabs.Panel value="tree" className={classes['tabPanel'] ?? ''}>
            <ImportTree nodes={preview.tree} />
          </Tabs.Panel>
          <Tabs.Panel value="columns" className={classes['tabPanel'] ?? ''}>
            {sheet === undefined ? null : <Columns sheet={sheet} options={options} onCorrect={onCorrect} />}
          </Tabs.Panel>
          <Tabs.Panel value="unread" tabIndex={0} className={classes['tabPanel'] ?? ''}>
            <PlaceList
              empty={t('plan.import.noUnread')}
              rows={preview.unread.map((row) => ({ ...row, sentence: sentence(row.reasonKey, row.params), text: row.text }))}
            />
          </Tabs.Panel>
          <Tabs.Panel value="warnings" tabIndex={0} className={classes['tabPanel'] ?? ''}>
            <PlaceList
              empty={t('plan.import.noWarnings')}
              rows={preview.warnings.map((row) => ({ ...row, sentence: sentence(row.messageKey, row.params), text: '' }))}
            />
          </Tabs.Panel>
        </Tabs>
        <div className={classes['footer']}>
          <Text size="sm" role="status">
            {t('plan.import.counts', {
              read: preview.counts.rowsRead,
              reported: preview.counts.rowsReported,
              content: preview.counts.rowsWithContent,
              leftOut: preview.counts.rowsLeftOut,
            })}
          </Text>
          {footer}
        </div>
      </div>
    </div>
  );
}

interface ColumnsProps {
  readonly sheet: PlanImportSheet;
  readonly options: PlanImportOptions;
  readonly onCorrect: (options: PlanImportOptions) => void;
}

/** The header row of a sheet and what each of its columns means. */
function Columns({ sheet, options, onCorrect }: ColumnsProps): ReactNode {
  const t = useTranslation();
  const map = (column: number, field: PlanField | null): void => {
    const own = { ...options.mapping?.[sheet.name], [column]: field };
    onCorrect({ ...options, mapping: { ...options.mapping, [sheet.name]: own } });
  };
  const choices = fieldChoices(sheet.mapping);
  return (
    <>
      <NumberInput
        label={t('plan.import.headerRow', { sheet: sheet.name })}
        value={sheet.headerRow ?? ''}
        min={1}
        allowDecimal={false}
        w={260}
        mb="sm"
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1) {
            onCorrect({ ...options, headerRows: { ...options.headerRows, [sheet.name]: value } });
          }
        }}
      />
      <Table stickyHeader withRowBorders aria-label={t('plan.import.tab.columns')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan.import.column.header')}</Table.Th>
            <Table.Th>{t('plan.import.column.samples')}</Table.Th>
            <Table.Th w={280}>{t('plan.import.column.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheet.mapping.map((column) => (
            <Table.Tr key={column.column}>
              <Table.Td>{column.header === '' ? t('plan.import.column.noHeader', { number: column.column + 1 }) : column.header}</Table.Td>
              <Table.Td>
                <Text size="sm" c="dimmed" lineClamp={2}>
                  {column.samples.join(' · ')}
                </Text>
              </Table.Td>
              <Table.Td>
                <Select
                  size="xs"
                  searchable
                  allowDeselect={false}
                  aria-label={t('plan.import.column.meaningOf', { header: column.header })}
                  value={column.field ?? LEAVE_OUT}
                  data={[
                    { value: LEAVE_OUT, label: t('plan.import.column.leaveOut') },
                    ...choices.map((field) => {
                      const { messageKey, params } = planFieldLabel(field);
                      return { value: field, label: sentence(messageKey, params) };
                    }),
                  ]}
                  onChange={(value) => {
                    if (value !== null) map(column.column, isPlanField(value) ? value : null);
                  }}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
