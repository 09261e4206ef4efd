import { ACTOR_KINDS, type Actor, type Ring } from '../../../domain/actors/actor';
import { RELATION_KINDS, type Relation } from '../../../domain/relations/relation';
import type { Translate } from '../../../i18n';
import { measureText } from '../../typography/measure';
import { wrapToStrings } from '../../typography/wrap';
import { actorSymbol } from '../actor-symbol';
import { baselineAt, label, polygon, segment } from '../make-shapes';
import { relationStroke } from '../relation-stroke';
import type { Point, Shape } from '../shapes';
import { cross } from './relation-shapes';

const SIZE = 7.5;
const ROW = 14;
const LEADING = 9.4;
const SAMPLE = 30;
const HEAD_WIDTH = 62;

interface Entry {
  readonly text: string;
  readonly signWidth: number;
  readonly sign: (middle: Point) => readonly Shape[];
}

interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

function sample(drawn: Parameters<typeof segment>[2], marked: boolean): Entry['sign'] {
  return ({ x, y }) => [
    segment({ x: x - SAMPLE / 2, y }, { x: x + SAMPLE / 2, y }, drawn),
    ...(marked ? cross({ x, y }) : []),
  ];
}

function groupsOf(actors: readonly Actor[], relations: readonly Relation[], ringsShown: readonly (Ring | null)[], translate: Translate): readonly Group[] {
  const counted = (text: string, count: number): string => translate('reports.map.legend.counted', { text, number: count });
  const kinds = ACTOR_KINDS.filter((kind) => actors.some((actor) => actor.kind === kind)).map((kind): Entry => ({
    text: counted(translate(`records.actorKind.${kind}`), actors.filter((actor) => actor.kind === kind).length),
    signWidth: 11,
    sign: (middle) => actorSymbol(kind, middle, 4.6),
  }));
  const relationKinds = RELATION_KINDS.filter((kind) => relations.some((relation) => relation.kind === kind)).map((kind): Entry => ({
    text: counted(translate(`records.relationKind.${kind}`), relations.filter((relation) => relation.kind === kind).length),
    signWidth: SAMPLE,
    sign: sample(relationStroke(kind, 2), kind === 'conflict'),
  }));
  const strengths = ([[1, 'weak'], [2, 'middling'], [3, 'strong']] as const)
    .filter(([strength]) => relations.some((relation) => relation.strength === strength))
    .map(([strength, name]): Entry => ({
      text: translate(`reports.map.strength.${name}`),
      signWidth: SAMPLE * 0.7,
      sign: ({ x, y }) => [
        segment({ x: x - SAMPLE * 0.35, y }, { x: x + SAMPLE * 0.35, y }, relationStroke('coordination', strength)),
      ],
    }));
  const directed: Entry = {
    text: translate('reports.map.legend.directed'),
    signWidth: SAMPLE * 0.7,
    sign: ({ x, y }) => {
      const end = x + SAMPLE * 0.35;
      return [
        segment({ x: x - SAMPLE * 0.35, y }, { x: end - 5, y }, { stroke: 'faint', strokeWidth: 1.1 }),
        polygon([{ x: end, y }, { x: end - 6, y: y - 2.6 }, { x: end - 6, y: y + 2.6 }], { fill: 'faint' }),
      ];
    },
  };
  const rings: Entry = {
    text: translate('reports.map.legend.rings', {
      names: ringsShown
        .map((ring) => (ring === null ? translate('reports.map.legend.noRing') : translate(`records.ring.${ring}`)))
        .join(' · '),
    }),
    signWidth: 14,
    sign: (middle) => [{ kind: 'ellipse', centre: middle, radiusX: 7, radiusY: 4.5, stroke: 'hairline', strokeWidth: 1 }],
  };
  const reading = [...strengths, ...(relations.some((relation) => relation.directed) ? [directed] : [])];
  return [
    { title: translate('reports.map.legend.actors'), entries: kinds },
    { title: translate('reports.map.legend.relations'), entries: relationKinds },
    { title: translate('reports.map.legend.strength'), entries: reading },
    { title: translate('reports.map.legend.ringsTitle'), entries: ringsShown.length > 1 ? [rings] : [] },
  ].filter((group) => group.entries.length > 0);
}

/** The legend of a map, exactly of what the map shows: its shapes from `top` down, and its height. */
export function mapLegend(
  actors: readonly Actor[],
  relations: readonly Relation[],
  options: { readonly width: number; readonly top: number; readonly rings: readonly (Ring | null)[]; readonly translate: Translate },
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { width, top, rings, translate } = options;
  const groups = groupsOf(actors, relations, rings, translate);
  if (groups.length === 0) return { shapes: [], height: 0 };
  const shapes: Shape[] = [segment({ x: 0, y: top + 4 }, { x: width, y: top + 4 }, { stroke: 'hairline', strokeWidth: 0.6 })];
  let middle = top + 15;
  for (const group of groups) {
    shapes.push(label(group.title, 0, baselineAt(middle, SIZE), { size: SIZE, face: 'semibold', ink: 'muted' }));
    let x = HEAD_WIDTH;
    for (const entry of group.entries) {
      const room = width - HEAD_WIDTH - entry.signWidth - 5;
      const lines = wrapToStrings(entry.text, { width: room, size: SIZE, measure: measureText });
      const needed = entry.signWidth + 5 + Math.max(0, ...lines.map((line) => measureText(line, 'regular', SIZE)));
      if (x > HEAD_WIDTH && x + needed > width) {
        x = HEAD_WIDTH;
        middle += ROW;
      }
      shapes.push(...entry.sign({ x: x + entry.signWidth / 2, y: middle }));
      lines.forEach((line, index) => {
        shapes.push(label(line, x + entry.signWidth + 5, baselineAt(middle + index * LEADING, SIZE), { size: SIZE }));
      });
      middle += Math.max(0, lines.length - 1) * LEADING;
      x += needed + 13;
    }
    middle += ROW;
  }
  return { shapes, height: middle - ROW / 2 + 2 - top };
}
