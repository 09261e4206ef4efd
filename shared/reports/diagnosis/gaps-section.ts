import type { PlanCoverage } from '../../analysis/coverage/coverage';
import type { Gap } from '../../analysis/coverage/gap';
import { labelOfRecord } from '../../domain/registry';
import type { RecordId } from '../../domain/kernel/id';
import { recordById } from '../../document/document';
import type { Block, Section } from '../model/report-model';
import type { DiagnosisContext } from './context';
import { gapFindings, type GapFinding } from './gaps-of';

function nameOf({ document }: DiagnosisContext, id: RecordId): string {
  const record = recordById(document, id);
  return record === undefined ? id : labelOfRecord(record);
}

/** One gap in a sentence of a list. */
function gapText(context: DiagnosisContext, gap: Gap): string {
  const { translate, formats } = context;
  switch (gap.kind) {
    case 'axisWithoutLine':
      return translate('reports.diagnosis.gaps.axisWithoutLine.item', {
        name: nameOf(context, gap.planNodeId),
        count: gap.targets,
        number: formats.integer(gap.targets),
      });
    case 'lineWithoutTarget':
      return translate('reports.diagnosis.gaps.lineWithoutTarget.item', {
        name: nameOf(context, gap.lineId),
        count: gap.branchLinks,
        number: formats.integer(gap.branchLinks),
      });
    case 'lineWithoutSupport':
      return translate('reports.diagnosis.gaps.lineWithoutSupport.item', {
        name: nameOf(context, gap.lineId),
        count: gap.positions,
        number: formats.integer(gap.positions),
      });
    case 'strongestNotSeated':
      return translate('reports.diagnosis.gaps.strongestNotSeated.item', {
        name: nameOf(context, gap.lineId),
        count: gap.actorIds.length,
        names: formats.names(gap.actorIds.map((id) => nameOf(context, id))),
      });
    case 'dispersedTarget':
      return translate('reports.diagnosis.gaps.dispersedTarget.item', {
        name: nameOf(context, gap.planNodeId),
        number: formats.integer(gap.lineIds.length),
        names: gap.lineIds.map((id) => nameOf(context, id)).join('; '),
      });
  }
}

function findingBlocks(context: DiagnosisContext, { kind, state, gaps }: GapFinding): readonly Block[] {
  const { translate, formats } = context;
  const heading: Block = { kind: 'heading', level: 2, text: translate(`reports.diagnosis.gaps.${kind}.title`) };
  if (state !== 'some') {
    return [heading, { kind: 'paragraph', tone: 'body', text: translate(`reports.diagnosis.gaps.${kind}.${state}`) }];
  }
  return [
    heading,
    {
      kind: 'paragraph',
      tone: 'body',
      text: translate(`reports.diagnosis.gaps.${kind}.lead`, { count: gaps.length, number: formats.integer(gaps.length) }),
    },
    { kind: 'list', items: gaps.map((gap) => gapText(context, gap)), origins: gaps.map((gap) => ('lineId' in gap ? gap.lineId : gap.planNodeId)) },
  ];
}

/** The gaps of methods.md §5: every kind has its title, with its list, or a sentence that says there is none or that it cannot be known yet. */
export function gapsSection(context: DiagnosisContext, coverage: PlanCoverage): Section {
  const { document, translate } = context;
  return {
    id: 'gaps',
    place: 'plan',
    title: translate('reports.diagnosis.gaps.title'),
    startsPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'body', text: translate('reports.diagnosis.gaps.reading') },
      ...gapFindings(document, coverage).flatMap((finding) => findingBlocks(context, finding)),
    ],
  };
}
