import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { ErasePersonForm } from './ErasePersonForm';
import { closeErasing, useErasing } from './erase-state';

/** Erases a person everywhere, after showing where they appear. */
export function ErasePersonDialog() {
  const t = useTranslation();
  const isOpen = useErasing();
  return (
    <Dialog opened={isOpen} onClose={closeErasing} title={t('privacy.title')} size="lg">
      {isOpen ? <ErasePersonForm /> : null}
    </Dialog>
  );
}
