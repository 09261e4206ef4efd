import { catalog, catalogEntry } from '@shared/catalogs/catalog';
import { speak } from '@shared/catalogs/speak';
import { currentLanguage, formattingLocale, languageOfMachine, loadMessages, putMessages, t, translateIn } from '@shared/i18n';
import { perLocale } from '@shared/i18n/per-locale';
import { quoted } from '@shared/i18n/quoted';
import { afterEach, describe, expect, it } from 'vitest';

afterEach(() => speak('es'));

describe('speaking another language', () => {
  it('changes messages, catalogues, numbers, dates and quotation marks, and goes back', async () => {
    const number = perLocale((locale) => new Intl.NumberFormat(locale));
    expect([t('common.action.save'), number().format(12_345.6), quoted('a')]).toEqual(['Guardar', '12.345,6', '«a»']);
    await speak('en');
    expect(currentLanguage()).toBe('en');
    expect([t('common.action.save'), number().format(12_345.6), quoted('a')]).toEqual(['Save', '12,345.6', '“a”']);
    expect(catalogEntry('modalities', 'decentralised-cooperation')?.name).toBe('Decentralised cooperation');
    expect(new Intl.DateTimeFormat(formattingLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2026-03-14'))).toBe('14 March 2026');
    await speak('pt');
    expect(catalog('modalities')[2]?.name).toBe('Cooperação descentralizada');
    expect(formattingLocale()).toBe('pt-BR');
    await speak('es');
    expect(t('common.action.save')).toBe('Guardar');
  });

  it('says the words it was given last, also what it has said before', async () => {
    await loadMessages('pt');
    putMessages('pt', { common: { action: { undo: 'Voltar' } } });
    expect(translateIn('pt')('common.action.undo')).toBe('Voltar');
    putMessages('pt', { common: { action: { undo: 'Desfazer' } } });
    expect(translateIn('pt')('common.action.undo')).toBe('Desfazer');
  });

  it('gives one translator per language, whatever is spoken', async () => {
    await Promise.all([loadMessages('pt'), loadMessages('en')]);
    expect(translateIn('pt')).toBe(translateIn('pt'));
    expect((['es', 'pt', 'en'] as const).map((language) => translateIn(language)('common.action.undo'))).toEqual(['Deshacer', 'Desfazer', 'Undo']);
  });

  it('counts none as many in Portuguese, where the grammar of numbers counts it as one', async () => {
    await speak('pt');
    expect([0, 1, 2].map((count) => t('roundtable.reading.dissents', { count }))).toEqual(['0 votos contra', 'Um voto contra', '2 votos contra']);
    expect(t('analysis.network.size', { actors: 'A', count: 0 })).toContain('ainda não há relações');
  });
});

describe('the language to begin with', () => {
  it('is the first of the machine that is offered, else Spanish', () => {
    const all = ['es', 'pt', 'en'] as const;
    expect(languageOfMachine(['pt-BR', 'en'], all)).toBe('pt');
    expect(languageOfMachine(['fr-FR', 'en-US'], all)).toBe('en');
    expect(languageOfMachine(['de', 'fr'], all)).toBe('es');
    expect(languageOfMachine([], all)).toBe('es');
    expect(languageOfMachine(['en-US'], ['es'])).toBe('es');
  });
});
