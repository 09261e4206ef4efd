import { describe, expect, it } from 'vitest';
import { listOf } from '@shared/document/document';
import { learningReport } from '@shared/reports/memory/learning-report';
import { agendaCity } from '@test/builders/agenda-city';
import { newDocument } from '@test/builders/document';

describe('learning cards on paper', () => {
  const city = agendaCity(12);
  const [card] = listOf(city, 'learningCard');

  it('one card: who tells it, the questions that were answered, each voice, where it comes from', () => {
    const model = learningReport(city, { today: '2026-07-01', cardIds: [card?.id ?? 'learningCard:x'] });
    expect(model?.title).toBe('Invitar temprano a las veredas');
    expect(model?.sections).toHaveLength(1);
    const said = JSON.stringify(model?.sections[0]?.blocks);
    expect(said).toContain('Cuentan: Alcaldía de Guatapé, Secretaría de Planeación y Ordenamiento Territorial, Asociación de Hoteleros');
    expect(said).toContain('¿Qué aprendimos que les sirva a otros?');
    expect(said).not.toContain('¿Qué fue difícil?');
    expect(said).toContain('«Yo no creía, pero el alcalde de allá nos contestó en una semana.»');
    expect(said).toContain('Acción: Firmar el hermanamiento con una ciudad de embalse 1');
  });

  it('all of them in their order; none of a process without cards', () => {
    expect(learningReport(city, { today: '2026-07-01' })?.sections.map(({ title }) => title)).toEqual(['Invitar temprano a las veredas', 'Una sola ventanilla para quien visita']);
    expect(learningReport(newDocument(), { today: '2026-07-01' })).toBeNull();
  });
});
