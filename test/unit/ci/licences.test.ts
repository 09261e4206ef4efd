import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLicences } from '@renderer/app/about/licences';

interface LockEntry {
  readonly version?: string;
  readonly name?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}
const root = join(import.meta.dirname, '..', '..', '..');
const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, LockEntry>> };

describe('the licences in the about box', () => {
  it('are those of the lock file, to the version: run `npm run licences` where they are not', async () => {
    const expected = Object.entries(locked)
      .filter(([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true && entry.optional !== true)
      .map(([path, { name, version, license }]) => `${name ?? path.slice(path.lastIndexOf('node_modules/') + 13)} ${version ?? ''} ${license ?? '?'}`);
    expected.push(`electron ${locked['node_modules/electron']?.version ?? ''} MIT`, 'IBM Plex Sans  OFL-1.1');
    const { packages } = await loadLicences();
    expect(packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`).toSorted()).toEqual(expected.toSorted());
  });

  it('are known, let the program be passed on, and come with the texts that they ask for', async () => {
    const { packages, texts } = await loadLicences();
    expect(packages.length).toBeGreaterThan(80);
    for (const { name, licence, text } of packages) {
      expect(licence, name).toMatch(/MIT|ISC|BSD|Apache-2\.0|OFL-1\.1|EPL-2\.0|CC0/u);
      if (text !== null) expect(texts[text]?.length, name).toBeGreaterThan(100);
    }
    // One package ships without the text of its licence (MIT).
    expect(packages.filter(({ text }) => text === null).map(({ name }) => name)).toEqual(['react-remove-scroll-bar']);
  });
});

describe('the lock file', () => {
  it('fixes every package with the checksum of its content', () => {
    const loose = Object.entries(locked).filter(([path, entry]) => path !== '' && !('integrity' in entry) && !('link' in entry) && !('inBundle' in entry));
    expect(loose.map(([path]) => path)).toEqual([]);
  });
});
