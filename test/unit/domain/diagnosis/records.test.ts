import { assessmentAnswerId } from '@shared/domain/diagnosis/assessment-answer';
import { assessmentBlockId } from '@shared/domain/diagnosis/assessment-block';
import { itemImportanceId } from '@shared/domain/diagnosis/item-importance';
import { BLOCK_KINDS, itemKey, placeOfKey, type ItemPlace } from '@shared/domain/diagnosis/item-key';
import { catalogRiskId } from '@shared/domain/diagnosis/risk';
import { isRecordId } from '@shared/domain/kernel/id';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const place: ItemPlace = { block: 'actions', itemId: 'key-partners', questionId: null };

describe('the identities of the diagnosis', () => {
  it('are the same on every device for the same item, respondent and moment, so that a merge joins them', () => {
    expect(assessmentAnswerId('assessment:t0', place, 'actor:a1')).toBe('assessmentAnswer:t0~a1~actions-key-partners');
    expect(assessmentAnswerId('assessment:t0', place, null)).not.toBe(assessmentAnswerId('assessment:t0', place, 'actor:a1'));
    expect(assessmentBlockId('process:p', 'actions')).toBe('assessmentBlock:p~actions');
    expect(catalogRiskId('process:p', 'risk-no-memory')).toBe('risk:p~risk-no-memory');
  });

  it('are identities, also for a code with a point', () => {
    const ids = [assessmentAnswerId('assessment:t0', { ...place, itemId: '11.a' }, null), itemImportanceId('process:p', place)];
    expect(ids.every(isRecordId)).toBe(true);
  });

  it('name an item by a key that leads back to it', () => {
    const places = fc.oneof(
      fc.record({ block: fc.constantFrom(...BLOCK_KINDS.filter((kind) => kind !== 'own')), itemId: fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/u), questionId: fc.constant(null) }),
      fc.stringMatching(/^[a-z0-9]{1,16}$/u).map((unique): ItemPlace => ({ block: 'own', itemId: '', questionId: `customQuestion:${unique}` })),
    );
    fc.assert(fc.property(places, (one) => { expect(placeOfKey(itemKey(one))).toEqual(one); }));
    expect(() => placeOfKey('nothing')).toThrow('Not the key of an item');
  });
});
