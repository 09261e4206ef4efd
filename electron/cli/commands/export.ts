import { graphOf } from '@shared/exchange/graphs/actor-graph';
import { writeGexf } from '@shared/exchange/graphs/gexf';
import { writeGraphml } from '@shared/exchange/graphs/graphml';
import { toCsv } from '@shared/exchange/sheets/csv';
import { writeOpenData } from '@shared/exchange/open-data/write-open-data';
import { templateSheets, writeWorkbook } from '@shared/exchange/templates/write-workbook';
import { actorMap } from '@shared/reports/figures/actor-map/actor-map';
import { figureToSvg } from '@shared/reports/figures/svg';
import { listOf, type Document } from '@shared/document/document';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { t } from '@shared/i18n';
import { textOption, wrongUsage, type CallWords, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { openProcessFile, writeOutput } from '../process-file';

type Writer = (document: Document, words: CallWords) => Result<Uint8Array>;

const encode = (text: string): Result<Uint8Array> => ok(new TextEncoder().encode(text));
const personal = (words: CallWords) => ({ includePersonalData: words.options['con-datos-personales'] === true });

const WRITERS: Readonly<Record<string, Writer>> = {
  xlsx: (document, words) => ok(writeWorkbook(document, personal(words))),
  graphml: (document, words) => encode(writeGraphml(graphOf(document, personal(words)))),
  gexf: (document, words) => encode(writeGexf(graphOf(document, personal(words)))),
  csv: (document, words) => {
    const asked = textOption(words, 'hoja') ?? 'Actores';
    const sheets = templateSheets(document, personal(words));
    const sheet = sheets.find(({ name }) => sameFolded(name, asked));
    if (sheet === undefined) {
      return fail('no-such-table', 'cli.error.noTable', { sheet: asked, names: sheets.map(({ name }) => name).join(', ') });
    }
    return encode(toCsv(sheet.rows));
  },
  'datos-abiertos': (document) => ok(writeOpenData(document, { today: new Date().toISOString().slice(0, 10) })),
  svg: (document) => {
    const map = actorMap(listOf(document, 'actor'), listOf(document, 'relation'), { translate: t });
    return map === null ? fail('no-actors', 'cli.error.noActors') : encode(figureToSvg(map.figure));
  },
};

/** `mesa exportar P.mesa --xlsx|--graphml|--gexf|--csv|--svg|--datos-abiertos SALIDA`: the data of a process in other formats. */
export const exportCommand: CliCommand = {
  name: 'exportar',
  usageKey: 'cli.usage.export',
  options: {
    ...Object.fromEntries(Object.keys(WRITERS).map((format) => [format, { type: 'string' as const }])),
    hoja: { type: 'string' },
    'con-datos-personales': { type: 'boolean' },
  },
  run: async (words, streams) => {
    const [input, ...more] = words.positionals;
    const asked = Object.keys(WRITERS).filter((format) => textOption(words, format) !== undefined);
    if (input === undefined || asked.length === 0 || more.length > 0) {
      return wrongUsage('cli.error.exportWords', { formats: Object.keys(WRITERS).map((format) => `--${format}`).join(', ') });
    }
    const opened = await openProcessFile(input, words);
    if (!opened.ok) return opened;
    for (const format of asked) {
      const output = textOption(words, format) ?? '';
      const bytes = WRITERS[format]?.(opened.value.document, words);
      if (bytes === undefined) continue;
      if (!bytes.ok) return bytes;
      const saved = await writeOutput(output, bytes.value);
      if (!saved.ok) return saved;
      streams.out(t('cli.done.written', { file: output }));
    }
    return ok(EXIT.done);
  },
};
