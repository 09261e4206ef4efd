import { BLOCK_KINDS } from '../../domain/diagnosis/item-key';
import { AGREEMENT_STATES } from '../../domain/roundtable/agreement';
import { listOf } from '../../document/document';
import { cellLine, cellText, isBlank, type CellValue } from '../sheets/sheet';
import { choiceColumn, referenceColumn, scaleColumn, textColumn, yesNoColumn } from './columns';
import type { CellReading, RecordTemplate, TemplateColumn, TemplateContext } from './template';
import { dateColumn, referencesColumn } from './value-columns';

const line = { line: true } as const;
const required = { required: true } as const;
const MOST_NUMBER = 100_000;

/** Sheet `Acuerdos`: an agreement per row, known by its mesa and its number. A mesa that is not there is made. Source: formats §2. */
export const agreementTemplate: RecordTemplate<'agreement'> = {
  name: 'Acuerdos',
  type: 'agreement',
  columns: [
    referenceColumn('Mesa', 'roundtableId', 'roundtable', { ...required, aliases: ['Mesa de concertación'] }),
    scaleColumn('Número', 'number', 1, MOST_NUMBER, { ...required, aliases: ['N.º', 'No.', 'Nro'] }),
    textColumn('Acuerdo', 'text', { ...required, ...line, aliases: ['Texto', 'Qué se acordó'] }),
    referencesColumn('Responsables', 'responsibleIds', 'actor', { aliases: ['Responsable'] }),
    referencesColumn('Aliados', 'allyIds', 'actor'),
    dateColumn('Plazo', 'dueDate', { aliases: ['Fecha límite'] }),
    textColumn('Subcomité', 'subcommittee', line),
    textColumn('Recursos', 'resources'),
    textColumn('Seguimiento', 'followUp'),
    referenceColumn('Línea', 'lineId', 'line'),
    referencesColumn('Metas del plan', 'planNodeIds', 'planNode'),
    choiceColumn('Estado', 'state', AGREEMENT_STATES, (state, say) => say(`acta.agreementState.${state}`)),
    textColumn('Avance', 'progress'),
  ],
  keyOf: ({ roundtableId, number }) => `${String(roundtableId)} ${String(number)}`,
  identity: ['text', 'roundtableId', 'number'],
  told: ['text'],
  makes: (cellOf, intake) => {
    const name = cellLine(cellOf('Mesa'));
    if (name === '' || intake.context.names.roundtable.find(name).kind !== 'none') return null;
    return { type: 'roundtable', fields: { name, order: listOf(intake.context.document, 'roundtable').length } };
  },
};

/** `Aspecto`: an item of the catalogues by its id, or a question of the city's own by its words. */
const itemColumn: TemplateColumn<'assessmentAnswer'> = {
  header: 'Aspecto',
  field: 'itemId',
  aliases: ['Ítem', 'Pregunta'],
  required: true,
  personal: false,
  read: (cell: CellValue, { names }: TemplateContext): CellReading => {
    if (isBlank(cell)) return { kind: 'blank' };
    const question = names.customQuestion.find(cellText(cell));
    return { kind: 'value', value: question.kind === 'found' ? { questionId: question.ref } : { itemId: cellLine(cell) } };
  },
  into: (value) => ({ itemId: '', questionId: null, ...(value as Readonly<Record<string, unknown>>) }),
  write: (itemId, context, { questionId }) => (typeof questionId === 'string' ? context.nameOf(questionId) : typeof itemId === 'string' ? itemId : null),
};

/** Sheet `Diagnóstico`: an answer per row; one for each moment, item and who answers. Moments and own questions that are not there are made. Source: formats §2. */
export const assessmentTemplate: RecordTemplate<'assessmentAnswer'> = {
  name: 'Diagnóstico',
  type: 'assessmentAnswer',
  columns: [
    referenceColumn('Momento', 'assessmentId', 'assessment', { ...required, aliases: ['Medición'] }),
    choiceColumn('Bloque', 'block', BLOCK_KINDS, (block, say) => say(`diagnosis.block.${block}`), required),
    itemColumn,
    referenceColumn('Quién responde', 'respondentId', 'actor', { aliases: ['Actor'] }),
    scaleColumn('Nivel (0–3)', 'level', 0, 3),
    yesNoColumn('No sabe', 'unknown'),
    textColumn('Evidencia', 'evidence'),
    textColumn('Nota', 'note', { aliases: ['Notas', 'Observaciones'] }),
  ],
  keyOf: ({ assessmentId, block, itemId, questionId, respondentId }) => [assessmentId, block, itemId ?? '', questionId ?? '', respondentId ?? ''].map(String).join(' '),
  identity: ['assessmentId', 'block', 'itemId', 'questionId', 'respondentId'],
  makes: (cellOf, intake) => {
    const { names, document } = intake.context;
    const moment = cellLine(cellOf('Momento'));
    if (moment !== '' && names.assessment.find(moment).kind === 'none') return { type: 'assessment', fields: { name: moment, order: listOf(document, 'assessment').length } };
    const item = cellLine(cellOf('Aspecto'));
    const block = assessmentTemplate.columns[1]?.read(cellOf('Bloque'), intake.context);
    if (item === '' || block?.kind !== 'value' || block.value !== 'own' || names.customQuestion.find(item).kind !== 'none') return null;
    return { type: 'customQuestion', fields: { name: item, order: listOf(document, 'customQuestion').length } };
  },
};
