import { Button, MultiSelect, NativeSelect, Select, Textarea } from '@mantine/core';
import { listOf } from '@shared/document/document';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { makePaper } from '@renderer/store/papers/make-paper';
import { useDocument } from '@renderer/store/workspace';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { useOutcomes } from '../canvas/use-outcomes';
import { recordAgreement } from '../commands/agreement-commands';
import { amendProposal, editProposal } from '../commands/proposal-commands';
import { projector } from '../projector/projector-control';
import classes from '../roundtable.module.css';
import { actorName, roundsOf, seatsAt, versionsOf } from '../selectors';
import { Arguments } from './Arguments';
import { DiffText } from './DiffText';
import { DissentForm } from './DissentForm';

/** Grows with its text by style alone: measuring it by script takes longer than everything else of a change of card. */
const growing = { input: classes['growing'] ?? '' };

interface CardPanelProps {
  readonly table: Roundtable;
  readonly proposal: Proposal;
  readonly onVote: () => void;
}

/** One proposal: its wording and versions, reasons, what it is tied to, its votes, what was agreed. */
export function CardPanel({ table, proposal, onVote }: CardPanelProps): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [draft, setDraft] = useState<string | null>(null);
  const outcomes = useOutcomes(table);
  const chain = useChain(proposal.id);
  const lines = listOf(document, 'line');
  const targets = listOf(document, 'planNode').filter(({ level }) => level === 'target');
  const versions = versionsOf(document, proposal.id);
  const seats = seatsAt(document, table.id);
  const rounds = roundsOf(document, proposal.id);
  const agreement = listOf(document, 'agreement').find(({ proposalId }) => proposalId === proposal.id);
  const last = versions.at(-1);
  const before = versions.at(-2);
  const save = (): void => {
    if (draft !== null && draft.trim() !== proposal.text) attempt(amendProposal, { id: proposal.id, text: draft, authorId: null });
    setDraft(null);
  };
  const edit = (fields: Parameters<typeof editProposal.run>[2]['fields']): void => { attempt(editProposal, { id: proposal.id, fields }); };
  return (
    <div className={classes['stack']}>
      <div className={classes['row']}>
        <h2 className={classes['subtitle']}>{t('roundtable.card.title', { number: proposal.number })}</h2>
        <span className={classes['soft']}>{t('roundtable.card.version', { number: proposal.version })} · {t(`roundtable.state.${proposal.state}`)}</span>
      </div>
      <Textarea
        aria-label={t('roundtable.card.text')}
        description={t('roundtable.card.textHint')}
        inputWrapperOrder={['input', 'description']}
        classNames={growing}
        maxLength={1000}
        value={draft ?? proposal.text}
        onChange={(event) => { setDraft(event.currentTarget.value); }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); save(); }
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      {draft !== null && draft !== proposal.text ? <p className={classes['diff']}><DiffText before={proposal.text} after={draft} /></p> : null}
      {draft === null && before !== undefined && last !== undefined ? (
        <details className={classes['details']} open>
          <summary>{t('roundtable.card.changed', { from: before.number, to: last.number })}</summary>
          <p className={classes['diff']}><DiffText before={before.text} after={last.text} /></p>
        </details>
      ) : null}
      <div className={classes['row']}>
        <Button onClick={onVote}>{t('roundtable.canvas.vote')}</Button>
        <Button variant="default" onClick={() => { projector.choose({ kind: 'proposal', id: proposal.id }); }}>{t('roundtable.canvas.project')}</Button>
        {agreement === undefined ? (
          <Button variant="default" onClick={() => { attempt(recordAgreement, { proposalId: proposal.id }); }}>{t('roundtable.card.agree')}</Button>
        ) : <span className={classes['good']}>{t('roundtable.card.agreed', { number: agreement.number })}</span>}
      </div>
      <Arguments proposal={proposal} seats={seats} />
      <NativeSelect
        size="sm"
        label={t('roundtable.card.proposedBy')}
        value={proposal.proposedById ?? ''}
        data={[{ value: '', label: t('roundtable.card.nobody') }, ...seats.map(({ actorId }) => ({ value: actorId as string, label: actorName(document, actorId) }))]}
        onChange={(event) => { edit({ proposedById: seats.find(({ actorId }) => actorId === event.currentTarget.value)?.actorId ?? null }); }}
      />
      <Select
        size="sm"
        label={t('roundtable.card.outcome')}
        placeholder={t('roundtable.card.noOutcome')}
        clearable
        value={proposal.outcomeId === '' ? null : proposal.outcomeId}
        data={outcomes.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(outcomeId) => { edit({ outcomeId: outcomeId ?? '' }); }}
      />
      <Select
        size="sm"
        label={t('roundtable.card.line')}
        placeholder={t('roundtable.card.noLine')}
        clearable
        searchable
        value={proposal.lineId}
        data={lines.map(({ id, name }) => ({ value: id as string, label: name }))}
        onChange={(value) => { edit({ lineId: lines.find(({ id }) => id === value)?.id ?? null }); }}
      />
      <MultiSelect
        size="sm"
        label={t('roundtable.card.targets')}
        searchable
        limit={40}
        value={[...proposal.planNodeIds]}
        data={targets.map(({ id, code, name }) => ({ value: id as string, label: code === '' ? name : `${code} ${name}` }))}
        onChange={(values) => { edit({ planNodeIds: targets.filter(({ id }) => values.includes(id)).map(({ id }) => id) }); }}
      />
      <section className={classes['stackTight']} aria-label={t('roundtable.card.votes')}>
        <h3 className={classes['small']}>{t('roundtable.card.votes')}</h3>
        {rounds.length === 0 ? <p className={classes['soft']}>{t('roundtable.card.noVotes')}</p> : rounds.map((round) => (
          <p key={round.id} className={classes['line']}>
            {t('roundtable.card.voteOf', {
              version: round.versionNumber,
              method: t(`acta.method.${round.method}`),
              outcome: round.outcome === null ? t('roundtable.vote.running') : t(`acta.verdict.${round.outcome}`),
            })}
          </p>
        ))}
      </section>
      <DissentForm proposal={proposal} seats={seats} />
      <ChainLinks {...chain} onOpen={openRecord} />
      {versions.length > 1 ? (
        <details className={classes['details']}>
          <summary>{t('roundtable.card.versions')}</summary>
          <ol className={classes['plain']}>{versions.map(({ id, number, text }) => <li key={id}><strong>{number}.</strong> {text}</li>)}</ol>
        </details>
      ) : null}
      <Textarea
        size="sm"
        key={proposal.notes}
        label={t('roundtable.card.notes')}
        description={t('roundtable.card.notesHint')}
        classNames={growing}
        defaultValue={proposal.notes}
        onBlur={(event) => { if (event.currentTarget.value !== proposal.notes) edit({ notes: event.currentTarget.value }); }}
      />
      <Button className={classes['atStart'] ?? ''} size="compact-sm" variant="subtle" onClick={() => { void makePaper({ paper: 'ballots', format: 'pdf', subjectId: proposal.id, name: t('acta.paper.ballotTitle', { number: proposal.number }) }); }}>
        {t('roundtable.paper.ballots')}
      </Button>
    </div>
  );
}
