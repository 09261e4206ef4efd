import { Menu } from '@mantine/core';
import { chooseLanguage } from '@renderer/store/language';
import { ToolbarButton } from '@renderer/ui/controls/ToolbarButton';
import { useLanguage, useTranslation } from '@renderer/ui/use-translation';
import { LANGUAGE_NAMES, OFFERED_LANGUAGES, formattingLocale, isLanguage } from '@shared/i18n';
import { IconLanguage } from '@tabler/icons-react';

/** The languages, each under its own name; nothing where there is only one to choose. */
export function LanguageMenu() {
  const t = useTranslation();
  const language = useLanguage();
  if (OFFERED_LANGUAGES.length < 2) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ToolbarButton label={t('shell.language.label')} Icon={IconLanguage} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={language}
          onChange={(value) => {
            if (isLanguage(value)) void chooseLanguage(value);
          }}
        >
          {OFFERED_LANGUAGES.map((code) => (
            <Menu.RadioItem key={code} value={code} closeMenuOnClick lang={formattingLocale(code)}>
              {LANGUAGE_NAMES[code]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
