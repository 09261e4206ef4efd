import { pairId } from '../../domain/kernel/id';
import { CARD_HEIGHT, CARD_WIDTH, type MapPoint } from '../../domain/actors/map-geometry';
import { scoringRoundId } from '../../domain/influences/scoring-round';
import type { ExampleFile } from './example-file';
import { placeOnRings } from './ring-places';
import type { Story } from './story';

/** Air between the cards and the area around them, and room for its name above. */
const AIR = 28;
const NAME = 44;

/** What is written on the free view around some of the actors: they stand side by side on their ring. */
const AREAS: readonly { readonly text: string; readonly actors: readonly string[] }[] = [
  { text: 'Redes de ciudades', actors: ['UCCI', 'CGLU'] },
];

/** What is written in a free corner of it. */
const NOTES: readonly { readonly text: string; readonly corner: MapPoint }[] = [
  { text: 'Falta alguien de las plazas de mercado y de la ruralidad. Lo propone la mesa para la próxima sesión.', corner: { x: -1120, y: 500 } },
];

/**
 * What a room left on its map besides the actors: where it stands in the questions that build it, a note and an area,
 * and that the second opinion on the influences was given apart and is now open.
 */
export function tellMap({ changes, processId }: Story, { actors, secondOpinions }: ExampleFile): void {
  const apart = [...new Set(secondOpinions.map(({ by }) => by))];
  changes.create('scoringRound', { topic: 'influence', scorers: apart, revealed: true }, scoringRoundId('influence'));
  const asked = ['coordination', 'cooperation', 'funding'];
  changes.create('mapGuide', { step: 'links', relationKind: 'information', askedKinds: asked }, pairId('mapGuide', processId));
  const places = [...placeOnRings(actors)];
  for (const { text, actors: keys } of AREAS) {
    const around = places.flatMap(([{ key }, place]) => (keys.includes(key) ? [place] : []));
    const [left, top] = [Math.min(...around.map(({ x }) => x)) - CARD_WIDTH / 2 - AIR, Math.min(...around.map(({ y }) => y)) - CARD_HEIGHT / 2 - AIR - NAME];
    const width = Math.max(...around.map(({ x }) => x)) + CARD_WIDTH / 2 + AIR - left;
    const height = Math.max(...around.map(({ y }) => y)) + CARD_HEIGHT / 2 + AIR - top;
    changes.create('mapNote', { kind: 'area', view: 'free', text, x: left, y: top, width, height });
  }
  for (const { text, corner } of NOTES) changes.create('mapNote', { kind: 'note', view: 'free', text, x: corner.x, y: corner.y, width: 260, height: 130 });
}
