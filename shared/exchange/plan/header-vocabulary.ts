import { foldText } from '../../domain/kernel/text-folding';
import { yearField, type PlainField, type PlanField } from './plan-field';

/** What a header says a column means. Where two columns claim one field, the greater `weight` has it. */
export interface HeaderMeaning {
  readonly field: PlanField;
  readonly weight: number;
}

const FILLERS = new Set(['de', 'del', 'la', 'el', 'los', 'las', 'en', 'al', 'y', 'e', 'o', 'por', 'para', 'nombre', 'descripcion']);

/** The folded words of a header that carry meaning: `"Código de la\nLÍNEA  Estratégica"` → `"codigo linea estrategica"`. */
export function headerWords(header: string): string {
  const words = foldText(header).split(' ').filter((word) => word !== '');
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length === 0 ? words : telling).join(' ');
}

/** The years a header names. */
export function yearsIn(header: string): readonly number[] {
  return [...new Set((foldText(header).match(/(?<!\d)(19|20|21)\d{2}(?!\d)/gu) ?? []).map(Number))];
}

/** Headers of a plan in Portuguese and English, each with the Spanish one that means the same. Folded. */
const OTHER_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['code', 'Código'],
  ['parent code', 'Código padre'],
  ['codigo pai', 'Código padre'],
  ['codigo superior', 'Código padre'],
  ['level', 'Nivel'],
  ['name', 'Nombre'],
  ['nome', 'Nombre'],
  ['eixo', 'Eje'],
  ['axis', 'Eje'],
  ['pillar', 'Eje'],
  ['programme', 'Programa'],
  ['program', 'Programa'],
  ['subprogramme', 'Subprograma'],
  ['subprogram', 'Subprograma'],
  ['target', 'Meta'],
  ['goal', 'Meta'],
  ['indicator', 'Indicador'],
  ['unit', 'Unidad'],
  ['unidade', 'Unidad'],
  ['unidade de medida', 'Unidad'],
  ['baseline', 'Línea base'],
  ['linha de base', 'Línea base'],
  ['budget', 'Presupuesto'],
  ['orcamento', 'Presupuesto'],
  ['responsible', 'Responsable'],
  ['responsavel', 'Responsable'],
  ['orgao responsavel', 'Responsable'],
  ['sdg', 'ODS'],
  ['sdgs', 'ODS'],
]);

/** Longest text that is taken for a header. */
const LONGEST_HEADER = 160;

const LINE = '(linea|eje|pilar|dimension|transformacion|apuesta)s?( (estrategic[oa]|tematic[oa]|programatic[oa]|desarrollo|plan))*';
const CODE = '(cod|codigo|numero|num|no|nro|consecutivo)';

/** Headers of one column for the whole period, folded and without filler words; the first that matches counts. */
const PLAIN: readonly (readonly [RegExp, PlainField | 'note', number])[] = [
  [new RegExp(`^${CODE} ${LINE}$`, 'u'), 'axisCode', 2],
  [new RegExp(`^${LINE}$`, 'u'), 'axis', 2],
  [new RegExp(`^${CODE} (componente|reto)$`, 'u'), 'componentCode', 2],
  [/^(componente|reto)( programatico)?$/u, 'component', 2],
  [/^objetivo estrategico$/u, 'component', 1],
  [new RegExp(`^${CODE} programa( (presupuestal|mga))*$`, 'u'), 'programmeCode', 2],
  [/^programa( (presupuestal|mga|plan|desarrollo))*$/u, 'programme', 2],
  [new RegExp(`^${CODE} (subprograma|sub programa)$`, 'u'), 'subprogrammeCode', 2],
  [/^(subprograma|sub programa)$/u, 'subprogramme', 2],
  [new RegExp(`^${CODE} indicador producto mga$`, 'u'), 'productCode', 4],
  [new RegExp(`^${CODE}( producto| indicador)? mga$`, 'u'), 'productCode', 3],
  [new RegExp(`^${CODE} indicador( producto)?( sispt)?$`, 'u'), 'targetCode', 2],
  [new RegExp(`^${CODE} producto( mga)?$`, 'u'), 'productCode', 1],
  [new RegExp(`^${CODE} (meta|iniciativa)( producto)?$`, 'u'), 'targetCode', 3],
  [new RegExp(`^${CODE} padre$`, 'u'), 'parentCode', 2],
  [/^padre$/u, 'parentCode', 1],
  [/^codigo$/u, 'code', 1],
  [/^nivel( .*)?$/u, 'level', 1],
  [/^personalizacion( indicador)?( producto)?$/u, 'target', 3],
  [/^(meta|metas) producto$/u, 'target', 2],
  [/^(producto|entregable)$/u, 'note', 1],
  [/^indicador( producto)?( mga)?$/u, 'indicator', 2],
  [/^(unidad medida|unidad|und medida|u m|um)( indicador)?( producto)?$/u, 'unit', 2],
  [/^(valor )?(linea base|l b|lb)( indicador| producto)?$/u, 'baseline', 2],
  [/^meta (fisica )?(total )?(cuatr\w*|periodo|total|plan|final|programada|gobierno)( \w+)?$/u, 'total', 2],
  [/^(tipo )?(tendencia|acumulacion|orientacion)( indicador| meta)?$/u, 'trend', 2],
  [/^tipo meta$/u, 'trend', 1],
  [/^(?!entidad territorial$)(responsable|dependencia|secretaria|entidad|oficina|area)( responsable)?s?( \w+)?$/u, 'responsible', 2],
  [/^lider( \w+)?$/u, 'responsible', 1],
  [new RegExp(`^${CODE} ods$`, 'u'), 'sdg', 3],
  [/^(ods|objetivos? desarrollo sostenible)( asociados?| relacionados?)?$/u, 'sdg', 2],
  [/^(presupuesto|costo|inversion|recursos)( (total|cuatr\w*|plan|estimad[oa]|plurianual|inversiones|millones|miles|pesos|cop))*$/u, 'budget', 2],
  [/^(valor|total) (total|cuatr\w*|plan|inversion\w*|recursos)( (millones|miles|pesos|cop))*$/u, 'budget', 1],
  [/^(meta|metas|indicador|indicadores|linea base|ano base|unidad medida)( indicador)? (resultado|bienestar)$/u, 'note', 1],
  [/^ano( linea)? base$/u, 'note', 1],
  [/^(principal|sector|producto mga|bpin|fuente( \w+)?|observacion(es)?|proyecto( \w+)?|sector mga)$/u, 'note', 1],
  [new RegExp(`^${CODE} (sector|bpin|proyecto)( mga)?$`, 'u'), 'note', 1],
];

/** Words of a header that name a figure worked out from others, or a part of a year: not the year's own figure. */
const DERIVED = /%|porcentaje|cumplimiento|acumulad|trimestre|semestre|bimestre|mensual|\bmes\b|(?<![a-z])(i|ii|iii|iv|t|q)[ ]?\d? (trim|\d{4})|eficacia|eficiencia/u;
const MONEY = /recursos|\bsgp\b|sistema general|credito|cofinanciacion|presupuest|inversion|financ|regalias|\bsgr\b|\bicld\b|otros|fonpet|estampilla|transferencia|costo/u;
const TOTAL_MONEY = /^total( (general|recursos|inversion|presupuesto|ano|vigencia))*$|^(valor|costo) total$|^(presupuesto|inversion|costo)( (total|anual|vigencia|ano|programado))*$/u;
const PROGRESS = /avance|ejecut|ejecucion|logro|logrado|alcanzad|cumplid|resultado obtenido/u;
const PLANNED = /^(meta|metas|programacion|programad[oa]|planead[oa]|proyectad[oa]|valor esperado|esperado|plan accion)( (fisica|fisico|ano|vigencia|anual|programad[oa]|planead[oa]|esperad[oa]|producto|\w+acion|vigencias?|cuatrienio))*$|^(ano|vigencia)?$/u;

/**
 * What a header means, or null where the program does not know it. `group` is the title merged over the column
 * (`"Plan financiero 2024"`), in which the year may stand.
 */
export function meaningOf(text: string, group = ''): HeaderMeaning | null {
  const header = OTHER_LANGUAGES.get(foldText(text)) ?? text;
  // Contents, which are looked at too while the header is being found: long texts, and numbers that are no year.
  if (header.length > LONGEST_HEADER || (/^[\d.,\s%-]+$/u.test(header) && yearsIn(header).length === 0)) return null;
  if (foldText(header) === '') return null;
  const words = headerWords(header);
  const folded = foldText(header);
  // A period ("2024-2027") names no single year.
  const own = yearsIn(header);
  const years = own.length === 0 ? yearsIn(group) : own;
  if (years.length === 1 && !DERIVED.test(folded)) {
    const meaning = yearMeaning(words, headerWords(group), years[0] ?? 0, own.length === 1);
    if (meaning !== null) return meaning;
  }
  if (DERIVED.test(folded)) return null;
  const plain = words.replace(/(?<!\d)\d{4}(?!\d)/gu, '').replace(/ +/gu, ' ').trim();
  if (own.length > 1 && /^meta$/u.test(plain)) return { field: 'total', weight: 2 };
  if (folded === 'nombre') return { field: 'name', weight: 1 };
  if (/^(meta|metas)$/u.test(plain)) return { field: 'target', weight: 1 };
  for (const [pattern, field, weight] of PLAIN) if (pattern.test(plain)) return { field, weight };
  return null;
}

function yearMeaning(words: string, group: string, year: number, ownYear: boolean): HeaderMeaning | null {
  const bare = words.replace(String(year), '').replace(/ +/gu, ' ').trim();
  const groupBare = group.replace(String(year), '').replace(/ +/gu, ' ').trim();
  const weight = ownYear ? 3 : 2;
  const moneyGroup = MONEY.test(groupBare);
  if (TOTAL_MONEY.test(bare) && (ownYear || moneyGroup || bare.startsWith('total'))) {
    return { field: yearField('yearBudget', year), weight };
  }
  if (PROGRESS.test(bare)) return MONEY.test(bare) ? null : { field: yearField('yearProgress', year), weight };
  if (MONEY.test(bare)) return { field: yearField('budgetPart', year), weight };
  if (PLANNED.test(bare)) {
    if (bare === '' && moneyGroup) return { field: yearField('yearBudget', year), weight };
    if (bare === '' && PROGRESS.test(groupBare)) return { field: yearField('yearProgress', year), weight };
    return { field: yearField('yearTarget', year), weight };
  }
  return null;
}
