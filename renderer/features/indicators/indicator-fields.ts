import { COLLECTION_METHODS, INDICATOR_AUDIENCES, INDICATOR_PRESENTATIONS } from '@shared/catalogs/indicator-entry';
import { listOf, type Document } from '@shared/document/document';
import {
  AGGREGATION_WAYS, DIMENSIONS, HIERARCHIES, LEVELS, MOMENTS, QUALITIES, RHYTHMS, type Indicator,
} from '@shared/domain/indicators/indicator';
import { labelOfRecord } from '@shared/domain/registry';
import type { Translate } from '@shared/i18n';
import { SDG_NUMBERS, type FormField, type Option } from '@renderer/ui/records/form-field';

/** Entries of catalogues that the form offers. */
export interface Offered {
  readonly categories: readonly { readonly id: string; readonly name: string; readonly dimension: string }[];
  readonly results: readonly { readonly id: string; readonly name: string }[];
  readonly impacts: readonly { readonly id: string; readonly name: string }[];
}

const named = (entries: readonly { readonly id: string; readonly name: string }[]): readonly Option[] =>
  entries.map(({ id, name }) => ({ value: id, label: name }));

function recordsAs(document: Document, type: 'actor' | 'line' | 'action' | 'planNode'): readonly Option[] {
  return listOf(document, type).map((record) => ({ value: record.id, label: labelOfRecord(record) }));
}

/** The four decisions on the typology. */
export function typologyFields(indicator: Indicator, t: Translate): readonly FormField[] {
  const options = <Key extends string>(keys: readonly Key[], label: (key: Key) => string): readonly Option[] => keys.map((value) => ({ value, label: label(value) }));
  return [
    { kind: 'choice', name: 'measurement', label: t('indicators.field.measurement'), value: indicator.measurement, options: options(['quantitative', 'qualitative'], (key) => t(`indicators.measurement.${key}`)) },
    { kind: 'choice', name: 'level', label: t('indicators.field.level'), value: indicator.level, options: options(LEVELS, (key) => t(`indicators.level.${key}`)) },
    { kind: 'choice', name: 'hierarchy', label: t('indicators.field.hierarchy'), value: indicator.hierarchy, options: options(HIERARCHIES, (key) => t(`indicators.hierarchy.${key}`)) },
    { kind: 'choice', name: 'quality', label: t('indicators.field.quality'), value: indicator.quality, options: options(QUALITIES, (key) => t(`indicators.quality.${key}`)) },
  ];
}

/** The fields of an indicator with the values they have. */
export function indicatorFields(document: Document, indicator: Indicator, offered: Offered, t: Translate): readonly FormField[] {
  const qualitative = indicator.measurement === 'qualitative';
  const scale = indicator.scale.map((word) => ({ value: word, label: word }));
  const path: readonly FormField[] = qualitative
    ? [
        { kind: 'words', name: 'scale', label: t('indicators.field.scale'), hint: t('indicators.field.scaleHint'), value: indicator.scale },
        { kind: 'choice', name: 'baselineWord', label: t('indicators.field.baseline'), value: indicator.baselineWord || null, options: scale },
        { kind: 'date', name: 'baselineDate', label: t('indicators.field.baselineDate'), value: indicator.baselineDate },
        { kind: 'choice', name: 'targetWord', label: t('indicators.field.target'), value: indicator.targetWord || null, options: scale },
      ]
    : [
        { kind: 'number', name: 'baseline', label: t('indicators.field.baseline'), value: indicator.baseline },
        { kind: 'date', name: 'baselineDate', label: t('indicators.field.baselineDate'), value: indicator.baselineDate },
        { kind: 'number', name: 'target', label: t('indicators.field.target'), value: indicator.target },
        { kind: 'text', name: 'unit', label: t('indicators.field.unit'), value: indicator.unit },
        { kind: 'choice', name: 'aggregation', label: t('indicators.field.aggregation'), value: indicator.aggregation, options: AGGREGATION_WAYS.map((value) => ({ value, label: t(`indicators.aggregation.${value}`) })) },
      ];
  return [
    { kind: 'longText', name: 'name', label: t('indicators.field.name'), value: indicator.name, required: true },
    ...path,
    { kind: 'choice', name: 'rhythm', label: t('indicators.field.rhythm'), value: indicator.rhythm, options: RHYTHMS.map((value) => ({ value, label: t(`indicators.rhythm.${value}`) })) },
    { kind: 'choice', name: 'responsibleId', label: t('indicators.field.responsible'), value: indicator.responsibleId, options: recordsAs(document, 'actor'), clearable: true },
    { kind: 'heading', name: 'links', label: t('indicators.part.links') },
    { kind: 'choice', name: 'lineId', label: t('indicators.field.line'), value: indicator.lineId, options: recordsAs(document, 'line'), clearable: true },
    { kind: 'choices', name: 'actionIds', label: t('indicators.field.actions'), value: indicator.actionIds, options: recordsAs(document, 'action') },
    { kind: 'choices', name: 'planNodeIds', label: t('indicators.field.planNodes'), value: indicator.planNodeIds, options: recordsAs(document, 'planNode') },
    { kind: 'choices', name: 'sdgs', label: t('indicators.field.sdgs'), value: indicator.sdgs.map(String), options: SDG_NUMBERS.map((goal) => ({ value: String(goal), label: t('indicators.dashboard.goal', { number: goal }) })) },
    { kind: 'choices', name: 'resultIds', label: t('indicators.field.results'), value: indicator.resultIds, options: named(offered.results) },
    { kind: 'choices', name: 'impactIds', label: t('indicators.field.impacts'), value: indicator.impactIds, options: named(offered.impacts) },
    { kind: 'heading', name: 'questions', label: t('indicators.part.questions') },
    ...(['what', 'how', 'withWhom', 'whatFor'] as const).map((name): FormField => ({ kind: 'longText', name, label: t(`indicators.field.${name}`), value: indicator[name] })),
    { kind: 'heading', name: 'type', label: t('indicators.part.type') },
    { kind: 'choice', name: 'dimension', label: t('indicators.field.dimension'), value: indicator.dimension, options: DIMENSIONS.map((value) => ({ value, label: t(`indicators.dimension.${value}`) })) },
    { kind: 'choice', name: 'categoryId', label: t('indicators.field.category'), value: indicator.categoryId || null, options: named(offered.categories.filter(({ dimension }) => dimension === indicator.dimension)) },
    ...typologyFields(indicator, t),
    { kind: 'heading', name: 'evaluation', label: t('indicators.part.evaluation') },
    { kind: 'longText', name: 'formula', label: t('indicators.field.formula'), value: indicator.formula },
    { kind: 'choices', name: 'collection', label: t('indicators.field.collection'), value: indicator.collection, options: COLLECTION_METHODS.map((value) => ({ value, label: t(`indicators.collection.${value}`) })) },
    { kind: 'choices', name: 'audience', label: t('indicators.field.audience'), value: indicator.audience, options: INDICATOR_AUDIENCES.map((value) => ({ value, label: t(`indicators.audience.${value}`) })) },
    { kind: 'choices', name: 'presentation', label: t('indicators.field.presentation'), value: indicator.presentation, options: INDICATOR_PRESENTATIONS.map((value) => ({ value, label: t(`indicators.presentation.${value}`) })) },
    { kind: 'choices', name: 'moments', label: t('indicators.field.moments'), value: indicator.moments, options: MOMENTS.map((value) => ({ value, label: t(`indicators.moment.${value}`) })) },
    { kind: 'longText', name: 'notes', label: t('indicators.field.notes'), value: indicator.notes },
  ];
}
