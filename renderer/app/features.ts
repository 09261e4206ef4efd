import { PLACE_IDS, type Feature, type PlaceId } from '@renderer/store/feature';

/** Every place is a folder of `features` whose `feature.ts` exports `feature`; its view is loaded when entered. */
const modules = import.meta.glob<{ readonly feature: Feature }>('../features/*/feature.ts', { eager: true });

/** The places of the program, in the order of the work. */
export const features: readonly Feature[] = Object.values(modules)
  .map(({ feature }) => feature)
  .sort((one, other) => PLACE_IDS.indexOf(one.id) - PLACE_IDS.indexOf(other.id));

/** The place with this id. */
export function featureOf(place: PlaceId): Feature {
  const found = features.find(({ id }) => id === place) ?? features[0];
  if (found === undefined) throw new Error('The program has no places');
  return found;
}
