import type { FieldOf, FormDefinition } from '../kernel/form';
import type { ReportIdentity } from './report-identity';
import type { ReportLayout } from './report-layout';
import type { ReportText } from './report-text';

/** How the records of this module are shown and filled in by hand. */
export const reportsForms = {
  reportIdentity: {
    fields: [],
    facts: ['color'],
    kept: ['emblem'],
  } satisfies FormDefinition<FieldOf<ReportIdentity>>,
  reportLayout: {
    fields: [],
    facts: ['report', 'isDraft'],
    kept: ['order', 'hidden', 'added'],
  } satisfies FormDefinition<FieldOf<ReportLayout>>,
  reportText: {
    fields: ['title', 'text'],
    facts: ['report'],
    kept: [],
  } satisfies FormDefinition<FieldOf<ReportText>>,
} as const;
