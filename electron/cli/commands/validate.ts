import { validateMesa } from '@shared/exchange/mesa/recover-mesa';
import { readMesa } from '@shared/exchange/mesa/read-mesa';
import { recordCount } from '@shared/document/document';
import { ok } from '@shared/domain/kernel/result';
import { failureText, t } from '@shared/i18n';
import { wrongUsage, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { readUnlocked } from '../process-file';

/** `mesa validar P.mesa`: format, checksums and references; one line for each problem. */
export const validateCommand: CliCommand = {
  name: 'validar',
  usageKey: 'cli.usage.validate',
  options: {},
  run: async (words, streams) => {
    const [input, ...more] = words.positionals;
    if (input === undefined || more.length > 0) return wrongUsage('cli.error.oneProcess');
    const bytes = await readUnlocked(input, words);
    if (!bytes.ok) return bytes;
    const problems = validateMesa(bytes.value);
    if (problems.length > 0) {
      for (const problem of problems) streams.error(failureText(problem));
      return ok(EXIT.unusableInput);
    }
    const opened = readMesa(bytes.value);
    if (!opened.ok) return opened;
    streams.out(t('cli.done.valid', { file: input, count: recordCount(opened.value.document) }));
    return ok(EXIT.done);
  },
};
