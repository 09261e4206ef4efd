import { Button, NativeSelect, Textarea } from '@mantine/core';
import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { useChain } from '@renderer/store/chain';
import { openRecord } from '@renderer/store/open-record';
import { makePaper } from '@renderer/store/papers/make-paper';
import { useDocument } from '@renderer/store/workspace';
import { ChainLinks } from '@renderer/ui/records/ChainLinks';
import { useTranslation } from '@renderer/ui/use-translation';
import { memo, useDeferredValue, type ReactNode } from 'react';
import { useOutcomeEntries } from '../canvas/use-outcomes';
import { recordAgreement } from '../commands/agreement-commands';
import { editProposal } from '../commands/proposal-commands';
import { projector } from '../projector/projector-control';
import classes from '../roundtable.module.css';
import { actorName, roundsOf, seatsAt, versionsOf } from '../selectors';
import { Arguments } from './Arguments';
import { DissentForm } from './DissentForm';
import { TargetsField } from './TargetsField';
import { WordingField } from './WordingField';

/** Grows with its text by style alone: measuring it by script takes longer than everything else of a change of card. */
const growing = { input: classes['growing'] ?? '' };

interface CardPanelProps {
  readonly table: Roundtable;
  readonly proposal: Proposal;
  readonly onVote: (id: RecordId) => void;
}

/**
 * One proposal: its wording and versions, reasons, what it is tied to, its votes, what was agreed. What the rest of the
 * document did reaches its many fields when there is time, so that an act elsewhere is seen at once.
 */
export function CardPanel(props: CardPanelProps): ReactNode {
  const document = useDeferredValue(useDocument((state) => state));
  return <CardFields document={document} {...props} />;
}

const CardFields = memo(function CardFields({ document, table, proposal, onVote }: CardPanelProps & { readonly document: Document }): ReactNode {
  const t = useTranslation();
  // What is tied to the card is drawn after its wording and reasons: the act before it is not held up.
  const isWhole = useDeferredValue(true, false);
  const outcomes = useOutcomeEntries();
  const lines = listOf(document, 'line');
  const targets = listOf(document, 'planNode').filter(({ level }) => level === 'target');
  const versions = versionsOf(document, proposal.id);
  const seats = seatsAt(document, table.id);
  const rounds = roundsOf(document, proposal.id);
  const agreement = listOf(document, 'agreement').find(({ proposalId }) => proposalId === proposal.id);
  const last = versions.at(-1);
  const before = versions.at(-2);
  const edit = (fields: Parameters<typeof editProposal.run>[2]['fields']): void => { attempt(editProposal, { id: proposal.id, fields }); };
  return (
    <div className={classes['stack']}>
      <div className={classes['row']}>
        <h2 className={classes['subtitle']}>{t('roundtable.card.title', { number: proposal.number })}</h2>
        <span className={classes['soft']}>{t('roundtable.card.version', { number: proposal.version })} · {t(`roundtable.state.${proposal.state}`)}</span>
      </div>
      <WordingField proposal={proposal} before={before} last={last} />
      <div className={classes['row']}>
        <Button onClick={() => { onVote(proposal.id); }}>{t('roundtable.canvas.vote')}</Button>
        <Button variant="default" onClick={() => { projector.choose({ kind: 'proposal', id: proposal.id }); }}>{t('roundtable.canvas.project')}</Button>
        {agreement === undefined ? (
          <Button variant="default" onClick={() => { attempt(recordAgreement, { proposalId: proposal.id }); }}>{t('roundtable.card.agree')}</Button>
        ) : <span className={classes['good']}>{t('roundtable.card.agreed', { number: agreement.number })}</span>}
      </div>
      <Arguments document={document} proposal={proposal} seats={seats} />
      {isWhole ? (
        <>
          <NativeSelect
            size="sm"
            label={t('roundtable.card.proposedBy')}
            value={proposal.proposedById ?? ''}
            data={[{ value: '', label: t('roundtable.card.nobody') }, ...seats.map(({ actorId }) => ({ value: actorId as string, label: actorName(document, actorId) }))]}
            onChange={(event) => { edit({ proposedById: seats.find(({ actorId }) => actorId === event.currentTarget.value)?.actorId ?? null }); }}
          />
          <NativeSelect
            size="sm"
            label={t('roundtable.card.outcome')}
            value={proposal.outcomeId}
            data={[{ value: '', label: t('roundtable.card.noOutcome') }, ...outcomes.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(event) => { edit({ outcomeId: event.currentTarget.value }); }}
          />
          <NativeSelect
            size="sm"
            label={t('roundtable.card.line')}
            value={proposal.lineId ?? ''}
            data={[{ value: '', label: t('roundtable.card.noLine') }, ...lines.map(({ id, name }) => ({ value: id as string, label: name }))]}
            onChange={(event) => { edit({ lineId: lines.find(({ id }) => id === event.currentTarget.value)?.id ?? null }); }}
          />
          <TargetsField targets={targets} chosen={proposal.planNodeIds} onChange={(planNodeIds) => { edit({ planNodeIds }); }} />
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
          <CardChain id={proposal.id} />
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
        </>
      ) : null}
    </div>
  );
});

/** What the proposal is linked to; apart, since it follows the whole document. */
function CardChain({ id }: { readonly id: RecordId }): ReactNode {
  return <ChainLinks {...useChain(id)} onOpen={openRecord} />;
}
