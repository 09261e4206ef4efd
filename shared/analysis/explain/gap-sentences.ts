import { recordById, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { labelOfRecord } from '../../domain/registry';
import type { MessageKey } from '../../i18n';
import type { Gap, GapKind } from '../coverage/gap';
import { formatNames } from './format-figure';
import type { Sentence } from './sentence';

/** The heading of a kind of gap. */
export function gapHeading(kind: GapKind): MessageKey {
  return `analysis.gap.${kind}.heading`;
}

/** What is said of a kind of gap of which there is none. */
export function noGapSentence(kind: GapKind): Sentence {
  return { key: `analysis.gap.${kind}.none` };
}

/** A gap in one sentence, with the names of its records. */
export function gapSentence(document: Document, gap: Gap): Sentence {
  const nameOf = (id: RecordId): string => {
    const record = recordById(document, id);
    return record === undefined ? id : labelOfRecord(record);
  };
  switch (gap.kind) {
    case 'axisWithoutLine':
      return { key: 'analysis.gap.axisWithoutLine.sentence', params: { axis: nameOf(gap.planNodeId), count: gap.targets } };
    case 'lineWithoutTarget':
      return { key: 'analysis.gap.lineWithoutTarget.sentence', params: { line: nameOf(gap.lineId), count: gap.branchLinks } };
    case 'lineWithoutSupport': {
      const line = nameOf(gap.lineId);
      if (gap.positions === 0) return { key: 'analysis.gap.lineWithoutSupport.noPositions', params: { line } };
      return { key: 'analysis.gap.lineWithoutSupport.sentence', params: { line, count: gap.positions } };
    }
    case 'strongestNotSeated': {
      const names = formatNames(gap.actorIds.map(nameOf));
      const params = { names, line: nameOf(gap.lineId), count: gap.actorIds.length };
      return { key: 'analysis.gap.strongestNotSeated.sentence', params };
    }
    case 'dispersedTarget': {
      const lines: Sentence = { key: 'analysis.noun.lines', params: { count: gap.lineIds.length } };
      return { key: 'analysis.gap.dispersedTarget.sentence', params: { target: nameOf(gap.planNodeId), lines } };
    }
  }
}
