import { importFile, type ImportAs } from '@shared/exchange/import-file';
import { reportLines } from '@shared/exchange/import-report';
import { ok } from '@shared/domain/kernel/result';
import { textOption, wrongUsage, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { actOn, nameOfFile, openProcessFile, readInput, saveProcessFile } from '../process-file';

const KINDS: readonly ImportAs[] = ['actores', 'plan', 'todo'];

/** `mesa importar ARCHIVO --en P.mesa`: a workbook, table or graph into a process; says what went in and what did not. */
export const importCommand: CliCommand = {
  name: 'importar',
  usageKey: 'cli.usage.import',
  options: { en: { type: 'string' }, como: { type: 'string' }, hoja: { type: 'string' }, json: { type: 'boolean' } },
  run: async (words, streams) => {
    const [input, ...more] = words.positionals;
    const target = textOption(words, 'en');
    if (input === undefined || target === undefined || more.length > 0) return wrongUsage('cli.error.importWords');
    const asked = textOption(words, 'como') ?? 'todo';
    const as = KINDS.find((kind) => kind === asked);
    if (as === undefined) return wrongUsage('cli.error.importKind', { kinds: KINDS.join(', ') });
    const bytes = await readInput(input);
    if (!bytes.ok) return bytes;
    const opened = await openProcessFile(target, words);
    if (!opened.ok) return opened;
    const sheet = textOption(words, 'hoja');
    const options = { as, ...(sheet === undefined ? {} : { sheet }) };
    const act = await actOn(opened.value, {
      commandId: 'cli.import',
      labelKey: 'cli.act.import',
      run: (change, document) => importFile(bytes.value, nameOfFile(input), document, change, options),
    });
    if (!act.ok) return act;
    const saved = await saveProcessFile({ path: target, password: opened.value.password, readFrom: opened.value.file }, act.value.document, act.value.history, opened.value.attachments);
    if (!saved.ok) return saved;
    if (words.options['json'] === true) streams.out(JSON.stringify(act.value.value, null, 2));
    else reportLines(act.value.value).forEach(streams.out);
    return ok(EXIT.done);
  },
};
