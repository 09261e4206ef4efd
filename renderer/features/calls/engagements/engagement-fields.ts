import { listOf, recordOf, type Document } from '@shared/document/document';
import { ENCOUNTER_MODES, ENGAGEMENT_KINDS, REPORT_AXES, type Engagement, type EngagementKind } from '@shared/domain/accords/engagement';
import { labelOfRecord } from '@shared/domain/registry';
import type { Translate } from '@shared/i18n';
import type { FormField, Option } from '@renderer/ui/records/form-field';

function recordsAs(document: Document, type: 'actor' | 'line' | 'action'): readonly Option[] {
  return listOf(document, type).map((record) => ({ value: record.id, label: labelOfRecord(record) }));
}

const START = { encounter: 'date', event: 'date', support: 'since', accord: 'signedOn', membership: 'since' } as const satisfies Readonly<Record<EngagementKind, string>>;
const END = { encounter: 'until', event: 'until', support: 'until', accord: 'expires', membership: 'expires' } as const satisfies Readonly<Record<EngagementKind, string>>;

/** The fields of an engagement, those that its kind asks for; one filled before the kind was changed stays in sight. */
export function engagementFields(document: Document, engagement: Engagement, isEnded: boolean, t: Translate): readonly FormField[] {
  const { kind, axis } = engagement;
  const currency = recordOf(document, 'process', document.processId)?.currency ?? 'COP';
  const actors = recordsAs(document, 'actor');
  const only = (asked: boolean, field: FormField): readonly FormField[] => (asked ? [field] : []);
  return [
    { kind: 'longText', name: 'name', label: t('calls.field.engagementName'), value: engagement.name, required: true },
    { kind: 'choice', name: 'kind', label: t('calls.field.kind'), value: kind, options: ENGAGEMENT_KINDS.map((value) => ({ value, label: t(`calls.kind.${value}`) })) },
    { kind: 'choices', name: 'partnerIds', label: t('calls.field.partners'), value: engagement.partnerIds, options: actors },
    { kind: 'text', name: 'otherPartners', label: t('calls.field.otherPartners'), value: engagement.otherPartners },
    { kind: 'date', name: 'date', label: t(`calls.field.${START[kind]}`), value: engagement.date },
    { kind: 'date', name: 'endDate', label: t(`calls.field.${END[kind]}`), value: engagement.endDate, warning: isEnded ? t('calls.deadline.warning') : undefined },
    ...only(kind === 'encounter' || engagement.mode !== null, {
      kind: 'choice', name: 'mode', label: t('calls.field.mode'), value: engagement.mode, clearable: true, options: ENCOUNTER_MODES.map((value) => ({ value, label: t(`calls.mode.${value}`) })),
    }),
    { kind: 'longText', name: 'object', label: t('calls.field.object'), value: engagement.object },
    ...only(kind === 'support' || kind === 'accord' || engagement.areaIds.length > 0, { kind: 'choices', name: 'areaIds', label: t('calls.field.areas'), value: engagement.areaIds, options: actors }),
    ...only(kind !== 'membership' || engagement.amount !== null, { kind: 'money', name: 'amount', label: t('calls.field.engagementAmount'), value: engagement.amount, currency }),
    ...only(kind !== 'membership' || engagement.counterpart !== null, { kind: 'money', name: 'counterpart', label: t('calls.field.ownCounterpart'), value: engagement.counterpart, currency }),
    ...only(kind === 'membership' || engagement.fee !== null, { kind: 'money', name: 'fee', label: t('calls.field.fee'), value: engagement.fee, currency }),
    { kind: 'longText', name: 'commitments', label: t('calls.field.commitments'), value: engagement.commitments },
    ...only(kind === 'membership' || engagement.uses !== '', { kind: 'longText', name: 'uses', label: t('calls.field.uses'), value: engagement.uses }),
    { kind: 'number', name: 'peopleReached', label: t('calls.field.people'), value: engagement.peopleReached },
    { kind: 'longText', name: 'results', label: t('calls.field.results'), value: engagement.results },
    { kind: 'longText', name: 'documents', label: t('calls.field.documents'), value: engagement.documents },
    { kind: 'heading', name: 'links', label: t('calls.part.links') },
    { kind: 'choice', name: 'axis', label: t('calls.field.axis'), value: axis, options: REPORT_AXES.map((value) => ({ value, label: t(`calls.axis.${value}`) })) },
    ...only(axis === 'other' || engagement.axisName !== '', {
      kind: 'text', name: 'axisName', label: t('calls.field.axisName'), value: engagement.axisName, suggestions: listOf(document, 'engagement').map((one) => one.axisName).filter((name) => name !== ''),
    }),
    { kind: 'choice', name: 'lineId', label: t('calls.field.line'), value: engagement.lineId, options: recordsAs(document, 'line'), clearable: true },
    { kind: 'choices', name: 'actionIds', label: t('calls.field.actions'), value: engagement.actionIds, options: recordsAs(document, 'action') },
  ];
}
