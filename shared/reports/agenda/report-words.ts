import { recordOf, type Document } from '../../document/document';
import type { Action } from '../../domain/agenda/action';
import type { CivilDate } from '../../domain/kernel/civil-date';
import type { RecordId } from '../../domain/kernel/id';
import { majorOf, minorDigits, type Money } from '../../domain/kernel/money';
import { formattingLocale, type Translate } from '../../i18n';
import type { Block, Cover, TableColumn } from '../model/report-model';

/** A day as reports write it: "1 mar 2026". */
export function reportDay(day: CivilDate): string {
  return new Intl.DateTimeFormat(formattingLocale(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));
}

/** A day as covers write it: "1 de marzo de 2026". */
export function coverDay(day: CivilDate): string {
  return new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));
}

/** An amount with its currency's code; cents only where there are any. */
export function reportMoney(money: Money): string {
  const major = majorOf(money);
  // Either no cents or all of them: "1.200,5" is read twice.
  const digits = Number.isInteger(major) ? 0 : minorDigits(money.currency);
  return new Intl.NumberFormat(formattingLocale(), { style: 'currency', currency: money.currency, currencyDisplay: 'code', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(major);
}

/** A value of an indicator; a dash for none. */
export function reportValue(value: number | string | null): string {
  if (value === null || value === '') return '—';
  return typeof value === 'string' ? value : new Intl.NumberFormat(formattingLocale(), { maximumFractionDigits: 2 }).format(value);
}

/** A unit as it stands in a sentence: without the capital of a list, which acronyms and symbols keep. */
export function unitInSentence(unit: string): string {
  return /^\p{Lu}\p{Ll}/u.test(unit) ? `${unit.slice(0, 1).toLocaleLowerCase(formattingLocale())}${unit.slice(1)}` : unit;
}

/** A share as per cent, with at most one decimal. */
export function reportPercent(share: number): string {
  return new Intl.NumberFormat(formattingLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** The name of an actor; empty for none. */
export function actorName(document: Document, id: RecordId | null): string {
  return id === null ? '' : (recordOf(document, 'actor', id)?.name ?? '');
}

/** The dates of an action. */
export function actionDates({ startDate, endDate }: Action, t: Translate): string {
  if (startDate !== null && endDate !== null) return t('agenda.dates', { from: reportDay(startDate), to: reportDay(endDate) });
  if (startDate !== null) return t('agenda.dateFrom', { from: reportDay(startDate) });
  return endDate === null ? t('agenda.noDates') : t('agenda.dateTo', { to: reportDay(endDate) });
}

/** A column: `width` as share of what is left, or as wide as its contents. */
export function column(title: string, width: 'fit' | number, align: TableColumn['align'] = 'start'): TableColumn {
  return { title, width, align };
}

/** A paragraph. */
export function paragraph(text: string, tone: 'body' | 'lead' | 'note' = 'body'): Block {
  return { kind: 'paragraph', tone, text };
}

/** The cover of a report of the Agenda. `mark` stands in front of all but the example's own. */
export function agendaCover(document: Document, t: Translate, own: { readonly kicker: string; readonly title: string; readonly day: string; readonly mark: Cover['mark'] }): Cover {
  const process = recordOf(document, 'process', document.processId);
  const period = process === undefined ? '' : `${process.periodStart}–${process.periodEnd}`;
  const isExample = process?.isExample === true;
  return {
    kicker: own.kicker,
    title: own.title,
    subtitle: process?.name ?? '',
    facts: [
      { label: t('agenda.report.fact.territory'), value: process?.territoryName ?? '' },
      { label: t('agenda.report.fact.period'), value: period },
      { label: t('agenda.report.fact.date'), value: own.day },
    ],
    mark: isExample ? { label: t('agenda.report.exampleMark'), text: t('agenda.report.exampleText') } : own.mark,
    colophon: t('agenda.report.colophon'),
  };
}
