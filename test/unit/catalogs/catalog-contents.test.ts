import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalog, catalogEntry, entryById, loadCatalog, readCatalogFile } from '@shared/catalogs/catalog';
import { ENTRY_TEXT_LIMIT, type CatalogEntryBase } from '@shared/catalogs/entry';
import { CATALOGS_AT_HAND } from '@shared/catalogs/catalogs-at-hand';
import { CATALOG_NAMES, type CatalogName } from '@shared/catalogs/schemas';
import { LANGUAGES, t } from '@shared/i18n';

/** How many entries the source documents have, counted in them by a person. */
const COUNTS = {
  modalities: 5,
  motivations: 5,
  themes: 13,
  actorKinds: 8 + 3 + 2 + 6,
  results: 8,
  impacts: 7,
  steps: 7,
  advice: 10,
  processConditions: 5,
  sustainabilityKeys: 8 + 2 + 1,
  roundtableOutcomes: 5 + 3 + 3,
  roundtableRules: 4,
  cases: 10,
  diagnosisActions: 9 + 17 + 10,
  referencePicture: 4 + 3 + 3 + (3 + 3 + 3) + (2 + 5 + 4) + (2 + 2 + 2) + (2 + 2 + 1),
  capacities: 5 + 5 + 4,
  supportFactors: 5,
  designElements: 10,
  measurementSubjects: 4 + 4 + 8,
  measurementReasons: 6,
  evaluationParts: 5,
  indicatorTypes: 2 + 5 + 2 + 3,
  indicatorCategories: 8 + 2 + 2,
  indicators: 22 + 17 + 22,
  bodyFunctions: 7 + 12 + 5 + 4 + (7 + 6),
  institutionalChallenges: 3,
  workshopQuestions: 6,
  sdgGoals: 17,
  sdgTargets: 169,
  globalFrameworks: 3,
  documents: 6,
} as const satisfies Readonly<Record<CatalogName, number>>;

/** Every text of an entry that a person reads. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsOf);
}

function countBy<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1;
  return counts;
}

describe.each(LANGUAGES)('the catalogues in %s', (language) => {
  const all = new Map<CatalogName, readonly CatalogEntryBase[]>();
  beforeAll(async () => {
    for (const name of CATALOG_NAMES) all.set(name, await loadCatalog(name, language));
  });

  it.each(CATALOG_NAMES)('%s keeps its schema and has as many entries as its source', (name) => {
    expect(all.get(name)).toHaveLength(COUNTS[name]);
  });

  it.each(CATALOG_NAMES)('%s has unique ids, a source and texts that are neither empty nor long', (name) => {
    const entries = all.get(name) ?? [];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry.source.place).not.toBe('');
      for (const text of textsOf(entry)) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(ENTRY_TEXT_LIMIT);
      }
    }
  });

  it.each(CATALOG_NAMES)('%s has a name in the interface', (name) => {
    expect(t(`catalogs.name.${name}`)).not.toBe('');
  });

  it('has exactly one file for each catalogue', () => {
    const files = readdirSync(`resources/catalogs/${language}`).sort();
    const expected = CATALOG_NAMES.map((name) => `${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.json`);
    expect(files).toEqual(expected.sort());
  });

  it('names only sources that the catalogue of documents describes', () => {
    const documents = new Set((all.get('documents') ?? []).map(({ name }) => name));
    for (const entries of all.values()) for (const { source } of entries) expect(documents).toContain(source.document);
  });

  it('divides the diagnosis, the reference picture and the roundtable by stage as the source does', async () => {
    expect(countBy(await loadCatalog('diagnosisActions', language), ({ stage }) => stage)).toEqual({
      design: 9,
      implementation: 17,
      evaluation: 10,
    });
    expect(countBy(await loadCatalog('roundtableOutcomes', language), ({ stage }) => stage)).toEqual({
      design: 5,
      implementation: 3,
      evaluation: 3,
    });
    const picture = await loadCatalog('referencePicture', language);
    expect(countBy(picture, ({ stage, status }) => `${stage} ${status}`)).toEqual({
      'design advance': 4,
      'design inProcess': 3,
      'design difficulty': 2,
      'design risk': 2,
      'design mitigation': 2,
      'implementation advance': 3,
      'implementation inProcess': 3,
      'implementation difficulty': 5,
      'implementation risk': 2,
      'implementation mitigation': 2,
      'evaluation advance': 3,
      'evaluation inProcess': 3,
      'evaluation difficulty': 4,
      'evaluation risk': 2,
      'evaluation mitigation': 1,
    });
  });

  it('ties each state of the reference picture to an action of the same stage', async () => {
    const actions = await loadCatalog('diagnosisActions', language);
    for (const { stage, status, actionId } of await loadCatalog('referencePicture', language)) {
      const isState = status !== 'risk' && status !== 'mitigation';
      expect(actionId !== null).toBe(isState);
      if (actionId !== null) expect(entryById(actions, actionId)?.stage).toBe(stage);
    }
  });

  it('divides the bank of indicators as the source does, each in a category of its dimension', async () => {
    const categories = await loadCatalog('indicatorCategories', language);
    const indicators = await loadCatalog('indicators', language);
    expect(countBy(indicators, ({ dimension }) => dimension)).toEqual({ institutional: 22, political: 17, territorial: 22 });
    expect(countBy(categories, ({ dimension }) => dimension)).toEqual({ institutional: 8, political: 2, territorial: 2 });
    for (const { categoryId, dimension } of indicators) {
      expect(entryById(categories, categoryId)?.dimension).toBe(dimension);
    }
    expect(countBy(indicators, ({ categoryId }) => categoryId)).toEqual({
      'experience-exchange': 2,
      'training-in-city': 3,
      'training-abroad': 5,
      'practice-projection': 1,
      publications: 1,
      'practice-visibility': 5,
      'external-communication': 3,
      'internal-communication': 2,
      'table-transversality': 10,
      'service-articulation': 7,
      'advocacy-in-frameworks': 10,
      'agenda-ownership': 12,
    });
  });

  it('divides the other grouped catalogues as their sources do', async () => {
    expect(countBy(await loadCatalog('sustainabilityKeys', language), ({ scale }) => scale)).toEqual({
      local: 8,
      regional: 2,
      international: 1,
    });
    expect(countBy(await loadCatalog('capacities', language), ({ group }) => group)).toEqual({
      institutional: 5,
      operational: 5,
      human: 4,
    });
    expect(countBy(await loadCatalog('measurementSubjects', language), ({ subject }) => subject)).toEqual({
      office: 4,
      localGovernment: 4,
      territory: 8,
    });
    expect(countBy(await loadCatalog('indicatorTypes', language), ({ typology }) => typology)).toEqual({
      measurement: 2,
      level: 5,
      hierarchy: 2,
      quality: 3,
    });
    expect(countBy(catalog('bodyFunctions', language), ({ body, member }) => `${body} ${member}`)).toEqual({
      'strategicCommittee general': 7,
      'strategicCommittee internationalRelations': 12,
      'strategicCommittee planning': 5,
      'strategicCommittee treasury': 4,
      'network general': 7,
      'network animator': 6,
    });
    const kinds = catalog('actorKinds', language);
    expect(countBy(kinds, ({ group }) => group)).toEqual({ guide: 8, rings: 11 });
    expect(countBy(kinds.filter(({ group }) => group === 'rings'), ({ ring }) => ring)).toEqual({
      core: 3,
      government: 2,
      territory: 6,
    });
  });

  it('has the 169 targets under their goals, coded as in the Agenda', async () => {
    const targets = await loadCatalog('sdgTargets', language);
    const perGoal = Array.from({ length: 17 }, (_, index) => targets.filter(({ goal }) => goal === index + 1));
    expect(perGoal.map((list) => list.length)).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
    expect(perGoal[12]?.map(({ id }) => id)).toEqual(['13.1', '13.2', '13.3', '13.a', '13.b']);
    for (const { id, goal } of targets) expect(id.startsWith(`${goal}.`)).toBe(true);
    expect((await loadCatalog('sdgGoals', language)).map(({ id }) => Number(id))).toEqual(perGoal.map((_, index) => index + 1));
  });

  it('has the five modalities, each with instruments of unique id', () => {
    const modalities = catalog('modalities', language);
    expect(modalities.map(({ id }) => id)).toEqual([
      'territorial-marketing',
      'integration',
      'decentralised-cooperation',
      'international-networks',
      'governance-programmes',
    ]);
    const instruments = modalities.flatMap((modality) => modality.instruments.map(({ id }) => id));
    expect(new Set(instruments).size).toBe(instruments.length);
    for (const { instruments: own } of modalities) expect(own.length).toBeGreaterThanOrEqual(4);
  });
});

describe('asking for a catalogue', () => {
  it('gives the same array each time, at once or later', async () => {
    for (const name of CATALOGS_AT_HAND) {
      expect(catalog(name)).toBe(catalog(name));
      expect(await loadCatalog(name)).toBe(catalog(name));
    }
    expect(loadCatalog('indicators')).toBe(loadCatalog('indicators'));
    expect(await loadCatalog('indicators')).toBe(await loadCatalog('indicators'));
  });

  it('finds an entry by its id and says so where there is none', () => {
    expect(catalogEntry('modalities', 'international-networks')?.name).toBe('Redes internacionales');
    expect(catalogEntry('modalities', 'no-such-modality')).toBeUndefined();
  });

  it('refuses a file with a field that is unknown, missing or too long', () => {
    const source = { document: 'Guía municipal', place: 'Portada' };
    const entry = { id: 'one', name: 'Uno', description: 'Una cosa.', source };
    expect(readCatalogFile('themes', { entries: [entry] })).toEqual([entry]);
    const wrong = [
      { ...entry, colour: 'rojo' },
      { ...entry, source: { document: 'Otro', place: 'Portada' } },
      { ...entry, name: ' ' },
      { ...entry, id: 'Un Id' },
      { ...entry, description: 'a'.repeat(ENTRY_TEXT_LIMIT + 1) },
      { id: 'one', name: 'Uno', source },
    ];
    for (const bad of wrong) expect(() => readCatalogFile('themes', { entries: [bad] })).toThrow();
  });
});
