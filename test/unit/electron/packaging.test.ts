import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder';

const root = join(import.meta.dirname, '../../..');
// By Node itself, not by Vite: the alias of the folder `electron` would hide the package.
const require = createRequire(import.meta.url);
const { FuseV1Options } = require('@electron/fuses') as { readonly FuseV1Options: Readonly<Record<string, unknown>> };
const { default: setFuses, FUSES } = require(join(root, 'electron/packaging/fuses.mjs')) as {
  readonly default: (context: unknown) => Promise<void>;
  readonly FUSES: Readonly<Record<string, boolean>>;
};
const builder = require('app-builder-lib/out/util/config/config') as {
  readonly getConfig: (folder: string, file: string, options: null) => Promise<Readonly<Record<string, unknown>>>;
  readonly validateConfiguration: (configuration: unknown, logger: { isEnabled: boolean; add: () => void }) => Promise<void>;
};

/** The marker by which the fuse library finds the fuses in a binary. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const ENABLED = 0x31;
const DISABLED = 0x30;
const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));

function binaryWith(fuses: number): { readonly context: unknown; readonly wire: () => readonly number[] } {
  const appOutDir = temporaryFolder();
  const path = join(appOutDir, 'mesa-al-mundo');
  const head = Buffer.concat([Buffer.from('antes'), Buffer.from(SENTINEL), Buffer.from([1, fuses])]);
  writeFileSync(path, Buffer.concat([head, Buffer.alloc(fuses, ENABLED), Buffer.from('después')]));
  return {
    context: { appOutDir, electronPlatformName: 'linux', packager: { executableName: 'mesa-al-mundo' } },
    wire: () => [...readFileSync(path).subarray(head.length, head.length + fuses)],
  };
}

describe('the fuses of the packaged program', () => {
  it('are set as decided, each of them', async () => {
    const { context, wire } = binaryWith(known.length);
    await setFuses(context);
    expect(wire()).toEqual(known.map((name) => (FUSES[name] === true ? ENABLED : DISABLED)));
    for (const off of ['RunAsNode', 'EnableNodeOptionsEnvironmentVariable', 'EnableNodeCliInspectArguments', 'GrantFileProtocolExtraPrivileges']) {
      expect(FUSES[off]).toBe(false);
    }
    for (const on of ['EnableCookieEncryption', 'EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar']) expect(FUSES[on]).toBe(true);
  });

  it('stop the packaging where the runtime has one that nobody decided about', async () => {
    const { context } = binaryWith(known.length + 1);
    await expect(setFuses(context)).rejects.toThrow('strictlyRequireAllFuses');
  });
});

describe('the description of the packages', () => {
  const description = builder.getConfig(root, 'electron-builder.yml', null);

  it('is one that the packager accepts', async () => {
    const logger = { isEnabled: false, add: () => undefined };
    await expect(builder.validateConfiguration(await description, logger)).resolves.toBeUndefined();
    await expect(builder.validateConfiguration({ noSuchKey: 1 }, logger)).rejects.toThrow('noSuchKey');
  });

  it('sets the fuses, packs into an archive, opens .mesa files and names no update server', async () => {
    expect(await description).toMatchObject({ asar: true, publish: null, afterPack: './electron/packaging/fuses.mjs' });
    expect((await description)['fileAssociations']).toMatchObject([{ ext: 'mesa' }]);
    expect(existsSync(join(root, 'electron/packaging/fuses.mjs'))).toBe(true);
  });

  it('has packages for the three systems, and no protocol for deep links', async () => {
    expect(await description).toMatchObject({
      linux: { target: ['AppImage', 'deb'] },
      win: { target: ['nsis'] },
      mac: { target: ['dmg'] },
    });
    expect(await description).not.toHaveProperty('protocols');
  });
});
