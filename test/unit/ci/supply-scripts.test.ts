import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { loadLicences } from '@renderer/app/about/licences';
import { describe, expect, it, onTestFinished } from 'vitest';

interface Bom {
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string; readonly version: string; readonly purl: string; readonly licenses: readonly unknown[]; readonly hashes: readonly unknown[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
const root = join(import.meta.dirname, '..', '..', '..');

/** Runs a script with an npm in its place that answers as told. */
function runWith(script: string, answer: string, code = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-ci-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  writeFileSync(join(folder, 'answer.json'), answer);
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat '${join(folder, 'answer.json')}'\nexit ${code}\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stdout } = spawnSync(process.execPath, [join(root, '.ci', script)], { encoding: 'utf8', env });
  return { status, line: stdout.trim() };
}

const report = (counts: object, vulnerabilities: object = {}): string => JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: counts } });

describe.skipIf(process.platform === 'win32')('the audit of packages', () => {
  it('fails on a grave weakness and names it', () => {
    const counts = { low: 0, moderate: 0, high: 1, critical: 0, total: 1 };
    const { status, line } = runWith('audit.mjs', report(counts, { xlsx: { name: 'xlsx', severity: 'high' } }), 1);
    expect({ status, line }).toEqual({ status: 1, line: '1 avisos de seguridad, 1 graves: xlsx (high)' });
  });

  it('passes where there is none', () => {
    expect(runWith('audit.mjs', report({ high: 0, critical: 0, total: 0 }))).toEqual({ status: 0, line: 'Los paquetes del programa no tienen avisos de seguridad.' });
  });

  it('says that the service does not answer, and stops nothing', () => {
    const refused = runWith('audit.mjs', JSON.stringify({ message: '405 Method Not Allowed - POST x', error: { summary: '' } }), 1);
    expect(refused).toEqual({ status: 0, line: 'El servicio de avisos de seguridad no respondió (405 Method Not Allowed): los paquetes no se revisaron.' });
    expect(runWith('audit.mjs', '', 1)).toMatchObject({ status: 0, line: expect.stringContaining('no respondió (sin respuesta)') });
  });
});

describe('the bill of materials', () => {
  it('is CycloneDX, made without network, with every package of the program and its licence', async () => {
    const made = spawnSync(process.execPath, [join(root, '.ci', 'sbom.mjs')], { encoding: 'utf8', env: { ...process.env, npm_config_offline: 'true' } });
    expect(made.status, made.stderr).toBe(0);
    const bom = JSON.parse(readFileSync(join(root, 'out', 'sbom.cdx.json'), 'utf8')) as Bom;
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { component: { name: 'mesa-al-mundo' } } });
    const { packages } = await loadLicences();
    const shipped = packages.filter(({ name }) => name !== 'electron' && name !== 'IBM Plex Sans').map(({ name, version }) => `${name} ${version}`);
    expect(bom.components.map(({ name, version }) => `${name} ${version}`).toSorted()).toEqual([...new Set(shipped)].toSorted());
    for (const { name, purl, licenses, hashes } of bom.components) {
      expect(purl, name).toMatch(/^pkg:npm\//u);
      expect([licenses.length, hashes.length], name).toEqual([1, 1]);
    }
    const refs = new Set(bom.components.map((component) => component['bom-ref']));
    for (const { dependsOn } of bom.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
    const own = bom.dependencies[0]?.dependsOn ?? [];
    expect(own.length).toBe(Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly dependencies: object }).dependencies).length);
  });
});
