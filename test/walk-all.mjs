import { spawn } from 'node:child_process';

/** The whole walk: three themes, three languages, two sizes, every rule. It takes a quarter of an hour. */
const child = spawn('npx', ['playwright', 'test', 'walk.spec'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, MESA_WALK: 'all' },
});
child.on('close', (code) => { process.exitCode = code ?? 1; });
