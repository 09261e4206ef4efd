import type { DiagnosisBank } from '@shared/catalogs/diagnosis-bank';
import { openChangeSet } from '@shared/document/change-set';
import { applyDiff } from '@shared/document/diff';
import { allRecords, documentOf, listOf, type Document } from '@shared/document/document';
import { assessmentAnswerId } from '@shared/domain/diagnosis/assessment-answer';
import { assessmentBlockId } from '@shared/domain/diagnosis/assessment-block';
import { itemImportanceId } from '@shared/domain/diagnosis/item-importance';
import { placeOfKey } from '@shared/domain/diagnosis/item-key';
import { MEMORY_KINDS } from '@shared/domain/diagnosis/memory-item';
import type { RecordId } from '@shared/domain/kernel/id';
import { agendaId } from '@shared/domain/agenda/agenda';
import { heldSession } from './held-session';
import { municipalProcess } from './municipal-process';
import { stampSource } from './stamp';

interface Options {
  readonly actors?: number;
  readonly relations?: number;
  readonly links?: number;
  readonly actions?: number;
}

const BLOCKS = ['actions', 'capacities', 'factors', 'challenges'] as const;

/**
 * A process in which every place was worked on: actors, plan, lines, a session with its votes, a self-assessment of two
 * moments, risks, memory, agenda, indicators. Every value follows from its place, so that it can be worked by hand.
 */
export function wholeProcess(bank: DiagnosisBank, { actors = 42, relations = 90, links = 60, actions = 24 }: Options = {}): Document {
  const base = municipalProcess({ actors, relations, links }).document;
  const held = heldSession().desk.document();
  const others = [...allRecords(held)].filter(({ type }) => type !== 'process').map((record) => ({ ...record, processId: base.processId }));
  const document = documentOf(base.processId, [...allRecords(base), ...others]);
  const change = openChangeSet(document, stampSource('entero').next());
  const actorIds = listOf(base, 'actor').map(({ id }) => id as RecordId);
  const lineIds = listOf(base, 'line').map(({ id }) => id as RecordId);
  const respondents = actorIds.slice(0, 3);

  for (const block of BLOCKS) {
    change.create('assessmentBlock', { block, items: bank.blocks[block].map(({ itemId, group }) => ({ itemId, group })) }, assessmentBlockId(base.processId, block));
  }
  const first = change.create('assessment', { name: 'Primera lectura', date: '2024-06-15', mode: 'consensus', order: 0 }).id;
  const second = change.create('assessment', { name: 'Segunda lectura', date: '2026-02-20', mode: 'respondents', respondentIds: respondents, revealed: true, order: 1 }).id;
  BLOCKS.flatMap((block) => bank.blocks[block]).forEach(({ key }, index) => {
    const place = placeOfKey(key);
    const answer = (assessmentId: RecordId, level: number, respondentId: RecordId | null, evidence: string): void => {
      change.create('assessmentAnswer', { assessmentId, ...place, respondentId, level: (level % 4) as 0 | 1 | 2 | 3, evidence }, assessmentAnswerId(assessmentId, place, respondentId));
    };
    answer(first, index, null, index % 3 === 0 ? 'Acta del consejo de gobierno.' : '');
    respondents.forEach((actor, turn) => { answer(second, index + (turn === 2 ? index % 3 : 1), actor, turn === 0 ? 'Consta en el archivo de la oficina.' : ''); });
    if (index % 2 === 0) change.create('itemImportance', { ...place, importance: ((index % 3) + 1) as 1 | 2 | 3 }, itemImportanceId(base.processId, place));
  });
  ['Cambio de gobierno sin empalme', 'Presupuesto que depende de un solo aliado', 'Rotación del equipo'].forEach((name, order) => {
    change.create('risk', { name, likelihood: order + 2, impact: 4 - order, mitigations: ['Dejar por escrito lo acordado y quién responde.'], order });
  });
  MEMORY_KINDS.forEach((kind, order) => {
    change.create('memoryItem', { kind, name: `Antecedente ${order + 1} del municipio`, partner: 'Lyon', startYear: 2004 + order * 2, endYear: order % 2 === 0 ? 2012 + order : null, state: order % 2 === 0 ? 'ended' : 'alive', outcome: 'Quedó una red de contactos y un documento.', order });
  });

  change.create('learningCard', { name: 'Decidir con los actores', learnt: 'Las decisiones duran cuando quienes las cumplen las toman.', date: '2026-02-10' });

  change.create('agenda', { vision: 'Guatapé se entiende con el mundo desde el agua y el turismo.', principles: ['Decidir con los actores.', 'Contar lo que se hace.'], followUp: 'El comité la revisa cada semestre.' }, agendaId(base.processId));
  for (let order = 0; order < actions; order += 1) {
    const year = 2024 + (order % 4);
    const action = change.create('action', {
      name: `Acción ${order + 1} para abrir camino con los aliados del territorio`,
      lineId: lineIds[order % lineIds.length] ?? null,
      state: (['planned', 'inProgress', 'done', 'paused'] as const)[order % 4] ?? 'planned',
      startDate: `${year}-0${(order % 8) + 1}-01`,
      endDate: `${year}-12-15`,
      responsibleId: actorIds[order % actorIds.length] ?? null,
      order,
    });
    change.create('milestone', { actionId: action.id, name: 'Punto de control', date: `${year}-09-01` });
    change.create('budgetShare', { actionId: action.id, actorId: actorIds[order % 5] ?? 'actor:0', year, amount: { minor: (order + 1) * 1_000_000_00, currency: order % 3 === 0 ? 'USD' : 'COP' } });
    if (order % 3 !== 0) continue;
    const indicator = change.create('indicator', { name: `Indicador ${order / 3 + 1}: aliados activos`, unit: 'aliados', baseline: 2, target: 10, baselineDate: '2023-12-31', actionIds: [action.id], order });
    change.create('measurement', { indicatorId: indicator.id, date: '2025-12-31', value: 2 + (order % 8) });
  }
  return applyDiff(document, change.finish());
}
