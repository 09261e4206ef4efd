import { runCli } from './run-cli';

const streams = {
  out: (line: string) => { process.stdout.write(`${line}\n`); },
  error: (line: string) => { process.stderr.write(`${line}\n`); },
};
process.exitCode = await runCli(process.argv.slice(2), streams);
