import { Button, Checkbox, Group, Loader, SegmentedControl, Text } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconNetwork, IconTable } from '@tabler/icons-react';
import { allRecords, listOf } from '@shared/document/document';
import { DesktopError } from '@shared/platform/desktop-api';
import { PAPERS, type Paper } from '@shared/reports/pdf/page-setup';
import { desktop } from '@renderer/store/desktop';
import { announce, announceFailure } from '@renderer/store/notices';
import { useDocument, workspace } from '@renderer/store/workspace';
import { Page } from '@renderer/ui/page/Page';
import { PageHeader } from '@renderer/ui/page/PageHeader';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type ReactNode } from 'react';
import { OUTPUTS, outputFileName, type Output } from './outputs';
import classes from './reports.module.css';
import { writeOutput } from './write-output';

/** Informes: each output with what it holds, its options, and the button that writes it. */
export function ReportsView(): ReactNode {
  const t = useTranslation();
  const counts = useDocument((document) => document);
  const [paper, setPaper] = useState<Paper>('letter');
  const [personal, setPersonal] = useState(false);
  const [writing, setWriting] = useState<Output | null>(null);
  const cancel = useRef<AbortController | null>(null);

  const write = async (output: Output): Promise<void> => {
    const { document } = workspace.getState();
    if (document === null) return;
    const abort = new AbortController();
    cancel.current = abort;
    setWriting(output);
    const result = await writeOutput(
      {
        output,
        processId: document.processId,
        records: [...allRecords(document)],
        paper,
        includePersonalData: personal,
      },
      abort.signal,
    );
    setWriting(null);
    if (!result.ok) {
      if (result.error.code !== 'cancelled') announceFailure(result.error);
      return;
    }
    const process = listOf(document, 'process')[0];
    const { kind, ending } = OUTPUTS[output];
    const suggestedName = outputFileName(t(`outputs.${output}.fileStem`), process?.name ?? '', ending);
    try {
      const saved = await desktop().call('file.save', { kind, suggestedName, bytes: result.value });
      if (saved !== null) announce({ tone: 'success', messageKey: 'outputs.saved', params: { name: saved.name } });
    } catch (error) {
      if (!(error instanceof DesktopError)) throw error;
      announceFailure({ code: error.code, messageKey: `platform.error.${error.code}` });
    }
  };

  const card = (output: Output, Icon: typeof IconTable, options: ReactNode): ReactNode => (
    <section className={classes['card']} aria-labelledby={`output-${output}`}>
      <Icon size={28} stroke={1.5} aria-hidden />
      <div>
        <Text component="h2" id={`output-${output}`} fw={600}>
          {t(`outputs.${output}.title`)}
        </Text>
        <Text c="dimmed" size="sm" mb="sm">
          {t(`outputs.${output}.text`)}
        </Text>
        {options}
        <Group gap="sm" mt="sm">
          <Button disabled={writing !== null} onClick={() => void write(output)}>
            {t(`outputs.${output}.action`)}
          </Button>
          {writing === output ? (
            <Group gap="xs" role="status">
              <Loader size="xs" />
              <Text size="sm">{t('outputs.writing')}</Text>
              <Button variant="subtle" size="compact-sm" onClick={() => { cancel.current?.abort(); }}>
                {t('outputs.cancel')}
              </Button>
            </Group>
          ) : null}
        </Group>
      </div>
    </section>
  );

  return (
    <Page width="reading">
      <PageHeader title={t('outputs.title')} lead={t('outputs.lead')} />
      {card(
        'preliminaryDiagnosis',
        IconFileTypePdf,
        <>
          <Text size="sm" mb="xs">
            {t('outputs.preliminaryDiagnosis.holds', {
              actors: listOf(counts, 'actor').length,
              targets: listOf(counts, 'planNode').filter((node) => node.level === 'target').length,
              lines: listOf(counts, 'line').length,
              // A strength of 0 says that it was looked at and there is no link.
              links: listOf(counts, 'planLink').filter((link) => link.strength > 0).length,
            })}
          </Text>
          <SegmentedControl
            aria-label={t('outputs.paper.label')}
            value={paper}
            onChange={(value) => { setPaper(PAPERS.find((candidate) => candidate === value) ?? 'letter'); }}
            data={PAPERS.map((value) => ({ value, label: t(`outputs.paper.${value}`) }))}
          />
        </>,
      )}
      {card('agendaReport', IconFileTypePdf, null)}
      {card('agendaWord', IconFileTypeDocx, null)}
      {card('managementReport', IconFileTypePdf, null)}
      {card('handoverReport', IconFileTypePdf, null)}
      {card('handoverWord', IconFileTypeDocx, null)}
      {card('learningReport', IconFileTypePdf, null)}
      {card('openData', IconTable, null)}
      {card(
        'workbook',
        IconTable,
        <Checkbox
          checked={personal}
          onChange={(event) => { setPersonal(event.currentTarget.checked); }}
          label={t('outputs.personalData')}
        />,
      )}
      {card('graphml', IconNetwork, null)}
      {card('gexf', IconNetwork, null)}
    </Page>
  );
}
