import { LANGUAGES, LANGUAGE_NAMES, OFFERED_LANGUAGES } from '@shared/i18n/languages';
import { describe, expect, it } from 'vitest';
import { compareMessages, messagesOf } from '../messages/message-faults';

describe.each(LANGUAGES)('the messages in %s', (language) => {
  it('have the holes of the Spanish, and both plural forms or none', async () => {
    const { holes, forms } = compareMessages(language, await messagesOf(language));
    expect(holes).toEqual([]);
    expect(forms).toEqual([]);
  });
});

describe.each(OFFERED_LANGUAGES)('the messages in %s, which a person can choose,', (language) => {
  it('are all there, none is left over, and none is still Spanish', async () => {
    const { missing, surplus, untranslated } = compareMessages(language, await messagesOf(language));
    expect(missing).toEqual([]);
    expect(surplus).toEqual([]);
    expect(language === 'es' ? [] : untranslated).toEqual([]);
  });

  it('name their language in it', () => {
    expect(LANGUAGE_NAMES[language]).toMatch(/^\p{Lu}\p{L}+$/u);
  });
});

describe('the comparison with the Spanish', () => {
  const spanish = { place: { title: 'Mesa de {{name}}', seats_one: 'Un puesto', seats_other: '{{count}} puestos' } };

  it('finds what is missing, left over, forgotten, without its holes or half a plural', () => {
    const tree = { place: { title: 'Table of {{nmae}}', seats_one: 'Un puesto', extra: 'Extra' } };
    expect(compareMessages('en', tree, spanish)).toEqual({
      missing: ['place.seats_other'],
      surplus: ['place.extra'],
      untranslated: ['place.seats_one: Un puesto'],
      holes: ['place.title: {nmae} instead of {name}'],
      forms: ['place.seats_one: without place.seats_other'],
    });
  });

  it('finds nothing in a good translation; the form for one may say the number or not', () => {
    const tree = { place: { title: 'Table of {{name}}', seats_one: '{{count}} seat', seats_other: '{{count}} seats' } };
    expect(compareMessages('en', tree, spanish)).toEqual({ missing: [], surplus: [], untranslated: [], holes: [], forms: [] });
  });
});
