import type { Section } from '../model/report-model';
import { answersAnnex, answersSection } from './answers-section';
import type { FullDiagnosisContext } from './context';
import { memorySection } from './memory-section';
import { prioritiesSection } from './priorities-section';

/** The sections that the self-assessment adds to a diagnosis: those of its body, and the annex. */
export interface FullDiagnosisSections {
  readonly body: readonly Section[];
  readonly annexes: readonly Section[];
}

/** Self-assessment, priorities and risks, institutional memory; the answers with their evidence as annex. */
export function fullDiagnosisSections(context: FullDiagnosisContext): FullDiagnosisSections {
  const present = (sections: readonly (Section | null)[]): readonly Section[] => sections.filter((section) => section !== null);
  return {
    body: present([answersSection(context), prioritiesSection(context), memorySection(context)]),
    annexes: present([answersAnnex(context)]),
  };
}
