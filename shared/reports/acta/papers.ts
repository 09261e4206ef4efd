import { evaluationMeans, type SessionEvaluation } from '../../domain/sessions/session-evaluation';
import { listOf, recordOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { formattingLocale, type Translate } from '../../i18n';
import { quoted } from '../../i18n/quoted';
import type { Block, ReportModel, Section } from '../model/report-model';
import { strong } from '../typography/inline';
import { momentsIn } from './moments';
import { paperShell } from './paper-shell';
import { scaleOf, votersOf } from './round-reading';
import { actorNameIn, actorNamesIn, sessionFacts } from './session-facts';
import { SIGNATURE } from './signature';

/** The sheet on which those who come sign, with blank lines for those nobody expected. Null where the session is not there. */
export function attendanceSheet(document: Document, sessionId: RecordId, t: Translate, timeZone?: string): ReportModel | null {
  const facts = sessionFacts(document, sessionId);
  if (facts === undefined) return null;
  const BLANK = 10;
  const rows = [
    ...facts.attendances.map(({ actorId, person, role }) => [actorNameIn(document, actorId), person, role, '']),
    ...Array.from({ length: BLANK }, () => ['', '', '', '']),
  ];
  const block: Block = {
    kind: 'table',
    caption: t('acta.report.attendanceCaption'),
    size: 'body',
    columns: [
      { title: t('acta.report.column.actor'), align: 'start', width: 3 },
      { title: t('acta.report.column.person'), align: 'start', width: 3 },
      { title: t('acta.report.column.role'), align: 'start', width: 2 },
      { title: t('acta.report.column.signature'), align: 'start', width: 3 },
    ],
    rowHeight: SIGNATURE,
    rows,
  };
  const title = t('acta.paper.attendanceTitle', { session: facts.session.name });
  const sections: readonly Section[] = [{ id: 'attendance', title: t('acta.report.section.attendance'), startsPage: false, blocks: [block] }];
  return paperShell(document, t, { title, kicker: t('acta.paper.attendanceKicker'), session: facts.session, moments: momentsIn(timeZone), facts: [[t('acta.report.fact.place'), facts.session.place]], isDraft: false, sections });
}

/** A ballot for each seat that decides, to print and cut. Null where the proposal is not there. */
export function ballotPaper(document: Document, proposalId: RecordId, t: Translate): ReportModel | null {
  const proposal = recordOf(document, 'proposal', proposalId);
  const table = proposal === undefined ? undefined : recordOf(document, 'roundtable', proposal.roundtableId);
  if (proposal === undefined || table === undefined) return null;
  const process = recordOf(document, 'process', document.processId);
  const options = scaleOf(table.scaleId).options.map(({ labelKey }) => `[\u00a0\u00a0]  ${t(labelKey)}`);
  const title = t('acta.paper.ballotTitle', { number: proposal.number });
  const ballot = (_: unknown, index: number): readonly Block[] => [
    { kind: 'heading', level: 3, text: `${title} · ${String(index + 1)}` },
    { kind: 'paragraph', tone: 'body', text: [strong(`${t('acta.paper.ballotMark')}: `), { text: quoted(proposal.text, t), face: 'regular' }] },
    { kind: 'list', items: [...options, `${t('acta.paper.ballotCondition')} ______________________________________`] },
  ];
  return {
    title,
    subject: t('acta.paper.ballotKicker'),
    language: formattingLocale(),
    runningHead: { start: title, end: process?.territoryName ?? '' },
    cover: {
      kicker: t('acta.paper.ballotKicker'),
      title,
      subtitle: proposal.text,
      facts: [{ label: t('acta.report.fact.mesa'), value: table.name }],
      mark: null,
      colophon: t('acta.report.colophon'),
    },
    sections: [{ id: 'ballots', title: t('acta.paper.ballotHint'), startsPage: false, blocks: votersOf(document, table.id, t).flatMap(ballot) }],
  };
}

/** A card for each actor convened, to stand before its seat. Null where the session is not there. */
export function actorCards(document: Document, sessionId: RecordId, t: Translate, timeZone?: string): ReportModel | null {
  const facts = sessionFacts(document, sessionId);
  if (facts === undefined) return null;
  const blocks = facts.attendances.flatMap(({ actorId, person, mandate }): readonly Block[] => {
    const actor = recordOf(document, 'actor', actorId);
    if (actor === undefined) return [];
    const about = [actor.interests, actor.offers].filter((text) => text !== '').join(' · ');
    return [{ kind: 'callout', title: actor.name, text: [person, t(`acta.mandate.${mandate}`), about].filter((text) => text !== '').join(' — ') }];
  });
  const title = t('acta.paper.cardsTitle', { session: facts.session.name });
  return paperShell(document, t, { title, kicker: t('acta.paper.cardsKicker'), session: facts.session, moments: momentsIn(timeZone), facts: [], isDraft: false, sections: [{ id: 'cards', title, startsPage: false, blocks }] });
}

function overallMean(evaluations: readonly SessionEvaluation[]): number | null {
  const means = Object.values(evaluationMeans(evaluations)).filter((mean) => mean !== null);
  return means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

/** Letters that the agreements and the dissents may take of the one page of a bulletin. */
const BULLETIN_ROOM = { agreements: 1100, dissents: 480, opening: 480 } as const;

/** The first items that have room, each cut where it is longer than a third of it; and how many are left out. */
function withRoom(items: readonly string[], room: number): { readonly shown: readonly string[]; readonly more: number } {
  const shown: string[] = [];
  let left = room;
  for (const item of items) {
    const short = item.length > room / 3 ? `${item.slice(0, room / 3).trimEnd()}…` : item;
    // A line of its own costs its letters and the rest of the line.
    if (short.length + 60 > left && shown.length > 0) break;
    shown.push(short);
    left -= short.length + 60;
  }
  return { shown, more: items.length - shown.length };
}

/** What came of a session, in a page for those who were not there: what has no room there is in the acta. Null where the session is not there. */
export function bulletin(document: Document, sessionId: RecordId, t: Translate, timeZone?: string): ReportModel | null {
  const facts = sessionFacts(document, sessionId);
  if (facts === undefined) return null;
  const { session, agreements, dissents, rounds, acts, attendances } = facts;
  const moments = momentsIn(timeZone);
  const came = new Set(attendances.filter(({ stays }) => stays.length > 0).map(({ actorId }) => actorId)).size;
  const figures: readonly (readonly [number, 'actors' | 'proposals' | 'votes' | 'agreements'])[] = [
    [came, 'actors'],
    [acts.filter(({ kind }) => kind === 'proposed').length, 'proposals'],
    [rounds.length, 'votes'],
    [agreements.length, 'agreements'],
  ];
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: withRoom([session.bulletin === '' ? session.purpose : session.bulletin], BULLETIN_ROOM.opening * 3).shown.join('') },
    { kind: 'keyFigures', items: figures.map(([value, label]) => ({ value: String(value), label: t(`acta.paper.bulletinFigures.${label}`, { count: value }) })) },
  ];
  if (agreements.length > 0) {
    const items = agreements.map(({ text, responsibleIds, dueDate }) => {
      const names = actorNamesIn(document, responsibleIds);
      const told = /[.!?…]$/u.test(text) ? text : `${text}.`;
      return [told, names === '' ? '' : t('acta.act.agreedBy', { actors: names }), dueDate === null ? '' : t('acta.act.agreedDue', { date: moments.day(dueDate) })].filter((part) => part !== '').join(' ');
    });
    const { shown, more } = withRoom(items, BULLETIN_ROOM.agreements);
    blocks.push({ kind: 'heading', level: 3, text: t('acta.paper.bulletinAgreements') });
    blocks.push({ kind: 'list', items: more === 0 ? shown : [...shown, t('acta.paper.bulletinMore', { count: more })], origins: agreements.slice(0, shown.length).map(({ id }) => id) });
  }
  const said = dissents.filter(({ text }) => text !== '');
  if (said.length > 0) {
    const { shown, more } = withRoom(said.map(({ actorId, text }) => (actorId === null ? text : `${actorNameIn(document, actorId)}: ${text}`)), BULLETIN_ROOM.dissents);
    blocks.push({ kind: 'heading', level: 3, text: t('acta.paper.bulletinDissent') });
    blocks.push({ kind: 'list', items: more === 0 ? shown : [...shown, t('acta.paper.bulletinMoreDissent', { count: more })] });
  }
  const evaluations = listOf(document, 'sessionEvaluation').filter((evaluation) => evaluation.sessionId === sessionId);
  const mean = overallMean(evaluations);
  if (mean !== null) {
    const value = mean.toLocaleString(formattingLocale(), { maximumFractionDigits: 1 });
    blocks.push({ kind: 'paragraph', tone: 'note', text: t('acta.paper.bulletinEvaluation', { mean: value, count: evaluations.length }) });
  }
  const title = t('acta.paper.bulletinTitle', { session: session.name });
  const paper = paperShell(document, t, { title, kicker: t('acta.paper.bulletinKicker'), session, moments, facts: [[t('acta.report.fact.place'), session.place]], isDraft: session.status !== 'closed', sections: [{ id: 'bulletin', place: 'sessions', title: '', startsPage: false, blocks }] });
  return { ...paper, front: 'masthead' };
}
