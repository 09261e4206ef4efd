import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogFile } from '@shared/catalogs/catalog';
import { CATALOG_NAMES, type CatalogName } from '@shared/catalogs/schemas';
import { LANGUAGES } from '@shared/i18n';

const FOLDER = join(import.meta.dirname, '..', '..', 'resources', 'catalogs');

/** Entries of each catalogue, and of its parts, as they were counted in the source documents. Source: domain.md, "Catalogues to ship". */
const COUNTS: { readonly [Name in CatalogName]: readonly [total: number, field?: string, parts?: Readonly<Record<string, number>>] } = {
  modalities: [5],
  motivations: [5],
  themes: [13],
  actorKinds: [19, 'group', { guide: 8, rings: 11 }],
  results: [8],
  impacts: [7],
  steps: [7],
  advice: [10],
  processConditions: [5],
  sustainabilityKeys: [11, 'scale', { local: 8, regional: 2, international: 1 }],
  roundtableOutcomes: [11, 'stage', { design: 5, implementation: 3, evaluation: 3 }],
  roundtableRules: [4],
  cases: [10],
  diagnosisActions: [36, 'stage', { design: 9, implementation: 17, evaluation: 10 }],
  referencePicture: [41, 'status', { advance: 10, inProcess: 9, difficulty: 11, risk: 6, mitigation: 5 }],
  capacities: [14, 'group', { institutional: 5, operational: 5, human: 4 }],
  supportFactors: [5],
  designElements: [10],
  measurementSubjects: [16, 'subject', { office: 4, localGovernment: 4, territory: 8 }],
  measurementReasons: [6],
  evaluationParts: [5],
  indicatorTypes: [12, 'typology', { measurement: 2, level: 5, hierarchy: 2, quality: 3 }],
  indicatorCategories: [12, 'dimension', { institutional: 8, political: 2, territorial: 2 }],
  indicators: [61, 'dimension', { institutional: 22, political: 17, territorial: 22 }],
  bodyFunctions: [41, 'body', { strategicCommittee: 28, network: 13 }],
  institutionalChallenges: [3],
  workshopQuestions: [6],
  sdgGoals: [17],
  sdgTargets: [169],
  globalFrameworks: [3],
  documents: [6],
};

const PER_GOAL = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly source: { readonly document: string; readonly place: string };
}

const fileOf = (name: CatalogName): string => `${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.json`;

function entriesOf(language: string, name: CatalogName): readonly Entry[] {
  return readCatalogFile(name, JSON.parse(readFileSync(join(FOLDER, language, fileOf(name)), 'utf8')));
}

const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

it('there is a folder of catalogues for every language of the program', () => {
  for (const language of LANGUAGES) expect(folders).toContain(language);
});

describe.each(folders)('the catalogues in %s', (language) => {
  it('are these files and no other', () => {
    expect(readdirSync(join(FOLDER, language)).sort()).toEqual(CATALOG_NAMES.map(fileOf).sort());
  });

  it.each(CATALOG_NAMES)('%s has the entries and parts of its source, and those of the Spanish one', (name) => {
    const [total, field, parts] = COUNTS[name];
    const entries = entriesOf(language, name);
    expect(entries).toHaveLength(total);
    if (field !== undefined && parts !== undefined) {
      const counted: Record<string, number> = {};
      for (const entry of entries) {
        const part = String((entry as unknown as Record<string, unknown>)[field]);
        counted[part] = (counted[part] ?? 0) + 1;
      }
      expect(counted).toEqual(parts);
    }
    const spanish = entriesOf('es', name);
    expect(entries.map(({ id }) => id)).toEqual(spanish.map(({ id }) => id));
    expect(entries.map(({ source }) => source.document)).toEqual(spanish.map(({ source }) => source.document));
    for (const { name: text, source } of entries) {
      expect(text.trim()).not.toBe('');
      expect(source.place.trim()).not.toBe('');
    }
  });

  it('have as many targets for each goal as the Agenda 2030', () => {
    const targets = entriesOf(language, 'sdgTargets');
    expect(PER_GOAL.map((_, index) => targets.filter((target) => 'goal' in target && target.goal === index + 1).length)).toEqual(PER_GOAL);
  });

  it('tell the picture of AL-LAs stage by stage', () => {
    const picture = entriesOf(language, 'referencePicture') as readonly (Entry & { readonly stage: string; readonly status: string })[];
    const countOf = (stage: string) => ['advance', 'inProcess', 'difficulty', 'risk', 'mitigation'].map((status) => picture.filter((entry) => entry.stage === stage && entry.status === status).length);
    expect(['design', 'implementation', 'evaluation'].map(countOf)).toEqual([[4, 3, 2, 2, 2], [3, 3, 5, 2, 2], [3, 3, 4, 2, 1]]);
  });
});
