import actorKinds from '../../resources/catalogs/es/actor-kinds.json';
import bodyFunctions from '../../resources/catalogs/es/body-functions.json';
import modalities from '../../resources/catalogs/es/modalities.json';
import themes from '../../resources/catalogs/es/themes.json';
import type { Language } from '../i18n';

/** Catalogues that are bundled with the start of the program, because lines, actors and bodies cannot be filled without them. */
export const CATALOGS_AT_HAND = ['modalities', 'themes', 'actorKinds', 'bodyFunctions'] as const;
export type CatalogAtHand = (typeof CATALOGS_AT_HAND)[number];

/** The files of those catalogues as read, before they are checked. A language that lacks one does not compile. */
export const FILES_AT_HAND: { readonly [Code in Language]: { readonly [Name in CatalogAtHand]: unknown } } = {
  es: { modalities, themes, actorKinds, bodyFunctions },
};
