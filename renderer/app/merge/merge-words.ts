import { deviceOf } from '@shared/document/seen';
import type { CopyIndex } from '@shared/document/merge-several';
import { readRevision, type Revision } from '@shared/domain/kernel/revision';
import type { Translate } from '@shared/i18n';
import { instantText } from '../instant-text';

/** Who gave a value: this machine or the file it came in, with the device that wrote it. */
export function authorText(t: Translate, from: CopyIndex, revision: Revision, labels: readonly string[], ownDevice: string): string {
  const device = deviceOf(revision);
  if (from === 'mine') return device === ownDevice ? t('merging.mine') : `${t('merging.mine')} (${t('merging.device', { device: device.slice(0, 4) })})`;
  const label = labels[from] ?? '';
  return `${label === '' ? t('merging.unknownCopy') : label} (${t('merging.device', { device: device.slice(0, 4) })})`;
}

/** When it was written. */
export function writtenText(revision: Revision): string {
  return instantText(readRevision(revision).time);
}
