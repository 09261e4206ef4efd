import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '@shared/catalogs/catalog';
import { CATALOG_NAMES } from '@shared/catalogs/schemas';
import { foldText } from '@shared/domain/kernel/text-folding';

/** The source documents stand beside the project, not in it. */
const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const RUN = 8;

function runsOf(text: string): readonly string[] {
  const words = foldText(text).split(' ');
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** The texts of a value, without those that name a source: a title is quoted as it is. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([field, part]) => (field === 'source' || field === 'title' ? [] : textsOf(part)));
}

const present = existsSync(SEEDS);
if (!present) console.info(`Skipped: the source documents are not at ${SEEDS}, so their sentences cannot be compared.`);

describe.skipIf(!present)('the catalogues and the example are told in our own words', () => {
  const taken = new Set(
    present ? readdirSync(SEEDS).flatMap((file) => runsOf(readFileSync(`${SEEDS}/${file}`, 'utf8'))) : [],
  );
  const copied = (value: unknown): readonly string[] =>
    textsOf(value).filter((text) => runsOf(text).some((run) => taken.has(run)));

  it('recognises a sentence of a source', () => {
    expect(taken.size).toBeGreaterThan(10_000);
    expect(copied('la internacionalización es posible, rentable y optimizable. Es tiempo de ponernos de cara al mundo')).toHaveLength(1);
  });

  it.each(CATALOG_NAMES)(`%s has no ${RUN} consecutive words of a source`, async (name) => {
    expect(copied(await loadCatalog(name))).toEqual([]);
  });

  it(`the bundled example has no ${RUN} consecutive words of a source`, () => {
    const example: unknown = JSON.parse(readFileSync('resources/examples/bogota.json', 'utf8'));
    expect(copied(example)).toEqual([]);
  });
});
