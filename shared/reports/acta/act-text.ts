import { recordOf, type Document } from '../../document/document';
import { assertNever } from '../../domain/kernel/assert-never';
import type { ActEntry } from '../../domain/sessions/act-entry';
import { MANDATES } from '../../domain/sessions/attendance';
import { AGREEMENT_STATES } from '../../domain/roundtable/agreement';
import { DISSENT_KINDS } from '../../domain/roundtable/dissent';
import { VOTE_METHODS } from '../../domain/roundtable/vote-round';
import { formattingLocale, type Translate } from '../../i18n';

type Facts = ActEntry['facts'];

function text(facts: Facts, name: string): string {
  return String(facts[name] ?? '');
}

function oneOf<Name extends string>(names: readonly Name[], value: string): Name {
  return names.find((name) => name === value) ?? (names[0] as Name);
}

function signed(value: string | number | undefined, t: Translate): string {
  if (typeof value !== 'number') return t('acta.act.noPosition');
  return value > 0 ? `+${String(value)}` : String(value).replace('-', '−');
}

/** The person whose coming or going an act tells of; empty where none was named, or the attendance is gone. */
function personOf(subjectId: ActEntry['subjectId'], document: Document): string {
  return subjectId === null ? '' : (recordOf(document, 'attendance', subjectId)?.person ?? '');
}

/** The sentence of an act made from its facts, without the secretary's wording. Persons are looked up in `document`. */
export function sentenceOfFacts({ kind, facts, subjectId }: Pick<ActEntry, 'kind' | 'facts' | 'subjectId'>, document: Document, t: Translate): string {
  const params = facts;
  const person = personOf(subjectId, document);
  const has = (name: string): boolean => text(facts, name) !== '';
  switch (kind) {
    case 'sessionOpened': {
      const opened = t('acta.act.sessionOpened', params);
      if (facts['needed'] === 0) return opened;
      return `${opened} ${facts['met'] === 1 ? t('acta.act.quorumMet') : t('acta.act.quorumNotMet', params)}`;
    }
    case 'arrived': {
      const mandate = t(`acta.mandate.${oneOf(MANDATES, text(facts, 'mandate'))}`);
      return t(person === '' ? 'acta.act.arrived' : 'acta.act.arrivedNamed', { ...params, person, mandate });
    }
    case 'left':
      return t(person === '' ? 'acta.act.left' : 'acta.act.leftNamed', { ...params, person });
    case 'parked':
      return t(has('actor') ? 'acta.act.parkedBy' : 'acta.act.parked', params);
    case 'proposed':
      return t(has('actor') ? 'acta.act.proposedBy' : 'acta.act.proposed', params);
    case 'voted': {
      const method = t(`acta.method.${oneOf(VOTE_METHODS, text(facts, 'method'))}`);
      const parts = [t('acta.act.voted', { ...params, method })];
      if (facts['withoutQuorum'] === 1) parts.push(t('acta.act.votedWithoutQuorum'));
      const outcome = text(facts, 'outcome');
      if (outcome !== '') parts.push(`${t(`acta.verdict.${oneOf(['adopted', 'notAdopted', 'noQuorum'], outcome)}`)}.`);
      return parts.join(' ');
    }
    case 'prioritised': {
      const told = t('acta.act.prioritised', params);
      return facts['withoutQuorum'] === 1 ? `${told} ${t('acta.act.votedWithoutQuorum')}` : told;
    }
    case 'positionChanged': {
      const moved = t('acta.act.positionChanged', { ...params, from: signed(facts['from'], t), to: signed(facts['to'], t) });
      return has('reason') ? `${moved} ${t('acta.act.positionReason', params)}` : moved;
    }
    case 'agreed': {
      const parts = [t('acta.act.agreed', params)];
      if (has('actors')) parts.push(t('acta.act.agreedBy', params));
      if (has('date')) parts.push(t('acta.act.agreedDue', params));
      return parts.join(' ');
    }
    case 'dissented': {
      const actor = has('actor') ? text(facts, 'actor') : t('acta.act.someone');
      const dissent = t(`acta.dissentKind.${oneOf(DISSENT_KINDS, text(facts, 'kind'))}`);
      return t(has('text') ? 'acta.act.dissented' : 'acta.act.dissentedPlain', { ...params, actor, kind: dissent });
    }
    case 'followedUp': {
      const state = t(`acta.agreementState.${oneOf(AGREEMENT_STATES, text(facts, 'state'))}`);
      const said = t('acta.act.followedUp', { ...params, state: state.toLocaleLowerCase(formattingLocale()) });
      return has('progress') ? `${said} ${text(facts, 'progress')}` : said;
    }
    case 'noted':
      return text(facts, 'text');
    case 'sessionReopened':
    case 'sessionClosed':
    case 'quorumReached':
    case 'quorumLost':
    case 'pointStarted':
    case 'pointEnded':
    case 'amended':
    case 'merged':
    case 'split':
    case 'withdrawn':
    case 'clockMoved':
      return t(`acta.act.${kind}`, params);
    default:
      return assertNever(kind);
  }
}

/** The sentence of an act: in the secretary's wording where there is one, else made from the facts. */
export function sentenceOf(entry: ActEntry, document: Document, t: Translate): string {
  return entry.wording ?? sentenceOfFacts(entry, document, t);
}
