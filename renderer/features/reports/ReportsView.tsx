import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { useTranslation } from '@renderer/ui/use-translation';
import { useMemo, type ReactNode } from 'react';
import { DataOutputs } from './DataOutputs';
import { IdentityPanel } from './IdentityPanel';
import { PreviewPane } from './PreviewPane';
import type { ReportChoice } from './report-protocol';
import { ReportChooser } from './ReportChooser';
import { ReportOptions } from './ReportOptions';
import { useReportsPlace, type ReportsPlace } from './reports-place';
import classes from './reports.module.css';
import { SectionList } from './SectionList';
import { usePreview } from './use-preview';
import { useWriting } from './use-writing';

/** Informes: what comes out of the process, as it will be, beside what can be chosen about it. */
export function ReportsView(): ReactNode {
  const t = useTranslation();
  const [place, setPlace] = useReportsPlace();
  const chooser = (
    <>
      <PageHeader title={t('outputs.title')} />
      <ReportChooser view={place.view} onChoose={(view) => { setPlace({ view }); }} />
    </>
  );
  return (
    <Page width="full">
      <div className={classes['place']}>
        {place.view === 'data' ? (
          <>
            <div className={classes['side']}>{chooser}</div>
            <DataOutputs />
          </>
        ) : (
          <OneReport key={place.view} place={{ ...place, view: place.view }} onChange={setPlace} chooser={chooser} />
        )}
      </div>
    </Page>
  );
}

interface OneReportProps {
  readonly place: ReportsPlace & { readonly view: ReportChoice['report'] };
  readonly onChange: (part: Partial<ReportsPlace>) => void;
  readonly chooser: ReactNode;
}

function OneReport({ place, onChange, chooser }: OneReportProps): ReactNode {
  const t = useTranslation();
  const { view, paper, sessionId, year, language, zoom } = place;
  const choice = useMemo((): ReportChoice => ({ report: view, paper, sessionId, year: year ?? new Date().getFullYear(), language }), [view, paper, sessionId, year, language]);
  const preview = usePreview(choice);
  const writing = useWriting(choice);
  return (
    <>
      <div className={classes['side']}>
        {chooser}
        <ReportOptions choice={choice} onChange={onChange} />
        {preview.report === null ? null : <SectionList report={view} sections={preview.report.sections} />}
        <IdentityPanel />
      </div>
      <PreviewPane preview={preview} title={t(`reports.kind.${view}`)} zoom={zoom} onZoom={(next) => { onChange({ zoom: next }); }} writing={writing} />
    </>
  );
}
