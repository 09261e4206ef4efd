import type { RecordId } from '../../domain/kernel/id';
import type { SeatMandate } from '../../domain/roundtable/seat';
import type { EvaluationQuestion } from '../../domain/sessions/session-evaluation';
import type { Sitter } from './session-tape';
import type { Story } from './story';

/** Who sits at the mesa, clockwise from the top. The people are invented. */
export const SEATS: readonly { readonly actor: string; readonly person: string; readonly role: string; readonly mandate?: SeatMandate }[] = [
  { actor: 'DDRI', person: 'Marcela Quintero', role: 'Directora' },
  { actor: 'SDP', person: 'Hernán Salcedo', role: 'Subsecretario' },
  { actor: 'SDH', person: 'Lucía Bermúdez', role: 'Directora de crédito público' },
  { actor: 'SDA', person: 'Óscar Peñuela', role: 'Jefe de planeación ambiental' },
  { actor: 'SCRD', person: 'Juliana Arévalo', role: 'Directora de fomento' },
  { actor: 'CCB', person: 'Ricardo Manotas', role: 'Vicepresidente de competitividad' },
  { actor: 'UNAL', person: 'Adriana Niño', role: 'Profesora del Instituto de Estudios Urbanos' },
  { actor: 'COMU', person: 'José Ángel Güiza', role: 'Presidente' },
  { actor: 'HUME', person: 'Blanca Ibáñez', role: 'Vocera' },
  { actor: 'APC', person: 'Sebastián Muñoz', role: 'Director de oferta' },
  { actor: 'CONC', person: 'Martha Lucía Peña', role: 'Concejala' },
  { actor: 'UROS', person: 'Camilo Echeverri', role: 'Equipo de sistematización', mandate: 'technical' },
  { actor: 'PNUD', person: 'Ana María Sorza', role: 'Oficial de programa', mandate: 'observer' },
];

/** The actors whose seat decides. */
export const VOTERS = SEATS.filter(({ mandate }) => mandate === undefined).map(({ actor }) => actor);

/** Those convened to a session, with what differs for some of them. */
export function sittersWith(changes: Readonly<Record<string, Partial<Sitter>>>): readonly Sitter[] {
  return SEATS.map((seat) => ({ ...seat, ...changes[seat.actor] }));
}

/** Types in the forms that people filled at the end: five scores each, 1 to 5, and what they wrote. */
export function tellEvaluations(
  { changes }: Story,
  sessionId: RecordId,
  forms: readonly { readonly scores: readonly [number, number, number, number, number]; readonly best?: string; readonly improve?: string }[],
): void {
  forms.forEach(({ scores, best = '', improve = '' }, order) => {
    const [purpose, voice, method, time, useful] = scores;
    const given: Record<EvaluationQuestion, number> = { purpose, voice, method, time, useful };
    changes.create('sessionEvaluation', { sessionId, order, scores: given, best, improve });
  });
}
