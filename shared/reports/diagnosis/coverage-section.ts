import type { AxisCoverage, LinkedShare, ModalityCoverage, PlanCoverage } from '../../analysis/coverage/coverage';
import { catalog, catalogEntry } from '../../catalogs/catalog';
import { labelOfRecord } from '../../domain/registry';
import { recordOf } from '../../document/document';
import { barsFigure, type Bar } from '../figures/bars';
import { matrixFigure } from '../figures/matrix';
import type { Block, Section, TableColumn } from '../model/report-model';
import { axisLineRows, BRANCH_MARK } from './axis-line-matrix';
import type { DiagnosisContext } from './context';

/** More rows or columns than these go to a further figure. */
const MATRIX_ROWS = 18;
const MATRIX_COLUMNS = 12;

/** The name of an axis; that of the targets without one. */
export function axisName({ document, translate }: DiagnosisContext, axis: Pick<AxisCoverage, 'planNodeId'>): string {
  const node = axis.planNodeId === null ? undefined : recordOf(document, 'planNode', axis.planNodeId);
  return node === undefined ? translate('reports.diagnosis.coverage.noAxis') : labelOfRecord(node);
}

function modalityName({ translate }: DiagnosisContext, { modalityId }: ModalityCoverage): string {
  if (modalityId === '') return translate('reports.diagnosis.coverage.noModality');
  return catalogEntry('modalities', modalityId)?.name ?? modalityId;
}

function shareText({ translate, formats }: DiagnosisContext, { targets, linked, density }: LinkedShare): string {
  if (density === null) return translate('reports.diagnosis.coverage.noTargets');
  return translate('reports.diagnosis.coverage.value', {
    linked: formats.integer(linked),
    total: formats.integer(targets),
    share: formats.share(density),
  });
}

/** The bars of some shares; none where nothing is linked: the table says that better than an empty figure. */
function barsBlock(context: DiagnosisContext, title: string, caption: string, shares: readonly { readonly name: string; readonly share: LinkedShare }[]): readonly Block[] {
  const { translate, formats } = context;
  if (shares.every(({ share }) => share.linked === 0)) return [];
  const bars = shares.map(({ name, share }): Bar => ({ label: name, share: share.density, value: shareText(context, share) }));
  const rows = bars.map(({ label, value }) => translate('reports.diagnosis.coverage.barAlt', { name: label, value })).join(' ');
  const figure = barsFigure(bars, {
    title,
    altText: translate('reports.diagnosis.coverage.barsAlt', { rows }),
    scale: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, text: formats.share(share) })),
  });
  return figure === null ? [] : [{ kind: 'figure', figure, caption }];
}

function column(title: string, align: TableColumn['align'], width: TableColumn['width'] = 'fit'): TableColumn {
  return { title, align, width };
}

function axisBlocks(context: DiagnosisContext, coverage: PlanCoverage): readonly Block[] {
  const { translate, formats } = context;
  const title = translate('reports.diagnosis.coverage.byAxis');
  const named = coverage.axes.map((axis) => ({ name: axisName(context, axis), share: axis }));
  const hasBudget = coverage.budget !== null;
  const words = ['none', 'weak', 'middling', 'strong'] as const;
  return [
    { kind: 'heading', level: 2, text: title },
    ...barsBlock(context, title, translate('reports.diagnosis.coverage.byAxisCaption'), named),
    {
      kind: 'table',
      caption: translate('reports.diagnosis.coverage.byAxisTable'),
      size: 'body',
      columns: [
        column(translate('reports.diagnosis.column.axis'), 'start', 1),
        column(translate('reports.diagnosis.column.targets'), 'end'),
        column(translate('reports.diagnosis.column.linked'), 'end'),
        column(translate('reports.diagnosis.column.share'), 'end'),
        ...(hasBudget ? [column(translate('reports.diagnosis.coverage.budget'), 'end')] : []),
        column(translate('reports.diagnosis.column.strongest'), 'start'),
      ],
      rows: named.map(({ name, share: axis }) => [
        name,
        formats.integer(axis.targets),
        formats.integer(axis.linked),
        axis.density === null ? '–' : formats.share(axis.density),
        ...(hasBudget ? [axis.budget === null ? '–' : formats.share(axis.budget.density)] : []),
        translate(`reports.strength.${words[axis.coverage]}`),
      ]),
    },
  ];
}

function modalityBlocks(context: DiagnosisContext, coverage: PlanCoverage): readonly Block[] {
  const { translate, formats } = context;
  const title = translate('reports.diagnosis.coverage.byModality');
  const order = catalog('modalities').map(({ id }) => id);
  const place = ({ modalityId }: ModalityCoverage): number => (order.includes(modalityId) ? order.indexOf(modalityId) : order.length);
  const named = [...coverage.modalities]
    .sort((one, other) => place(one) - place(other))
    .map((modality) => ({ name: modalityName(context, modality), share: modality }));
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.coverage.byModalityReading') },
    ...barsBlock(context, title, translate('reports.diagnosis.coverage.byModalityCaption'), named),
    {
      kind: 'table',
      caption: translate('reports.diagnosis.coverage.byModalityTable'),
      size: 'body',
      columns: [
        column(translate('reports.diagnosis.column.modality'), 'start', 1),
        column(translate('reports.diagnosis.column.lines'), 'end'),
        column(translate('reports.diagnosis.column.linkedTargets'), 'end'),
        column(translate('reports.diagnosis.column.share'), 'end'),
      ],
      rows: named.map(({ name, share: modality }) => [
        name,
        formats.integer(modality.lines),
        formats.integer(modality.linked),
        modality.density === null ? '–' : formats.share(modality.density),
      ]),
    },
  ];
}

/** Cuts a list into parts of at most `size`, as even as can be. */
function partsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  const each = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * each, (index + 1) * each));
}

function matrixBlocks(context: DiagnosisContext, coverage: PlanCoverage): readonly Block[] {
  const { document, translate } = context;
  if (coverage.links === 0) return [];
  const rows = axisLineRows(document, coverage).map(({ lineId, cells }) => ({ label: recordOf(document, 'line', lineId)?.name ?? lineId, cells }));
  const names = coverage.axes.map((axis) => axisName(context, axis));
  const steps = (['none', 'weak', 'middling', 'strong'] as const).map((step) => translate(`reports.diagnosis.coverage.matrixSteps.${step}`));
  const parts = partsOf(names.map((_, index) => index), MATRIX_COLUMNS).flatMap((columns) => partsOf(rows, MATRIX_ROWS).map((part) => ({ columns, part })));
  const figures = parts.flatMap(({ columns, part }, index): readonly Block[] => {
    const shown = part.map(({ label, cells }) => ({ label, cells: columns.map((place) => cells[place] ?? { step: 0 as const, value: '' }) }));
    const linked = shown.flatMap(({ cells }) => cells).filter(({ value }) => value !== '').length;
    const figure = matrixFigure(
      { columns: columns.map((place) => names[place] ?? ''), rows: shown },
      {
        title: translate('reports.diagnosis.coverage.matrix'),
        altText: translate('reports.diagnosis.coverage.matrixAlt', {
          count: shown.length,
          columns: columns.length,
          cells: translate('reports.diagnosis.coverage.matrixCells', { count: linked }),
        }),
        steps: [steps[0] ?? '', steps[1] ?? '', steps[2] ?? '', steps[3] ?? ''],
        note: translate('reports.diagnosis.coverage.matrixNote'),
      },
    );
    const caption =
      parts.length === 1
        ? translate('reports.diagnosis.coverage.matrixCaption')
        : translate('reports.diagnosis.coverage.matrixPartCaption', { part: index + 1, parts: parts.length });
    return figure === null ? [] : [{ kind: 'figure', figure, caption }];
  });
  if (figures.length === 0) return [];
  const hasBranch = rows.some(({ cells }) => cells.some(({ value }) => value === BRANCH_MARK));
  return [
    { kind: 'heading', level: 2, text: translate('reports.diagnosis.coverage.matrix') },
    { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.coverage.matrixReading') },
    ...figures,
    ...(hasBranch ? [{ kind: 'paragraph', tone: 'note', text: translate('reports.diagnosis.coverage.matrixBranch') } as const] : []),
  ];
}

/** Coverage of the plan by axis, by modality, and axes against lines, each as a figure and as a table. Source: methods.md §5. */
export function coverageSection(context: DiagnosisContext, coverage: PlanCoverage): Section {
  const { translate } = context;
  const title = translate('reports.diagnosis.coverage.title');
  if (coverage.nodes.size === 0) {
    return { id: 'coverage', place: 'plan', title, startsPage: false, blocks: [{ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.coverage.noPlan') }] };
  }
  const reading: Block = { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.coverage.reading') };
  if (coverage.lineCount === 0) {
    return {
      id: 'coverage',
      place: 'plan',
      title,
      startsPage: true,
      blocks: [reading, { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.coverage.noLines') }, ...axisBlocks(context, coverage)],
    };
  }
  const noLinks: readonly Block[] =
    coverage.links === 0 ? [{ kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.coverage.noLinks') }] : [];
  return {
    id: 'coverage',
    place: 'plan',
    title,
    startsPage: true,
    blocks: [reading, ...noLinks, ...axisBlocks(context, coverage), ...modalityBlocks(context, coverage), ...matrixBlocks(context, coverage)],
  };
}
