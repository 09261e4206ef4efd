import { listOf, type Document } from '@shared/document/document';
import type { RecordId } from '@shared/domain/kernel/id';
import { fail, ok, type Result } from '@shared/domain/kernel/result';
import { sameFolded } from '@shared/domain/kernel/text-folding';
import { writeDocx } from '@shared/exchange/word/write-docx';
import { t } from '@shared/i18n';
import { brandPalette } from '@shared/reports/figures/print-palette';
import { renderPdf } from '@shared/reports/pdf/render-pdf';
import { openFigureRaster } from '@shared/reports/raster/raster-figure';
import { reportByKind } from '@shared/reports/report-by-kind';
import type { ReportKind } from '@shared/reports/report-kinds';
import { textOption, wrongUsage, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { openProcessFile, writeOutput } from '../process-file';
import { reportFonts } from '../report-fonts';

/** The reports that can be asked for, by their word. */
const WORDS: Readonly<Record<string, ReportKind>> = {
  diagnostico: 'diagnosis',
  resumen: 'diagnosisShort',
  mapa: 'actorMap',
  acta: 'acta',
  boletin: 'bulletin',
  agenda: 'agenda',
  gestion: 'management',
  empalme: 'handover',
  memoria: 'learning',
};

/** `mesa informe P.mesa --tipo diagnostico|resumen|mapa|acta|boletin|agenda|gestion|empalme|memoria --pdf SALIDA.pdf`: a report, also as `--docx`. */
export const reportCommand: CliCommand = {
  name: 'informe',
  usageKey: 'cli.usage.report',
  options: {
    tipo: { type: 'string' },
    pdf: { type: 'string' },
    docx: { type: 'string' },
    papel: { type: 'string' },
    sesion: { type: 'string' },
    anio: { type: 'string' },
  },
  run: async (words, streams) => {
    const [input, ...more] = words.positionals;
    const pdf = textOption(words, 'pdf');
    const docx = textOption(words, 'docx');
    if (input === undefined || (pdf === undefined && docx === undefined) || more.length > 0) {
      return wrongUsage('cli.error.reportWords');
    }
    const kind = WORDS[textOption(words, 'tipo') ?? 'diagnostico'];
    if (kind === undefined) return wrongUsage('cli.error.reportKind', { kinds: Object.keys(WORDS).join(', ') });
    const paper = textOption(words, 'papel') ?? 'carta';
    if (paper !== 'carta' && paper !== 'a4') return wrongUsage('cli.error.paper');
    const year = textOption(words, 'anio');
    if (year !== undefined && !/^\d{4}$/u.test(year)) return wrongUsage('cli.error.year');
    const opened = await openProcessFile(input, words);
    if (!opened.ok) return opened;
    const { document } = opened.value;
    const session = sessionNamed(document, textOption(words, 'sesion'));
    if (!session.ok) return session;
    const now = Date.now();
    const model = await reportByKind(document, kind, {
      now,
      today: new Date(now).toISOString().slice(0, 10),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(session.value === null ? {} : { sessionId: session.value }),
    });
    if (!model.ok) return model;
    if (pdf !== undefined) {
      const bytes = renderPdf(model.value, await reportFonts(), { paper: paper === 'a4' ? 'a4' : 'letter', now });
      const saved = await writeOutput(pdf, bytes);
      if (!saved.ok) return saved;
      streams.out(t('cli.done.written', { file: pdf }));
    }
    if (docx !== undefined) {
      const saved = await writeOutput(docx, await writeDocx(model.value, openFigureRaster(await reportFonts(), brandPalette(model.value.brand?.color ?? null))));
      if (!saved.ok) return saved;
      streams.out(t('cli.done.written', { file: docx }));
    }
    return ok(EXIT.done);
  },
};

function sessionNamed(document: Document, name: string | undefined): Result<RecordId | null> {
  if (name === undefined) return ok(null);
  const sessions = listOf(document, 'session');
  const session = sessions.find((candidate) => sameFolded(candidate.name, name));
  if (session !== undefined) return ok(session.id);
  return fail('no-such-session', 'cli.error.noSession', { name, names: sessions.map((one) => one.name).join(', ') });
}
