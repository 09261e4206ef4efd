import { Button, Group, NativeSelect, TextInput, UnstyledButton } from '@mantine/core';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { createSession } from './commands/session-commands';
import classes from './sessions.module.css';
import { SESSION_TEMPLATES } from './templates';

/** A new session: name, mesa, template. Enter creates it. */
export function NewSession({ isFirst, onDone }: { readonly isFirst: boolean; readonly onDone: (id: RecordId | null) => void }): ReactNode {
  const t = useTranslation();
  const tables = useDocument((document) => listOf(document, 'roundtable'));
  const [name, setName] = useState('');
  const [templateId, setTemplateId] = useState('diagnosis');
  const [tableId, setTableId] = useState<string>(tables[0]?.id ?? '');
  const template = SESSION_TEMPLATES.find(({ id }) => id === templateId);
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const typed = name.trim() === '' && template !== undefined ? t(template.nameKey) : name;
        const id = attempt(createSession, { name: typed, templateId, roundtableId: tables.find((table) => table.id === tableId)?.id ?? null });
        if (id !== undefined) onDone(id);
      }}
    >
      <h1 className={classes['title']}>{t(isFirst ? 'sessions.empty.title' : 'sessions.create.title')}</h1>
      {isFirst ? <p className={classes['lead']}>{t('sessions.empty.text')}</p> : null}
      <TextInput
        label={t('sessions.create.name')}
        placeholder={template === undefined ? '' : t(template.nameKey)}
        value={name}
        maxLength={300}
        data-autofocus
        onChange={(event) => { setName(event.currentTarget.value); }}
      />
      {tables.length === 0 ? null : (
        <NativeSelect
          label={t('sessions.create.mesa')}
          value={tableId}
          data={[...tables.map((table) => ({ value: table.id as string, label: table.name })), { value: '', label: t('sessions.create.noMesa') }]}
          onChange={(event) => { setTableId(event.currentTarget.value); }}
        />
      )}
      <div role="radiogroup" aria-label={t('sessions.create.template')} className={classes['templates']}>
        {SESSION_TEMPLATES.map(({ id, nameKey, purposeKey, points }) => (
          <UnstyledButton
            key={id}
            type="button"
            role="radio"
            aria-checked={id === templateId}
            className={classes['template'] ?? ''}
            onClick={() => { setTemplateId(id); }}
          >
            <strong>{t(nameKey)}</strong>
            <span>{t(purposeKey)}</span>
            <span className={classes['soft']}>
              {points.length === 0
                ? t('sessions.create.noPoints')
                : t('sessions.create.points', { count: points.length, minutes: points.reduce((sum, { minutes }) => sum + minutes, 0) })}
            </span>
          </UnstyledButton>
        ))}
      </div>
      <Group>
        <Button type="submit">{t('sessions.create.go')}</Button>
        {isFirst ? null : <Button variant="default" onClick={() => { onDone(null); }}>{t('common.action.cancel')}</Button>}
      </Group>
    </form>
  );
}
