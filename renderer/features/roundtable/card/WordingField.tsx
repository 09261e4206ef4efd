import { Textarea } from '@mantine/core';
import type { Proposal } from '@shared/domain/roundtable/proposal';
import type { ProposalVersion } from '@shared/domain/roundtable/proposal-version';
import { attempt } from '@renderer/store/attempt';
import { useTranslation } from '@renderer/ui/use-translation';
import { useState, type ReactNode } from 'react';
import { amendProposal } from '../commands/proposal-commands';
import classes from '../roundtable.module.css';
import { DiffText } from './DiffText';

/** Grows with its text by style alone: measuring it by script takes longer than everything else of a change of card. */
const growing = { input: classes['growing'] ?? '' };

interface WordingFieldProps {
  readonly proposal: Proposal;
  /** Its last two versions, where it has them. */
  readonly before: ProposalVersion | undefined;
  readonly last: ProposalVersion | undefined;
}

/** The wording of a proposal, kept as a new version by Enter; below it what changes, or what the last change was. */
export function WordingField({ proposal, before, last }: WordingFieldProps): ReactNode {
  const t = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft.trim() !== proposal.text) attempt(amendProposal, { id: proposal.id, text: draft, authorId: null });
    setDraft(null);
  };
  return (
    <>
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
    </>
  );
}
