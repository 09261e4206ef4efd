import { Button, Group, List, Text } from '@mantine/core';
import { Dialog } from '@renderer/ui/dialog/Dialog';
import { useTranslation } from '@renderer/ui/use-translation';
import { useStore } from 'zustand';
import { exportAction } from '../actions';
import { closeAnyway, closingState, stayOpen } from './closing-guard';

/** Why the window stayed open: what would be lost, and the ways on. */
export function ClosingDialog() {
  const t = useTranslation();
  const losses = useStore(closingState, (state) => state.losses);
  return (
    <Dialog opened={losses !== null} onClose={stayOpen} title={t('shell.closing.title')}>
      <List size="sm" spacing="xs" mb="md">
        {(losses ?? []).map((loss) => <List.Item key={loss}>{t(`shell.closing.${loss}`)}</List.Item>)}
      </List>
      <Text size="sm" mb="lg">{t('shell.closing.rest')}</Text>
      <Group justify="flex-end">
        <Button variant="subtle" color="red" onClick={closeAnyway}>{t('shell.closing.leave')}</Button>
        {losses?.includes('unsaved') === true ? (
          <Button
            variant="default"
            onClick={() => {
              stayOpen();
              exportAction.run();
            }}
          >
            {t('shell.action.exportMesa')}
          </Button>
        ) : null}
        <Button data-autofocus onClick={stayOpen}>{t('shell.closing.stay')}</Button>
      </Group>
    </Dialog>
  );
}
