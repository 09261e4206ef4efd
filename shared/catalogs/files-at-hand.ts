import actorKinds from '../../resources/catalogs/es/actor-kinds.json';
import bodyFunctions from '../../resources/catalogs/es/body-functions.json';
import modalities from '../../resources/catalogs/es/modalities.json';
import themes from '../../resources/catalogs/es/themes.json';
import type { Language } from '../i18n';

/** Catalogues that are bundled with the start of the program, because lines, actors and bodies cannot be filled without them. */
export const CATALOGS_AT_HAND = ['modalities', 'themes', 'actorKinds', 'bodyFunctions'] as const;
export type CatalogAtHand = (typeof CATALOGS_AT_HAND)[number];

/** The files of those catalogues as read, before they are checked. */
export type FilesAtHand = { readonly [Name in CatalogAtHand]: unknown };

/** Those of the reference language: there from the start. */
export const FILES_AT_HAND: FilesAtHand = { modalities, themes, actorKinds, bodyFunctions };

/** How to fetch those of the other languages, when one of them is chosen: the start does not carry them. */
export const AT_HAND_LOADERS: { readonly [Code in Exclude<Language, 'es'>]: () => Promise<FilesAtHand> } = {
  pt: async () => (await import('./files-at-hand-pt')).FILES_AT_HAND_PT,
  en: async () => (await import('./files-at-hand-en')).FILES_AT_HAND_EN,
};
