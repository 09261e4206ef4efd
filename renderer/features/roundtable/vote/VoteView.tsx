import { Button, NativeSelect } from '@mantine/core';
import { SCALES } from '@shared/analysis/consensus/scales';
import { listOf } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { VOTE_METHODS, isBySeat, type VoteMethod } from '@shared/domain/roundtable/vote-round';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { quorumOf } from '@shared/domain/sessions/presence';
import { ruleText } from '@shared/reports/acta/rule-text';
import { runningSession } from '@renderer/store/acts';
import { attempt } from '@renderer/store/attempt';
import { useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { memo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { recordAgreement } from '../commands/agreement-commands';
import { closeRound, dropRound, openRound } from '../commands/vote-commands';
import { DissentForm } from '../card/DissentForm';
import { projector } from '../projector/projector-control';
import classes from '../roundtable.module.css';
import { roundsOf, seatsAt } from '../selectors';
import { CountEntry } from './CountEntry';
import { DropRound } from './DropRound';
import { PrivateEntry } from './PrivateEntry';
import { ReadingsView } from './ReadingsView';
import { RollCall } from './RollCall';

interface VoteViewProps {
  readonly table: Roundtable;
  readonly proposal: Proposal;
  readonly onBack: (id: RecordId) => void;
}

/** Takes the keyboard to what comes next, where what had it has gone. */
function focusIfLost(element: HTMLElement | null): void {
  if (element !== null && window.document.activeElement === window.document.body) element.focus();
}

/** A proposal under vote: how to answer, the answers as they come, three readings and the verdict. */
export const VoteView = memo(function VoteView({ table, proposal, onBack }: VoteViewProps): ReactNode {
  const t = useTranslation();
  // Not the whole document: the answers are other records, and draw their own list.
  const last = useDocument((document) => roundsOf(document, proposal.id).at(-1));
  const [again, setAgain] = useState(last === undefined || (last.closedAt !== null && last.versionNumber !== proposal.version));
  const round = again && last?.closedAt !== null ? undefined : last;
  const agreement = useDocument((document) => listOf(document, 'agreement').find(({ proposalId }) => proposalId === proposal.id));
  const goBack = (): void => { onBack(proposal.id); };
  // Closed with nothing to register: what comes next is the table.
  const isDone = round !== undefined && round.closedAt !== null && (agreement !== undefined || round.outcome !== 'adopted');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) goBack();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && round !== undefined && round.closedAt === null) attempt(closeRound, round.id);
    else return;
    event.preventDefault();
  };
  return (
    // The view takes the two keys that hold wherever the focus stands in it: out of it, and close the vote.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes['vote']} onKeyDown={onKeyDown}>
      <div className={classes['row']}>
        <Button variant="subtle" size="compact-md" ref={isDone ? focusIfLost : null} onClick={goBack}>← {t('roundtable.vote.back')}</Button>
        <span className={classes['grow']} />
        {round !== undefined ? <Button variant="default" size="compact-md" onClick={() => { projector.choose({ kind: 'vote', id: round.id }); }}>{t('roundtable.canvas.project')}</Button> : null}
      </div>
      <h2 className={classes['voteTitle']}>{t('roundtable.vote.title', { number: proposal.number })}</h2>
      <p className={classes['voteText']}>{round?.versionText ?? proposal.text}</p>
      <p className={classes['soft']}>
        {t('roundtable.vote.version', { version: round?.versionNumber ?? proposal.version })} · {t('roundtable.vote.rule')}: {ruleText(round?.rule ?? table.rule, t)}
        {round?.withoutQuorum === true ? ` · ${t('acta.act.votedWithoutQuorum')}` : ''}
      </p>
      {round === undefined ? (
        <VoteStart table={table} proposal={proposal} onStarted={() => { setAgain(false); }} />
      ) : round.closedAt === null ? (
        <>
          {round.method === 'rollCall' ? <RollCall round={round} /> : round.method === 'private' ? <PrivateEntry round={round} /> : <CountEntry round={round} />}
          {round.method === 'private' ? null : (
            <div className={classes['row']}>
              <Button title={t('roundtable.vote.closeKeys')} onClick={() => { attempt(closeRound, round.id); }}>{t('roundtable.vote.close')}</Button>
              <DropRound onDrop={() => { attempt(dropRound, round.id); setAgain(true); }} />
            </div>
          )}
          {isBySeat(round.method) ? null : <ReadingsView round={round} />}
        </>
      ) : (
        <>
          <ReadingsView round={round} />
          <div className={classes['row']}>
            {agreement === undefined && round.outcome !== 'adopted' ? null : agreement === undefined ? <Button ref={focusIfLost} onClick={() => { attempt(recordAgreement, { proposalId: proposal.id }); }}>{t('roundtable.card.agree')}</Button> : <strong className={classes['good']}>{t('roundtable.card.agreed', { number: agreement.number })}</strong>}
            <Button variant="default" onClick={() => { setAgain(true); }}>{t('roundtable.vote.again')}</Button>
          </div>
          <VoteDissent tableId={table.id} proposal={proposal} />
        </>
      )}
    </div>
  );
});

function VoteDissent({ tableId, proposal }: { readonly tableId: RecordId; readonly proposal: Proposal }): ReactNode {
  const document = useDocument((state) => state);
  return <DissentForm proposal={proposal} seats={seatsAt(document, tableId)} />;
}

function VoteStart({ table, proposal, onStarted }: { readonly table: Roundtable; readonly proposal: Proposal; readonly onStarted: () => void }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [method, setMethod] = useState<VoteMethod>('rollCall');
  const [scaleId, setScaleId] = useState(table.scaleId);
  const session = runningSession(document);
  const lacks = session !== undefined && !quorumOf(session.quorum, listOf(document, 'attendance').filter(({ sessionId }) => sessionId === session.id)).met;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const chosen = VOTE_METHODS[Number(event.key) - 1];
    if (chosen === undefined) return;
    event.preventDefault();
    setMethod(chosen);
  };
  return (
    // The keys 1 to 4 choose how it is answered, Enter opens: two keys from the proposal to its vote.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes['stack']} onKeyDown={onKeyDown}>
      <SegmentedChoice
        label={t('roundtable.vote.method')}
        value={method}
        options={VOTE_METHODS.map((value) => ({ value, label: `${String(VOTE_METHODS.indexOf(value) + 1)} · ${t(`roundtable.vote.methodName.${value}`)}` }))}
        onChange={setMethod}
      />
      <NativeSelect
        className={classes['narrow'] ?? ''}
        label={t('roundtable.vote.scale')}
        value={scaleId}
        data={SCALES.map(({ id, nameKey }) => ({ value: id, label: t(nameKey) }))}
        onChange={(event) => { setScaleId(event.currentTarget.value); }}
      />
      {lacks && table.voteWithoutQuorum ? <p role="status" className={classes['warn']}>{t('roundtable.vote.withoutQuorum')}</p> : null}
      <Button
        className={classes['atStart'] ?? ''}
        ref={focusIfLost}
        onClick={() => { if (attempt(openRound, { proposalId: proposal.id, method, scaleId }) !== undefined) onStarted(); }}
      >
        {t('roundtable.vote.start')}
      </Button>
    </div>
  );
}
