import { diagnosisOf } from '@shared/analysis/diagnosis/assessment-reading';
import { loadDiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import type { Document } from '@shared/document/document';
import type { Process } from '@shared/domain/process/process';
import { recordOf } from '@shared/document/document';
import { t } from '@shared/i18n';
import type { FullDiagnosisContext } from '@shared/reports/diagnosis-full/context';
import { fullDiagnosisSections } from '@shared/reports/diagnosis-full/full-sections';
import { levelsFigure, profileFigure } from '@shared/reports/diagnosis-full/reading-figures';
import { radarFigure } from '@shared/reports/figures/radar';
import type { Figure, Shape } from '@shared/reports/figures/shapes';
import { sharesFigure } from '@shared/reports/figures/spread-shares';
import { spreadFigure } from '@shared/reports/figures/spread';
import { timelineFigure } from '@shared/reports/figures/timeline';
import { formatsOf } from '@shared/reports/model/formats';
import { addMemory } from '@renderer/features/diagnosis/memory/commands';
import { answeredCity } from '@test/builders/answered-city';
import { newDocument, PROCESS_ID } from '@test/builders/document';
import { describe, expect, it } from 'vitest';

const bank = await loadDiagnosisBank();
const process = recordOf(newDocument(), 'process', PROCESS_ID) as Process;
const contextOf = (document: Document): FullDiagnosisContext => ({ document, process, translate: t, formats: formatsOf('es-CO', 'America/Bogota'), bank, year: 2026 });
const textsOf = (figure: Figure | null): readonly string[] => (figure?.shapes ?? []).flatMap((shape: Shape) => (shape.kind === 'text' ? [shape.text] : []));
const OPTIONS = { title: 'x', altText: 'y' } as const;

describe('the sections of the self-assessment', () => {
  it('say what is missing where nothing was answered', () => {
    const { body, annexes } = fullDiagnosisSections(contextOf(newDocument()));
    expect(body.map(({ title }) => title)).toEqual(['Autoevaluación de la ciudad', 'Memoria institucional']);
    expect(body.every(({ blocks }) => blocks.length === 1 && blocks[0]?.kind === 'paragraph')).toBe(true);
    expect(annexes).toEqual([]);
  });

  it('hold the figures that the analysis gives, and no NaN', () => {
    const city = answeredCity(bank);
    city.desk.run(addMemory, [{ kind: 'twinning', name: 'Quito', startYear: 1998, endYear: 2003 }, { kind: 'document', name: 'Sin fecha' }]);
    const document = city.desk.document();
    const { body, annexes } = fullDiagnosisSections(contextOf(document));
    const all = JSON.stringify([body, annexes]);
    expect(all).not.toMatch(/NaN|undefined|Infinity/u);
    const levels = body[0]?.blocks.find((block) => block.kind === 'table');
    // T1: medians 1 and, by the table, 3: mean 2, of two of nine.
    expect(levels?.kind === 'table' ? levels.rows[0] : null).toEqual(['Diseño', '2,0', t('diagnosis.level.2'), '2 de 9']);
    expect(all).toContain('En Diseño, el nivel bajó 0,5 puntos desde «T0»');
    expect(annexes[0]?.blocks).toHaveLength(3);
  });

  it('keep covered answers out', () => {
    const city = answeredCity(bank, { revealed: false });
    const { annexes } = fullDiagnosisSections(contextOf(city.desk.document()));
    // Only the first moment is open.
    expect(JSON.stringify(annexes)).toContain('¿Hay quien hable inglés en la oficina?');
    expect(JSON.stringify(fullDiagnosisSections(contextOf(city.desk.document())).body)).not.toContain('T1');
  });
});

describe('the figures of the diagnosis', () => {
  it('leave an outline open where there is no answer, and never draw it as 0', () => {
    const figure = radarFigure(['a', 'b', 'c', 'd'], [{ name: 'T0', values: [3, null, 3, 3] }], { ...OPTIONS, max: 3, rings: [] });
    const outlines = figure?.shapes.filter((shape) => shape.kind === 'polyline' && shape.stroke === 'accent');
    expect(outlines).toHaveLength(1);
    expect(outlines?.[0]).toMatchObject({ closed: false });
    expect(figure?.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(3);
    expect(radarFigure(['a', 'b'], [{ name: 'T0', values: [1, 2] }], { ...OPTIONS, max: 3, rings: [] })).toBeNull();
    expect(radarFigure(['a', 'b', 'c'], [{ name: 'T0', values: [null, null, null] }], { ...OPTIONS, max: 3, rings: [] })).toBeNull();
  });

  it('draw nothing from nothing', () => {
    const scale = [{ value: 0, text: '0' }, { value: 3, text: '3' }];
    expect(spreadFigure([], { ...OPTIONS, scale })).toBeNull();
    expect(timelineFigure([{ name: 'Redes', items: [] }], { ...OPTIONS, until: 2026 })).toBeNull();
    expect(sharesFigure([{ label: 'a', shares: null }], { ...OPTIONS, parts: [], none: '–', shareText: String })).toBeNull();
  });

  it('stay on their sheet with very long names and a single year', () => {
    const long = 'Convenio '.repeat(60);
    const figure = timelineFigure([{ name: long, items: [{ name: long, start: 2014, end: null, isOpen: false }, { name: long, start: 2014, end: null, isOpen: true }] }], { ...OPTIONS, until: 2014 });
    const xs = (figure?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.at.x] : shape.kind === 'rect' ? [shape.x, shape.x + shape.width] : []));
    expect(xs.every((x) => Number.isFinite(x) && x >= 0 && x <= (figure?.width ?? 0))).toBe(true);
  });

  it('say in words what they draw', () => {
    const [reading] = diagnosisOf(answeredCity(bank).desk.document());
    if (reading === undefined) throw new Error('no reading');
    expect(levelsFigure(t, reading)?.altText).toContain('Diseño: 1,5 · 4 de 9.');
    expect(textsOf(levelsFigure(t, reading))).toContain('1,5 · 4 de 9');
    expect(profileFigure(t, reading)?.altText).toContain('Implementación: sin respuestas.');
  });
});
