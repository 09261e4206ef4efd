import { catalogEntry } from '@shared/catalogs/catalog';
import type { CatalogName } from '@shared/catalogs/schemas';
import { CATALOG_OF_BLOCK, type DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { listOf, type Document } from '@shared/document/document';
import { CATALOG_BLOCKS } from '@shared/domain/diagnosis/item-key';
import type { OwnEntry } from '@shared/domain/diagnosis/own-entry';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import type { Result } from '@shared/domain/kernel/result';
import { runCommand } from '@renderer/store/workspace';
import { addQuestion, chooseBlock } from '../assess/commands';
import { acceptRisk } from '../risks/commands';
import { addActorFromCatalog, addLineFromCatalog } from './commands';
import type { LibraryEntry } from './library-entries';

/** What an entry can become in the process. */
export type PutKind = 'line' | 'actor' | 'risk' | 'question' | 'block';

/** Catalogues whose entries make sense as a question of the city's own diagnosis. */
const QUESTIONS = new Set<string>(['workshopQuestions', 'designElements', 'sustainabilityKeys', 'steps', 'advice', 'roundtableRules', 'roundtableOutcomes', 'measurementSubjects']);

/** How an entry goes into the process, whether it is there already, and the act itself. */
export interface Putting {
  readonly kind: PutKind;
  readonly isThere: boolean;
  readonly put: () => Result<unknown>;
}

/** What can be done with an entry in this process; null for what is only read. */
export function puttingOf(document: Document, bank: DiagnosisBank, { key, catalog, entry }: LibraryEntry): Putting | null {
  const [, id = '', part] = key.split('/');
  if (catalog === 'modalities') {
    return {
      kind: 'line',
      isThere: listOf(document, 'line').some(({ name }) => sameFolded(name, entry.name)),
      put: () => runCommand(addLineFromCatalog, { name: entry.name, modalityId: id, instrumentIds: part === undefined ? [] : [part] }),
    };
  }
  if (catalog === 'actorKinds') {
    const kind = catalogEntry('actorKinds', id);
    if (kind === undefined) return null;
    return {
      kind: 'actor',
      isThere: listOf(document, 'actor').some(({ name }) => sameFolded(name, entry.name)),
      put: () => runCommand(addActorFromCatalog, kind),
    };
  }
  if (catalog === 'referencePicture') {
    const risk = bank.reference.find((one) => one.id === id && one.status === 'risk');
    if (risk === undefined) return null;
    const mitigations = bank.reference.filter(({ stage, status }) => stage === risk.stage && status === 'mitigation');
    return {
      kind: 'risk',
      isThere: listOf(document, 'risk').some(({ catalogId }) => catalogId === id),
      put: () =>
        runCommand(acceptRisk, {
          name: risk.name,
          description: risk.description,
          stage: risk.stage,
          mitigations: mitigations.map(({ name, description }) => `${name}. ${description}`),
          catalogId: id,
          origin: `${risk.source.document}, ${risk.source.place}`,
        }),
    };
  }
  const block = CATALOG_BLOCKS.find((one) => CATALOG_OF_BLOCK[one] === catalog);
  if (block !== undefined) {
    return {
      kind: 'block',
      isThere: listOf(document, 'assessmentBlock').some((one) => one.block === block),
      put: () => runCommand(chooseBlock, { block, items: bank.blocks[block], chosen: true }),
    };
  }
  if (!QUESTIONS.has(catalog)) return null;
  return {
    kind: 'question',
    isThere: listOf(document, 'customQuestion').some(({ name, asked }) => asked && sameFolded(name, entry.name)),
    put: () =>
      runCommand(addQuestion, {
        name: entry.name,
        description: entry.description ?? '',
        origin: `${entry.source.document}, ${entry.source.place}`,
        entry: { catalog, id },
      }),
  };
}

/** Catalogues that others fixed: goals, typologies, the functions of a norm, the picture of one study, the documents themselves. */
const CLOSED: readonly CatalogName[] = ['sdgGoals', 'sdgTargets', 'globalFrameworks', 'indicatorTypes', 'bodyFunctions', 'referencePicture', 'documents', 'institutionalChallenges'];

/** Whether a city may add entries of its own to a catalogue. */
export function takesOwnEntries(catalog: CatalogName): boolean {
  return !CLOSED.includes(catalog);
}

/** What can be done with an entry of the city's own; null for what is only read. */
export function puttingOfOwn(document: Document, { catalog, name, description, origin }: OwnEntry): Putting | null {
  const there = (records: readonly { readonly name: string }[]): boolean => records.some((record) => sameFolded(record.name, name));
  if (catalog === 'modalities') {
    return {
      kind: 'line',
      isThere: there(listOf(document, 'line')),
      put: () => runCommand(addLineFromCatalog, { name, modalityId: '', instrumentIds: [] }),
    };
  }
  if (catalog === 'actorKinds') {
    return { kind: 'actor', isThere: there(listOf(document, 'actor')), put: () => runCommand(addActorFromCatalog, { name, kinds: ['other'], ring: null, scope: null }) };
  }
  const asked = QUESTIONS.has(catalog) || CATALOG_BLOCKS.some((block) => CATALOG_OF_BLOCK[block] === catalog);
  if (!asked) return null;
  return {
    kind: 'question',
    isThere: there(listOf(document, 'customQuestion').filter((question) => question.asked)),
    put: () => runCommand(addQuestion, { name, description, origin }),
  };
}
