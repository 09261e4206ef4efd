import type { MessageKey } from '@shared/i18n';
import type { NewProcess } from '@renderer/store/process-library';

/** What is in the fields while a person fills them: years may be anything yet. */
export interface ProcessDraft extends Omit<NewProcess, 'periodStart' | 'periodEnd'> {
  readonly periodStart: number | string;
  readonly periodEnd: number | string;
}

export type DraftErrors = Readonly<Partial<Record<keyof ProcessDraft, MessageKey>>>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Mayors of Colombia govern four years, from 1 January of 2024, 2028, … The period that holds `year`. */
export function governmentPeriodOf(year: number): { readonly periodStart: number; readonly periodEnd: number } {
  const periodStart = 2024 + Math.floor((year - 2024) / 4) * 4;
  return { periodStart, periodEnd: periodStart + 3 };
}

const isYear = (value: number | string): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** What is wrong with a draft, by field; empty where nothing is. */
export function errorsOf(draft: ProcessDraft): DraftErrors {
  const errors: Partial<Record<keyof ProcessDraft, MessageKey>> = {};
  if (draft.territoryName.trim() === '') errors.territoryName = 'home.form.error.territoryName';
  if (draft.name.trim() === '') errors.name = 'home.form.error.name';
  if (!isYear(draft.periodStart)) errors.periodStart = 'home.form.error.year';
  if (!isYear(draft.periodEnd)) errors.periodEnd = 'home.form.error.year';
  else if (isYear(draft.periodStart) && draft.periodEnd < draft.periodStart) {
    errors.periodEnd = 'home.form.error.periodOrder';
  }
  return errors;
}

/** The process that a sound draft says; null where something is wrong with it. */
export function processOf(draft: ProcessDraft): NewProcess | null {
  const { periodStart, periodEnd } = draft;
  if (Object.keys(errorsOf(draft)).length > 0 || !isYear(periodStart) || !isYear(periodEnd)) return null;
  return { ...draft, name: draft.name.trim(), territoryName: draft.territoryName.trim(), periodStart, periodEnd };
}
