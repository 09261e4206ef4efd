import { assertNever } from '../../domain/kernel/assert-never';
import type { ActorKind } from '../../domain/actors/actor';
import { polygon, segment } from './make-shapes';
import type { Drawn, Point, Shape } from './shapes';

const SOLID: Drawn = { stroke: 'accent', strokeWidth: 1, fill: 'accent' };
const SOFT: Drawn = { stroke: 'accent', strokeWidth: 1.2, fill: 'accentSoft' };
const HOLLOW: Drawn = { stroke: 'accent', strokeWidth: 1.4, fill: 'paper' };

/** Points of a regular polygon, or of a star where `inner` is less than 1; the first points up, or down if `flipped`. */
function regular(centre: Point, radius: number, corners: number, inner = 1, flipped = false): readonly Point[] {
  const count = inner < 1 ? corners * 2 : corners;
  return Array.from({ length: count }, (_, index) => {
    const reach = inner < 1 && index % 2 === 1 ? radius * inner : radius;
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    const sign = flipped ? -1 : 1;
    return { x: centre.x + reach * Math.cos(angle), y: centre.y + sign * reach * Math.sin(angle) };
  });
}

function plus({ x, y }: Point, radius: number): readonly Point[] {
  const arm = radius * 0.38;
  const corners: readonly (readonly [number, number])[] = [
    [-arm, -radius], [arm, -radius], [arm, -arm], [radius, -arm], [radius, arm], [arm, arm],
    [arm, radius], [-arm, radius], [-arm, arm], [-radius, arm], [-radius, -arm], [-arm, -arm],
  ];
  return corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
}

function square({ x, y }: Point, half: number): readonly Point[] {
  return [
    { x: x - half, y: y - half },
    { x: x + half, y: y - half },
    { x: x + half, y: y + half },
    { x: x - half, y: y + half },
  ];
}

/**
 * The sign of a kind of actor within a circle of `radius`. Kinds differ by shape, never by colour alone; the inside
 * groups them: full for public bodies of the country, tinted for the territory, empty for the world beyond.
 */
export function actorSymbol(kind: ActorKind, centre: Point, radius: number): readonly Shape[] {
  switch (kind) {
    case 'localGovernment':
      return [{ kind: 'circle', centre, radius: radius * 0.95, ...SOLID }];
    case 'nationalGovernment':
      return [polygon(square(centre, radius * 0.82), SOLID)];
    case 'council':
      return [polygon(regular(centre, radius, 6), SOLID)];
    case 'business':
      return [polygon(square(centre, radius * 0.82), SOFT)];
    case 'academia':
      return [polygon(regular({ x: centre.x, y: centre.y + radius * 0.15 }, radius * 1.1, 3), SOFT)];
    case 'civilSociety':
      return [polygon(regular(centre, radius * 1.08, 4), SOFT)];
    case 'community':
      return [polygon(regular(centre, radius * 1.02, 5), SOFT)];
    case 'media':
      return [polygon(regular({ x: centre.x, y: centre.y - radius * 0.15 }, radius * 1.1, 3, 1, true), SOFT)];
    case 'internationalOrganisation':
      return [polygon(regular(centre, radius * 1.15, 5, 0.48), HOLLOW)];
    case 'foreignGovernment': {
      const half = radius * 0.82;
      return [
        polygon(square(centre, half), HOLLOW),
        segment({ x: centre.x - half, y: centre.y - half }, { x: centre.x + half, y: centre.y + half }, HOLLOW),
        segment({ x: centre.x - half, y: centre.y + half }, { x: centre.x + half, y: centre.y - half }, HOLLOW),
      ];
    }
    case 'cityNetwork':
      return [polygon(plus(centre, radius), HOLLOW)];
    case 'other':
      return [{ kind: 'circle', centre, radius: radius * 0.75, ...HOLLOW }];
    default:
      return assertNever(kind);
  }
}
