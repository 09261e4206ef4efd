import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { Panel } from '@renderer/ui/panel/Panel';
import { RecordForm } from '@renderer/ui/records/RecordForm';
import type { FieldValue, FormField } from '@renderer/ui/records/form-field';
import { useTranslation } from '@renderer/ui/use-translation';
import { catalog } from '@shared/catalogs/catalog';
import type { Actor } from '@shared/domain/actors/actor';
import { BODY_KINDS, type Body } from '@shared/domain/bodies/body';
import { foldText } from '@shared/domain/kernel/text-folding';
import type { ContentOf } from '@shared/domain/registry';
import { IconAffiliate, IconTrash } from '@tabler/icons-react';
import classes from '../panel/panel.module.css';

interface BodyCardProps {
  readonly body: Body;
  readonly actors: readonly Actor[];
  readonly isReadOnly: boolean;
  /** Gives whether the value was taken. */
  readonly onWrite: (fields: Partial<ContentOf<'body'>>) => boolean;
  readonly onRemove: () => void;
  readonly onMap: () => void;
  readonly onClose: () => void;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** Everything about one body, saved as each field is left. */
export function BodyCard({ body, actors, isReadOnly, onWrite, onRemove, onMap, onClose }: BodyCardProps) {
  const t = useTranslation();
  const sorted = [...actors].sort((one, other) => one.name.localeCompare(other.name, 'es'));
  const options = sorted.map(({ id, name }) => ({ value: id, label: name }));
  const members = body.memberIds.flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  const known = catalog('bodyFunctions').filter(({ member }) => member === 'general').filter((entry) => (body.kind === 'strategicCommittee' || body.kind === 'network' ? entry.body === body.kind : true));
  const ofCatalogue = known.filter(({ name }) => body.functions.includes(name));
  const own = body.functions.filter((text) => !known.some(({ name }) => name === text));
  const write = (name: string, value: FieldValue): boolean => onWrite({ [name]: value });
  const identity: readonly FormField[] = [
    { kind: 'text', name: 'name', label: t('bodies.field.name'), value: body.name, required: true },
    { kind: 'choice', name: 'kind', label: t('bodies.field.kind'), value: body.kind, options: BODY_KINDS.map((value) => ({ value, label: t(`records.bodyKind.${value}`) })) },
    { kind: 'text', name: 'rhythm', label: t('bodies.field.rhythm'), hint: t('bodies.field.rhythmHint'), value: body.rhythm },
    { kind: 'choice', name: 'leadId', label: t('bodies.field.leadId'), value: body.leadId, options, clearable: true },
    { kind: 'text', name: 'focalPoint', label: t('bodies.field.focalPoint'), value: body.focalPoint },
    { kind: 'choices', name: 'memberIds', label: t('bodies.field.members'), hint: t('bodies.field.membersHint'), value: body.memberIds, options },
  ];
  const functionsOf = (actor: Actor): readonly string[] => body.memberFunctions.find(({ actorName }) => foldText(actorName) === foldText(actor.name))?.functions ?? [];
  return (
    <Panel kind="side" title={t('bodies.detail')} onClose={onClose}>
      <div className={classes['form']}>
        <RecordForm fields={identity} onWrite={write} readOnly={isReadOnly} />
        <section className={classes['part']} aria-label={t('bodies.roles')}>
          <h3 className={classes['partTitle']}>{t('bodies.roles')}</h3>
          {members.length === 0 ? <p className={classes['note']}>{t('bodies.noMembers')}</p> : null}
          {members.map((actor) => (
            <div key={actor.id} className={classes['part']}>
              <TextInput
                size="sm"
                key={`${actor.id} ${body.roles[actor.id] ?? ''}`}
                label={actor.name}
                aria-label={t('bodies.field.role', { name: actor.name })}
                placeholder={t('bodies.field.rolePlaceholder')}
                readOnly={isReadOnly}
                defaultValue={body.roles[actor.id] ?? ''}
                onBlur={(event) => {
                  const role = event.currentTarget.value.trim();
                  if (role !== (body.roles[actor.id] ?? '')) onWrite({ roles: { ...body.roles, [actor.id]: role } });
                }}
              />
              {functionsOf(actor).length === 0 ? null : (
                <Textarea
                  size="sm"
                  autosize
                  key={`${actor.id} ${functionsOf(actor).join('\n')}`}
                  label={t('bodies.memberFunctions', { name: actor.name })}
                  readOnly={isReadOnly}
                  defaultValue={functionsOf(actor).join('\n')}
                  onBlur={(event) => {
                    const functions = linesOf(event.currentTarget.value);
                    if (functions.join('\n') === functionsOf(actor).join('\n')) return;
                    const others = body.memberFunctions.filter(({ actorName }) => foldText(actorName) !== foldText(actor.name));
                    onWrite({ memberFunctions: [...others, ...(functions.length === 0 ? [] : [{ actorName: actor.name, functions }])] });
                  }}
                />
              )}
            </div>
          ))}
        </section>
        <fieldset className={classes['functions']} disabled={isReadOnly}>
          <legend className={classes['partTitle']}>{t('bodies.field.functions')}</legend>
          <p className={classes['note']}>{t('bodies.catalogue')}</p>
          {known.map(({ id, name }) => (
            <Checkbox
              key={id}
              size="sm"
              label={name}
              checked={ofCatalogue.some((entry) => entry.id === id)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                onWrite({ functions: isOn ? [...body.functions, name] : body.functions.filter((text) => text !== name) });
              }}
            />
          ))}
          <Textarea
            size="sm"
            autosize
            minRows={2}
            key={own.join('\n')}
            label={t('bodies.field.ownFunctions')}
            defaultValue={own.join('\n')}
            onBlur={(event) => {
              const functions = linesOf(event.currentTarget.value);
              if (functions.join('\n') !== own.join('\n')) onWrite({ functions: [...ofCatalogue.map(({ name }) => name), ...functions] });
            }}
          />
        </fieldset>
        <RecordForm fields={[{ kind: 'longText', name: 'notes', label: t('bodies.field.notes'), value: body.notes }]} onWrite={write} readOnly={isReadOnly} />
        <div className={classes['buttons']}>
          <Button size="sm" variant="default" leftSection={<IconAffiliate size={16} />} onClick={onMap}>{t('bodies.onMap')}</Button>
          {isReadOnly ? null : <Button size="sm" variant="default" color="red" leftSection={<IconTrash size={16} />} onClick={onRemove}>{t('bodies.remove')}</Button>}
        </div>
      </div>
    </Panel>
  );
}
