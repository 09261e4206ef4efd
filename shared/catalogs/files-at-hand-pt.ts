import actorKinds from '../../resources/catalogs/pt/actor-kinds.json' with { type: 'json' };
import bodyFunctions from '../../resources/catalogs/pt/body-functions.json' with { type: 'json' };
import capacities from '../../resources/catalogs/pt/capacities.json' with { type: 'json' };
import modalities from '../../resources/catalogs/pt/modalities.json' with { type: 'json' };
import motivations from '../../resources/catalogs/pt/motivations.json' with { type: 'json' };
import themes from '../../resources/catalogs/pt/themes.json' with { type: 'json' };
import type { FilesAtHand } from './catalogs-at-hand';

/** The catalogues at hand in Portuguese of Brazil. */
export const FILES_AT_HAND_PT: FilesAtHand = { modalities, themes, actorKinds, bodyFunctions, motivations, capacities };
