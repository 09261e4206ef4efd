import { listOf, recordOf, type Document } from '@shared/document/document';
import type { Call } from '@shared/domain/calls/call';
import { labelOfRecord } from '@shared/domain/registry';
import type { Translate } from '@shared/i18n';
import type { FormField, Option } from '@renderer/ui/records/form-field';

function recordsAs(document: Document, type: 'actor' | 'line' | 'action'): readonly Option[] {
  return listOf(document, type).map((record) => ({ value: record.id, label: labelOfRecord(record) }));
}

const said = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];

/** What is known of an opportunity before anybody applies, and what it is linked with. `themes`: offered besides those in use. */
export function basicFields(document: Document, call: Call, themes: readonly string[], isPast: boolean, t: Translate): readonly FormField[] {
  const calls = listOf(document, 'call');
  const currency = recordOf(document, 'process', document.processId)?.currency ?? 'COP';
  return [
    { kind: 'text', name: 'source', label: t('calls.field.source'), value: call.source, suggestions: said([...calls.map(({ source }) => source), ...listOf(document, 'actor').map(({ name }) => name)]) },
    { kind: 'text', name: 'theme', label: t('calls.field.theme'), value: call.theme, suggestions: said([...calls.map(({ theme }) => theme), ...themes]) },
    { kind: 'date', name: 'deadline', label: t('calls.field.deadline'), value: call.deadline, warning: isPast ? t('calls.deadline.warning') : undefined },
    { kind: 'date', name: 'publishedOn', label: t('calls.field.publishedOn'), value: call.publishedOn },
    { kind: 'money', name: 'amount', label: t('calls.field.amount'), value: call.amount, currency },
    { kind: 'longText', name: 'support', label: t('calls.field.support'), value: call.support },
    { kind: 'money', name: 'counterpart', label: t('calls.field.counterpart'), value: call.counterpart, currency },
    { kind: 'text', name: 'counterpartText', label: t('calls.field.counterpartText'), value: call.counterpartText },
    { kind: 'longText', name: 'requirements', label: t('calls.field.requirements'), value: call.requirements },
    { kind: 'text', name: 'reference', label: t('calls.field.reference'), value: call.reference },
    { kind: 'heading', name: 'links', label: t('calls.part.links') },
    { kind: 'longText', name: 'name', label: t('calls.field.name'), value: call.name, required: true },
    { kind: 'choice', name: 'lineId', label: t('calls.field.line'), value: call.lineId, options: recordsAs(document, 'line'), clearable: true },
    { kind: 'choices', name: 'actionIds', label: t('calls.field.actions'), value: call.actionIds, options: recordsAs(document, 'action') },
    { kind: 'longText', name: 'notes', label: t('calls.field.notes'), value: call.notes },
  ];
}

/** What was sent to who calls, and what came of it. */
export function applicationFields(document: Document, call: Call, t: Translate): readonly FormField[] {
  const currency = recordOf(document, 'process', document.processId)?.currency ?? 'COP';
  return [
    { kind: 'longText', name: 'project', label: t('calls.field.project'), value: call.project },
    { kind: 'choices', name: 'allyIds', label: t('calls.field.allies'), value: call.allyIds, options: recordsAs(document, 'actor') },
    { kind: 'date', name: 'appliedOn', label: t('calls.field.appliedOn'), value: call.appliedOn },
    { kind: 'text', name: 'phase', label: t('calls.field.phase'), value: call.phase },
    { kind: 'money', name: 'projectValue', label: t('calls.field.projectValue'), value: call.projectValue, currency },
    { kind: 'heading', name: 'resultHeading', label: t('calls.part.result') },
    { kind: 'money', name: 'approved', label: t('calls.field.approved'), value: call.approved, currency },
    { kind: 'date', name: 'resultOn', label: t('calls.field.resultOn'), value: call.resultOn },
    { kind: 'longText', name: 'result', label: t('calls.field.result'), value: call.result },
  ];
}
