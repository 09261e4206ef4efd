import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes resources/about/licences.json: every package that goes into the program, by the lock file, with its licence
 * and the text that its licence asks to be passed on. The texts that several packages share stand once.
 */
const root = join(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;

function textOf(folder) {
  if (!existsSync(folder)) return '';
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.|$|-)/iu.test(file));
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8').replace(/\r\n?/gu, '\n').trim();
}

const texts = {};
function keep(text) {
  if (text === '') return null;
  const id = createHash('sha256').update(text).digest('hex').slice(0, 12);
  texts[id] = text;
  return id;
}

const packages = Object.entries(lock)
  .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
  .map(([path, entry]) => ({
    // A package under another name (an alias) says its own.
    name: entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: entry.version,
    licence: entry.license ?? '?',
    text: keep(textOf(join(root, path))),
  }));
// What goes along without being a dependency of the page: the engine of the packaged program and the typeface.
const electron = lock['node_modules/electron'];
packages.push({ name: 'electron', version: electron.version, licence: electron.license ?? 'MIT', text: keep(textOf(join(root, 'node_modules', 'electron'))) });
packages.push({
  name: 'IBM Plex Sans',
  version: '',
  licence: 'OFL-1.1',
  text: keep(readFileSync(join(root, 'resources', 'fonts', 'LICENSE-IBM-Plex.txt'), 'utf8').replace(/\r\n?/gu, '\n').trim()),
});
packages.sort((one, other) => one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en'));
writeFileSync(join(root, 'resources', 'about', 'licences.json'), `${JSON.stringify({ packages, texts }, null, 1)}\n`);
console.log(`${packages.length} paquetes, ${Object.keys(texts).length} textos, ${packages.filter((one) => one.text === null).length} sin texto propio`);
