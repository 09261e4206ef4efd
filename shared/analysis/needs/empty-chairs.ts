import { listOf, type Document } from '../../document/document';
import type { RecordId } from '../../domain/kernel/id';
import { heardPositions } from '../influence/heard-scores';
import { mactorOf } from '../influence/mactor-of-document';
import { networkOf } from '../network/network-of-document';
import { median } from '../statistics/quantile';

/** An actor of weight that no mesa has seated and no session has received. */
export interface EmptyChair {
  readonly actorId: RecordId;
  /** R, where it is defined and at least half above the average; else null. */
  readonly power: number | null;
  /** Betweenness (0 to 1), where it stands out; else null. */
  readonly betweenness: number | null;
  /** Perceived influence of its card, 3 or 4; else null. */
  readonly influence: number | null;
}

/** Whose weight a line or a proposal needs and who has no seat. */
export interface ChairsOf {
  readonly subjectId: RecordId;
  readonly name: string;
  /** With the median of its positions on the line, −4 to +4. */
  readonly missing: readonly { readonly actorId: RecordId; readonly position: number }[];
}

export interface EmptyChairs {
  readonly chairs: readonly EmptyChair[];
  readonly byLine: readonly ChairsOf[];
  readonly byProposal: readonly ChairsOf[];
  /** Whether there is any seat or attendance at all: before the first there is nobody to miss. */
  readonly hasSeats: boolean;
}

/** Half above the average. */
const STRONG = 1.5;
/** A position that makes an actor necessary to a line: clearly for or clearly against. */
const CLEAR = 3;

function standsOut(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return Math.max(0.02, mean + Math.sqrt(variance));
}

/**
 * Actors of high power (R at least 1,5, or influence 3 or 4 on their card) or of high betweenness (a standard deviation
 * above the mean) that no mesa seats and no session received; and those with a clear position (3 or more, either way) on
 * a line, or on the line of an open proposal, without a seat. A mesa's proposal asks for the seats of that mesa.
 */
export function emptyChairs(document: Document): EmptyChairs {
  const actors = listOf(document, 'actor');
  const seats = listOf(document, 'seat');
  const received = listOf(document, 'attendance').filter(({ stays, answer }) => stays.length > 0 || answer === 'confirmed');
  const seated = new Set([...seats.map(({ actorId }) => actorId), ...received.map(({ actorId }) => actorId)]);
  const mactor = mactorOf(document);
  const power = new Map(mactor?.power.defined === true ? mactor.actorIds.map((id, place) => [id, mactor.power.defined ? (mactor.power.values[place] ?? 0) : 0]) : []);
  const network = networkOf(document);
  const high = standsOut(network.actors.map(({ betweenness }) => betweenness));
  const betweenness = new Map(network.actors.map((one) => [one.actorId, one.betweenness]));
  const chairs = actors
    .filter(({ id }) => !seated.has(id))
    .map((actor): EmptyChair => {
      const [r, b] = [power.get(actor.id) ?? 0, betweenness.get(actor.id) ?? 0];
      return { actorId: actor.id, power: r >= STRONG ? r : null, betweenness: b >= high ? b : null, influence: (actor.influence ?? 0) >= 3 ? actor.influence : null };
    })
    .filter((chair) => chair.power !== null || chair.betweenness !== null || chair.influence !== null)
    .sort((one, other) => (other.power ?? 0) - (one.power ?? 0) || (other.betweenness ?? 0) - (one.betweenness ?? 0) || (other.influence ?? 0) - (one.influence ?? 0));
  const positions = new Map<string, number[]>();
  for (const { actorId, subjectId, value } of heardPositions(document)) {
    const key = `${actorId} ${subjectId}`;
    positions.set(key, [...(positions.get(key) ?? []), value]);
  }
  const missing = (lineId: RecordId, taken: ReadonlySet<RecordId>): ChairsOf['missing'] =>
    actors
      .filter(({ id }) => !taken.has(id))
      .flatMap(({ id }) => {
        const position = median(positions.get(`${id} ${lineId}`) ?? []);
        return position === null || Math.abs(position) < CLEAR ? [] : [{ actorId: id, position }];
      })
      .sort((one, other) => Math.abs(other.position) - Math.abs(one.position));
  const byLine = listOf(document, 'line').map(({ id, name }): ChairsOf => ({ subjectId: id, name, missing: missing(id, seated) }));
  const byProposal = listOf(document, 'proposal')
    .filter(({ state, lineId }) => state === 'open' && lineId !== null)
    .map(({ id, text, lineId, roundtableId }): ChairsOf => {
      const taken = new Set(seats.filter((seat) => seat.roundtableId === roundtableId).map(({ actorId }) => actorId));
      return { subjectId: id, name: text, missing: lineId === null ? [] : missing(lineId, taken) };
    });
  const some = (list: readonly ChairsOf[]): readonly ChairsOf[] => list.filter(({ missing: who }) => who.length > 0);
  return { chairs, byLine: some(byLine), byProposal: some(byProposal), hasSeats: seated.size > 0 };
}
