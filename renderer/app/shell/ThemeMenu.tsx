import { Menu } from '@mantine/core';
import { THEMES, setTheme, type Theme } from '@renderer/store/session';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconCheck, IconMoon, IconPresentation, IconSun } from '@tabler/icons-react';

const ICONS = { light: IconSun, dark: IconMoon, projector: IconPresentation } as const;

/** Light, dark, or for the wall. */
export function ThemeMenu({ theme }: { readonly theme: Theme }) {
  const t = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ToolbarButton label={t('shell.theme.label')} Icon={ICONS[theme]} />
      </Menu.Target>
      <Menu.Dropdown>
        {THEMES.map((name) => {
          const Icon = ICONS[name];
          return (
            <Menu.Item
              key={name}
              role="menuitemradio"
              aria-checked={name === theme}
              leftSection={<Icon size={18} stroke={1.75} />}
              rightSection={name === theme ? <IconCheck size={16} /> : null}
              onClick={() => {
                setTheme(name);
              }}
            >
              {t(`shell.theme.${name}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
