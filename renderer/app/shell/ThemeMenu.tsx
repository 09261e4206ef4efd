import { Menu } from '@mantine/core';
import { THEMES, setTheme, type Theme } from '@renderer/store/session';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useTranslation } from '@renderer/ui/use-translation';
import { IconMoon, IconPresentation, IconSun } from '@tabler/icons-react';

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
        <Menu.RadioGroup
          value={theme}
          onChange={(value) => {
            const chosen = THEMES.find((name) => name === value);
            if (chosen !== undefined) setTheme(chosen);
          }}
        >
          {THEMES.map((name) => {
            const Icon = ICONS[name];
            return (
              <Menu.RadioItem key={name} value={name} closeMenuOnClick rightSection={<Icon size={18} stroke={1.75} />}>
                {t(`shell.theme.${name}`)}
              </Menu.RadioItem>
            );
          })}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
