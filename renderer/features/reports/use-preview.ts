import { useDocument } from '@renderer/store/workspace';
import type { Failure } from '@shared/domain/kernel/result';
import { useEffect, useRef, useState } from 'react';
import { openReportMaker, type PreviewedReport, type ReportMaker } from './report-maker';
import type { ReportChoice } from './report-protocol';

/** Waiting a little after a change keeps typing free of work. */
const SETTLE_MS = 220;

/** What the preview shows. The last pages stay in sight while the next are made. */
export interface Preview {
  readonly report: PreviewedReport | null;
  readonly failure: Failure | null;
  readonly isMaking: boolean;
}

/** The pages of the chosen report of the open process, made anew after every change. */
export function usePreview(choice: ReportChoice): Preview {
  const document = useDocument((current) => current);
  const [preview, setPreview] = useState<Preview>({ report: null, failure: null, isMaking: true });
  const maker = useRef<ReportMaker | null>(null);
  const turn = useRef(0);
  const shown = useRef<string>('');
  const { report, paper, sessionId, year, language } = choice;

  useEffect(() => () => {
    maker.current?.cancel();
    maker.current = null;
  }, []);

  useEffect(() => {
    turn.current += 1;
    const mine = turn.current;
    const key = `${report} ${sessionId ?? ''}`;
    const isOther = shown.current !== key;
    // Pages of another report are not left standing under this one's name.
    setPreview((before) => ({ report: isOther ? null : before.report, failure: null, isMaking: true }));
    shown.current = key;
    const timer = setTimeout(() => {
      maker.current ??= openReportMaker();
      void maker.current.pages(document, { report, paper, sessionId, year, language }).then((made) => {
        if (mine !== turn.current) return;
        setPreview(made.ok ? { report: made.value, failure: null, isMaking: false } : { report: null, failure: made.error, isMaking: false });
      });
    }, isOther ? 0 : SETTLE_MS);
    return () => { clearTimeout(timer); };
  }, [document, report, paper, sessionId, year, language]);

  return preview;
}
