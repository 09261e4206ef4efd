import { listOf, recordOf, type Document } from '../../document/document';
import { itemKey } from '../../domain/diagnosis/item-key';
import type { RecordId } from '../../domain/kernel/id';
import { t } from '../../i18n';
import { say } from '../explain/sentence';
import { currentReading, diagnosisOf, type AssessmentReading } from './assessment-reading';
import { compareSessions } from './comparison';
import { diagnosisSentences } from './diagnosis-sentences';
import { difficulties, disagreements, priorities, strengths } from './findings';

type ByKey<Value> = Readonly<Record<string, Value>>;

interface StageJson {
  readonly nivel: number | null;
  readonly respondidas: number;
  readonly sinRespuesta: number;
  /** Items nearest to each level. */
  readonly distribucion: { readonly '0': number; readonly '1': number; readonly '2': number; readonly '3': number };
}

interface MomentJson {
  readonly id: string;
  readonly nombre: string;
  readonly fecha: string | null;
  /** Whether the answers of the respondents are uncovered; a covered moment shows its counts alone. */
  readonly destapado: boolean;
  readonly preguntas: number;
  readonly respondidas: number;
  readonly sinRespuesta: number;
  readonly noSabe: number;
  /** `actions.design`, `capacities.human`, `factors`… Source: methods.md §6. */
  readonly porEtapa: ByKey<StageJson> | null;
  readonly porBloque: ByKey<{ readonly nivel: number | null; readonly respondidas: number; readonly sinRespuesta: number }> | null;
  readonly porPregunta: ByKey<{ readonly nivel: number | null; readonly dispersion: number | null; readonly respuestas: number }> | null;
}

/** `diagnostico` of `analizar --json`: keys of items (`actions/key-partners`) and of stages as keys. Source: methods.md §6. */
export interface DiagnosisJson {
  readonly momentos: readonly MomentJson[];
  /** The moment that speaks for the city now; null while all are covered. */
  readonly actual: string | null;
  readonly fortalezas: readonly string[];
  readonly dificultades: readonly string[];
  readonly desacuerdos: readonly string[];
  readonly prioridades: readonly { readonly pregunta: string; readonly importancia: number; readonly debilidad: number; readonly prioridad: number }[];
  /** Change against the uncovered moment before: `pareado` over the items answered both times. */
  readonly cambio: ByKey<{ readonly antes: number | null; readonly ahora: number | null; readonly cambio: number | null; readonly pareado: number | null }> | null;
  readonly riesgosAcogidos: number;
  readonly lectura: readonly string[];
}

function momentJson(reading: AssessmentReading): MomentJson {
  const { assessment, stages, blocks, items, answered, unanswered, unknown } = reading;
  const open = !reading.isCovered;
  return {
    id: assessment.id,
    nombre: assessment.name,
    fecha: assessment.date,
    destapado: open,
    preguntas: items.length,
    respondidas: answered,
    sinRespuesta: unanswered,
    noSabe: unknown,
    porEtapa: open
      ? Object.fromEntries(
          stages.map(({ stage, level, answered: given, unanswered: missing, distribution }) => [
            stage,
            {
              nivel: level,
              respondidas: given,
              sinRespuesta: missing,
              distribucion: { '0': distribution[0], '1': distribution[1], '2': distribution[2], '3': distribution[3] },
            },
          ]),
        )
      : null,
    porBloque: open
      ? Object.fromEntries(blocks.map((block) => [block.block, { nivel: block.level, respondidas: block.answered, sinRespuesta: block.unanswered }]))
      : null,
    porPregunta: open
      ? Object.fromEntries(items.map((item) => [item.key, { nivel: item.level, dispersion: item.spread, respuestas: item.answers.filter(({ level }) => level !== null).length }]))
      : null,
  };
}

/** The diagnosis of a process as plain data; null where nobody has answered anything. */
export function diagnosisJson(document: Document): DiagnosisJson | null {
  if (listOf(document, 'assessmentAnswer').length === 0) return null;
  const readings = diagnosisOf(document);
  const current = currentReading(readings);
  const covered = readings.at(-1);
  const nameOf = (key: string): string => {
    const id = key.slice(key.indexOf('/') + 1);
    return recordOf(document, 'customQuestion', id as RecordId)?.name ?? id;
  };
  const importance = new Map(listOf(document, 'itemImportance').map((record) => [itemKey(record), record.importance]));
  const open = readings.filter((reading) => !reading.isCovered && reading.answered > 0);
  const before = current === undefined ? undefined : open[open.indexOf(current) - 1];
  const told = current ?? covered;
  return {
    momentos: readings.map(momentJson),
    actual: current?.assessment.id ?? null,
    fortalezas: current === undefined ? [] : strengths(current).map(({ key }) => key),
    dificultades: current === undefined ? [] : difficulties(current).map(({ key }) => key),
    desacuerdos: current === undefined ? [] : disagreements(current).map(({ key }) => key),
    prioridades:
      current === undefined
        ? []
        : priorities(current, importance).flatMap(({ item, importance: weight, weakness, score }) =>
            weight === null || score === null ? [] : [{ pregunta: item.key, importancia: weight, debilidad: weakness, prioridad: score }],
          ),
    cambio:
      current === undefined || before === undefined
        ? null
        : Object.fromEntries(
            compareSessions(before.stages, current.stages).map(({ stage, before: was, after, change, pairedChange }) => [
              stage,
              { antes: was, ahora: after, cambio: change, pareado: pairedChange },
            ]),
          ),
    riesgosAcogidos: listOf(document, 'risk').length,
    lectura: told === undefined ? [] : diagnosisSentences(told, nameOf).map((sentence) => say(t, sentence)),
  };
}
