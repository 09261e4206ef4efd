import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { SaveOptionsForm } from './SaveOptionsForm';
import { closeSaveOptions, useSaveOptions } from './save-options-state';

/** Asks how a copy is to be saved: with a password, without personal data. */
export function SaveOptionsDialog() {
  const t = useTranslation();
  const isOpen = useSaveOptions();
  return (
    <Dialog opened={isOpen} onClose={closeSaveOptions} title={t('files.copy.title')}>
      {isOpen ? <SaveOptionsForm /> : null}
    </Dialog>
  );
}
