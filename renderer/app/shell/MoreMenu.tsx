import { Menu } from '@mantine/core';
import { useWorkspace } from '@renderer/store/workspace';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { ShortcutKeys } from '@renderer/ui/keyboard/ShortcutKeys';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconArrowMerge, IconDeviceFloppy, IconDoorExit, IconDotsVertical, IconHistory, IconLock, IconUsb, IconUserX } from '@tabler/icons-react';
import { closeAction, copiesAction, erasePersonAction, exportAction, exportWithAction, mergeAction, secondCopyAction } from '../actions';

/** What is done with the process as a whole. */
export function MoreMenu() {
  const t = useTranslation();
  const canWrite = useWorkspace(({ access }) => access === 'write');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ToolbarButton label={t('shell.header.more')} Icon={IconDotsVertical} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconDeviceFloppy size={18} stroke={1.75} />}
          rightSection={<ShortcutKeys shortcut="mod+s" />}
          onClick={exportAction.run}
        >
          {t(exportAction.labelKey)}
        </Menu.Item>
        <Menu.Item leftSection={<IconLock size={18} stroke={1.75} />} onClick={exportWithAction.run}>
          {t(exportWithAction.labelKey)}
        </Menu.Item>
        <Menu.Item leftSection={<IconUsb size={18} stroke={1.75} />} onClick={secondCopyAction.run}>
          {t(secondCopyAction.labelKey)}
        </Menu.Item>
        <Menu.Item leftSection={<IconHistory size={18} stroke={1.75} />} onClick={copiesAction.run}>
          {t(copiesAction.labelKey)}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowMerge size={18} stroke={1.75} />} disabled={!canWrite} onClick={mergeAction.run}>
          {t(mergeAction.labelKey)}
        </Menu.Item>
        <Menu.Item leftSection={<IconUserX size={18} stroke={1.75} />} disabled={!canWrite} onClick={erasePersonAction.run}>
          {t(erasePersonAction.labelKey)}
        </Menu.Item>
        <Menu.Item leftSection={<IconDoorExit size={18} stroke={1.75} />} onClick={closeAction.run}>
          {t(closeAction.labelKey)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
