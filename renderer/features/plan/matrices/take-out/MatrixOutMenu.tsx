import { ActionIcon, Menu } from '@mantine/core';
import { allRecords, recordOf } from '@shared/document/document';
import { currentLanguage } from '@shared/i18n';
import type { LaidReport } from '@shared/reports/layout/page';
import { usePrinting } from '@renderer/figures/use-printing';
import { handOver, takeIn } from '@renderer/store/hand-over';
import { announceFailure } from '@renderer/store/notices';
import { outputFileName, saveBytes } from '@renderer/store/save-bytes';
import { workspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconCheck, IconDownload, IconFileSpreadsheet, IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PLAN_FLOW, PLAN_LINES, type MatrixShape } from '../../plan-place';
import classes from '../matrices.module.css';
import type { MatrixFormat, MatrixOutReply, MatrixOutRequest } from './matrix-out-protocol';

interface MatrixOutMenuProps {
  readonly matrixId: string;
  readonly title: string;
  readonly shape: MatrixShape;
  readonly search: string;
}

/** Takes the matrix in sight out of the program, as it is shown: a workbook, a PDF, the printer. */
export function MatrixOutMenu({ matrixId, title, shape, search }: MatrixOutMenuProps): ReactNode {
  const t = useTranslation();
  const [isWriting, setWriting] = useState(false);
  const [laid, setLaid] = useState<LaidReport | null>(null);
  /** Whether the whole matrix is wanted though only a part is in sight. */
  const [isWhole, setWhole] = useState(false);
  const isPart = matrixId !== PLAN_FLOW && (search.trim() !== '' || shape.onlyGaps || shape.hidesEmpty || shape.hidden.length > 0);
  const isTurnedPlan = matrixId === PLAN_LINES && shape.isTransposed;
  const worker = useRef<Worker | null>(null);
  const { print, sheets } = usePrinting(laid);

  useEffect(() => () => { worker.current?.terminate(); }, []);
  useEffect(() => {
    if (laid === null) return undefined;
    print();
    // Once printed, Ctrl+P prints the window again and not these pages.
    const done = (): void => { setLaid(null); };
    window.addEventListener('afterprint', done);
    return () => { window.removeEventListener('afterprint', done); };
  }, [laid, print]);

  const write = (format: MatrixFormat): void => {
    const { document } = workspace.getState();
    if (document === null) return;
    worker.current?.terminate();
    const made = new Worker(new URL('./matrix-out.worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    setWriting(true);
    const finish = (reply: MatrixOutReply): void => {
      made.terminate();
      setWriting(false);
      switch (reply.kind) {
        case 'broken':
          announceFailure({ code: 'output-broken', messageKey: 'outputs.error.broken', params: { detail: reply.message } });
          return;
        case 'pages':
          setLaid(reply.laid);
          return;
        case 'bytes': {
          const isWorkbook = format === 'xlsx';
          const process = recordOf(document, 'process', document.processId)?.name ?? '';
          void saveBytes(isWorkbook ? 'workbook' : 'pdf', outputFileName(title, process, isWorkbook ? 'xlsx' : 'pdf'), reply.bytes);
        }
      }
    };
    made.onmessage = takeIn(finish);
    made.onerror = (event) => { finish({ kind: 'broken', message: event.message }); };
    const asked = isWhole ? { shape: { ...shape, onlyGaps: false, hidesEmpty: false, hidden: [] }, search: '' } : { shape, search };
    handOver(made, { format, matrixId, ...asked, processId: document.processId, records: [...allRecords(document)], now: Date.now(), language: currentLanguage() } satisfies MatrixOutRequest).catch((error: unknown) => {
      finish({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
    });
  };

  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" loading={isWriting} aria-label={t('matrices.out.menu')} title={isWriting ? t('matrices.out.writing') : t('matrices.out.menu')}>
            <IconDownload size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isPart ? (
            <>
              <Menu.Label>{t('matrices.out.what')}</Menu.Label>
              {([false, true] as const).map((whole) => (
                <Menu.Item key={String(whole)} role="menuitemradio" aria-checked={isWhole === whole} closeMenuOnClick={false} leftSection={isWhole === whole ? <IconCheck size={16} /> : <span className={classes['noMark']} />} onClick={() => { setWhole(whole); }}>
                  {t(whole ? 'matrices.out.whole' : 'matrices.out.seen')}
                </Menu.Item>
              ))}
              <Menu.Divider />
            </>
          ) : null}
          <Menu.Item leftSection={<IconFileSpreadsheet size={16} />} onClick={() => { write('xlsx'); }}>{t('matrices.out.workbook')}{isTurnedPlan ? <span className={classes['outHint']}>{t('matrices.out.planInRows')}</span> : null}</Menu.Item>
          <Menu.Item leftSection={<IconFileTypePdf size={16} />} onClick={() => { write('pdf'); }}>{t('matrices.out.pdf')}</Menu.Item>
          <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => { write('pages'); }}>{t('matrices.out.print')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {sheets}
    </>
  );
}
