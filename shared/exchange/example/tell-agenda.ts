import { agendaEntries } from '../../analysis/agenda/versions';
import { agendaId } from '../../domain/agenda/agenda';
import type { VersionEntry } from '../../domain/agenda/agenda-version';
import { budgetShareId } from '../../domain/agenda/budget-share';
import { checklistAnswerId, type Checklist, type CheckState } from '../../domain/agenda/checklist-answer';
import { objectiveLinkId } from '../../domain/agenda/objective-link';
import type { RecordId } from '../../domain/kernel/id';
import { documentOf } from '../../document/document';
import type { AnyRecord } from '../../domain/registry';
import { ACTIONS, type ToldAction } from './agenda-story';
import type { MesaScribe } from './mesa-scribe';
import { found, foundAll, pesos, type Story } from './story';

/** Development objectives and the internationalisation objectives that serve them. */
const SERVES: Readonly<Record<string, readonly string[]>> = { climate: ['continuity', 'voice'], jobs: ['continuity', 'budget'] };

const CHECKS: Readonly<Record<Checklist, Readonly<Record<string, readonly [CheckState | null, string]>>>> = {
  processConditions: {
    'strategic-frame': ['met', 'Agenda adoptada por el Comité.'],
    'coherent-and-legitimate': ['partly', 'Falta enlazar tres líneas con el plan.'],
    'will-resources-staff': ['partly', 'Tabla de rubros en construcción; equipo de nueve personas.'],
    'strategic-alliances': ['met', 'Convenios con la Cámara y dos universidades.'],
    deliberative: ['met', 'Actas de las dos mesas.'],
  },
  sustainabilityKeys: {
    'cross-cutting-management': ['met', '52 puntos focales nombrados.'],
    roundtables: ['met', 'Dos sesiones hechas y una convocada.'],
    'articulation-processes': ['partly', ''],
    'shared-responsibility': ['partly', 'Acuerdo 4 de la mesa.'],
    'legislative-link': ['missing', 'El Concejo pide el primer informe.'],
    'systematise-experience': ['partly', 'Tres fichas escritas.'],
    'share-knowledge': ['partly', ''],
    'knowledge-settings': ['missing', ''],
    'municipal-associations': [null, 'Por preguntar a la Gobernación.'],
    'city-to-city-cooperation': ['met', 'Visita a Quito.'],
    'international-networks': ['met', 'Tres redes al día.'],
  },
};

/** The Agenda Estratégica: what it says, its actions with who pays and by when, and its two versions. Gives the actions by their key. */
export function tellAgenda(story: Story, scribe: MesaScribe, risks: ReadonlyMap<string, RecordId>): ReadonlyMap<string, RecordId> {
  const { changes, processId, calendar, objectives } = story;
  const vision = `En ${String(calendar.year + 8)} Bogotá es una ciudad andina que aprende y enseña: sus entidades, empresas y barrios hablan con una sola voz en el mundo y lo que traen se nota en el agua, el trabajo y la paz.`;
  const principles = ['Corresponsabilidad: quien participa, pone.', 'Socios, no donantes.', 'Primero lo que sirve al plan y a los barrios.', 'Se cuenta lo que salió bien y lo que no.'];
  const followUp = 'El Comité Estratégico la revisa cada tres meses; la mesa, dos veces al año. En diciembre se rinde cuentas ante el Concejo y en las localidades.';
  changes.create('agenda', { vision, principles, followUp }, agendaId(processId));
  for (const [development, served] of Object.entries(SERVES)) {
    for (const key of served) {
      const developmentId = found(objectives, development);
      const internationalisationId = found(objectives, key);
      changes.create('objectiveLink', { developmentId, internationalisationId }, objectiveLinkId(developmentId, internationalisationId));
    }
  }
  const actions = new Map<string, RecordId>();
  ACTIONS.forEach((told, order) => { actions.set(told.key, tellAction(story, scribe, risks, actions, told, order)); });
  for (const [checklist, answers] of Object.entries(CHECKS) as readonly [Checklist, (typeof CHECKS)[Checklist]][]) {
    for (const [itemId, [state, evidence]] of Object.entries(answers)) {
      changes.create('checklistAnswer', { checklist, itemId, state, evidence }, checklistAnswerId(processId, checklist, itemId));
    }
  }
  tellVersions(story, actions);
  return actions;
}

function tellAction(
  { changes, calendar, actors, lines, plan, objectives }: Story,
  scribe: MesaScribe,
  risks: ReadonlyMap<string, RecordId>,
  actions: ReadonlyMap<string, RecordId>,
  told: ToldAction,
  order: number,
): RecordId {
  const agreementId = told.agreement === undefined ? undefined : scribe.agreements.get(told.agreement);
  const origin =
    agreementId !== undefined
      ? { origin: 'agreement' as const, originKey: agreementId, originText: `Acuerdo ${String(told.agreement)} de la mesa` }
      : told.weakItem !== undefined
        ? { origin: 'diagnosis' as const, originKey: told.weakItem[0], originText: `Aspecto débil en «Después de la segunda mesa»: ${told.weakItem[1]}` }
        : {};
  const action = changes.create('action', {
    ...origin,
    name: told.name,
    description: told.description,
    lineId: told.line === null ? null : found(lines, told.line),
    objectiveIds: told.objectives.map((key) => found(objectives, key)),
    term: told.term,
    state: told.state,
    startDate: calendar.workday(told.from),
    endDate: calendar.workday(told.to),
    responsibleId: found(actors, told.responsible).id,
    allyIds: foundAll(actors, told.allies ?? []),
    planNodeIds: (told.plan ?? []).map((code) => found(plan, code)),
    agreementIds: agreementId === undefined ? [] : [agreementId],
    dependsOnIds: (told.needs ?? []).map((key) => found(actions, key)),
    riskIds: (told.risks ?? []).map((key) => found(risks, key)),
    sdgs: told.sdgs,
    resultIds: told.results ?? [],
    impactIds: told.impacts ?? [],
    expected: told.expected,
    order,
  });
  for (const [key, after, millions, concept] of told.shares ?? []) {
    const actorId = found(actors, key).id;
    const year = calendar.year + after;
    changes.create('budgetShare', { actionId: action.id, actorId, year, amount: pesos(millions), concept }, budgetShareId(action.id, actorId, year, 'COP'));
  }
  for (const [name, days, done] of told.milestones ?? []) {
    changes.create('milestone', { actionId: action.id, name, date: calendar.workday(days), done });
  }
  return action.id;
}

/** A draft with half of the actions, and the Agenda that the committee adopted: the last two actions came after it. */
function tellVersions({ changes, processId, calendar, objectives }: Story, actions: ReadonlyMap<string, RecordId>): void {
  const records = [agendaId(processId), ...objectives.values(), ...actions.values()].map((id) => changes.get(id) as AnyRecord);
  // What each says besides its name is written by `wordVersions`, once everything it names is there.
  const entries = agendaEntries(documentOf(processId, records), () => '');
  const without = (left: number): readonly VersionEntry[] => {
    const late = new Set<string>([...actions.values()].slice(actions.size - left));
    return entries.filter(({ key }) => !late.has(key));
  };
  changes.create('agendaVersion', { name: 'Borrador para la segunda mesa', kind: 'draft', date: calendar.workday(-60), entries: without(6) });
  changes.create('agendaVersion', {
    name: 'Agenda adoptada',
    kind: 'adopted',
    date: calendar.workday(-33),
    act: `Acta 03 de ${calendar.workday(-33).slice(0, 4)}`,
    body: 'Comité Estratégico',
    entries: without(2),
  });
}
