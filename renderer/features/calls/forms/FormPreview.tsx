import { Button, Group, Select, Table, Text } from '@mantine/core';
import { listOf } from '@shared/document/document';
import type { ActorAlias } from '@shared/exchange/templates/intake';
import type { RecordId } from '@shared/domain/kernel/id';
import { t as translate, type MessageKey } from '@shared/i18n';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import classes from '../calls.module.css';
import type { ReadFormAnswer } from './forms-protocol';

interface FormPreviewProps {
  readonly read: ReadFormAnswer;
  /** A person said which actor an unknown name is. */
  readonly onAlias: (alias: ActorAlias) => void;
  readonly onPut: () => void;
  readonly onCancel: () => void;
}

const UNKNOWN_ACTOR = 'imports.problem.unknownActor';

/** What a form would change, field by field, and what of it does not fit. */
export function FormPreview({ read: { preview, described }, onAlias, onPut, onCancel }: FormPreviewProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const totals = Object.values(preview.counts).reduce(
    (sum, { created, updated, unchanged, rejected }) => ({ created: sum.created + created, updated: sum.updated + updated, unchanged: sum.unchanged + unchanged, rejected: sum.rejected + rejected }),
    { created: 0, updated: 0, unchanged: 0, rejected: 0 },
  );
  const unknown = [...new Set(preview.problems.filter(({ messageKey }) => messageKey === UNKNOWN_ACTOR).map(({ params }) => String(params['text'])))];
  const actors = listOf(document, 'actor').map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes['preview']}>
      <Text fw={600}>{t('calls.forms.read.preview', { file: preview.fileName })}</Text>
      <Text size="sm" role="status">{t('calls.forms.read.counts', { ...totals })}</Text>
      {unknown.map((name) => (
        <Select key={name} label={t('calls.forms.read.unknown', { name })} description={t('calls.forms.read.unknownHint')} searchable data={actors} value={null} onChange={(id) => { if (id !== null) onAlias({ name, actorId: id as RecordId }); }} maw={480} />
      ))}
      {described.length === 0 ? <Text>{t('calls.forms.read.nothing')}</Text> : (
        <Table aria-label={t('calls.forms.read.preview', { file: preview.fileName })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('calls.forms.read.change')}</Table.Th>
              <Table.Th>{t('calls.forms.read.field')}</Table.Th>
              <Table.Th>{t('calls.forms.read.before')}</Table.Th>
              <Table.Th>{t('calls.forms.read.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {described.flatMap(({ names, isNew, fields }, index) => {
              const who = (
                <>
                  {names.join(' · ')} {isNew ? <span className={classes['soft']}>{t('calls.forms.read.isNew')}</span> : null}
                </>
              );
              const rows = fields.length === 0 ? [{ header: '', before: '', after: '' }] : fields;
              return rows.map(({ header, before, after }, place) => (
                <Table.Tr key={`${String(index)} ${header}`}>
                  {place === 0 ? <Table.Th scope="rowgroup" rowSpan={rows.length}>{who}</Table.Th> : null}
                  <Table.Td>{header}</Table.Td>
                  <Table.Td>{before}</Table.Td>
                  <Table.Td>{after}</Table.Td>
                </Table.Tr>
              ));
            })}
          </Table.Tbody>
        </Table>
      )}
      <Text fw={600} size="sm">{t('calls.forms.read.problems')}</Text>
      {preview.problems.length === 0 ? <Text size="sm" c="dimmed">{t('calls.forms.read.noProblems')}</Text> : (
        <ul className={classes['problems']}>
          {preview.problems.map(({ sheet, row, messageKey, params, rowIn }, index) => (
            <li key={index}>
              <span className={classes['soft']}>{t('calls.forms.read.place', { sheet, row })}: </span>
              {translate(messageKey as MessageKey, params)} {rowIn ? t('calls.forms.read.rowIn') : ''}
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        {preview.changes.length === 0 ? null : <Button onClick={onPut}>{t('calls.forms.read.put', { count: preview.changes.length })}</Button>}
        <Button variant="default" onClick={onCancel}>{t(preview.changes.length === 0 ? 'common.action.close' : 'common.action.cancel')}</Button>
      </Group>
    </div>
  );
}
