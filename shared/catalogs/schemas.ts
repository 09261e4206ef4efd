import { z } from 'zod';
import { ACTOR_KINDS, RINGS, SCOPES } from '../domain/actors/actor';
import { onceAsked, onceEachAsked } from '../domain/kernel/once-asked';
import { describedEntry, entryId, entryText, namedEntry } from './entry';
import { INDICATOR_DIMENSIONS, indicatorEntry } from './indicator-entry';

/** Stages of the policy. Source: Cuaderno 8 §1.1 and annex; Taller Medellín. */
export const POLICY_STAGES = ['design', 'implementation', 'evaluation'] as const;
export type PolicyStage = (typeof POLICY_STAGES)[number];

/** How the cities of AL-LAs stood on what the reference picture lists; risks and mitigations are no state of an action. */
export const REFERENCE_STATUSES = ['advance', 'inProcess', 'difficulty', 'risk', 'mitigation'] as const;
export type ReferenceStatus = (typeof REFERENCE_STATUSES)[number];

const texts = onceAsked(() => z.array(entryText()).readonly());
const stage = onceAsked(() => z.enum(POLICY_STAGES));
const year = onceAsked(() => z.int().min(1900).max(2200));

/** The schema of an entry of each catalogue; the name of a catalogue is its key here. Source: domain.md, "Catalogues to ship". */
export const CATALOG_SCHEMAS = onceEachAsked({
  /** 5 ways of acting internationally, each with its instruments. `Line.modalityId` and `instrumentIds` point here. */
  modalities: () => describedEntry({ instruments: z.array(describedEntry({})).min(1).readonly() }),
  motivations: () => describedEntry({}),
  themes: () => describedEntry({}),
  /** 8 groups of the Guía municipal and the 3 + 2 + 6 of the rings of Bogotá. `kinds[0]` is the likeliest of a new actor. */
  actorKinds: () => describedEntry({
    group: z.enum(['guide', 'rings']),
    kinds: z.array(z.enum(ACTOR_KINDS)).min(1).readonly(),
    ring: z.enum(RINGS),
    scope: z.enum(SCOPES),
  }),
  results: () => describedEntry({}),
  impacts: () => describedEntry({}),
  steps: () => describedEntry({}),
  advice: () => describedEntry({}),
  processConditions: () => describedEntry({}),
  sustainabilityKeys: () => describedEntry({ scale: z.enum(['local', 'regional', 'international']) }),
  roundtableOutcomes: () => describedEntry({ stage: stage() }),
  roundtableRules: () => describedEntry({}),
  /** Positive aspects and recommendations are empty lists where the source gives none (cases 7 to 9). */
  cases: () => describedEntry({
    number: z.int().min(1),
    city: entryText(),
    characteristics: z.array(entryText()).min(1).readonly(),
    positiveAspects: texts(),
    recommendations: texts(),
  }),
  diagnosisActions: () => describedEntry({ stage: stage() }),
  /** `actionId` is an entry of `diagnosisActions`; null for risks and mitigations. */
  referencePicture: () => describedEntry({ stage: stage(), status: z.enum(REFERENCE_STATUSES), actionId: entryId().nullable() }),
  capacities: () => describedEntry({ group: z.enum(['institutional', 'operational', 'human']) }),
  supportFactors: () => describedEntry({}),
  designElements: () => describedEntry({}),
  measurementSubjects: () => describedEntry({ subject: z.enum(['office', 'localGovernment', 'territory']) }),
  measurementReasons: () => describedEntry({}),
  evaluationParts: () => describedEntry({ example: entryText() }),
  indicatorTypes: () => describedEntry({
    typology: z.enum(['measurement', 'level', 'hierarchy', 'quality']),
    example: entryText(),
  }),
  indicatorCategories: () => describedEntry({ dimension: z.enum(INDICATOR_DIMENSIONS) }),
  indicators: indicatorEntry,
  /** Functions of the Comité Estratégico (general, and of each member) and of the Red (general, and of who animates it). */
  bodyFunctions: () => namedEntry({
    body: z.enum(['strategicCommittee', 'network']),
    member: z.enum(['general', 'internationalRelations', 'planning', 'treasury', 'animator']),
  }),
  institutionalChallenges: () => describedEntry({}),
  workshopQuestions: () => describedEntry({}),
  /** The id is the number as text; the name, the official short one. */
  sdgGoals: () => describedEntry({ number: z.int().min(1).max(17) }),
  /** The id is the code of the target: `1.1`, `11.a`. */
  sdgTargets: () => namedEntry({ goal: z.int().min(1).max(17) }),
  globalFrameworks: () => describedEntry({ year: year(), localRole: entryText() }),
  /** The source documents; the name is the short one that `source.document` uses. */
  documents: () => describedEntry({ title: entryText(), publisher: entryText(), year: year() }),
});

export type CatalogName = keyof typeof CATALOG_SCHEMAS;
/** An entry of a catalogue. */
export type CatalogEntry<Name extends CatalogName> = z.output<(typeof CATALOG_SCHEMAS)[Name]>;

/** Every catalogue's name. */
export const CATALOG_NAMES = Object.keys(CATALOG_SCHEMAS) as readonly CatalogName[];
