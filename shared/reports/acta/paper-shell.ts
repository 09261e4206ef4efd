import { recordOf, type Document } from '../../document/document';
import type { Session } from '../../domain/sessions/session';
import { formattingLocale, type Translate } from '../../i18n';
import type { ReportModel, Section } from '../model/report-model';
import type { Moments } from './moments';

interface Paper {
  readonly title: string;
  readonly kicker: string;
  readonly session: Session;
  readonly moments: Moments;
  /** Label and value; those without a value are left out. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Whether the session may still change what the paper says. */
  readonly isDraft: boolean;
  readonly sections: readonly Section[];
}

/** What every paper of a session has around its sections: cover, heads, marks. */
export function paperShell(document: Document, t: Translate, paper: Paper): ReportModel {
  const process = recordOf(document, 'process', document.processId);
  const { session, moments } = paper;
  const date = session.date !== null ? moments.day(session.date) : session.openedAt !== null ? moments.dayOf(session.openedAt) : '';
  const facts = [
    [t('acta.report.fact.territory'), process?.territoryName ?? ''] as const,
    [t('acta.report.fact.date'), date] as const,
    ...paper.facts,
  ];
  const mark =
    process?.isExample === true
      ? { label: t('acta.report.exampleMark'), text: t('acta.report.exampleText') }
      : paper.isDraft
        ? { label: t('acta.report.draftMark'), text: t('acta.report.draftText') }
        : null;
  return {
    title: paper.title,
    subject: t('acta.report.subject'),
    language: formattingLocale(),
    runningHead: { start: paper.title, end: process?.territoryName ?? '' },
    cover: {
      kicker: paper.kicker,
      title: session.name,
      subtitle: t('acta.report.subtitle', { process: process?.name ?? '' }),
      facts: facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
      mark,
      colophon: t('acta.report.colophon'),
    },
    sections: paper.sections,
  };
}
