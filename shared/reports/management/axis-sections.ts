import type { AxisYear, CallsYear } from '../../analysis/management/axis-year';
import type { MoneyByCurrency } from '../../analysis/agenda/money-by-currency';
import type { Document } from '../../document/document';
import type { Call } from '../../domain/calls/call';
import type { Engagement } from '../../domain/accords/engagement';
import type { RecordId } from '../../domain/kernel/id';
import { formattingLocale, type Translate } from '../../i18n';
import { actorName, paragraph, reportDay, reportMoney } from '../agenda/report-words';
import type { Block } from '../model/report-model';

/** Sums of several currencies side by side, never added up. */
export function reportSums(sums: MoneyByCurrency): string {
  return sums.map(reportMoney).join(' + ');
}

/** The name of an axis. */
export function axisName({ axis, name }: AxisYear, t: Translate): string {
  return name === '' ? t(`management.axis.${axis}`) : name;
}

function partnersOf(document: Document, { partnerIds, otherPartners }: Engagement): string {
  return [...partnerIds.map((id) => actorName(document, id)), otherPartners].filter((name) => name !== '').join(', ');
}

const ended = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** An engagement in a sentence or two: what, with whom, when, what for, what came of it. */
export function engagementSentence(document: Document, engagement: Engagement, t: Translate): string {
  const { kind, name, date, object, results, amount, counterpart, peopleReached } = engagement;
  const partners = partnersOf(document, engagement);
  const what = t(`management.engagement.${kind}`);
  const head = partners === '' ? t('management.sentence.alone', { what, name }) : t('management.sentence.with', { what, name, partners });
  const parts = [
    ended(date === null ? head : t('management.sentence.dated', { text: head, date: reportDay(date) })),
    object === '' ? '' : ended(object),
    amount === null ? '' : t('management.sentence.amount', { amount: reportMoney(amount) }),
    counterpart === null ? '' : t('management.sentence.counterpart', { amount: reportMoney(counterpart) }),
    peopleReached === null || peopleReached === 0 ? '' : t('management.sentence.people', { count: peopleReached }),
    results === '' ? '' : t('management.sentence.results', { text: ended(results) }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A call in a sentence: who calls, and what became of it. */
export function callSentence({ name, source, state, approved, appliedOn, deadline }: Call, t: Translate): string {
  const who = source === '' ? name : t('management.sentence.callOf', { name, source });
  const day = appliedOn ?? deadline;
  const parts = [
    t('management.sentence.call', { call: who, state: t(`management.callState.${state}`) }),
    approved === null ? '' : t('management.sentence.approved', { amount: reportMoney(approved) }),
    day === null ? '' : t(appliedOn === null ? 'management.sentence.deadline' : 'management.sentence.applied', { date: reportDay(day) }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function callsLead({ calls, applied, won, approved }: CallsYear, t: Translate): string {
  const said = [
    t('management.calls.seen', { count: calls.length }),
    t('management.calls.applied', { count: applied }),
    t('management.calls.won', { count: won }),
    ...(approved.length === 0 ? [] : [t('management.calls.approved', { amount: reportSums(approved) })]),
  ];
  return said.join(' ');
}

function engagementLead({ byKind, obtained, counterpart, peopleReached }: AxisYear, t: Translate): string {
  const kinds = [...byKind].map(([kind, count]) => t(`management.kindCount.${kind}`, { count }));
  const list = new Intl.ListFormat(formattingLocale(), { type: 'conjunction' }).format(kinds);
  return [
    t('management.axisLead', { kinds: list }),
    ...(obtained.length === 0 ? [] : [t('management.obtained', { amount: reportSums(obtained) })]),
    ...(counterpart.length === 0 ? [] : [t('management.counterpart', { amount: reportSums(counterpart) })]),
    ...(peopleReached === 0 ? [] : [t('management.people', { count: peopleReached })]),
  ].join(' ');
}

/** An axis of the year: its figures in a sentence, then one sentence for each thing, that opens its record. */
export function axisBlocks(document: Document, axis: AxisYear, t: Translate): readonly Block[] {
  const { engagements, calls } = axis;
  const list = (items: readonly { readonly text: string; readonly about: RecordId }[]): Block => ({
    kind: 'list',
    items: items.map(({ text }) => text),
    origins: items.map(({ about }) => about),
  });
  return [
    { kind: 'heading', level: 2, text: axisName(axis, t) },
    ...(engagements.length === 0 ? [] : [paragraph(engagementLead(axis, t)), list(engagements.map((one) => ({ text: engagementSentence(document, one, t), about: one.id })))]),
    ...(calls === null ? [] : [paragraph(callsLead(calls, t)), list(calls.calls.map((one) => ({ text: callSentence(one, t), about: one.id })))]),
  ];
}
