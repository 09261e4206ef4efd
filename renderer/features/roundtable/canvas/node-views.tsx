import { UnstyledButton } from '@mantine/core';
import type { OutcomeState } from '@shared/domain/roundtable/outcomes';
import { recordOf } from '@shared/document/document';
import { attempt } from '@renderer/store/attempt';
import { workspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconCircle, IconCircleCheck, IconCircleDotted, IconLink, IconMessageMinus, IconMessagePlus, IconThumbUp, IconX } from '@tabler/icons-react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { editTable } from '../commands/table-commands';
import classes from './canvas.module.css';
import type { CardNode, HeadingNode, SeatNode, TableNode, ZoneNode } from './table-nodes';

const OUTCOME_ICONS = { reached: IconCircleCheck, open: IconCircleDotted, missing: IconCircle } as const satisfies Record<OutcomeState, unknown>;

const TableView = memo(function TableView({ data }: NodeProps<TableNode>) {
  const t = useTranslation();
  return (
    <div className={classes['table']}>
      <span className={classes['kicker']}>{t('roundtable.canvas.question')}</span>
      <strong className={classes['question']}>{data.question === '' ? t('roundtable.canvas.noQuestion') : data.question}</strong>
    </div>
  );
});

const SeatView = memo(function SeatView({ data }: NodeProps<SeatNode>) {
  const t = useTranslation();
  const mandate = t(`roundtable.mandate.${data.mandate}`);
  const label = data.person === '' ? t('roundtable.canvas.seat', { actor: data.name, mandate }) : t('roundtable.canvas.seatPerson', { actor: data.name, person: data.person, mandate });
  return (
    <div className={classes['seat']} data-mandate={data.mandate} data-presence={data.presence} title={label} role="img" aria-label={label}>
      <strong>{data.shortName}</strong>
      <span>{data.person === '' ? mandate : data.person}</span>
    </div>
  );
});

function toggleOutcome(tableId: ZoneNode['data']['tableId'], id: string): void {
  const { document } = workspace.getState();
  const table = document === null ? undefined : recordOf(document, 'roundtable', tableId);
  if (table === undefined) return;
  const reached = table.reachedOutcomeIds;
  attempt(editTable, { id: tableId, fields: { reachedOutcomeIds: reached.includes(id) ? reached.filter((other) => other !== id) : [...reached, id] } });
}

const ZoneView = memo(function ZoneView({ data }: NodeProps<ZoneNode>) {
  const t = useTranslation();
  const missing = data.outcomes.filter(({ state }) => state === 'missing').length;
  return (
    <section className={classes['zone']} aria-label={t(`roundtable.stage.${data.stage}`)}>
      <h2 className={classes['zoneTitle']}>
        {t(`roundtable.stage.${data.stage}`)}
        <span className={classes['zoneCount']}>{missing === 0 ? t('roundtable.canvas.outcomesDone') : t('roundtable.canvas.outcomesMissing', { count: missing })}</span>
      </h2>
      <ul className={classes['outcomes']} aria-label={t('roundtable.canvas.outcomes')}>
        {data.outcomes.map(({ id, name, description, state }) => {
          const Icon = OUTCOME_ICONS[state];
          const word = t(`roundtable.canvas.outcome.${state}`);
          return (
            <li key={id}>
              <UnstyledButton
                className={`${classes['outcome'] ?? ''} nodrag nopan`}
                data-state={state}
                title={`${description} — ${word}`}
                aria-label={t('roundtable.canvas.markOutcome', { outcome: name, state: word })}
                onClick={() => { toggleOutcome(data.tableId, id); }}
              >
                <Icon size={16} aria-hidden /> {name}
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

const HeadingView = memo(function HeadingView({ data }: NodeProps<HeadingNode>) {
  return <h3 className={classes['groupTitle']}>{data.name} <span>{data.count}</span></h3>;
});

const CardView = memo(function CardView({ id, data, selected }: NodeProps<CardNode>) {
  const t = useTranslation();
  return (
    <article id={`card-${id}`} className={classes['card']} data-state={data.state} data-selected={selected} aria-label={t('roundtable.canvas.card', { number: data.number, text: data.text })}>
      <header className={classes['cardHead']}>
        <strong>{data.number}</strong>
        {data.actor === '' ? null : <span className={classes['cardActor']}>{data.actor}</span>}
        {data.state === 'open' ? null : (
          <span className={classes['cardState']}>
            {data.state === 'adopted' ? <IconThumbUp size={14} aria-hidden /> : <IconX size={14} aria-hidden />}
            {t(`roundtable.state.${data.state}`)}
          </span>
        )}
      </header>
      <p className={classes['cardText']}>{data.text}</p>
      <footer className={classes['cardFoot']}>
        {data.version > 1 ? <span>v{data.version}</span> : null}
        {data.argumentsFor > 0 ? <span title={t('roundtable.canvas.argumentsFor', { count: data.argumentsFor })}><IconMessagePlus size={14} aria-hidden />{data.argumentsFor}</span> : null}
        {data.argumentsAgainst > 0 ? <span title={t('roundtable.canvas.argumentsAgainst', { count: data.argumentsAgainst })}><IconMessageMinus size={14} aria-hidden />{data.argumentsAgainst}</span> : null}
        {data.hasLine || data.targets > 0 ? <span title={t('roundtable.card.line')}><IconLink size={14} aria-hidden />{data.targets > 0 ? data.targets : ''}</span> : null}
      </footer>
    </article>
  );
});

/** What draws each kind of node. */
export const NODE_TYPES = { table: TableView, seat: SeatView, zone: ZoneView, heading: HeadingView, card: CardView };
