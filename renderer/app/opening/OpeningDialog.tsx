import { Button, Group, Progress } from '@mantine/core';
import { giveUpOpening, useOpeningFile, type MesaOpening } from '@renderer/store/mesa-opening';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import type { ReactNode } from 'react';
import { useDelayed } from '../use-delayed';
import { CollisionChoices } from './CollisionChoices';
import { DamagedReport } from './DamagedReport';
import { PasswordQuestion } from './PasswordQuestion';
import classes from './opening.module.css';

/** A file that is open soon shows no dialog: one that comes and goes is only in the way, and drawing it takes from the reading. */
const SHOW_READING_AFTER_MS = 500;

function Reading({ fileName }: { readonly fileName: string }): ReactNode {
  const t = useTranslation();
  return (
    <div role="status">
      <p className={classes['text']}>{t('files.reading.text', { file: fileName })}</p>
      <Progress value={100} animated aria-label={t('files.reading.title')} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={giveUpOpening}>
          {t('common.action.cancel')}
        </Button>
      </Group>
    </div>
  );
}

function contentOf(opening: MesaOpening): ReactNode {
  switch (opening.kind) {
    case 'reading':
      return <Reading fileName={opening.fileName} />;
    case 'password':
      return <PasswordQuestion failure={opening.failure} />;
    case 'damaged':
      return <DamagedReport found={opening.found} />;
    case 'collision':
      return <CollisionChoices isWhole={opening.isWhole} />;
  }
}

/** A `.mesa` file on its way in: its progress, and what only the person can say about it. Closing it leaves everything as it is. */
export function OpeningDialog() {
  const t = useTranslation();
  const opening = useOpeningFile();
  const isSlow = useDelayed(opening?.kind === 'reading', opening?.kind === 'reading' ? SHOW_READING_AFTER_MS : 0);
  const shown = opening?.kind === 'reading' && !opening.goesOn && !isSlow ? null : opening;
  const title = ((): string => {
    switch (shown?.kind) {
      case undefined:
        return '';
      case 'reading':
        return t('files.reading.title');
      case 'password':
        return t('files.password.title', { file: shown.file.fileName });
      case 'damaged':
        return t('files.damaged.title', { name: shown.found.name });
      case 'collision':
        return t('home.collision.title', { name: shown.name });
    }
  })();
  return (
    <Dialog opened={shown !== null} onClose={giveUpOpening} title={title} size={shown?.kind === 'damaged' ? 'lg' : 'md'}>
      {shown === null ? null : contentOf(shown)}
    </Dialog>
  );
}
