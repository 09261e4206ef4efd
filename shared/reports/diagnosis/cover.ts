import type { Cover } from '../model/report-model';
import type { DiagnosisContext } from './context';

/** The years of a government period: "2024–2027", or one year alone. */
export function periodText({ process }: Pick<DiagnosisContext, 'process'>): string {
  const { periodStart, periodEnd } = process;
  return periodStart === periodEnd ? String(periodStart) : `${periodStart}–${periodEnd}`;
}

/** The cover: what this is, of whom, of when, and that it is a draft or an example. */
export function diagnosisCover(context: DiagnosisContext, now: number): Cover {
  const { process, translate, formats } = context;
  const mark = process.isExample ? 'example' : 'draft';
  return {
    kicker: translate('reports.diagnosis.cover.kicker'),
    title: translate('reports.diagnosis.title'),
    subtitle: process.name,
    facts: [
      { label: translate('reports.diagnosis.cover.territory'), value: process.territoryName },
      { label: translate('reports.diagnosis.cover.kind'), value: translate(`records.territoryKind.${process.territoryKind}`) },
      { label: translate('reports.diagnosis.cover.period'), value: periodText(context) },
      { label: translate('reports.diagnosis.cover.date'), value: formats.day(now) },
    ],
    mark: {
      label: translate(`reports.diagnosis.cover.${mark}`),
      text: translate(`reports.diagnosis.cover.${mark}Text`),
    },
    colophon: translate('reports.diagnosis.cover.colophon'),
  };
}
