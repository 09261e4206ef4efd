import actorKinds from '../../resources/catalogs/pt/actor-kinds.json';
import bodyFunctions from '../../resources/catalogs/pt/body-functions.json';
import modalities from '../../resources/catalogs/pt/modalities.json';
import themes from '../../resources/catalogs/pt/themes.json';
import type { FilesAtHand } from './catalogs-at-hand';

/** The catalogues at hand in Portuguese of Brazil. */
export const FILES_AT_HAND_PT: FilesAtHand = { modalities, themes, actorKinds, bodyFunctions };
