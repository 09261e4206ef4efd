import { preliminaryDiagnosis } from '@shared/reports/diagnosis/preliminary-diagnosis';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { ok } from '@shared/domain/kernel/result';
import { t } from '@shared/i18n';
import { textOption, wrongUsage, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { openProcessFile, writeOutput } from '../process-file';
import { reportFonts } from '../report-fonts';

/** The reports that can be asked for, by their word. */
const REPORTS = { diagnostico: preliminaryDiagnosis } as const;

/** `mesa informe P.mesa --tipo diagnostico --pdf SALIDA.pdf`: a report. */
export const reportCommand: CliCommand = {
  name: 'informe',
  usageKey: 'cli.usage.report',
  options: { tipo: { type: 'string' }, pdf: { type: 'string' }, papel: { type: 'string' } },
  run: async (words, streams) => {
    const [input, ...more] = words.positionals;
    const output = textOption(words, 'pdf');
    if (input === undefined || output === undefined || more.length > 0) return wrongUsage('cli.error.reportWords');
    const asked = textOption(words, 'tipo') ?? 'diagnostico';
    if (!Object.hasOwn(REPORTS, asked)) return wrongUsage('cli.error.reportKind', { kinds: Object.keys(REPORTS).join(', ') });
    const paper = textOption(words, 'papel') ?? 'carta';
    if (paper !== 'carta' && paper !== 'a4') return wrongUsage('cli.error.paper');
    const opened = await openProcessFile(input);
    if (!opened.ok) return opened;
    const now = Date.now();
    const model = REPORTS[asked as keyof typeof REPORTS](opened.value.document, { now });
    const pdf = renderPdf(model, await reportFonts(), { paper: paper === 'a4' ? 'a4' : 'letter', now });
    const saved = await writeOutput(output, pdf);
    if (!saved.ok) return saved;
    streams.out(t('cli.done.written', { file: output }));
    return ok(EXIT.done);
  },
};
