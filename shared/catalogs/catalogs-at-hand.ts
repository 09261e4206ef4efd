/** Catalogues that are bundled with the start of the program, because lines, actors and bodies cannot be filled without them. */
export const CATALOGS_AT_HAND = ['modalities', 'themes', 'actorKinds', 'bodyFunctions', 'motivations', 'capacities'] as const;
export type CatalogAtHand = (typeof CATALOGS_AT_HAND)[number];

/** The files of those catalogues as read, before they are checked. */
export type FilesAtHand = { readonly [Name in CatalogAtHand]: unknown };
