import { Button, Checkbox, Group, Loader, Text } from '@mantine/core';
import { IconNetwork, IconTable } from '@tabler/icons-react';
import { allRecords, listOf } from '@shared/document/document';
import { announceFailure } from '@renderer/store/notices';
import { workspace } from '@renderer/store/workspace';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, useState, type ReactNode } from 'react';
import { outputFileName, saveBytes } from '@renderer/store/save-bytes';
import { OUTPUTS, type Output } from './outputs';
import classes from './reports.module.css';
import { writeOutput } from './write-output';

/** The process for other programs: each file with what it holds and the button that writes it. */
export function DataOutputs(): ReactNode {
  const t = useTranslation();
  const [personal, setPersonal] = useState(false);
  const [writing, setWriting] = useState<Output | null>(null);
  const cancel = useRef<AbortController | null>(null);

  const write = async (output: Output): Promise<void> => {
    const { document } = workspace.getState();
    if (document === null) return;
    const abort = new AbortController();
    cancel.current = abort;
    setWriting(output);
    const result = await writeOutput({ output, processId: document.processId, records: [...allRecords(document)], includePersonalData: personal }, abort.signal);
    setWriting(null);
    if (!result.ok) {
      if (result.error.code !== 'cancelled') announceFailure(result.error);
      return;
    }
    const { kind, ending } = OUTPUTS[output];
    await saveBytes(kind, outputFileName(t(`outputs.${output}.fileStem`), listOf(document, 'process')[0]?.name ?? '', ending), result.value);
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
    <div className={classes['data']}>
      {card('workbook', IconTable, <Checkbox checked={personal} onChange={(event) => { setPersonal(event.currentTarget.checked); }} label={t('outputs.personalData')} />)}
      {card('openData', IconTable, null)}
      {card('graphml', IconNetwork, null)}
      {card('gexf', IconNetwork, null)}
    </div>
  );
}
