import { listOf, recordOf, type Document } from '../../document/document';
import type { CatalogEntry } from '../../catalogs/schemas';
import type { RecordId } from '../../domain/kernel/id';
import { TABLE_STAGES } from '../../domain/roundtable/roundtable';
import { seatsOf } from '../../domain/roundtable/seat';
import { formattingLocale, type Translate } from '../../i18n';
import { actorMap } from '../figures/actor-map/actor-map';
import { mesaPlan } from '../figures/mesa-plan';
import { scaleFigure } from '../figures/scale-figure';
import type { Figure } from '../figures/shapes';
import type { Block, ReportModel, Section } from '../model/report-model';
import { strong } from '../typography/inline';
import { momentsIn } from './moments';
import { paperShell } from './paper-shell';
import { actorNameIn, sessionFacts } from './session-facts';

/** The letter that convenes: what for, when, where, the agenda with its minutes, who is called. Null where the session is not there. */
export function invitationPaper(document: Document, sessionId: RecordId, t: Translate, timeZone?: string): ReportModel | null {
  const facts = sessionFacts(document, sessionId);
  if (facts === undefined) return null;
  const { session, points, attendances, table } = facts;
  const moments = momentsIn(timeZone);
  const when = [session.date === null ? '' : moments.day(session.date), session.startTime].filter((part) => part !== '').join(', ');
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0);
  const known: readonly (readonly [string, string])[] = [
    [t('acta.paper.invitationWhen'), when],
    [t('acta.report.fact.place'), session.place],
    [t('acta.paper.invitationLasts'), minutes === 0 ? '' : t('acta.paper.minutes', { count: minutes })],
    [t('acta.paper.invitationQuestion'), table?.question ?? ''],
  ];
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: session.invitation === '' ? t('acta.paper.invitationOpening', { session: session.name }) : session.invitation },
    ...(session.purpose === '' ? [] : [{ kind: 'paragraph', tone: 'body', text: [strong(`${t('acta.report.section.purpose')}: `), { text: session.purpose, face: 'regular' }] } as const]),
    ...known.filter(([, value]) => value !== '').map(([name, value]) => ({ kind: 'paragraph', tone: 'body', text: [strong(`${name}: `), { text: value, face: 'regular' }] }) as const),
  ];
  if (points.length > 0) {
    blocks.push({
      kind: 'table',
      caption: t('acta.report.section.agenda'),
      size: 'body',
      columns: [
        { title: t('acta.report.column.number'), align: 'end', width: 'fit' },
        { title: t('acta.report.column.point'), align: 'start', width: 3 },
        { title: t('acta.paper.method'), align: 'start', width: 2 },
        { title: t('acta.paper.minutesColumn'), align: 'end', width: 'fit' },
      ],
      rows: points.map((point, index) => [String(index + 1), point.title, point.method, String(point.minutes)]),
    });
  }
  const called = [...new Set(attendances.map(({ actorId }) => actorNameIn(document, actorId)))].filter((name) => name !== '');
  if (called.length > 0) blocks.push({ kind: 'paragraph', tone: 'body', text: [strong(`${t('acta.paper.invitationCalled')}: `), { text: `${called.join('; ')}.`, face: 'regular' }] });
  const signs = [session.facilitator, session.secretary].filter((person) => person !== '');
  if (signs.length > 0) blocks.push({ kind: 'paragraph', tone: 'note', text: t('acta.paper.invitationContact', { people: signs.join(', ') }) });
  const title = t('acta.paper.invitationTitle', { session: session.name });
  return paperShell(document, t, { title, kicker: t('acta.paper.invitationKicker'), session, moments, facts: [[t('acta.report.fact.place'), session.place]], isDraft: false, sections: [{ id: 'invitation', title, startsPage: false, blocks }] });
}

/** Room for a drawing on A3 on its side, its title and caption taken off, in points. */
const WALL = { width: 1062, height: 590 } as const;
/** How much larger than in a report the actor map is drawn: the first that leaves room for every name. */
const MAP_SCALES = [2.2, 1.8, 1.5, 1.25, 1] as const;

function wallMap(document: Document, t: Translate): Figure | null {
  const actors = listOf(document, 'actor');
  const relations = listOf(document, 'relation');
  for (const scale of MAP_SCALES) {
    const map = actorMap(actors, relations, { translate: t, width: WALL.width / scale, maxHeight: WALL.height / scale });
    if (map === null) return null;
    if (map.key.length === 0 || scale === 1) return scaleFigure(map.figure, scale);
  }
  return null;
}

/**
 * The mesa and the actor map on A3, to hang on the wall before the session: they serve when the power goes. `outcomes`:
 * the catalogue `roundtableOutcomes`. Null where the session is not there.
 */
export function wallPaper(document: Document, sessionId: RecordId, outcomes: readonly CatalogEntry<'roundtableOutcomes'>[], t: Translate, timeZone?: string): ReportModel | null {
  const facts = sessionFacts(document, sessionId);
  if (facts === undefined) return null;
  const { session, table, attendances } = facts;
  const name = (actorId: RecordId): string => actorNameIn(document, actorId);
  const seats =
    table === undefined
      ? attendances.map(({ actorId, person, mandate }) => ({ actor: name(actorId), person, mandate }))
      : seatsOf(listOf(document, 'seat'), table.id).map(({ actorId, representative, mandate }) => ({ actor: name(actorId), person: representative, mandate }));
  const question = table === undefined || table.question === '' ? session.name : table.question;
  const zones = TABLE_STAGES.map((stage) => ({ title: t(`roundtable.stage.${stage}`), outcomes: outcomes.filter((outcome) => outcome.stage === stage).map((outcome) => outcome.name) }));
  const plan = mesaPlan({ ...WALL, question, seats, zones, title: t('acta.paper.wallMesa'), altText: t('acta.paper.wallMesaAlt', { count: seats.length, question }) });
  const map = wallMap(document, t);
  const sections: Section[] = [
    { id: 'plan', title: table?.name ?? session.name, startsPage: false, blocks: [{ kind: 'figure', figure: plan, caption: t('acta.paper.wallMesaCaption') }] },
    ...(map === null ? [] : [{ id: 'map', title: t('acta.paper.wallMap'), startsPage: true, blocks: [{ kind: 'figure', figure: map, caption: t('acta.paper.wallMapCaption') }] } as const]),
  ];
  return paperShell(document, t, { title: t('acta.paper.wallTitle', { session: session.name }), kicker: t('acta.paper.wallKicker'), session, moments: momentsIn(timeZone), facts: [], isDraft: false, sections });
}

/** How many ballots are printed where nobody has a seat yet. */
const LOOSE_BALLOTS = 20;

/** Ballots in blank, whose proposal is written by hand: one for each seat that decides. Null without a mesa. */
export function blankBallots(document: Document, sessionId: RecordId, options: readonly string[], t: Translate): ReportModel | null {
  const facts = sessionFacts(document, sessionId);
  const table = facts?.table;
  if (facts === undefined || table === undefined) return null;
  const voters = seatsOf(listOf(document, 'seat'), table.id).filter(({ mandate }) => mandate === 'decides').length;
  const line = '____________________________________________';
  const ballot = (_: unknown, index: number): readonly Block[] => [
    { kind: 'heading', level: 3, text: `${t('acta.paper.ballotBlank')} · ${String(index + 1)}` },
    { kind: 'paragraph', tone: 'body', text: `${t('acta.paper.ballotBlankLine')} ________   ${t('acta.paper.ballotMark')}:` },
    { kind: 'list', items: [...options.map((option) => `[    ]  ${option}`), `${t('acta.paper.ballotCondition')} ${line}`] },
  ];
  const blocks = Array.from({ length: voters === 0 ? LOOSE_BALLOTS : voters }).flatMap(ballot);
  const process = recordOf(document, 'process', document.processId);
  const title = t('acta.paper.ballotBlankTitle', { mesa: table.name });
  return {
    title,
    subject: t('acta.paper.ballotKicker'),
    language: formattingLocale(),
    runningHead: { start: title, end: process?.territoryName ?? '' },
    cover: { kicker: t('acta.paper.ballotKicker'), title, subtitle: table.name, facts: [], mark: null, colophon: t('acta.report.colophon') },
    sections: [{ id: 'ballots', title: t('acta.paper.ballotHint'), startsPage: false, blocks }],
  };
}
