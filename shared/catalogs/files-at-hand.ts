import actorKinds from '../../resources/catalogs/es/actor-kinds.json' with { type: 'json' };
import bodyFunctions from '../../resources/catalogs/es/body-functions.json' with { type: 'json' };
import capacities from '../../resources/catalogs/es/capacities.json' with { type: 'json' };
import modalities from '../../resources/catalogs/es/modalities.json' with { type: 'json' };
import motivations from '../../resources/catalogs/es/motivations.json' with { type: 'json' };
import themes from '../../resources/catalogs/es/themes.json' with { type: 'json' };
import type { Language } from '../i18n';
import type { FilesAtHand } from './catalogs-at-hand';

/** Those of the reference language: there from the start. */
export const FILES_AT_HAND: FilesAtHand = { modalities, themes, actorKinds, bodyFunctions, motivations, capacities };

/** How to fetch those of the other languages, when one of them is chosen: the start does not carry them. */
export const AT_HAND_LOADERS: { readonly [Code in Exclude<Language, 'es'>]: () => Promise<FilesAtHand> } = {
  pt: async () => (await import('./files-at-hand-pt')).FILES_AT_HAND_PT,
  en: async () => (await import('./files-at-hand-en')).FILES_AT_HAND_EN,
};
