import type { CellValue } from '@shared/exchange/sheets/sheet';
import { workbookBytes, type BuiltSheet } from './workbook-bytes';

/** A product of a SisPT workbook. Money in pesos. */
export interface SisptProduct {
  readonly code: string;
  readonly line: string;
  readonly programmeCode: string;
  readonly programme: string;
  readonly indicatorCode: string;
  readonly indicator: string;
  readonly name: string;
  readonly total: number;
  readonly programmed: readonly [number, number, number, number];
  /** For each year: own resources and free-investment SGP; the year's total is their sum. */
  readonly money: readonly (readonly [own: number, sgp: number])[];
  readonly sdg: string;
}

/** Variants that were seen in real files. Source: formats.md §1. */
export interface SisptVariant {
  /** A date inserted among the columns: 86 of them. */
  readonly withDate?: boolean;
  /** Línea base, año base, fuente, responsable. */
  readonly withBaseline?: boolean;
}

export const SISPT_PRODUCTS: readonly SisptProduct[] = [
  {
    code: 'IP-63',
    line: 'Territorio que cuida el agua',
    programmeCode: '3202',
    programme: 'Conservación de la biodiversidad',
    indicatorCode: '320200500',
    indicator: 'Hectáreas en restauración',
    name: 'Hectáreas de ribera restauradas con las juntas de acción comunal',
    total: 40,
    programmed: [5, 10, 10, 15],
    money: [[1_000_000, 500_000], [2_000_000, 0], [0, 0], [3_000_000, 250_000]],
    sdg: '15',
  },
  {
    code: 'IP-64',
    line: 'Territorio que cuida el agua',
    programmeCode: '3202',
    programme: 'Conservación de la biodiversidad',
    indicatorCode: '320200501',
    indicator: 'Viveros comunitarios',
    name: '',
    total: 4,
    programmed: [1, 1, 1, 1],
    money: [[0, 0], [0, 0], [0, 0], [0, 0]],
    sdg: '15',
  },
  {
    code: 'IP-65',
    line: 'Territorio que emprende',
    programmeCode: '0401',
    programme: 'Levantamiento y actualización de información estadística',
    indicatorCode: '040100200',
    indicator: 'Bases de datos producidas',
    name: 'Observatorio económico en funcionamiento',
    total: 1,
    programmed: [0, 1, 1, 1],
    money: [[100, 200], [0, 0], [0, 0], [0, 0]],
    sdg: '8',
  },
];

const YEARS = [2024, 2025, 2026, 2027];
const MONEY = [
  'Recursos propios',
  'SGP Educación',
  'SGP Salud',
  'SGP Deporte',
  'SGP Cultura',
  'SGP Libre inversión',
  'SGP Libre destinación',
  'SGP Alimentación escolar',
  'SGP Municipios río Magdalena',
  'SGP APSB',
  'Crédito',
  'Transferencias de capital - cofinanciación departamento',
  'Transferencias de capital - cofinanciación nación',
  'Otros',
];

function productSheet(products: readonly SisptProduct[], { withDate = false, withBaseline = false }: SisptVariant): BuiltSheet {
  const header: string[] = [
    'Código DANE',
    'Entidad Territorial',
    'Nombre del Plan',
    'Código de indicador de producto (SisPT)',
    'Línea estratégica',
    'Código de Sector',
    'Sector',
    'Código de Programa',
    'Programa',
    'Código de Producto (MGA)',
    'Producto (MGA)',
    'Código de indicador de producto (MGA)',
    'Indicador de Producto(MGA)',
    'Personalización de\n Indicador de Producto',
    'Unidad de medida',
    ...(withBaseline ? ['Línea base', 'Año base', 'Fuente', 'Responsable'] : []),
    'Meta cuatrienio',
    'Principal',
    'Código ODS',
    'ODS',
    'Tipo de acumulación',
    ...(withDate ? ['Fecha de cargue'] : []),
    ...YEARS.map((year) => `Programación ${String(year)}`),
    ...YEARS.flatMap((year) => [...MONEY, 'Total'].map((source) => `${source} ${String(year)}`)),
    'BPIN',
  ];
  const rows = products.map((product): CellValue[] => [
    '05321',
    'Municipio de Prueba',
    'Plan de prueba 2024-2027',
    product.code,
    product.line,
    product.programmeCode.slice(0, 2),
    'Sector',
    product.programmeCode,
    product.programme,
    product.indicatorCode.slice(0, 7),
    'Producto',
    product.indicatorCode,
    product.indicator,
    product.name === '' ? null : product.name,
    'Número',
    ...(withBaseline ? [7, 2023, 'Registro municipal', 'Secretaría de Planeación'] : []),
    product.total,
    'Sí',
    product.sdg,
    'Vida',
    'Capacidad',
    ...(withDate ? ['2024-06-01'] : []),
    ...product.programmed,
    ...product.money.flatMap(([own, sgp]) => [own, 0, 0, 0, 0, sgp, 0, 0, 0, 0, 0, 0, 0, 0, own + sgp]),
    null,
  ]);
  const group: CellValue[] = ['PARTE ESTRATÉGICA'];
  const merges = ['A1:T1'];
  return { name: 'Plan indicativo - Productos', rows: [group, header, ...rows], merges };
}

/** A workbook of the national system with the six sheets of a "plan indicativo". */
export function sisptWorkbook(products = SISPT_PRODUCTS, variant: SisptVariant = {}): Uint8Array {
  const targets = productSheet(products, variant);
  return workbookBytes([
    { name: 'Líneas estratégicas', rows: [['PARTE ESTRATÉGICA'], ['Código DANE', 'Entidad Territorial', 'Nombre del Plan', 'Línea estratégica'], ['05321', 'Municipio de Prueba', 'Plan', 'Territorio que cuida el agua']] },
    {
      name: 'Indicadores de resultado',
      rows: [
        ['PARTE ESTRATÉGICA'],
        ['Código DANE', 'Entidad Territorial', 'Nombre del Plan', 'Consecutivo', 'Línea estratégica', 'Indicador de resultado', '¿Está en el PND?', 'Meta cuatrienio', 'Transformación PND'],
        ['05321', 'Municipio de Prueba', 'Plan', 1, 'Territorio que cuida el agua', 'Índice de riesgo de la calidad del agua', 'Sí', 12, 'Ordenamiento'],
      ],
    },
    targets,
    { ...targets, name: 'Plan indicativo SGR - Productos', rows: targets.rows.slice(0, 2) },
    { name: 'Iniciativas SGR', rows: [['Iniciativa']] },
    { name: 'Iniciativas PATR', rows: [['Iniciativa']] },
  ]);
}
