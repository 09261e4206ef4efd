import type { RecordId } from '@shared/domain/kernel/id';
import { DesktopError } from '@shared/platform/desktop-api';
import { t } from '@shared/i18n';
import { recordOf } from '@shared/document/document';
import type { CallForm } from '@shared/exchange/templates/call-forms';
import { desktop } from '@renderer/store/desktop';
import { announce, announceFailure } from '@renderer/store/notices';
import { makePaper } from '@renderer/store/papers/make-paper';
import { workspace } from '@renderer/store/workspace';
import { askForms } from './forms-client';

/** The bulletin of the open calls, saved where the person says. */
export async function saveBulletin(format: 'pdf' | 'docx'): Promise<void> {
  const { document } = workspace.getState();
  if (document !== null) await makePaper({ paper: 'callsBulletin', format, subjectId: document.processId, name: t('calls.forms.bulletin.file') });
}

function nameOf(form: CallForm): string {
  const { document } = workspace.getState();
  if (form.form === 'basic') return t('calls.forms.basic.file');
  const area = document === null || form.actorId === null ? '' : (recordOf(document, 'actor', form.actorId)?.name ?? '');
  return [t('calls.forms.answer.file'), area].filter((part) => part !== '').join(' ');
}

/** A form on paper. */
export async function saveFormPaper(form: CallForm): Promise<void> {
  const { document } = workspace.getState();
  if (document === null) return;
  const subjectId: RecordId = form.form === 'answer' && form.actorId !== null ? form.actorId : document.processId;
  await makePaper({ paper: form.form === 'basic' ? 'callForm' : 'answerForm', format: 'pdf', subjectId, name: nameOf(form) });
}

/** A form as a spreadsheet to fill and send back. */
export async function saveFormSheet(form: CallForm): Promise<void> {
  const written = await askForms({ kind: 'write', form });
  if (!written.ok) {
    announceFailure(written.error);
    return;
  }
  try {
    const saved = await desktop().call('file.save', { kind: 'workbook', suggestedName: `${nameOf(form)}.xlsx`, bytes: new Uint8Array(written.value) });
    if (saved !== null) announce({ tone: 'success', messageKey: 'calls.forms.saved', params: { name: saved.name } });
  } catch (error) {
    if (!(error instanceof DesktopError)) throw error;
    announceFailure({ code: error.code, messageKey: `platform.error.${error.code}` });
  }
}
