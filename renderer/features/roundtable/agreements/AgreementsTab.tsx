import { ActionIcon, Button, Checkbox, MultiSelect, NativeSelect, Select, TextInput, Textarea } from '@mantine/core';
import { listOf, recordOf } from '@shared/document/document';
import type { ContentOf } from '@shared/domain/registry';
import { AGREEMENT_STATES, type Agreement } from '@shared/domain/roundtable/agreement';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { useChain } from '@renderer/store/chain';
import { tellFrom } from '@renderer/store/learning-card';
import { openRecord } from '@renderer/store/open-record';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { ConfirmInline } from '@renderer/ui/controls/ConfirmInline';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { DateField } from '@renderer/ui/controls/DateField';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { addDeliverable, editAgreement, editDeliverable, removeAgreement, removeDeliverable } from '../commands/agreement-commands';
import { FIRST_PLACE } from '../place';
import classes from '../roundtable.module.css';
import { actorName, agreementsOf } from '../selectors';

/** The agreements of a mesa with who answers for each, when, with what, and the dissent beside it. */
export function AgreementsTab({ table }: { readonly table: Roundtable }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const agreements = agreementsOf(document, table.id);
  return (
    <div className={classes['sheet']}>
      <p className={classes['soft']}>{t(agreements.length === 0 ? 'roundtable.agreements.empty' : 'roundtable.agreements.lead')}</p>
      {agreements.map((agreement) => <AgreementCard key={agreement.id} agreement={agreement} />)}
    </div>
  );
}

function AgreementCard({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [{ selected }] = usePlaceState('roundtable', FIRST_PLACE);
  const isAsked = selected.includes(agreement.id);
  const own = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isAsked) own.current?.scrollIntoView({ block: 'start' });
  }, [isAsked]);
  const chain = useChain(agreement.id);
  const actors = listOf(document, 'actor');
  const lines = listOf(document, 'line');
  const targets = listOf(document, 'planNode').filter(({ level }) => level === 'target');
  const dissents = listOf(document, 'dissent').filter(({ agreementId }) => agreementId === agreement.id);
  const proposal = agreement.proposalId === null ? undefined : recordOf(document, 'proposal', agreement.proposalId);
  const edit = (fields: Partial<ContentOf<'agreement'>>): void => { attempt(editAgreement, { id: agreement.id, fields }); };
  const choices = actors.map(({ id, name }) => ({ value: id as string, label: name }));
  const idsOf = (values: readonly string[]) => actors.filter(({ id }) => values.includes(id)).map(({ id }) => id);
  const text = (name: 'subcommittee' | 'resources' | 'followUp') => ({
    label: t(`roundtable.agreements.${name}`),
    defaultValue: agreement[name],
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) => {
      if (event.currentTarget.value.trim() !== agreement[name]) edit({ [name]: event.currentTarget.value.trim() });
    },
  });
  return (
    <section ref={own} className={classes['agreement']} aria-label={t('roundtable.agreements.number', { number: agreement.number })} data-state={agreement.state}>
      <div className={classes['row']}>
        <h2 className={classes['subtitle']}>{t('roundtable.agreements.number', { number: agreement.number })}</h2>
        {proposal === undefined ? null : <span className={classes['soft']}>{t('roundtable.agreements.from', { number: proposal.number })}</span>}
        <span className={classes['grow']} />
        <NativeSelect size="xs" aria-label={t('roundtable.agreements.state')} value={agreement.state} data={AGREEMENT_STATES.map((value) => ({ value, label: t(`roundtable.agreements.stateName.${value}`) }))} onChange={(event) => { edit({ state: AGREEMENT_STATES.find((value) => value === event.currentTarget.value) ?? 'pending' }); }} />
      </div>
      <Textarea aria-label={t('roundtable.agreements.text')} key={agreement.text} autosize defaultValue={agreement.text} maxLength={1000} onBlur={(event) => { if (event.currentTarget.value.trim() !== agreement.text) edit({ text: event.currentTarget.value.trim() }); }} />
      <div className={classes['fields']}>
        <MultiSelect size="sm" label={t('roundtable.agreements.responsibles')} searchable value={[...agreement.responsibleIds]} data={choices} onChange={(values) => { edit({ responsibleIds: idsOf(values) }); }} />
        <MultiSelect size="sm" label={t('roundtable.agreements.allies')} searchable value={[...agreement.allyIds]} data={choices} onChange={(values) => { edit({ allyIds: idsOf(values) }); }} />
        <MultiSelect size="sm" label={t('roundtable.agreements.targets')} searchable limit={40} value={[...agreement.planNodeIds]} data={targets.map(({ id, name }) => ({ value: id as string, label: name }))} onChange={(values) => { edit({ planNodeIds: targets.filter(({ id }) => values.includes(id)).map(({ id }) => id) }); }} />
        <DateField size="sm" label={t('roundtable.agreements.due')} value={agreement.dueDate} onWrite={(dueDate) => { edit({ dueDate }); }} />
        <Select size="sm" label={t('roundtable.agreements.line')} clearable searchable value={agreement.lineId} data={lines.map(({ id, name }) => ({ value: id as string, label: name }))} onChange={(value) => { edit({ lineId: lines.find(({ id }) => id === value)?.id ?? null }); }} />
        <TextInput size="sm" key={`s${agreement.subcommittee}`} {...text('subcommittee')} />
      </div>
      <div className={classes['pair']}>
        <Textarea size="sm" autosize key={`r${agreement.resources}`} {...text('resources')} />
        <Textarea size="sm" autosize key={`f${agreement.followUp}`} {...text('followUp')} />
      </div>
      <Schedule agreement={agreement} />
      <div className={classes['stackTight']}>
        <h3 className={classes['small']}>{t('roundtable.agreements.dissents')}</h3>
        {dissents.length === 0 ? <p className={classes['soft']}>{t('roundtable.agreements.noDissents')}</p> : (
          <ul className={classes['plain']}>
            {dissents.map(({ id, actorId, kind, text: words }) => (
              <li key={id}><strong>{actorId === null ? t('roundtable.dissent.someone') : actorName(document, actorId)}</strong> · {t(`acta.dissentName.${kind}`)}{words === '' ? '' : `: ${words}`}</li>
            ))}
          </ul>
        )}
      </div>
      <ChainLinks {...chain} onOpen={openRecord} />
      <Button className={classes['atStart'] ?? ''} size="compact-sm" variant="default" onClick={() => { tellFrom(agreement.id, t('memory.cardOf', { name: agreement.text }), agreement.lineId); }}>{t('memory.tellFrom')}</Button>
      <ConfirmInline question={t('roundtable.agreements.removeQuestion')} confirmLabel={t('common.action.remove')} onConfirm={() => { attempt(removeAgreement, agreement.id); }}>
        {(ask) => <Button className={classes['atStart'] ?? ''} variant="subtle" color="red" size="compact-sm" onClick={ask}>{t('roundtable.agreements.remove')}</Button>}
      </ConfirmInline>
    </section>
  );
}

function Schedule({ agreement }: { readonly agreement: Agreement }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [name, setName] = useState('');
  const deliverables = listOf(document, 'deliverable').filter(({ agreementId }) => agreementId === agreement.id).sort((one, other) => one.order - other.order);
  const actorIds = [...new Set([...agreement.responsibleIds, ...agreement.allyIds])];
  const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date());
  return (
    <div className={classes['stackTight']}>
      <h3 className={classes['small']}>{t('roundtable.agreements.schedule')}</h3>
      {deliverables.map((deliverable) => (
        <div key={deliverable.id} className={classes['row']}>
          <Checkbox aria-label={t('roundtable.agreements.delivered', { name: deliverable.name })} checked={deliverable.deliveredOn !== null} onChange={() => { attempt(editDeliverable, { id: deliverable.id, fields: { deliveredOn: deliverable.deliveredOn === null ? today() : null } }); }} />
          <span className={classes['grow']}>{deliverable.name}</span>
          <DateField size="xs" w="9rem" aria-label={`${t('roundtable.agreements.deliverableDue')}: ${deliverable.name}`} value={deliverable.dueDate} onWrite={(dueDate) => { attempt(editDeliverable, { id: deliverable.id, fields: { dueDate } }); }} />
          <NativeSelect size="xs" aria-label={`${t('roundtable.agreements.deliverableWho')}: ${deliverable.name}`} value={deliverable.responsibleId ?? ''} data={[{ value: '', label: t('roundtable.agreements.noActor') }, ...actorIds.map((id) => ({ value: id as string, label: actorName(document, id) }))]} onChange={(event) => { attempt(editDeliverable, { id: deliverable.id, fields: { responsibleId: actorIds.find((id) => id === event.currentTarget.value) ?? null } }); }} />
          <ActionIcon variant="subtle" color="gray" aria-label={t('roundtable.agreements.removeDeliverable', { name: deliverable.name })} onClick={() => { attempt(removeDeliverable, deliverable.id); }}><IconX size={14} /></ActionIcon>
        </div>
      ))}
      <TextInput
        size="sm"
        aria-label={t('roundtable.agreements.addDeliverable')}
        placeholder={t('roundtable.agreements.addDeliverable')}
        value={name}
        maxLength={500}
        onChange={(event) => { setName(event.currentTarget.value); }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || name.trim() === '') return;
          attempt(addDeliverable, { agreementId: agreement.id, name });
          setName('');
        }}
      />
    </div>
  );
}
