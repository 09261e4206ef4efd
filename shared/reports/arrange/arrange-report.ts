import { recordOf, listOf, type Document } from '../../document/document';
import { reportIdentityId } from '../../domain/reports/report-identity';
import { reportLayoutId } from '../../domain/reports/report-layout';
import type { Translate } from '../../i18n';
import { POWER } from '../actor-map-report/power-section';
import type { Brand, ReportModel, Section } from '../model/report-model';
import { withAnnexLetters } from './annex-letters';
import { inOrder } from './section-order';
import { textSection } from './text-section';
import { TRAIL, trailSection } from './trail-section';

/** Sections that a report only has where a person puts them in: long ones, and those with scores of power. */
const ASKED_FOR: readonly string[] = [TRAIL, POWER];

/** A section as a person chooses it. */
export interface SectionChoice {
  readonly id: string;
  readonly title: string;
  readonly isShown: boolean;
  /** Whether it is there only where it is put in. */
  readonly isAskedFor: boolean;
  /** Whether it is a text of the city's own. */
  readonly isOwn: boolean;
}

/** A report as it goes out, and the choice of its sections in their order. */
export interface ArrangedReport {
  readonly model: ReportModel;
  readonly sections: readonly SectionChoice[];
}

/** What makes the reports of a process its own; undefined where nothing does. */
export function brandOf(document: Document): Brand | undefined {
  const identity = recordOf(document, 'reportIdentity', reportIdentityId(document.processId));
  return identity === undefined || (identity.emblem === null && identity.color === null) ? undefined : { color: identity.color, emblem: identity.emblem };
}

/** The place of own texts that the layout does not name: before the annexes. */
function withTexts(sections: readonly Section[], texts: readonly Section[]): readonly Section[] {
  const first = sections.findIndex(({ isAnnex }) => isAnnex === true);
  const at = first < 0 ? sections.length : first;
  return [...sections.slice(0, at), ...texts, ...sections.slice(at)];
}

/**
 * Makes a report the city's own: sections chosen and in their order, own texts among them, emblem and colour, the mark
 * of a draft. `report`: its kind, by which the document keeps the choice.
 */
export function arrangeReport(document: Document, report: string, model: ReportModel, t: Translate): ArrangedReport {
  const layout = recordOf(document, 'reportLayout', reportLayoutId(document.processId, report));
  const texts = listOf(document, 'reportText').filter((text) => text.report === report);
  const own = new Set<string>(texts.map(({ id }) => id));
  const hidden = new Set(layout?.hidden);
  const added = new Set(layout?.added);
  const isShown = ({ id }: Section): boolean => (ASKED_FOR.includes(id) ? added.has(id) : !hidden.has(id));
  const trail = trailSection(document, model.sections.filter(isShown), t);
  const all = withTexts([...model.sections, ...(trail === null ? [] : [trail])], texts.map(textSection));
  const byId = new Map(all.map((section) => [section.id, section]));
  const ordered = inOrder([...byId.keys()], layout?.order ?? []).flatMap((id) => byId.get(id) ?? []);
  const brand = brandOf(document);
  const draft = layout?.isDraft === true ? { label: t('reports.draft.label') } : undefined;
  const mark = model.cover.mark ?? (draft === undefined ? null : { label: draft.label, text: t('reports.draft.text') });
  return {
    model: {
      ...model,
      cover: { ...model.cover, mark },
      ...(brand === undefined ? {} : { brand }),
      ...(draft === undefined ? {} : { draft }),
      sections: withAnnexLetters(ordered.filter((section) => isShown(section) && section.blocks.length > 0), t),
    },
    sections: ordered.map((section) => ({ id: section.id, title: section.title, isShown: isShown(section), isAskedFor: ASKED_FOR.includes(section.id), isOwn: own.has(section.id) })),
  };
}
