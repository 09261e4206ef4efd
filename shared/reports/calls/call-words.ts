import { recordOf, type Document } from '../../document/document';
import type { Call } from '../../domain/calls/call';
import { formattingLocale, type Translate } from '../../i18n';
import { reportDay, reportMoney } from '../agenda/report-words';
import type { ReportModel, Section } from '../model/report-model';

/** How long is left to a deadline, or how long ago it was: "Faltan 5 días". */
export function daysLeftText(daysLeft: number | null, t: Translate): string {
  if (daysLeft === null) return t('calls.days.none');
  if (daysLeft === 0) return t('calls.days.today');
  return daysLeft > 0 ? t('calls.days.left', { count: daysLeft }) : t('calls.days.past', { count: -daysLeft });
}

/** What a call offers: its amount and what it gives in words. */
export function offerText({ amount, support }: Pick<Call, 'amount' | 'support'>): string {
  return [amount === null ? '' : reportMoney(amount), support].filter((part) => part !== '').join(' · ');
}

/** What a call asks the town to put in. */
export function counterpartText({ counterpart, counterpartText: words }: Pick<Call, 'counterpart' | 'counterpartText'>): string {
  return [counterpart === null ? '' : reportMoney(counterpart), words].filter((part) => part !== '').join(' · ');
}

/** A count as reports write it: 10.600. */
export function countText(count: number): string {
  return new Intl.NumberFormat(formattingLocale()).format(count);
}

/** The shell of a paper on calls: heads, cover, marks. */
export function callPaper(document: Document, t: Translate, paper: { readonly title: string; readonly kicker: string; readonly today: string; readonly sections: readonly Section[] }): ReportModel {
  const process = recordOf(document, 'process', document.processId);
  const territory = process?.territoryName ?? '';
  const isExample = process?.isExample === true;
  return {
    title: paper.title,
    subject: t('calls.paper.subject', { territory }),
    language: formattingLocale(),
    runningHead: { start: paper.title, end: [isExample ? t('calls.paper.exampleMark') : '', territory].filter((part) => part !== '').join(' · ') },
    cover: {
      kicker: paper.kicker,
      title: paper.title,
      subtitle: process?.name ?? '',
      facts: [
        { label: t('agenda.report.fact.territory'), value: territory },
        { label: t('agenda.report.fact.date'), value: reportDay(paper.today) },
      ],
      mark: isExample ? { label: t('calls.paper.exampleMark'), text: t('calls.paper.exampleText') } : null,
      colophon: t('calls.paper.colophon'),
    },
    sections: paper.sections,
  };
}

/** The line under the title of a paper: the mark of an example, the town, the day. */
export function placeLine(document: Document, today: string, t: Translate): string {
  const process = recordOf(document, 'process', document.processId);
  const parts = [process?.isExample === true ? t('calls.paper.exampleMark') : '', process?.territoryName ?? '', reportDay(today)];
  return parts.filter((part) => part !== '').join(' · ');
}
