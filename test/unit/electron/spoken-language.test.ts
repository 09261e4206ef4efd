import { menuTemplate } from '@electron/main/app-menu';
import { openSpokenLanguage } from '@electron/services/spoken-language';
import { currentLanguage, setLanguage, t } from '@shared/i18n';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder';

afterEach(() => setLanguage('es'));

describe('the language of the machine side', () => {
  it('is that of the window, also after the next start', async () => {
    const folder = temporaryFolder();
    await openSpokenLanguage(folder).speak('pt');
    expect(menuTemplate('linux', () => undefined).map(({ label }) => label)).toContain('Arquivo');
    await setLanguage('es');
    await openSpokenLanguage(folder).begin();
    expect(currentLanguage()).toBe('pt');
    expect(t('platform.dialog.save')).toBe('Salvar');
  });

  it('is Spanish where nothing sound is remembered', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'language.json'), '"xx"');
    await openSpokenLanguage(folder).begin();
    expect(currentLanguage()).toBe('es');
  });
});

describe('the recent files of the menu', () => {
  it('are the last eight by name, each opens, an ampersand stays one', () => {
    const opened: string[] = [];
    const items = Array.from({ length: 10 }, (_, index) => ({ name: `Agua & paz ${String(index)}.mesa`, open: () => opened.push(String(index)) }));
    const file = menuTemplate('win32', () => undefined, items)[0]?.submenu;
    const recent = (Array.isArray(file) ? file : []).find(({ label }) => label === t('platform.menu.recent'));
    const list = Array.isArray(recent?.submenu) ? recent.submenu : [];
    expect(list.map(({ label }) => label)).toHaveLength(8);
    expect(list[0]?.label).toBe('Agua && paz 0.mesa');
    (list[2]?.click as () => void)();
    expect(opened).toEqual(['2']);
    expect(recent?.enabled).toBe(true);
  });
});
