import { describe, expect, it } from 'vitest';
import { GAP_KINDS } from '@shared/analysis/coverage/gap';
import type { ChangeSet } from '@shared/document/change-set';
import type { Document } from '@shared/document/document';
import { planLinkId } from '@shared/domain/links/plan-link';
import { t } from '@shared/i18n';
import { preliminaryDiagnosis } from '@shared/reports/diagnosis/preliminary-diagnosis';
import type { Block, ReportModel, Section } from '@shared/reports/model/report-model';
import { textOf } from '@shared/reports/typography/inline';
import { BUILD_TIME, buildDocument, municipalProcess } from '@test/builders/municipal-process';

const report = (document: Document): ReportModel => preliminaryDiagnosis(document, { now: BUILD_TIME, timeZone: 'America/Bogota' });

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.text)];
    case 'list':
      return block.items.map(textOf);
    case 'figure':
      return [block.caption, block.figure.title, block.figure.altText, ...block.figure.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))];
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'callout':
      return [block.title, textOf(block.text)];
    case 'keyFigures':
      return block.items.flatMap(({ value, label }) => [value, label]);
    case 'definitions':
      return block.items.flatMap(({ term, meaning }) => [term, meaning]);
  }
}

const sectionOf = (model: ReportModel, title: string): Section => {
  const section = model.sections.find((candidate) => candidate.title === title);
  if (section === undefined) throw new Error(`No section: ${title}`);
  return section;
};
const wordsOfSection = (model: ReportModel, title: string): readonly string[] => sectionOf(model, title).blocks.flatMap(wordsOf);
const allWords = (model: ReportModel): readonly string[] => model.sections.flatMap((section) => [section.title, ...section.blocks.flatMap(wordsOf)]);

/** Two actors with one relation, one axis with two targets, one line linked to the first. */
function small(extra: (changes: ChangeSet, ids: { readonly line: string }) => void = () => undefined): Document {
  return buildDocument((changes) => {
    const one = changes.create('actor', { name: 'Alcaldía', kind: 'localGovernment', email: 'persona@ejemplo.co', focalPoint: 'Ana Pérez' });
    const other = changes.create('actor', { name: 'Universidad', kind: 'academia', phone: '+57 300 000 0000' });
    changes.create('relation', { sourceId: one.id, targetId: other.id });
    const axis = changes.create('planNode', { level: 'axis', code: '1', name: 'Eje social' });
    const target = changes.create('planNode', { level: 'target', code: '1.1', name: 'Meta primera', parentId: axis.id, target: 1234.5 });
    changes.create('planNode', { level: 'target', code: '1.2', name: 'Meta segunda', parentId: axis.id, order: 1 });
    const line = changes.create('line', { name: 'Hermanamientos', modalityId: 'decentralised-cooperation' });
    changes.create('planLink', { planNodeId: target.id, lineId: line.id, strength: 3, rationale: 'Aporta aliados.' }, planLinkId(target.id, line.id));
    extra(changes, { line: line.id });
  });
}

describe('the preliminary diagnosis', () => {
  it('says on the cover of whom, of when and what it is', () => {
    const { cover } = report(small());
    expect(cover.title).toBe('Diagnóstico preliminar');
    expect(cover.facts.map(({ value }) => value)).toEqual(['Guatapé, Antioquia', 'Municipio', '2024–2027', '1 de marzo de 2026']);
    expect(cover.mark?.label).toBe('Borrador para conversar');
  });

  it('marks the bundled example as such', () => {
    expect(report(municipalProcess({ isExample: true, actors: 3, relations: 2 }).document).cover.mark?.label).toBe('Ejemplo');
  });

  it('tells coverage in sentences whose number agrees', () => {
    expect(wordsOfSection(report(small()), 'Resumen')).toContain(
      'De las 2 metas del plan, una sola (50%) tiene vínculo con alguna línea de internacionalización.',
    );
    expect(wordsOfSection(report(municipalProcess().document), 'Resumen')).toContain(
      'De las 93 metas del plan, 27 (29%) tienen vínculo con alguna línea de internacionalización.',
    );
  });

  it('counts the network in sentences whose number agrees', () => {
    const words = wordsOfSection(report(small()), 'Resumen');
    expect(words).toContain('De los 2 actores del mapa hay una sola pareja conectada, es decir, el 100% de las parejas posibles.');
    expect(words).toContain('Todos los actores están conectados entre sí, directamente o por medio de otros.');
  });

  it('has the heading of every kind of gap, whatever the process holds', () => {
    const titles = GAP_KINDS.map((kind) => t(`reports.diagnosis.gaps.${kind}.title`));
    const empty = municipalProcess({ actors: 0, relations: 0, withPlan: false, withLines: false }).document;
    for (const document of [empty, small(), municipalProcess().document]) {
      const headings = sectionOf(report(document), 'Brechas').blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
      expect(headings).toEqual(titles);
    }
  });

  it('tells none apart from not known', () => {
    const words = wordsOfSection(report(small()), 'Brechas');
    expect(words).toContain('Ninguno: todos los ejes del plan tienen al menos una línea vinculada.');
    expect(words).toContain('No se puede saber todavía: no hay posiciones de los actores sobre las líneas.');
    expect(words).toContain('No se puede saber todavía: no está registrado quiénes tienen puesto en la mesa.');
  });

  it('looks for unseated supporters once it is told who is seated', () => {
    const document = small((changes, { line }) => {
      const actor = changes.create('actor', { name: 'Cámara de Comercio', kind: 'business' });
      changes.create('position', { actorId: actor.id, subjectId: line as `line:${string}`, value: 3 });
    });
    const model = preliminaryDiagnosis(document, { now: BUILD_TIME, seatedActorIds: new Set() });
    expect(wordsOfSection(model, 'Brechas')).toContain('Hermanamientos. Quien más la apoya es Cámara de Comercio.');
  });

  it('lists the gaps of the municipal process by name', () => {
    const words = wordsOfSection(report(municipalProcess().document), 'Brechas');
    expect(words).toContain('04 Guatapé seguro y en convivencia, con 12 metas.');
    expect(words).toContain('Economía azul y deportes náuticos.');
    expect(words).toContain('Participación activa en Mercociudades. Tiene 6 posiciones registradas y ninguna es a favor.');
    expect(words.some((text) => text.startsWith('020102 ') && text.includes('Está en 5 líneas'))).toBe(true);
  });

  it('counts in the matrix of axes and lines what the table of links holds', () => {
    const model = report(municipalProcess().document);
    const matrix = sectionOf(model, 'Cobertura del plan').blocks.find((block) => block.kind === 'figure' && block.figure.title === 'Ejes y líneas');
    if (matrix?.kind !== 'figure') throw new Error('a matrix was expected');
    const cells = matrix.figure.shapes.filter((shape) => shape.kind === 'text' && shape.anchor === 'middle' && /^\d+$/u.test(shape.text) && shape.size === 8);
    const sum = cells.reduce((total, shape) => total + (shape.kind === 'text' ? Number(shape.text) : 0), 0);
    const links = sectionOf(model, 'Anexo A. Vínculos del plan con las líneas').blocks.find((block) => block.kind === 'table');
    expect(sum).toBe(links?.kind === 'table' ? links.rows.length : -1);
  });

  it('has all modalities in its table, also those without a line', () => {
    const words = wordsOfSection(report(small()), 'Cobertura del plan');
    for (const name of ['Marketing territorial', 'Cooperación descentralizada', 'Programas de gobernanza']) expect(words).toContain(name);
  });

  it('has all targets of the plan in an annex, with the figures as written in Colombia', () => {
    const rows = sectionOf(report(municipalProcess().document), 'Anexo B. Metas del plan de desarrollo').blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(rows).toHaveLength(93);
    expect(wordsOfSection(report(small()), 'Anexo B. Metas del plan de desarrollo')).toContain('1.234,5');
  });

  it('leaves out of the annex of targets the columns that the plan does not fill', () => {
    const words = wordsOfSection(report(small()), 'Anexo B. Metas del plan de desarrollo');
    expect(words).not.toContain('Indicador');
    expect(words).not.toContain('Línea base');
  });

  it('names no person', () => {
    const words = allWords(report(small())).join(' ');
    for (const personal of ['persona@ejemplo.co', 'Ana Pérez', '300 000']) expect(words).not.toContain(personal);
  });

  it('of an empty process says what is missing, without empty figures or undefined numbers', () => {
    const model = report(municipalProcess({ actors: 0, relations: 0, withPlan: false, withLines: false }).document);
    expect(wordsOfSection(model, 'Resumen')).toContain('Plan de desarrollo: se importa desde la hoja de cálculo de la alcaldía.');
    const blocks = model.sections.flatMap((section) => section.blocks);
    expect(blocks.filter(({ kind }) => kind === 'figure' || kind === 'table')).toEqual([]);
  });

  it('draws no figure of coverage where nothing is linked yet, and says so', () => {
    const section = sectionOf(report(municipalProcess({ actors: 3, relations: 2, links: 0 }).document), 'Cobertura del plan');
    expect(section.blocks.filter(({ kind }) => kind === 'figure')).toEqual([]);
    expect(section.blocks.flatMap(wordsOf)).toContain(t('reports.diagnosis.coverage.noLinks'));
  });

  it('never shows a number that is none, a hole or a key, in any state of a process', () => {
    const documents = [
      small(),
      municipalProcess().document,
      municipalProcess({ actors: 1, relations: 0, withPlan: false, withLines: false }).document,
      municipalProcess({ actors: 3, relations: 0, withLines: false }).document,
      municipalProcess({ actors: 0, relations: 0, withPlan: false }).document,
      municipalProcess({ actors: 5, relations: 4, links: 0 }).document,
      buildDocument((changes) => { changes.create('planNode', { level: 'axis', name: 'Eje sin metas' }); }),
      buildDocument((changes) => { changes.create('planNode', { level: 'target', name: 'Meta sin eje', target: 3 }); }),
    ];
    for (const document of documents) {
      for (const text of allWords(report(document))) expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{\{|reports\.|records\./u);
    }
  });

  it('is the same for the same document and day', () => {
    const { document } = municipalProcess({ actors: 12, relations: 15 });
    expect(report(document)).toEqual(report(document));
  });
});
