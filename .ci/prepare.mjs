import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Makes `npm start` and `npm test` work on a fresh machine: installs the packages of the lock file where they are
 * missing or others, and with `--tests` sees that Chromium and poppler are there. Runs before anything is installed:
 * plain Node 20, no packages.
 */
const root = join(import.meta.dirname, '..');
const stampFile = join(root, 'node_modules', '.mesa-lock');
const isLinux = process.platform === 'linux';

function lockDigest() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** npm writes the tree it installed into node_modules/.package-lock.json: the same packages mean nothing to do. */
function installedAsLocked() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '' || entry.optional || entry.devOptional || entry.peer) return true;
      return present[path]?.version === entry.version;
    });
  } catch {
    return false;
  }
}

function run(command, words) {
  const done = spawnSync(command, words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return done.status === 0;
}

function preparePackages() {
  const digest = lockDigest();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest) return true;
  if (!installedAsLocked()) {
    console.log('Instalando los paquetes del programa (npm ci)…');
    if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
      console.error('No se pudieron instalar los paquetes: revise la conexión a internet y ejecute npm ci.');
      return false;
    }
  }
  writeFileSync(stampFile, digest);
  return true;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.some((name) => folders.some((folder) => canRun(join(folder, name)) || canRun(join(folder, `${name}.exe`))));
}

/** Where Playwright keeps the browsers it downloads. */
function playwrightHasChromium() {
  const folders = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  return folders.some((folder) => folder && existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('chromium')));
}

function hasChromium() {
  const own = process.env.CHROMIUM_PATH;
  if (own !== undefined && own !== '') return canRun(own);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
  const places = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ];
  return onPath(...names) || places.some(canRun) || playwrightHasChromium();
}

const NEEDS = [
  { what: 'Chromium', packageName: 'chromium', isThere: hasChromium },
  { what: 'pdftotext y pdftoppm', packageName: 'poppler-utils', isThere: () => onPath('pdftotext') && onPath('pdftoppm') },
];

function prepareTools() {
  const missing = () => NEEDS.filter((need) => !need.isThere());
  if (missing().length === 0) return true;
  const isSuperuser = process.getuid?.() === 0;
  if (isLinux && isSuperuser && onPath('apt-get')) {
    const names = missing().map((need) => need.packageName);
    console.log(`Instalando ${names.join(' y ')} para las pruebas…`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
  }
  const still = missing();
  if (still.length === 0) return true;
  const advice = isLinux
    ? `sudo apt-get install ${still.map((need) => need.packageName).join(' ')} (Debian, Ubuntu) o el paquete de su sistema`
    : 'instálelos y vuelva a ejecutar las pruebas; CHROMIUM_PATH dice dónde está el navegador';
  console.error(`Las pruebas necesitan ${still.map((need) => need.what).join(' y ')}: ${advice}.`);
  return false;
}

const withTests = process.argv.includes('--tests');
process.exitCode = preparePackages() && (!withTests || prepareTools()) ? 0 : 1;
