import { Button, Text, TextInput } from '@mantine/core';
import { say } from '@shared/analysis/explain/sentence';
import { proposedActions, type ProposedAction } from '@shared/analysis/agenda/proposals';
import { listOf } from '@shared/document/document';
import { ACTION_ORIGINS } from '@shared/domain/agenda/action';
import type { DismissedAction } from '@shared/domain/agenda/dismissed-action';
import { attempt } from '@renderer/store/attempt';
import { useDocument, useReadOnly } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, useMemo, useState, type ReactNode } from 'react';
import classes from './agenda.module.css';
import { acceptProposal, dismissProposal, restoreProposals } from './commands';
import { itemNames } from './diagnosis-words';

/** The actions that agreements, gaps and weak items ask for: to accept, reword or reject; what was rejected stays rejected. */
export function ProposeView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const nameOfItem = use(itemNames());
  const all = useMemo(() => proposedActions(document, (key) => nameOfItem(document, key)), [document, nameOfItem]);
  const dismissed = listOf(document, 'dismissedAction');
  return (
    <div className={classes['scroll']}>
      <div className={classes['paper']}>
        <Text c="dimmed">{all.length === 0 ? t('agenda.propose.none') : t('agenda.propose.lead')}</Text>
        {ACTION_ORIGINS.map((origin) => {
          const own = all.filter((proposal) => proposal.origin === origin);
          return own.length === 0 ? null : (
            <section key={origin} aria-label={t(`agenda.origin.${origin}`)}>
              <h2 className={classes['title']}>
                {t(`agenda.origin.${origin}`)} <span className={classes['soft']}>{t('agenda.propose.count', { count: own.length })}</span>
              </h2>
              <ul className={classes['plainList']}>
                {own.map((proposal) => <Proposal key={proposal.key} proposal={proposal} />)}
              </ul>
            </section>
          );
        })}
        {dismissed.length === 0 ? null : <Dismissed dismissed={dismissed} />}
      </div>
    </div>
  );
}

function Proposal({ proposal }: { readonly proposal: ProposedAction }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  const [name, setName] = useState(() => say(t, proposal.name));
  const reason = say(t, proposal.reason);
  return (
    <li className={classes['proposal']}>
      <TextInput aria-label={t('agenda.propose.name')} description={t('agenda.form.from', { text: reason })} inputWrapperOrder={['input', 'description']} value={name} flex={1} onChange={(event) => { setName(event.currentTarget.value); }} />
      <Button variant="light" disabled={readOnly} aria-label={t('agenda.propose.acceptName', { name })} onClick={() => { attempt(acceptProposal, { proposal, name, reason }); }}>
        {t('agenda.propose.accept')}
      </Button>
      <Button variant="subtle" disabled={readOnly} aria-label={t('agenda.propose.skipName', { name })} onClick={() => { attempt(dismissProposal, { proposal, name, reason }); }}>
        {t('agenda.propose.skip')}
      </Button>
    </li>
  );
}

/** What was rejected, with where it came from: it can be proposed again. */
function Dismissed({ dismissed }: { readonly dismissed: readonly DismissedAction[] }): ReactNode {
  const t = useTranslation();
  const readOnly = useReadOnly();
  return (
    <details className={classes['branch']}>
      <summary>{t('agenda.propose.skipped', { count: dismissed.length })}</summary>
      <ul className={classes['plainList']}>
        {dismissed.map(({ id, name, origin, originText }) => (
          <li key={id} className={classes['proposal']}>
            <span className={classes['grow']}>
              {name}
              <span className={classes['detail']}>{[t(`agenda.origin.${origin}`), originText].filter((part) => part !== '').join(': ')}</span>
            </span>
            <Button variant="subtle" disabled={readOnly} aria-label={t('agenda.propose.restoreName', { name })} onClick={() => { attempt(restoreProposals, [id]); }}>{t('agenda.propose.restore')}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
