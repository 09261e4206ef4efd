import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes out/sbom.cdx.json: what the program is made of, from the lock file, as CycloneDX 1.5, with the checksum of
 * each package and who needs whom. Needs no network. The same lock file gives the same list. (`npm sbom --omit=dev`
 * leaves out packages that a development tool needs too.)
 */
const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lock = JSON.parse(text).packages;
const program = lock[''];
const shipped = Object.entries(lock).filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional);
const nameOf = (path, entry) => entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name, version) => `pkg:npm/${name.replace(/^@/u, '%40')}@${version}`;
const purls = new Map(shipped.map(([path, entry]) => [path, purlOf(nameOf(path, entry), entry.version)]));

/** The package that a name means to the package at a path: the nearest one, as Node finds it. */
function found(path, name) {
  const folders = path === '' ? [] : path.split('/node_modules/').map((_, index, steps) => steps.slice(0, index + 1).join('/node_modules/'));
  const places = [...folders.toReversed().map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
  return purls.get(places.find((place) => purls.has(place)));
}

function hashesOf(integrity) {
  return (integrity ?? '')
    .split(' ')
    .map((one) => /^(sha\d+)-(.+)$/u.exec(one))
    .filter((match) => match !== null)
    .map(([, algorithm, base64]) => ({ alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') }));
}

const licenceOf = (licence) => (/ (?:OR|AND|WITH) /u.test(licence) ? { expression: licence } : { license: { id: licence } });
const needs = (path, entry) => [
  ...new Set(Object.keys({ ...entry.dependencies, ...entry.peerDependencies }).map((name) => found(path, name)).filter((purl) => purl !== undefined)),
];
const own = purlOf(program.name, program.version);
const digest = createHash('sha256').update(text).digest('hex');
const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: `urn:uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`,
  version: 1,
  metadata: { component: { 'bom-ref': own, type: 'application', name: program.name, version: program.version, purl: own, licenses: [licenceOf(program.license)] } },
  components: [...new Map(shipped.map(([path, entry]) => [purls.get(path), {
    'bom-ref': purls.get(path),
    type: 'library',
    name: nameOf(path, entry),
    version: entry.version,
    purl: purls.get(path),
    licenses: entry.license === undefined ? [] : [licenceOf(entry.license)],
    hashes: hashesOf(entry.integrity),
  }])).values()],
  dependencies: [
    { ref: own, dependsOn: needs('', program) },
    ...new Map(shipped.map(([path, entry]) => [purls.get(path), { ref: purls.get(path), dependsOn: needs(path, entry) }])).values(),
  ],
};
mkdirSync(join(root, 'out'), { recursive: true });
const target = join(root, 'out', 'sbom.cdx.json');
writeFileSync(target, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${target}: ${bom.components.length} componentes`);
