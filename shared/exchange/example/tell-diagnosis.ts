import actionFile from '../../../resources/catalogs/es/diagnosis-actions.json' with { type: 'json' };
import capacityFile from '../../../resources/catalogs/es/capacities.json' with { type: 'json' };
import factorFile from '../../../resources/catalogs/es/support-factors.json' with { type: 'json' };
import pictureFile from '../../../resources/catalogs/es/reference-picture.json' with { type: 'json' };
import { assessmentAnswerId } from '../../domain/diagnosis/assessment-answer';
import { assessmentBlockId } from '../../domain/diagnosis/assessment-block';
import { itemImportanceId, type Importance } from '../../domain/diagnosis/item-importance';
import { itemKey, placeOfKey, type CatalogBlock, type ItemPlace } from '../../domain/diagnosis/item-key';
import { catalogRiskId, type Risk } from '../../domain/diagnosis/risk';
import type { RecordId } from '../../domain/kernel/id';
import { found, foundAll, type Story } from './story';

interface Item {
  readonly id: string;
  readonly group: string;
}

const BLOCKS: readonly { readonly block: CatalogBlock; readonly items: readonly Item[] }[] = [
  { block: 'actions', items: actionFile.entries.map(({ id, stage }) => ({ id, group: stage })) },
  { block: 'capacities', items: capacityFile.entries.map(({ id, group }) => ({ id, group })) },
  { block: 'factors', items: factorFile.entries.map(({ id }) => ({ id, group: '' })) },
];

const QUESTIONS = [
  { name: '¿Las localidades saben qué cooperación llega a su territorio?', origin: 'Primera mesa, asunto de las localidades' },
  { name: '¿Hay quien conteste en otro idioma el mismo día?', origin: '' },
];

/**
 * Answers in the order of the items: actions (9 design, 17 implementation, 10 evaluation), capacities, factors, own
 * questions. A digit is a level, `?` is "no sabe", `.` is no answer.
 */
const FIRST = '110212021 10111201110021011 0000110011 10100 11201 1010 21110 00';
const SECOND: Readonly<Record<string, string>> = {
  DDRI: '323323132 21122322322132123 1111221123 22111 12212 2211 32221 11',
  SDP: '213223133 10122212221022113 1011121122 22101 11212 2210 22121 00',
  SDH: '113?12122 0011?2012111.1113 10110?1011 21100 01111 1110 21110 ??',
  CCB: '212122112 13?33202111?12013 01?1110?11 11100 13202 1222 1310? 01',
  UNAL: '213223122 11?11211121121123 1010021121 21201 1121? 2212 22211 01',
  COMU: '102212?21 00?111111?0011110 0000110010 11?00 0110? 1?01 12010 00',
};
/** What the table settled after the answers were uncovered. */
const SETTLED = { 'actions/actor-map-and-dialogue': 2, 'actions/international-budget': 1, 'actions/accountability': 1 } as const;

const EVIDENCE: Readonly<Record<string, readonly [evidence: string, note: string]>> = {
  'actions/strategy-with-terms': ['Acto administrativo del Sistema y borrador de la Agenda', ''],
  'actions/international-budget': ['Tabla de rubros compartidos, en construcción', 'Hacienda pide que salga antes de agosto.'],
  'actions/key-partners': ['Directorio de socios de la DDRI', ''],
  'actions/network-participation': ['Certificados de membresía de UCCI, CGLU y C40', ''],
  'actions/information-system': ['', 'Cada entidad lleva su hoja de cálculo.'],
  'actions/accountability': ['', 'El último informe público tiene más de un año.'],
  'capacities/foreign-languages': ['Listado de talento humano', 'Tres personas en la oficina hablan inglés; una, francés.'],
  'factors/resources': ['Decreto de liquidación del presupuesto', ''],
};

const IMPORTANCE: Readonly<Record<string, Importance>> = {
  'actions/international-budget': 3,
  'actions/information-system': 3,
  'actions/accountability': 3,
  'actions/measurement-criteria': 2,
  'actions/communication-plan': 2,
  'actions/actor-capacities': 2,
  'actions/analysis-methodology': 1,
  'actions/international-award-entries': 1,
  'actions/legislative-relations': 3,
  'actions/actor-training': 2,
  'capacities/foreign-languages': 2,
  'capacities/predictable-funding': 3,
  'capacities/monitoring-infrastructure': 2,
  'factors/communication-and-evaluation': 2,
};

/** The diagnosis of the city at two moments, what matters most in it, and the risks it took up. Gives the risks by their key. */
export function tellDiagnosis(story: Story): ReadonlyMap<string, RecordId> {
  const { changes, processId, calendar, actors } = story;
  for (const { block, items } of BLOCKS) {
    const kept = items.map(({ id, group }) => ({ itemId: id, group }));
    changes.create('assessmentBlock', { block, items: kept }, assessmentBlockId(processId, block));
  }
  const places: ItemPlace[] = BLOCKS.flatMap(({ block, items }) => items.map(({ id }) => ({ block, itemId: id, questionId: null })));
  QUESTIONS.forEach((question, order) => {
    places.push({ block: 'own', itemId: '', questionId: changes.create('customQuestion', { ...question, order }).id });
  });

  const answer = (assessmentId: RecordId, place: ItemPlace, respondentId: RecordId | null, mark: string): void => {
    if (mark === '.') return;
    const [evidence, note] = respondentId === null || respondentId === found(actors, 'DDRI').id ? (EVIDENCE[itemKey(place)] ?? ['', '']) : ['', ''];
    const unknown = mark === '?';
    const level = unknown ? null : ([0, 1, 2, 3] as const)[Number(mark)] ?? null;
    changes.create('assessmentAnswer', { assessmentId, ...place, respondentId, level, unknown, evidence, note }, assessmentAnswerId(assessmentId, place, respondentId));
  };
  const answerAll = (assessmentId: RecordId, respondentId: RecordId | null, row: string): void => {
    const marks = row.replaceAll(' ', '');
    if (marks.length !== places.length) throw new Error(`The example answers ${String(marks.length)} items of ${String(places.length)}`);
    places.forEach((place, index) => { answer(assessmentId, place, respondentId, marks[index] ?? '.'); });
  };

  const first = changes.create('assessment', { name: 'Al comenzar', date: calendar.workday(-420), mode: 'consensus', order: 0 });
  answerAll(first.id, null, FIRST);
  const second = changes.create('assessment', {
    name: 'Después de la segunda mesa',
    date: calendar.workday(-40),
    mode: 'respondents',
    respondentIds: foundAll(actors, Object.keys(SECOND)),
    revealed: true,
    order: 1,
  });
  for (const [key, row] of Object.entries(SECOND)) answerAll(second.id, found(actors, key).id, row);
  for (const [key, level] of Object.entries(SETTLED)) answer(second.id, placeOfKey(key), null, String(level));

  for (const [key, importance] of Object.entries(IMPORTANCE)) {
    const place = placeOfKey(key);
    changes.create('itemImportance', { ...place, importance }, itemImportanceId(processId, place));
  }
  changes.create('ownEntry', { catalog: 'advice', name: 'Avisar a la localidad', description: 'Antes de recibir una delegación en un barrio, hablar con quienes viven en él.', origin: 'Segunda mesa' });
  changes.create('ownEntry', { catalog: 'themes', name: 'Ciudadanía bogotana en el exterior', description: 'Quienes viven fuera y quieren aportar a su barrio.', origin: 'Primera mesa, asunto pendiente' });
  return tellRisks(story);
}

interface ToldRisk {
  readonly key: string;
  readonly catalogId?: string;
  readonly name?: string;
  readonly description?: string;
  readonly stage: Risk['stage'];
  readonly likelihood: number | null;
  readonly impact: number | null;
  readonly mitigations?: readonly string[];
  readonly itemKeys: readonly string[];
}

const RISKS: readonly ToldRisk[] = [
  { key: 'resources', catalogId: 'risk-lack-of-resources', stage: 'design', likelihood: 4, impact: 4, itemKeys: ['actions/international-budget'] },
  { key: 'coordination', catalogId: 'risk-no-coordination', stage: 'implementation', likelihood: 2, impact: 4, itemKeys: ['actions/actor-capacities'] },
  { key: 'memory', catalogId: 'risk-no-memory', stage: 'evaluation', likelihood: 5, impact: 3, itemKeys: ['actions/information-system', 'actions/measurement-criteria'] },
  {
    key: 'change',
    name: 'El próximo gobierno no continúa el Sistema',
    description: 'El equipo y los puntos focales se van con la administración.',
    stage: 'implementation',
    likelihood: 3,
    impact: 5,
    mitigations: ['Llevar el Sistema a un acuerdo del Concejo.', 'Entregar la memoria y los contactos en el empalme.'],
    itemKeys: ['actions/legislative-relations'],
  },
  {
    key: 'barrios',
    name: 'La ciudadanía no ve qué le deja la cooperación',
    stage: 'evaluation',
    likelihood: 4,
    impact: 3,
    mitigations: ['Una página por localidad con lo que llega a su territorio.'],
    itemKeys: ['actions/accountability', 'actions/communication-plan'],
  },
  { key: 'exchange', name: 'El cambio del dólar encarece las contrapartidas', stage: null, likelihood: null, impact: null, itemKeys: [] },
];

function tellRisks({ changes, processId }: Story): ReadonlyMap<string, RecordId> {
  const entries = pictureFile.entries;
  return new Map(
    RISKS.map(({ key, catalogId = '', mitigations, ...told }, order) => {
      const entry = entries.find(({ id }) => id === catalogId);
      const softened = entries.filter(({ status, stage }) => status === 'mitigation' && stage === entry?.stage);
      const fields = {
        ...told,
        name: told.name ?? entry?.name ?? '',
        description: told.description ?? entry?.description ?? '',
        mitigations: mitigations ?? softened.map(({ name, description }) => `${name}. ${description}`),
        catalogId,
        origin: entry === undefined ? 'De la mesa' : `${entry.source.document}, ${entry.source.place}`,
        order,
      };
      return [key, changes.create('risk', fields, catalogId === '' ? undefined : catalogRiskId(processId, catalogId)).id];
    }),
  );
}
