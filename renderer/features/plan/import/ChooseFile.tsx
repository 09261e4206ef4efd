import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { IconClipboard, IconFileSpreadsheet } from '@tabler/icons-react';
import type { Failure } from '@shared/domain/kernel/result';
import { failureText } from '@shared/i18n';
import { announce } from '@renderer/store/notices';
import { useTranslation } from '@renderer/ui/use-translation';
import { useRef, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import classes from './import.module.css';

interface ChooseFileProps {
  readonly failure: Failure | null;
  readonly onFile: (file: File) => void;
}

/** Where an import begins: a file is chosen or dropped, or cells copied in a spreadsheet are pasted. */
export function ChooseFile({ failure, onFile }: ChooseFileProps): ReactNode {
  const t = useTranslation();
  const resetFile = useRef<() => void>(null);
  const take = (file: File | null | undefined): void => {
    resetFile.current?.();
    if (file !== null && file !== undefined) onFile(file);
  };
  const paste = (text: string): void => {
    if (text.trim() === '') announce({ tone: 'warning', messageKey: 'plan.import.clipboardEmpty' });
    else take(new File([text], `${t('plan.import.clipboardName')}.tsv`, { type: 'text/tab-separated-values' }));
  };
  const readClipboard = async (): Promise<void> => {
    try {
      paste(await navigator.clipboard.readText());
    } catch {
      announce({ tone: 'warning', messageKey: 'plan.import.clipboardRefused' });
    }
  };
  return (
    // Dropping a file and Ctrl+V are second ways; the buttons beneath are the first, for every hand.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classes['drop']}
      onPaste={(event: ClipboardEvent) => {
        event.preventDefault();
        paste(event.clipboardData.getData('text/plain'));
      }}
      onDragOver={(event: DragEvent) => { event.preventDefault(); }}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        event.stopPropagation();
        take(event.dataTransfer.files[0]);
      }}
    >
      <IconFileSpreadsheet size={40} stroke={1.5} aria-hidden />
      <Text component="h2" fw={600} size="lg">
        {t('plan.import.title')}
      </Text>
      <Text c="dimmed" maw={600} ta="center">
        {t('plan.import.lead')}
      </Text>
      <Group gap="sm">
        <FileButton resetRef={resetFile} onChange={take} accept=".xlsx,.xls,.xlsm,.ods,.csv,.tsv">
          {(props) => <Button {...props}>{t('plan.import.choose')}</Button>}
        </FileButton>
        <Button variant="default" leftSection={<IconClipboard size={16} />} onClick={() => void readClipboard()}>
          {t('plan.import.clipboard')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" maw={600} ta="center">
        {t('plan.import.templatesHint')}
      </Text>
      {failure === null || failure.code === 'import-cancelled' ? null : (
        <Alert color="red" title={t('plan.import.notImported')} role="alert" maw={640}>
          {failureText(failure)}
        </Alert>
      )}
    </div>
  );
}
