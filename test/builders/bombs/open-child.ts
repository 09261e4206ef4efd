import { documentOf } from '@shared/document/document';
import { openChangeSet } from '@shared/document/change-set';
import { importFile } from '@shared/exchange/import-file';
import { readAnyMesa } from '@shared/exchange/mesa/read-locked';
import { failureText } from '@shared/i18n';
import { stampSource } from '@test/builders/stamp';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Opens one file as the program would, in a process of its own, and says what came of it and the memory it took. */
const path = process.argv[2] ?? '';
const before = process.resourceUsage().maxRSS;
const started = performance.now();
const bytes = new Uint8Array(readFileSync(path));
const result = path.endsWith('.mesa')
  ? await readAnyMesa(bytes, { password: null, recover: true })
  : importFile(bytes, basename(path), documentOf('process:bomba', []), openChangeSet(documentOf('process:bomba', []), stampSource().next()));
const peak = process.resourceUsage().maxRSS;
console.log(JSON.stringify({
  isRefused: !result.ok,
  sentence: result.ok ? '' : failureText(result.error),
  ms: Math.round(performance.now() - started),
  peakMegabytes: Math.round(peak / 1024),
  ofOpening: Math.round((peak - before) / 1024),
}));
