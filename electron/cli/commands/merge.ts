import type { Conflict } from '@shared/document/conflicts';
import { fieldName, valueText } from '@shared/analysis/describe/value-text';
import { mergeCopies } from '@shared/document/merge-copies';
import { recordById, type Document } from '@shared/document/document';
import { labelOfRecord } from '@shared/domain/registry';
import { ok } from '@shared/domain/kernel/result';
import { t } from '@shared/i18n';
import { textOption, wrongUsage, type CliCommand } from '../command';
import { EXIT } from '../exit-code';
import { openProcessFile, saveProcessFile, stampFor } from '../process-file';

/** `mesa fusionar A.mesa B.mesa -o C.mesa`: two copies of one process into one; lists what both had changed. */
export const mergeCommand: CliCommand = {
  name: 'fusionar',
  usageKey: 'cli.usage.merge',
  options: { salida: { type: 'string', short: 'o' }, reemplazar: { type: 'boolean' } },
  run: async (words, streams) => {
    const [first, second, ...more] = words.positionals;
    const output = textOption(words, 'salida');
    if (first === undefined || second === undefined || output === undefined || more.length > 0) {
      return wrongUsage('cli.error.mergeWords');
    }
    const mine = await openProcessFile(first, words);
    if (!mine.ok) return mine;
    const theirs = await openProcessFile(second, words);
    if (!theirs.ok) return theirs;
    const stamp = await stampFor(mine.value.document, theirs.value.document);
    const merged = mergeCopies(mine.value.document, theirs.value.document, stamp);
    if (!merged.ok) return merged;
    const { document, conflicts, repairs } = merged.value;
    const password = mine.value.password ?? theirs.value.password;
    const target = { path: output, password, replace: words.options['reemplazar'] === true };
    const attachments = new Map([...theirs.value.attachments, ...mine.value.attachments]);
    const saved = await saveProcessFile(target, document, null, attachments);
    if (!saved.ok) return saved;
    streams.out(t('cli.done.merged', { file: output, count: conflicts.length }));
    for (const conflict of conflicts) streams.out(`  ${conflictLine(document, conflict)}`);
    for (const { record, outcome } of repairs) {
      if (outcome === 'removed') streams.out(`  ${t('cli.conflict.goneAlong', { type: t(`records.type.${record.type}`), name: labelOfRecord(record) || record.id })}`);
    }
    return ok(EXIT.done);
  },
};

function conflictLine(document: Document, conflict: Conflict): string {
  const record = recordById(document, conflict.recordId);
  const name = record === undefined ? conflict.recordId : labelOfRecord(record) || conflict.recordId;
  const type = t(`records.type.${conflict.recordType}`);
  if (conflict.kind === 'removal') return t(`cli.conflict.${conflict.kept === 'record' ? 'recordKept' : 'removalKept'}`, { type, name });
  const kept = conflict.kept === 'mine' ? conflict.mine : conflict.theirs;
  const left = conflict.kept === 'mine' ? conflict.theirs : conflict.mine;
  return t('cli.conflict.field', {
    type,
    name,
    field: fieldName(conflict.field),
    kept: valueText([document], conflict.recordType, conflict.field, kept.value),
    left: valueText([document], conflict.recordType, conflict.field, left.value),
  });
}
