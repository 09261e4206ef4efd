import { exampleDocument } from '@shared/exchange/example/example-document';
import { emptyDocument } from '@shared/document/document';
import { createId } from '@shared/domain/kernel/id';
import { ok } from '@shared/domain/kernel/result';
import { TERRITORY_KINDS } from '@shared/domain/process/process';
import { failureText, t } from '@shared/i18n';
import { textOption, wrongUsage, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { passwordOf } from '../password';
import { actOn, saveProcessFile, stampFor } from '../process-file';

/** `mesa crear SALIDA.mesa --nombre "…" [--ejemplo]`: a new process, or the bundled example. */
export const createCommand: CliCommand = {
  name: 'crear',
  usageKey: 'cli.usage.create',
  options: {
    nombre: { type: 'string' },
    territorio: { type: 'string' },
    tipo: { type: 'string' },
    desde: { type: 'string' },
    hasta: { type: 'string' },
    ejemplo: { type: 'boolean' },
    reemplazar: { type: 'boolean' },
  },
  run: async (words, streams) => {
    const [output, ...more] = words.positionals;
    if (output === undefined || more.length > 0) return wrongUsage('cli.error.oneOutput');
    const password = await passwordOf(words);
    if (!password.ok) return password;
    const target = { path: output, password: password.value, replace: words.options['reemplazar'] === true };
    const name = textOption(words, 'nombre');
    if (words.options['ejemplo'] === true) {
      const document = exampleDocument(await stampFor());
      const named =
        name === undefined
          ? ok({ document, history: null })
          : await actOn({ document, history: null }, {
              commandId: 'cli.create',
              labelKey: 'cli.act.create',
              run: (change) => {
                change.update('process', document.processId, { name });
                return ok(undefined);
              },
            });
      if (!named.ok) return named;
      const saved = await saveProcessFile(target, named.value.document, null, new Map());
      if (!saved.ok) return saved;
      streams.out(t('cli.done.created', { file: output }));
      return ok(EXIT.done);
    }
    if (name === undefined) return wrongUsage('cli.error.nameMissing');
    const kind = TERRITORY_KINDS.find((candidate) => t(`records.territoryKind.${candidate}`) === textOption(words, 'tipo'));
    if (textOption(words, 'tipo') !== undefined && kind === undefined) {
      const kinds = TERRITORY_KINDS.map((candidate) => t(`records.territoryKind.${candidate}`)).join(', ');
      return wrongUsage('cli.error.kind', { kinds });
    }
    const from = Number(textOption(words, 'desde') ?? new Date().getFullYear());
    const to = Number(textOption(words, 'hasta') ?? from + 3);
    if (!isYear(from) || !isYear(to) || to < from) return wrongUsage('cli.error.period');
    const processId = createId('process', Math.random);
    const made = await actOn({ document: emptyDocument(processId), history: null }, {
      commandId: 'cli.create',
      labelKey: 'cli.act.create',
      run: (change) => {
        const territoryName = textOption(words, 'territorio') ?? name;
        const fields = { name, territoryName, territoryKind: kind ?? 'municipality', periodStart: from, periodEnd: to } as const;
        change.create('process', fields, processId);
        return ok(undefined);
      },
    });
    if (!made.ok) throw new Error(failureText(made.error));
    // Making the process is where it begins: not a step to undo.
    const saved = await saveProcessFile(target, made.value.document, null, new Map());
    if (!saved.ok) return saved;
    streams.out(t('cli.done.created', { file: output }));
    return ok(EXIT.done);
  },
};

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2200;
}
