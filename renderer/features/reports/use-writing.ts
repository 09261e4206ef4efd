import { atWork } from '@renderer/store/at-work';
import { announceFailure } from '@renderer/store/notices';
import { outputFileName, saveBytes } from '@renderer/store/save-bytes';
import { workspace } from '@renderer/store/workspace';
import { listOf } from '@shared/document/document';
import { t } from '@shared/i18n';
import { useRef, useState } from 'react';
import { openReportMaker, type ReportMaker } from './report-maker';
import type { ReportChoice } from './report-protocol';

/** Writing the report in sight as a file. */
export interface Writing {
  readonly isWriting: 'pdf' | 'docx' | null;
  readonly write: (format: 'pdf' | 'docx') => void;
  readonly cancel: () => void;
}

/** Writes the chosen report in a worker and saves it where the person says. */
export function useWriting(choice: ReportChoice): Writing {
  const [isWriting, setIsWriting] = useState<'pdf' | 'docx' | null>(null);
  const maker = useRef<ReportMaker | null>(null);
  const run = async (format: 'pdf' | 'docx'): Promise<void> => {
    const { document } = workspace.getState();
    if (document === null) return;
    maker.current ??= openReportMaker();
    setIsWriting(format);
    const made = await atWork(maker.current.file(document, choice, format));
    // The worker holds the writer and the fonts: it is not kept for the next time.
    maker.current.cancel();
    setIsWriting(null);
    if (!made.ok) {
      if (made.error.code !== 'cancelled') announceFailure(made.error);
      return;
    }
    const name = listOf(document, 'process')[0]?.territoryName ?? '';
    await saveBytes(format, outputFileName(t(`reports.kind.${choice.report}`), name, format), made.value);
  };
  return { isWriting, write: (format) => { void run(format); }, cancel: () => { maker.current?.cancel(); } };
}
