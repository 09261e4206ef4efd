import { ActionIcon, Button, Checkbox, NativeSelect, Select, TextInput, Textarea } from '@mantine/core';
import { SCALES } from '@shared/analysis/consensus/scales';
import { loadCatalog } from '@shared/catalogs/catalog';
import type { CatalogEntry } from '@shared/catalogs/schemas';
import { listOf } from '@shared/document/document';
import type { ContentOf } from '@shared/domain/registry';
import { TABLE_STAGES, type Roundtable } from '@shared/domain/roundtable/roundtable';
import { SEAT_MANDATES } from '@shared/domain/roundtable/seat';
import { ruleText } from '@shared/reports/acta/rule-text';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { InlineEdit } from '@renderer/ui/controls/InlineEdit';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { editSeat, editTable, removeSeat, removeTable, seatActors } from '../commands/table-commands';
import classes from '../roundtable.module.css';
import { actorName, seatsAt } from '../selectors';
import { RuleForm } from './RuleForm';

/** The question, the rules of the game, how the mesa decides, who sits. */
export function RulesTab({ table }: { readonly table: Roundtable }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [operating, setOperating] = useState<readonly CatalogEntry<'roundtableRules'>[]>([]);
  useEffect(() => {
    let isWanted = true;
    void loadCatalog('roundtableRules').then((loaded) => { if (isWanted) setOperating(loaded); });
    return () => { isWanted = false; };
  }, []);
  const write = (fields: Partial<ContentOf<'roundtable'>>): void => { attempt(editTable, { id: table.id, fields }); };
  const seats = seatsAt(document, table.id);
  const actors = listOf(document, 'actor');
  const seated = new Set(seats.map(({ actorId }) => actorId as string));
  const core = actors.filter(({ ring, id }) => ring === 'core' && !seated.has(id));
  return (
    <div className={classes['columns']}>
      <div className={classes['stack']}>
        <TextInput key={`n${table.name}`} label={t('roundtable.rules.name')} defaultValue={table.name} maxLength={300} onBlur={(event) => { if (event.currentTarget.value.trim() !== table.name) write({ name: event.currentTarget.value.trim() }); }} />
        <Textarea key={`q${table.question}`} label={t('roundtable.rules.question')} autosize defaultValue={table.question} onBlur={(event) => { if (event.currentTarget.value.trim() !== table.question) write({ question: event.currentTarget.value.trim() }); }} />
        <NativeSelect label={t('roundtable.rules.stage')} value={table.stage} data={TABLE_STAGES.map((stage) => ({ value: stage, label: t(`roundtable.stage.${stage}`) }))} onChange={(event) => { write({ stage: TABLE_STAGES.find((stage) => stage === event.currentTarget.value) ?? 'design' }); }} />
        <RuleForm table={table} onChange={(rule) => { write({ rule }); }} />
        <p className={classes['note']}>{t('roundtable.rules.stated', { rule: ruleText(table.rule, t) })}</p>
        <NativeSelect label={t('roundtable.rules.scale')} value={table.scaleId} data={SCALES.map(({ id, nameKey }) => ({ value: id, label: t(nameKey) }))} onChange={(event) => { write({ scaleId: event.currentTarget.value }); }} />
        <Checkbox label={t('roundtable.rules.named')} checked={table.namedVotes} onChange={(event) => { write({ namedVotes: event.currentTarget.checked }); }} />
        <Checkbox label={t('roundtable.rules.withoutQuorum')} checked={table.voteWithoutQuorum} onChange={(event) => { write({ voteWithoutQuorum: event.currentTarget.checked }); }} />
        <fieldset className={classes['fieldset']}>
          <legend>{t('roundtable.rules.operating')}</legend>
          {operating.map(({ id, name, description }) => (
            <Checkbox key={id} label={name} description={description} checked={table.ruleIds.includes(id)} onChange={(event) => { write({ ruleIds: event.currentTarget.checked ? [...table.ruleIds, id] : table.ruleIds.filter((other) => other !== id) }); }} />
          ))}
        </fieldset>
        <Textarea key={`o${table.ownRules}`} label={t('roundtable.rules.own')} description={t('roundtable.rules.ownHint')} autosize minRows={2} defaultValue={table.ownRules} onBlur={(event) => { if (event.currentTarget.value !== table.ownRules) write({ ownRules: event.currentTarget.value }); }} />
        <Textarea key={`e${table.experience}`} label={t('roundtable.rules.experience')} description={t('roundtable.rules.experienceHint')} autosize minRows={3} defaultValue={table.experience} onBlur={(event) => { if (event.currentTarget.value !== table.experience) write({ experience: event.currentTarget.value }); }} />
        <ConfirmInline question={t('roundtable.rules.removeQuestion')} confirmLabel={t('common.action.remove')} onConfirm={() => { attempt(removeTable, table.id); }}>
          {(ask) => <Button className={classes['atStart'] ?? ''} variant="subtle" color="red" size="compact-sm" onClick={ask}>{t('roundtable.rules.remove')}</Button>}
        </ConfirmInline>
      </div>
      <section className={classes['stack']} aria-labelledby="seats-title">
        <div className={classes['row']}>
          <h2 id="seats-title" className={classes['subtitle']}>{t('roundtable.rules.seatsTitle')}</h2>
          <span className={classes['soft']}>{t('roundtable.rules.seats', { count: seats.length })}</span>
          <span className={classes['grow']} />
          {core.length === 0 ? null : <Button variant="default" size="compact-md" onClick={() => { attempt(seatActors, { tableId: table.id, actorIds: core.map(({ id }) => id) }); }}>{t('roundtable.rules.seatAll')}</Button>}
        </div>
        <Select
          aria-label={t('roundtable.rules.addSeat')}
          placeholder={t('roundtable.rules.addSeat')}
          searchable
          selectFirstOptionOnChange
          value={null}
          data={actors.filter(({ id }) => !seated.has(id)).map(({ id, name }) => ({ value: id as string, label: name }))}
          onChange={(value) => {
            const actor = actors.find(({ id }) => id === value);
            if (actor !== undefined) attempt(seatActors, { tableId: table.id, actorIds: [actor.id] });
          }}
        />
        <ul className={classes['plain']}>
          {seats.map((seat) => {
            const actor = actorName(document, seat.actorId);
            return (
              <li key={seat.id} className={classes['seatRow']}>
                <span className={classes['seatActor']}>{actor}</span>
                <InlineEdit value={seat.representative} name={t('roundtable.rules.representative', { actor })} placeholder={t('roundtable.rules.representativePlaceholder')} onSave={(representative) => { attempt(editSeat, { id: seat.id, fields: { representative } }); }} />
                <NativeSelect size="xs" aria-label={t('roundtable.rules.mandate', { actor })} value={seat.mandate} data={SEAT_MANDATES.map((mandate) => ({ value: mandate, label: t(`roundtable.mandate.${mandate}`) }))} onChange={(event) => { attempt(editSeat, { id: seat.id, fields: { mandate: SEAT_MANDATES.find((mandate) => mandate === event.currentTarget.value) ?? 'decides' } }); }} />
                <ActionIcon variant="subtle" color="gray" aria-label={t('roundtable.rules.removeSeat', { actor })} onClick={() => { attempt(removeSeat, seat.id); }}><IconX size={16} /></ActionIcon>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
