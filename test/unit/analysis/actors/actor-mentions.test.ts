import { actorMentions, actorSessions } from '@shared/analysis/actors/actor-mentions';
import { listOf } from '@shared/document/document';
import { heldSession } from '@test/builders/held-session';
import { describe, expect, it } from 'vitest';

const { desk, sessionId } = heldSession();
const document = desk.document();
const seat = listOf(document, 'seat')[0];
if (seat === undefined) throw new Error('a seat');
const mentions = actorMentions(document, seat.actorId);

describe('what names an actor', () => {
  it('is every attendance, seat and ballot of it, and nothing of another actor', () => {
    const count = (type: 'attendance' | 'seat' | 'ballot'): number => listOf(document, type).filter(({ actorId }) => actorId === seat.actorId).length;
    for (const type of ['attendance', 'seat', 'ballot'] as const) {
      expect(mentions.filter((mention) => mention.type === type)).toHaveLength(count(type));
      expect(count(type)).toBeGreaterThan(0);
    }
    expect(mentions.some(({ type }) => type === 'relation')).toBe(false);
  });

  it('is opened where a person can read it: an attendance at its session, a ballot at what was voted', () => {
    expect(mentions.find(({ type }) => type === 'attendance')).toMatchObject({ openId: sessionId, sessionId });
    const ballot = mentions.find(({ type }) => type === 'ballot');
    expect(ballot?.openId).toMatch(/^proposal:/u);
    expect(ballot?.label).not.toBe('');
  });

  it('tells the sessions it had a part in, with what it did there', () => {
    const [session] = actorSessions(document, mentions);
    expect(session?.sessionId).toBe(sessionId);
    expect(session?.counts.get('attendance')).toBe(1);
  });

  it('is nothing for who is nowhere', () => {
    expect(actorMentions(document, 'actor:nobody')).toEqual([]);
    expect(actorSessions(document, [])).toEqual([]);
  });
});
