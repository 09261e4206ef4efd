import type { CallReading } from '@shared/analysis/calls/call-reading';
import { recordOf, type Document } from '@shared/document/document';
import type { Engagement } from '@shared/domain/accords/engagement';
import type { RecordId } from '@shared/domain/kernel/id';
import type { Translate } from '@shared/i18n';
import { formatDay } from '@renderer/ui/records/format-day';

/** How long is left to a deadline: "Faltan 5 días". */
export function daysLeftText(daysLeft: number | null, t: Translate): string {
  if (daysLeft === null) return t('calls.days.none');
  if (daysLeft === 0) return t('calls.days.today');
  return daysLeft > 0 ? t('calls.days.left', { count: daysLeft }) : t('calls.days.past', { count: -daysLeft });
}

/** How long is left to the end of what lasts: "Vence en 5 días". */
export function expiryText(daysLeft: number, t: Translate): string {
  if (daysLeft === 0) return t('calls.days.endsToday');
  return daysLeft > 0 ? t('calls.days.ends', { count: daysLeft }) : t('calls.days.ended', { count: -daysLeft });
}

/** Where the deadline of a call stands, in a sentence. */
export function deadlineSentence({ call, daysLeft, standing }: CallReading, t: Translate): string {
  const day = call.deadline === null ? '' : formatDay(call.deadline);
  switch (standing) {
    case 'past':
      return t('calls.deadline.past', { day, state: t(`calls.state.${call.state}`) });
    case 'near':
    case 'ahead':
      return t(`calls.deadline.${standing}`, { day, days: daysLeftText(daysLeft, t) });
    case 'none':
      return t('calls.deadline.none');
    case 'closed':
      return day === '' ? '' : t('calls.deadline.closed', { day });
  }
}

/** The name of an actor; empty where it is gone. */
export function actorName(document: Document, id: RecordId): string {
  return recordOf(document, 'actor', id)?.name ?? '';
}

/** With whom an engagement is: actors of the process first. */
export function partnersText(document: Document, { partnerIds, otherPartners }: Engagement): string {
  return [...partnerIds.map((id) => actorName(document, id)), otherPartners].filter((name) => name !== '').join(', ');
}
