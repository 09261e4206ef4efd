import { spawnSync } from 'node:child_process';

/**
 * Asks the registry's advisory service about the packages that go into the program. Fails where one has a known
 * weakness of high severity or worse. Where the service does not answer, that is said, and it is no failure: without
 * network the rest of the proof must still run.
 */
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const asked = spawnSync(npm, ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32' });
let answer = null;
try {
  answer = JSON.parse(asked.stdout);
} catch {
  // No answer at all is an answer like any other error of the service.
}
const verdict = judge(answer);
console.log(verdict.line);
process.exitCode = verdict.fails ? 1 : 0;

function judge(report) {
  const counts = report?.metadata?.vulnerabilities;
  if (counts === undefined || report.error !== undefined) {
    const why = String(report?.message ?? report?.error?.summary ?? 'sin respuesta').split(' - ')[0];
    return { fails: false, line: `El servicio de avisos de seguridad no respondió (${why}): los paquetes no se revisaron.` };
  }
  const grave = (counts.high ?? 0) + (counts.critical ?? 0);
  const names = Object.values(report.vulnerabilities ?? {}).map(({ name, severity }) => `${name} (${severity})`);
  if (counts.total === 0) return { fails: false, line: 'Los paquetes del programa no tienen avisos de seguridad.' };
  return { fails: grave > 0, line: `${counts.total} avisos de seguridad, ${grave} graves: ${names.join(', ')}` };
}
