import { Button, NumberInput, TextInput } from '@mantine/core';
import { MOST_DOTS } from '@shared/domain/roundtable/dot-vote';
import type { Roundtable } from '@shared/domain/roundtable/roundtable';
import { attempt } from '@renderer/store/attempt';
import { usePlaceState } from '@renderer/store/session';
import { useDocument } from '@renderer/store/workspace';
import { SegmentedChoice } from '@renderer/ui/controls/SegmentedChoice';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, useState, type ReactNode } from 'react';
import { openDots } from '../commands/dot-commands';
import { FIRST_PLACE } from '../place';
import classes from '../roundtable.module.css';
import { dotVotesOf, openDotsAt, proposalsOf, quorumNow } from '../selectors';
import { DotResults } from './DotResults';
import { DotEntry } from './DotEntry';

/** What comes first: dots shared out among proposals, entered for every seat by keys, read three ways. */
export function PrioritiesTab({ table }: { readonly table: Roundtable }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const underWay = openDotsAt(document, table.id);
  const closed = dotVotesOf(document, table.id).filter(({ closedAt }) => closedAt !== null).reverse();
  return (
    <div className={classes['priorities']}>
      {underWay === undefined ? <NewDots table={table} /> : <DotEntry key={underWay.id} vote={underWay} />}
      {closed.map((vote) => <DotResults key={vote.id} vote={vote} />)}
      {underWay === undefined && closed.length === 0 ? <p className={classes['soft']}>{t('roundtable.priorities.empty')}</p> : null}
    </div>
  );
}

/** Among how many proposals, so many dots: about a third, as is the custom, between 3 and 10. */
function usualDots(proposals: number): number {
  return Math.max(3, Math.min(10, Math.round(proposals / 3)));
}

function NewDots({ table }: { readonly table: Roundtable }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const [place] = usePlaceState('roundtable', FIRST_PLACE);
  const { all, chosen } = useMemo(() => {
    const onTable = proposalsOf(document, table.id).filter(({ state }) => state !== 'rejected').map(({ id }) => id);
    return { all: onTable, chosen: onTable.filter((id) => place.selected.includes(id)) };
  }, [document, table.id, place.selected]);
  const [title, setTitle] = useState(t('roundtable.priorities.usualTitle'));
  const [which, setWhich] = useState<'all' | 'chosen'>(chosen.length > 1 ? 'chosen' : 'all');
  const [how, setHow] = useState<'open' | 'hidden'>('open');
  const proposalIds = which === 'chosen' && chosen.length > 1 ? chosen : all;
  const [dots, setDots] = useState<number | null>(null);
  const quorum = quorumNow(document);
  return (
    <form
      className={classes['dotForm']}
      onSubmit={(event) => {
        event.preventDefault();
        attempt(openDots, { tableId: table.id, title, proposalIds, dotsEach: dots ?? usualDots(proposalIds.length), hidden: how === 'hidden' });
      }}
    >
      <h2 className={classes['subtitle']}>{t('roundtable.priorities.new')}</h2>
      <p className={classes['soft']}>{t('roundtable.priorities.lead')}</p>
      <div className={classes['row']}>
        <TextInput className={classes['grow'] ?? ''} label={t('roundtable.priorities.title')} value={title} maxLength={300} onChange={(event) => { setTitle(event.currentTarget.value); }} />
        <NumberInput w={128} label={t('roundtable.priorities.dotsEach')} value={dots ?? usualDots(proposalIds.length)} min={1} max={MOST_DOTS} allowDecimal={false} onChange={(value) => { setDots(typeof value === 'number' ? Math.round(value) : null); }} />
      </div>
      <div className={classes['row']}>
        {chosen.length > 1 ? (
          <SegmentedChoice
            label={t('roundtable.priorities.which')}
            value={which}
            options={[{ value: 'chosen', label: t('roundtable.priorities.chosen', { count: chosen.length }) }, { value: 'all', label: t('roundtable.priorities.all', { count: all.length }) }]}
            onChange={setWhich}
          />
        ) : <span className={classes['soft']}>{t('roundtable.priorities.all', { count: all.length })}</span>}
        <SegmentedChoice
          label={t('roundtable.priorities.how')}
          value={how}
          options={[{ value: 'open', label: t('roundtable.priorities.open') }, { value: 'hidden', label: t('roundtable.priorities.hidden') }]}
          onChange={setHow}
        />
        <Button type="submit">{t('roundtable.priorities.start')}</Button>
      </div>
      {quorum !== null && !quorum.met && table.voteWithoutQuorum ? <p role="status" className={classes['warn']}>{t('roundtable.vote.withoutQuorum')}</p> : null}
    </form>
  );
}
