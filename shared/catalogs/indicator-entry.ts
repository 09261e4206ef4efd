import { z } from 'zod';
import { onceAsked } from '../domain/kernel/once-asked';
import { entryId, namedEntry } from './entry';

/** What a city's international action is measured on. Source: Cuaderno 8 §2.2a. */
export const INDICATOR_DIMENSIONS = ['institutional', 'political', 'territorial'] as const;
export type IndicatorDimension = (typeof INDICATOR_DIMENSIONS)[number];

/** Level of intervention an indicator follows. Source: Cuaderno 8 §2.2c, after DANE. */
export const INDICATOR_LEVELS = ['input', 'process', 'output', 'outcome', 'impact'] as const;
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];

/** Whether it is told in figures or in qualities. Source: Cuaderno 8 §2.2c. */
export const INDICATOR_MEASUREMENTS = ['quantitative', 'qualitative'] as const;
export type IndicatorMeasurement = (typeof INDICATOR_MEASUREMENTS)[number];

/** The shape of a value of the indicator: a count, 0–100, hours or days, high/middling/low, yes or no, or a list told in words. */
export const INDICATOR_MEASURES = ['count', 'percentage', 'time', 'scale', 'yesNo', 'list'] as const;
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];

/** Ways to gather the data. Source: Cuaderno 8 §3. */
export const COLLECTION_METHODS = [
  'officeReports', 'areaReports', 'externalReports', 'surveys', 'interviews', 'areaInterviews', 'focusGroups',
  'publications', 'organiserPublications', 'pressSummaries', 'webMetrics', 'mailingStatistics', 'minutes', 'attendance',
  'bulletins', 'actionPlans', 'supportingDocuments', 'networkDocuments', 'officialDocuments', 'media', 'informationSystem',
] as const;
export type CollectionMethod = (typeof COLLECTION_METHODS)[number];

/** Whom the result is for. Source: Cuaderno 8 §3. */
export const INDICATOR_AUDIENCES = [
  'localGovernment', 'otherLocalGovernments', 'cityActors', 'citizens', 'generalPublic', 'peers', 'nationalGovernment',
  'multilaterals', 'strategicPartners', 'internationalNetworks',
] as const;
export type IndicatorAudience = (typeof INDICATOR_AUDIENCES)[number];

/** How the result is shown, where the source says. Source: Cuaderno 8 §3. */
export const INDICATOR_PRESENTATIONS = ['managementReports', 'publication', 'bulletins'] as const;
export type IndicatorPresentation = (typeof INDICATOR_PRESENTATIONS)[number];

/** When, against the action, it is measured: while it goes on, or after it. */
export const MEASUREMENT_MOMENTS = ['concomitant', 'exPost'] as const;
export type MeasurementMoment = (typeof MEASUREMENT_MOMENTS)[number];

/** How often it is measured. */
export const MEASUREMENT_RHYTHMS = ['weekly', 'monthly', 'quarterly', 'yearly', 'onClosing'] as const;
export type MeasurementRhythm = (typeof MEASUREMENT_RHYTHMS)[number];

const periodicity = onceAsked(() =>
  z
    .strictObject({
      /** Null where the source does not say. */
      moment: z.enum(MEASUREMENT_MOMENTS).nullable(),
      every: z.enum(MEASUREMENT_RHYTHMS),
    })
    .readonly(),
);

/** Schema of an indicator of the bank: `categoryId` is an entry of `indicatorCategories`. Source: Cuaderno 8 §3. */
export const indicatorEntry = onceAsked(() => namedEntry({
  dimension: z.enum(INDICATOR_DIMENSIONS),
  categoryId: entryId(),
  type: z.enum(INDICATOR_LEVELS),
  measurement: z.enum(INDICATOR_MEASUREMENTS),
  measure: z.enum(INDICATOR_MEASURES),
  collection: z.array(z.enum(COLLECTION_METHODS)).min(1).readonly(),
  audience: z.array(z.enum(INDICATOR_AUDIENCES)).min(1).readonly(),
  presentation: z.array(z.enum(INDICATOR_PRESENTATIONS)).readonly(),
  periodicity: z.array(periodicity()).min(1).readonly(),
}));
