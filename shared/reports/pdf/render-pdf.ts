import { layReport, type LayOptions } from '../layout/lay-report';
import type { ReportModel } from '../model/report-model';
import { fontMetrics, type FontBytes } from '../typography/font-file';
import { writePdf, type WriteOptions } from './write-pdf';

export type PdfOptions = LayOptions & WriteOptions;

/**
 * A report as a PDF: laid out on its pages and written. Works in Node, in a browser and in a worker; touches neither
 * disk nor network.
 */
export function renderPdf(model: ReportModel, fonts: FontBytes, options: PdfOptions): Uint8Array {
  return writePdf(layReport(model, fontMetrics(fonts), options), fonts, options);
}
