import actorKinds from '../../resources/catalogs/en/actor-kinds.json' with { type: 'json' };
import bodyFunctions from '../../resources/catalogs/en/body-functions.json' with { type: 'json' };
import capacities from '../../resources/catalogs/en/capacities.json' with { type: 'json' };
import modalities from '../../resources/catalogs/en/modalities.json' with { type: 'json' };
import motivations from '../../resources/catalogs/en/motivations.json' with { type: 'json' };
import themes from '../../resources/catalogs/en/themes.json' with { type: 'json' };
import type { FilesAtHand } from './catalogs-at-hand';

/** The catalogues at hand in English. */
export const FILES_AT_HAND_EN: FilesAtHand = { modalities, themes, actorKinds, bodyFunctions, motivations, capacities };
