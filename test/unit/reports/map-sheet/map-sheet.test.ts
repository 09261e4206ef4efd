import { placesOf } from '@shared/domain/actors/map-places';
import type { Actor } from '@shared/domain/actors/actor';
import { actorModule, ACTOR_KINDS, RINGS } from '@shared/domain/actors/actor';
import { relationModule, RELATION_KINDS, type Relation } from '@shared/domain/relations/relation';
import { seededRandom } from '@shared/domain/kernel/seeded-random';
import { t } from '@shared/i18n';
import { compareNames } from '@shared/i18n/compare-names';
import type { PicturedFigure, TextShape } from '@shared/reports/figures/shapes';
import { mapSheet, type MapSheet } from '@shared/reports/map-sheet/map-sheet';
import { SHEET_PAPERS, type SheetPaper } from '@shared/reports/map-sheet/sheet-paper';
import { sheetPdf, sheetSvg } from '@shared/reports/map-sheet/write-sheet';
import { measureText } from '@shared/reports/typography/measure';
import { PROCESS_ID } from '@test/builders/document';
import { writePng } from '@shared/exchange/image/write-png';
import { REPORT_FONTS } from '@test/builders/report-fonts';
import { stampSource } from '@test/builders/stamp';
import { describe, expect, it } from 'vitest';

const WORDS = ['Corporación', 'Asociación de municipios', 'Cámara de Comercio', 'Fundación', 'Universidad', 'Junta de acción comunal', 'Secretaría'];
const PLACES = ['del Oriente Antioqueño', 'de El Peñol', 'para la paz y la reconciliación', 'Ñungo', 'de la cuenca alta del río Negro', 'Bogotá'];

function city(count: number, ties: number): { readonly actors: readonly Actor[]; readonly relations: readonly Relation[] } {
  const stamps = stampSource();
  const random = seededRandom(7);
  const pick = <Of>(list: readonly Of[]): Of => list[Math.floor(random() * list.length)] as Of;
  const actors = Array.from({ length: count }, (_, index) =>
    actorModule.create(stamps.next(), PROCESS_ID, { name: `${pick(WORDS)} ${pick(PLACES)} ${String(index + 1)}`, kind: pick(ACTOR_KINDS), ring: pick(RINGS) }),
  );
  const relations = Array.from({ length: ties }, () => {
    const [from, to] = [pick(actors), pick(actors)];
    return { from, to };
  }).filter(({ from, to }) => from !== to).map(({ from, to }) =>
    relationModule.create(stamps.next(), PROCESS_ID, { sourceId: from.id, targetId: to.id, kind: pick(RELATION_KINDS), directed: random() < 0.3 }),
  );
  return { actors, relations };
}

const CITY = city(300, 450);

function sheet(paper: SheetPaper, turn: 'wide' | 'tall' = 'wide', { actors, relations } = CITY): MapSheet {
  const made = mapSheet({ actors, relations, places: placesOf(actors, 'rings'), guides: [], title: 'Mapa de actores · Guatapé', subtitle: 'Tres anillos', date: '21 de noviembre de 2026', paper, turn, translate: t });
  if (made === null) throw new Error('No sheet');
  return made;
}

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textBoxes({ shapes }: PicturedFigure): readonly TextBox[] {
  return shapes.filter((shape): shape is TextShape => shape.kind === 'text').map(({ text, at, size, face, anchor }) => {
    const width = measureText(text, face, size);
    const left = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
    return { text, left, right: left + width, top: at.y - size * 0.75, bottom: at.y + size * 0.22 };
  });
}

/** The greatest share of the smaller of two boxes that they have in common. */
function worstOverlap(boxes: readonly TextBox[]): number {
  let worst = 0;
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width <= 0 || height <= 0) continue;
      const area = (box: TextBox): number => (box.right - box.left) * (box.bottom - box.top);
      worst = Math.max(worst, (width * height) / Math.min(area(one), area(other)));
    }
  });
  return worst;
}

describe.each(SHEET_PAPERS)('a map of 300 actors on %s', (paper) => {
  it.each(['wide', 'tall'] as const)('has every label legible, none over another and none cut, %s', (turn) => {
    const made = sheet(paper, turn);
    expect(made.nameSize).toBeGreaterThanOrEqual(made.numbered ? 3 : 5);
    for (const page of made.pages) {
      const boxes = textBoxes(page);
      expect(worstOverlap(boxes)).toBeLessThanOrEqual(0.1);
      const outside = boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > page.width || bottom > page.height);
      expect(outside).toEqual([]);
    }
  });

  it('names every actor, on the map or in the list behind its numbers', () => {
    const written = sheet(paper).pages.flatMap(textBoxes).map(({ text }) => text).join(' ').replaceAll(/\s+/gu, ' ');
    const missing = CITY.actors.filter(({ name }) => !name.split(' ').every((word) => written.includes(word)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('a map on paper', () => {
  it('names of 300 actors stand on the large papers, numbers on the small ones', () => {
    expect(['letter', 'a3', 'a2', 'a1', 'a0'].map((paper) => sheet(paper as SheetPaper).numbered)).toEqual([true, expect.any(Boolean), false, false, false]);
  });

  it('grows its names with the paper', () => {
    const small = city(30, 40);
    const sizes = SHEET_PAPERS.map((paper) => sheet(paper, 'wide', small).nameSize);
    expect([...sizes].sort((one, other) => one - other)).toEqual(sizes);
    expect(sheet('letter', 'wide', small).numbered).toBe(false);
  });

  it('has the list behind its numbers in the order of the names', () => {
    const made = sheet('letter');
    const key = made.pages.slice(1).flatMap((page) => page.shapes.filter((shape): shape is TextShape => shape.kind === 'text')).map(({ text }) => text);
    const first = CITY.actors.map(({ name }) => name).toSorted(compareNames)[0] ?? '';
    expect(made.numbered).toBe(true);
    expect(first.startsWith(key[key.indexOf('1') + 1] ?? '—')).toBe(true);
  });

  it('holds title, date, view and a legend', () => {
    const texts = textBoxes(sheet('a3').pages[0] as PicturedFigure).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Mapa de actores · Guatapé', '21 de noviembre de 2026', 'Tres anillos']));
    expect(texts.some((text) => text.startsWith(t('records.relationKind.funding')))).toBe(true);
  });

  it('becomes a PDF of vectors with the names as text, and an SVG that asks for nothing outside', () => {
    const made = sheet('letter');
    const pdf = sheetPdf(made, REPORT_FONTS, 0);
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
    const svg = sheetSvg(made);
    expect(svg).toContain('<svg');
    expect(svg).not.toMatch(/(?:href|src)="http/u);
  });

  it('shows the logos it is given, each once, with the kind small beside it, where they are large enough to be seen', () => {
    const { actors, relations } = city(12, 14);
    const logoOf = (shade: number): string => {
      const png = writePng({ width: 4, height: 4, rgb: new Uint8Array(48).fill(shade) });
      return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    };
    const [red, blue] = [logoOf(40), logoOf(200)];
    const logos = new Map(actors.slice(0, 3).map(({ id }, index) => [id, index === 2 ? blue : red]));
    const common = { actors, relations, places: placesOf(actors, 'free'), guides: [], title: 'T', subtitle: 'S', date: 'D', paper: 'a3', turn: 'wide', translate: t, logos } as const;
    const made = mapSheet(common);
    const pictures = made?.pages[0]?.shapes.filter((shape) => shape.kind === 'image') ?? [];
    expect(pictures.map(({ source }) => source).toSorted()).toEqual([red, red, blue].toSorted());
    expect(pictures.every(({ width, height }) => width === height && width >= 9)).toBe(true);
    if (made === null) throw new Error('No sheet');
    expect(sheetSvg(made).match(/<image [^>]*href="data:image\/png/gu)).toHaveLength(3);
    const pdf = new TextDecoder('latin1').decode(sheetPdf(made, REPORT_FONTS, 0));
    expect(pdf.match(/\/Subtype \/Image/gu)).toHaveLength(2);
    // A thousand on a letter: a logo would be less than three millimetres, and the sign of the kind says more.
    const many = city(1000, 0);
    const crowd = mapSheet({ ...common, ...many, places: placesOf(many.actors, 'free'), paper: 'letter', logos: new Map(many.actors.map(({ id }) => [id, red])) });
    expect(crowd?.pages[0]?.shapes.some(({ kind }) => kind === 'image')).toBe(false);
  });

  it('leaves every actor in its zone, and words of relations over no name', () => {
    const { actors, relations } = city(60, 80);
    const columns = 4;
    const zone = (index: number): number => index % columns;
    const places = new Map(actors.map(({ id }, index) => [id as string, { x: zone(index) * 1000 + 100 + ((index * 137) % 800), y: ((index * 331) % 1400) + 50 }]));
    const guides = Array.from({ length: columns }, (_, index) => ({ kind: 'area' as const, x: index * 1000, y: 0, width: 980, height: 1500, label: `Zona ${String(index)}` }));
    const labelled = relations.map((relation, index) => ({ ...relation, label: `vínculo ${String(index)}` }));
    const made = mapSheet({ actors, relations: labelled, places, guides, title: 'T', subtitle: 'S', date: 'D', paper: 'a2', turn: 'wide', translate: t });
    const figure = made?.pages[0] as PicturedFigure;
    expect(made?.numbered).toBe(false);
    const rects = figure.shapes.filter((shape) => shape.kind === 'rect' && shape.fill === 'wash').map((shape) => (shape.kind === 'rect' ? shape : null));
    expect(rects.length).toBe(columns);
    const boxes = textBoxes(figure);
    actors.forEach((actor, index) => {
      const own = rects[zone(index)];
      // A name ends with the number of its actor: the last line of it stands in its zone.
      const number = String(index + 1);
      const line = boxes.find(({ text }) => text === number || (text.endsWith(` ${number}`) && actor.name.endsWith(text)));
      expect(line, actor.name).toBeDefined();
      if (line === undefined || own === null || own === undefined) return;
      const middle = (line.left + line.right) / 2;
      expect(middle).toBeGreaterThanOrEqual(own.x - 1);
      expect(middle).toBeLessThanOrEqual(own.x + own.width + 1);
    });
    expect(worstOverlap(boxes)).toBeLessThanOrEqual(0.1);
    expect(boxes.some(({ text }) => text.startsWith('vínculo'))).toBe(true);
  });

  it('leads a line as a person led it, and has what people wrote on the view', () => {
    const { actors, relations } = city(2, 0);
    const [one, other] = actors;
    if (one === undefined || other === undefined) throw new Error('two actors');
    const relation = relationModule.create(stampSource().next(), PROCESS_ID, { sourceId: one.id, targetId: other.id, kind: 'conflict', directed: true, label: 'Pleito' });
    const places = new Map([[one.id as string, { x: 0, y: 0 }], [other.id as string, { x: 1000, y: 0 }]]);
    const guides = [
      { kind: 'frame', x: -100, y: -100, width: 300, height: 200, label: 'Río arriba' },
      { kind: 'note', x: 400, y: 500, width: 400, height: 200, label: 'Preguntar a la junta quién más llega al acueducto' },
    ] as const;
    const common = { actors, relations: [...relations, relation], places, guides, title: 'T', subtitle: 'S', date: 'D', paper: 'a4', turn: 'wide', translate: t } as const;
    const linesOf = (figure: PicturedFigure | undefined): number => figure?.shapes.filter(({ kind }) => kind === 'line').length ?? 0;
    const straight = mapSheet(common)?.pages[0];
    const bent = mapSheet({ ...common, bendsOf: () => [{ x: 300, y: 400 }, { x: 700, y: 400 }] })?.pages[0];
    if (bent === undefined) throw new Error('a sheet');
    // Three pieces where there was one.
    expect(linesOf(bent) - linesOf(straight)).toBe(2);
    const words = textBoxes(bent);
    expect(words.some(({ text }) => text === 'Río arriba')).toBe(true);
    expect(words.map(({ text }) => text).join(' ')).toContain('Preguntar a la junta');
    expect(words.some(({ text }) => text === 'Pleito')).toBe(true);
    for (const { left, right, top, bottom } of words) expect(left >= 0 && top >= 0 && right <= bent.width && bottom <= bent.height).toBe(true);
  });

  it('is nothing without actors', () => {
    expect(mapSheet({ actors: [], relations: [], places: new Map(), guides: [], title: '', subtitle: '', date: '', paper: 'a4', turn: 'wide', translate: t })).toBeNull();
  });
});
