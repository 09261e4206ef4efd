import { LANGUAGES } from '@shared/i18n/languages';
import { compareMessages, messagesOf } from './message-faults';
import { unusedKeys } from './unused-keys';

/** `npm run -s messages`: what is missing or wrong in the messages of each language. Ends with 1 where an other than the Spanish lacks something. */
const MOST = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 12;

function show(title: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  console.log(`  ${title}: ${String(faults.length)}`);
  for (const fault of faults.slice(0, MOST)) console.log(`    ${fault}`);
  if (faults.length > MOST) console.log(`    … (--all shows them)`);
}

let found = 0;
for (const language of LANGUAGES) {
  const { missing, surplus, untranslated, holes, forms } = compareMessages(language, await messagesOf(language));
  const isReference = language === 'es';
  const unused = isReference ? unusedKeys() : [];
  const faults = [...missing, ...surplus, ...(isReference ? [] : untranslated), ...holes, ...forms];
  found += faults.length;
  console.log(`${language}: ${faults.length === 0 ? 'complete' : `${String(faults.length)} to look at`}`);
  show('missing', missing);
  show('no longer in Spanish', surplus);
  if (!isReference) show('same as the Spanish', untranslated);
  show('holes', holes);
  show('forms', forms);
  show('named by no source', unused);
}
process.exitCode = found === 0 ? 0 : 1;
