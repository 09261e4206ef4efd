import { callFigures, isCallOfYear } from '@shared/analysis/calls/call-figures';
import { callsOf, openCalls } from '@shared/analysis/calls/call-reading';
import { nearDates } from '@shared/analysis/calls/near-dates';
import { analyse } from '@shared/analysis/summary';
import type { CallAnswer } from '@shared/domain/calls/call-answer';
import { buildProcess } from '@test/builders/graphs/process-document';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-03-10';
const cop = (major: number) => ({ minor: major * 100, currency: 'COP' });
const eur = (major: number) => ({ minor: major * 100, currency: 'EUR' });

/**
 * Seven calls on 10 March 2026. Decided are three, of which one is won: 1 ÷ 3. Open with time left are «Cercana» (5 days),
 * «Lejana» (31 days) and «Sin fecha»; «Vencida» ended yesterday and nobody moved it.
 */
function sevenCalls() {
  const process = buildProcess();
  const education = process.add('actor', { name: 'Educación' });
  const health = process.add('actor', { name: 'Salud' });
  const near = process.add('call', { name: 'Cercana', state: 'sent', deadline: '2026-03-15', amount: cop(1000), order: 0 });
  process.add('call', { name: 'Lejana', state: 'found', deadline: '2026-04-10', amount: eur(500), order: 1 });
  const undated = process.add('call', { name: 'Sin fecha', state: 'preparing', amount: cop(250.5), order: 2 });
  const past = process.add('call', { name: 'Vencida', state: 'sent', deadline: '2026-03-09', amount: cop(9999), order: 3 });
  process.add('call', { name: 'Ganada', state: 'won', deadline: '2025-06-01', projectValue: cop(1_814_249_000), approved: cop(1_256_755_000), order: 4 });
  process.add('call', { name: 'Perdida', state: 'notChosen', projectValue: eur(80), order: 5, resultOn: '2025-12-31' });
  process.add('call', { name: 'Otra perdida', state: 'notChosen', order: 6 });
  const answer = (callId: typeof near.id, actorId: typeof health.id, fields: Partial<CallAnswer>) => process.add('callAnswer', { callId, actorId, ...fields });
  answer(near.id, education.id, { sentOn: '2026-03-01', answer: 'interested', answeredOn: '2026-03-03' });
  answer(undated.id, education.id, { sentOn: '2026-03-01', answer: 'notNow', answeredOn: '2026-03-06' });
  answer(past.id, education.id, { sentOn: '2026-03-01', answer: 'doesNotFit', answeredOn: '2026-02-01' });
  answer(near.id, health.id, { sentOn: '2026-03-02' });
  return process;
}

describe('the calls of a process on a day', () => {
  const document = sevenCalls().document();
  const readings = callsOf(document, TODAY);

  it('says of each where its deadline stands: only one that can still be applied to is near or past', () => {
    expect(readings.map(({ call, daysLeft, standing }) => [call.name, daysLeft, standing])).toEqual([
      ['Cercana', 5, 'near'],
      ['Lejana', 31, 'ahead'],
      ['Sin fecha', null, 'none'],
      ['Vencida', -1, 'past'],
      ['Ganada', -282, 'closed'],
      ['Perdida', null, 'closed'],
      ['Otra perdida', null, 'closed'],
    ]);
    expect(callsOf(document, '2026-03-15')[0]).toMatchObject({ daysLeft: 0, standing: 'near' });
    expect(openCalls(readings).map(({ call }) => call.name)).toEqual(['Cercana', 'Lejana', 'Sin fecha']);
  });

  it('has the success rate as won ÷ decided, and money apart by currency', () => {
    expect(callFigures(readings)).toMatchObject({
      total: 7, applied: 3, won: 1, decided: 3, successRate: 1 / 3, past: 1, near: 1,
      offered: [cop(1250.5), eur(500)],
      projectValue: [cop(1_814_249_000), eur(80)],
      approved: [cop(1_256_755_000)],
    });
    expect(callFigures([]).successRate).toBeNull();
  });

  it('has what each area answered; an answer dated before the sending says nothing of how long it took', () => {
    const [education, health] = callFigures(readings).areas;
    expect(education).toMatchObject({ sent: 3, answered: 3, byReply: { waiting: 0, interested: 1, notNow: 1, doesNotFit: 1 }, medianDays: 3.5 });
    expect(health).toMatchObject({ sent: 1, answered: 0, byReply: { waiting: 1 }, medianDays: null });
  });

  it('is of a year by any of its days, or by when it was written down', () => {
    const namesOf = (year: number): readonly string[] => readings.filter((reading) => isCallOfYear(reading, year)).map(({ call }) => call.name);
    expect(namesOf(2025)).toEqual(['Ganada', 'Perdida']);
    expect(namesOf(2026)).toEqual(['Cercana', 'Lejana', 'Sin fecha', 'Vencida', 'Otra perdida']);
  });

  it('reaches analizar --json by names, and is null where there are none', () => {
    const { convocatorias, gestiones } = analyse(document, { today: TODAY });
    expect(convocatorias).toMatchObject({
      fecha: TODAY, total: 7, postuladas: 3, ganadas: 1, decididas: 3, tasaDeExito: 1 / 3, plazoVencido: 1, plazoCercano: 1,
      porEstado: { encontradas: 1, enviadas: 2, enPreparacion: 1, postuladas: 0, enFases: 0, ganadas: 1, noElegidas: 2, descartadas: 0 },
      ofrecido: { COP: 1250.5, EUR: 500 }, aprobado: { COP: 1_256_755_000 },
      porArea: { Educación: { enviadas: 3, respondidas: 3, interesadas: 1, medianaDeDias: 3.5 }, Salud: { enviadas: 1, respondidas: 0, interesadas: 0, medianaDeDias: null } },
    });
    expect(gestiones).toBeNull();
    expect(analyse(buildProcess().document()).convocatorias).toBeNull();
  });

  it('has as near days the open deadlines, passed ones too, and the accords about to end, soonest first', () => {
    const process = sevenCalls();
    process.add('engagement', { name: 'Convenio', kind: 'accord', date: '2025-01-01', endDate: '2026-03-12' });
    process.add('engagement', { name: 'Red', kind: 'membership', endDate: '2026-05-10' });
    process.add('engagement', { name: 'Feria', kind: 'event', date: '2026-03-11' });
    expect(nearDates(process.document(), TODAY).map(({ name, daysLeft }) => [name, daysLeft])).toEqual([['Vencida', -1], ['Convenio', 2], ['Cercana', 5]]);
    expect(nearDates(process.document(), '2026-03-11').map(({ name, daysLeft }) => [name, daysLeft])).toEqual([['Vencida', -2], ['Convenio', 1], ['Cercana', 4], ['Lejana', 30], ['Red', 60]]);
  });
});
