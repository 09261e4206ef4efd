import { Button, Group, Text, TextInput } from '@mantine/core';
import { say } from '@shared/analysis/explain/sentence';
import { proposedActions, type ProposedAction } from '@shared/analysis/agenda/proposals';
import { announceFailure } from '@renderer/store/notices';
import { usePlaceState } from '@renderer/store/session';
import { runCommand, useDocument } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { use, useMemo, useState, type ReactNode } from 'react';
import { FIRST_AGENDA } from './agenda-place';
import classes from './agenda.module.css';
import { acceptProposal } from './commands';
import { itemNames } from './diagnosis-words';

/** The actions that agreements, gaps and weak items ask for: to accept, reword or leave. */
export function ProposeView(): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place, setPlace] = usePlaceState('agenda', FIRST_AGENDA);
  const nameOfItem = use(itemNames());
  const all = useMemo(() => proposedActions(document, (key) => nameOfItem(document, key)), [document, nameOfItem]);
  const shown = all.filter(({ key }) => !place.skipped.includes(key));
  const skipped = all.length - shown.length;
  return (
    <div className={classes['scroll']}>
      <div className={classes['paper']}>
        <Text c="dimmed">{shown.length === 0 ? t('agenda.propose.none') : t('agenda.propose.lead')}</Text>
        {skipped === 0 ? null : (
          <Group>
            <Text size="sm">{t('agenda.propose.skipped', { count: skipped })}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => { setPlace({ ...place, skipped: [] }); }}>{t('agenda.propose.showSkipped')}</Button>
          </Group>
        )}
        <ul className={classes['plainList']}>
          {shown.map((proposal) => (
            <Proposal key={proposal.key} proposal={proposal} onSkip={() => { setPlace({ ...place, skipped: [...place.skipped, proposal.key] }); }} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Proposal({ proposal, onSkip }: { readonly proposal: ProposedAction; readonly onSkip: () => void }): ReactNode {
  const t = useTranslation();
  const [name, setName] = useState(() => say(t, proposal.name));
  const reason = say(t, proposal.reason);
  return (
    <li className={classes['proposal']}>
      <TextInput aria-label={t('agenda.propose.name')} description={`${t(`agenda.origin.${proposal.origin}`)}: ${reason}`} inputWrapperOrder={['input', 'description']} value={name} flex={1} onChange={(event) => { setName(event.currentTarget.value); }} />
      <Button
        variant="light"
        aria-label={t('agenda.propose.acceptName', { name })}
        onClick={() => {
          const result = runCommand(acceptProposal, { proposal, name, reason });
          if (!result.ok) announceFailure(result.error);
        }}
      >
        {t('agenda.propose.accept')}
      </Button>
      <Button variant="subtle" aria-label={t('agenda.propose.skipName', { name })} onClick={onSkip}>{t('agenda.propose.skip')}</Button>
    </li>
  );
}
