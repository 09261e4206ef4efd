import { ActionIcon, Button, TextInput } from '@mantine/core';
import { listOf } from '@shared/document/document';
import { fail, ok } from '@shared/domain/kernel/result';
import type { RecordId } from '@shared/domain/kernel/id';
import { defineCommand } from '@renderer/store/command';
import { isName, orderAfter, removeRecordsCommand } from '@renderer/store/record-commands';
import { runCommand, useDocument, useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import classes from './voices.module.css';

const addObjective = defineCommand<string, RecordId>({
  id: 'influence.addObjective',
  labelKey: 'influence.command.addObjective',
  labelParams: (name) => ({ name }),
  undo: 'record',
  run: (change, document, name) => {
    if (!isName(name)) return fail('name-missing', 'influence.failure.objective');
    return ok(change.create('objective', { name: name.trim(), order: orderAfter(listOf(document, 'objective')) }).id);
  },
});
const removeObjective = removeRecordsCommand('influence.removeObjective', 'influence.command.removeObjective');

/** The objectives on which the actors take a stand: added and removed where they are scored. */
export function ObjectivesBar(): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const objectives = useDocument((document) => listOf(document, 'objective'));
  const [name, setName] = useState('');
  if (readOnly) return null;
  return (
    <div className={classes['objectives']}>
      <form
        className={classes['addVoice']}
        onSubmit={(event) => {
          event.preventDefault();
          if (runCommand(addObjective, name).ok) setName('');
        }}
      >
        <TextInput size="sm" w={320} aria-label={t('influence.objective.add')} placeholder={t('influence.objective.add')} value={name} onChange={(event) => { setName(event.currentTarget.value); }} />
        <Button size="sm" variant="default" type="submit" disabled={name.trim() === ''}>{t('influence.objective.addButton')}</Button>
      </form>
      {objectives.length === 0 || objectives.length > 8 ? null : (
        <ul className={classes['objectiveList']}>
          {[...objectives].sort((one, other) => one.order - other.order).map(({ id, name: label }) => (
            <li key={id}>
              <span title={label}>{label}</span>
              <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('influence.objective.remove', { name: label })} onClick={() => { runCommand(removeObjective, [id]); }}>
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
