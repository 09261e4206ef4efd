import type { Language } from '../i18n';
import type { CatalogAtHand } from './files-at-hand';
import type { CatalogName } from './schemas';

/** Catalogues fetched from the bundle when first asked for: the larger ones, and those of places a person may never open. */
export type LateCatalog = Exclude<CatalogName, CatalogAtHand>;

type Load = () => Promise<{ readonly default: unknown }>;

/** How to fetch each late catalogue, spelt out one by one so that the bundler can split them. */
export const FILE_LOADERS: { readonly [Code in Language]: { readonly [Name in LateCatalog]: Load } } = {
  es: {
    motivations: () => import('../../resources/catalogs/es/motivations.json'),
    results: () => import('../../resources/catalogs/es/results.json'),
    impacts: () => import('../../resources/catalogs/es/impacts.json'),
    steps: () => import('../../resources/catalogs/es/steps.json'),
    advice: () => import('../../resources/catalogs/es/advice.json'),
    processConditions: () => import('../../resources/catalogs/es/process-conditions.json'),
    sustainabilityKeys: () => import('../../resources/catalogs/es/sustainability-keys.json'),
    roundtableOutcomes: () => import('../../resources/catalogs/es/roundtable-outcomes.json'),
    roundtableRules: () => import('../../resources/catalogs/es/roundtable-rules.json'),
    cases: () => import('../../resources/catalogs/es/cases.json'),
    diagnosisActions: () => import('../../resources/catalogs/es/diagnosis-actions.json'),
    referencePicture: () => import('../../resources/catalogs/es/reference-picture.json'),
    capacities: () => import('../../resources/catalogs/es/capacities.json'),
    supportFactors: () => import('../../resources/catalogs/es/support-factors.json'),
    designElements: () => import('../../resources/catalogs/es/design-elements.json'),
    measurementSubjects: () => import('../../resources/catalogs/es/measurement-subjects.json'),
    measurementReasons: () => import('../../resources/catalogs/es/measurement-reasons.json'),
    evaluationParts: () => import('../../resources/catalogs/es/evaluation-parts.json'),
    indicatorTypes: () => import('../../resources/catalogs/es/indicator-types.json'),
    indicatorCategories: () => import('../../resources/catalogs/es/indicator-categories.json'),
    indicators: () => import('../../resources/catalogs/es/indicators.json'),
    institutionalChallenges: () => import('../../resources/catalogs/es/institutional-challenges.json'),
    workshopQuestions: () => import('../../resources/catalogs/es/workshop-questions.json'),
    sdgGoals: () => import('../../resources/catalogs/es/sdg-goals.json'),
    sdgTargets: () => import('../../resources/catalogs/es/sdg-targets.json'),
    globalFrameworks: () => import('../../resources/catalogs/es/global-frameworks.json'),
    documents: () => import('../../resources/catalogs/es/documents.json'),
  },
};
