import { Select, Table, Text } from '@mantine/core';
import { engagementFigures, type EngagementSums } from '@shared/analysis/accords/engagement-figures';
import { isEngagementOfYear, type EngagementReading } from '@shared/analysis/accords/engagement-reading';
import { callFigures, isCallOfYear, type CallFigures } from '@shared/analysis/calls/call-figures';
import type { CallReading } from '@shared/analysis/calls/call-reading';
import { ENGAGEMENT_KINDS } from '@shared/domain/accords/engagement';
import { CALL_STATES } from '@shared/domain/calls/call';
import { formattingLocale } from '@shared/i18n';
import { useDocument } from '@renderer/store/workspace';
import { formatMoney } from '@renderer/ui/records/currencies';
import { today } from '@renderer/ui/records/format-day';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { actorName } from '../call-words';
import { useCallsPlace } from '../calls-place';
import classes from '../calls.module.css';

interface BalanceTabProps {
  readonly calls: readonly CallReading[];
  readonly engagements: readonly EngagementReading[];
}

const decimal = (value: number): string => new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 1 }).format(value);
/** Each currency on a line of its own: never one sum. */
const sums = (money: EngagementSums['amount']): ReactNode => money.map((one) => <span key={one.currency} className={classes['sum']}>{formatMoney(one)}</span>);

/** What the calls and the engagements come to, of all years or of one: rates opened to their arithmetic, money by currency. */
export function BalanceTab({ calls, engagements }: BalanceTabProps): ReactNode {
  const t = useTranslation();
  const [{ year }, change] = useCallsPlace();
  if (calls.length === 0 && engagements.length === 0) return <Text c="dimmed">{t('calls.empty.balance')}</Text>;
  const present = Number(today().slice(0, 4));
  const years = Array.from({ length: 8 }, (_, index) => present + 1 - index);
  const ofYear = year === null ? calls : calls.filter((reading) => isCallOfYear(reading, year));
  const engagementsOfYear = year === null ? engagements : engagements.filter(({ engagement }) => isEngagementOfYear(engagement, year));
  return (
    <div className={classes['scroll']}>
      <div className={classes['balance']}>
        <Select
          label={t('calls.balance.year')}
          w={192}
          allowDeselect={false}
          value={year === null ? 'all' : String(year)}
          data={[{ value: 'all', label: t('calls.balance.allYears') }, ...years.map((one) => ({ value: String(one), label: String(one) }))]}
          onChange={(value) => { change({ year: value === null || value === 'all' ? null : Number(value) }); }}
        />
        {ofYear.length === 0 ? null : <CallsBalance figures={callFigures(ofYear)} />}
        {engagementsOfYear.length === 0 ? null : <EngagementsBalance readings={engagementsOfYear} />}
      </div>
    </div>
  );
}

function CallsBalance({ figures }: { readonly figures: CallFigures }): ReactNode {
  const t = useTranslation();
  const document = useDocument((state) => state);
  const { successRate, won, decided, areas } = figures;
  const money = [['offered', figures.offered], ['projectValue', figures.projectValue], ['approved', figures.approved]] as const;
  return (
    <section aria-labelledby="balance-calls">
      <h2 id="balance-calls" className={classes['heading']}>{t('calls.balance.callsTitle')}</h2>
      <ul className={classes['states']} aria-label={t('calls.balance.byState')}>
        {CALL_STATES.map((state) => (
          <li key={state}><strong>{figures.byState[state]}</strong> {t(`calls.state.${state}`)}</li>
        ))}
      </ul>
      <h3 className={classes['subtitle']}>{t('calls.balance.success')}</h3>
      <Text>{successRate === null ? t('calls.balance.successNone') : t('calls.balance.successRate', { percent: new Intl.NumberFormat(formattingLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(successRate), won, decided })}</Text>
      <Text size="sm" c="dimmed">{t('calls.balance.successHow')}</Text>
      <h3 className={classes['subtitle']}>{t('calls.balance.money')}</h3>
      <dl className={classes['money']}>
        {money.map(([name, amounts]) => (
          <div key={name}>
            <dt>{t(`calls.balance.${name}`)}</dt>
            <dd>{amounts.length === 0 ? t('calls.balance.noMoney') : sums(amounts)}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed">{t('calls.balance.moneyApart')}</Text>
      <h3 className={classes['subtitle']}>{t('calls.balance.areas')}</h3>
      {areas.length === 0 ? <Text c="dimmed">{t('calls.balance.noAreas')}</Text> : (
        <>
          <Table aria-label={t('calls.balance.areas')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('calls.balance.area')}</Table.Th>
                {(['sent', 'answered', 'interested', 'notNow', 'doesNotFit', 'waiting', 'medianDays'] as const).map((column) => <Table.Th key={column} ta="end">{t(`calls.balance.${column}`)}</Table.Th>)}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {areas.map(({ actorId, sent, answered, byReply, medianDays }) => (
                <Table.Tr key={actorId}>
                  <Table.Th scope="row">{actorName(document, actorId)}</Table.Th>
                  {[sent, answered, byReply.interested, byReply.notNow, byReply.doesNotFit, byReply.waiting].map((count, index) => <Table.Td key={index} ta="end">{count}</Table.Td>)}
                  <Table.Td ta="end">{medianDays === null ? '—' : decimal(medianDays)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Text size="sm" c="dimmed">{t('calls.balance.medianHow')}</Text>
        </>
      )}
    </section>
  );
}

function EngagementsBalance({ readings }: { readonly readings: readonly EngagementReading[] }): ReactNode {
  const t = useTranslation();
  const figures = engagementFigures(readings);
  const cells = ({ total, amount, counterpart, fees, people }: EngagementSums): ReactNode => (
    <>
      <Table.Td ta="end">{total}</Table.Td>
      <Table.Td ta="end">{sums(amount)}</Table.Td>
      <Table.Td ta="end">{sums(counterpart)}</Table.Td>
      <Table.Td ta="end">{sums(fees)}</Table.Td>
      <Table.Td ta="end">{people === null ? '' : decimal(people)}</Table.Td>
    </>
  );
  const head = (first: string): ReactNode => (
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{first}</Table.Th>
        {(['count', 'amount', 'counterpart', 'fees', 'people'] as const).map((column) => <Table.Th key={column} ta="end">{t(`calls.balance.${column}`)}</Table.Th>)}
      </Table.Tr>
    </Table.Thead>
  );
  return (
    <section aria-labelledby="balance-engagements">
      <h2 id="balance-engagements" className={classes['heading']}>{t('calls.balance.engagementsTitle')}</h2>
      <Table aria-label={t('calls.balance.engagementsTitle')}>
        {head(t('calls.balance.kind'))}
        <Table.Tbody>
          {ENGAGEMENT_KINDS.filter((kind) => figures.byKind[kind].total > 0).map((kind) => (
            <Table.Tr key={kind}><Table.Th scope="row">{t(`calls.kinds.${kind}`)}</Table.Th>{cells(figures.byKind[kind])}</Table.Tr>
          ))}
          <Table.Tr className={classes['total'] ?? ''}><Table.Th scope="row">{t('calls.balance.total')}</Table.Th>{cells(figures)}</Table.Tr>
        </Table.Tbody>
      </Table>
      <h3 className={classes['subtitle']}>{t('calls.balance.byAxis')}</h3>
      <Table aria-label={t('calls.balance.byAxis')}>
        {head(t('calls.balance.axis'))}
        <Table.Tbody>
          {figures.byAxis.map(({ axis, axisName, sums: own }) => (
            <Table.Tr key={`${axis} ${axisName}`}><Table.Th scope="row">{axisName === '' ? t(`calls.axis.${axis}`) : axisName}</Table.Th>{cells(own)}</Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed">{t('calls.balance.moneyApart')}</Text>
    </section>
  );
}
