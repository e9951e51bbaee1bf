import { describe, expect, it } from '@jest/globals';
import { as, type Fact } from '#libs/kernel';
import { wholeClock } from '#libs/rules';
import { wholeFact } from '../../../test/support/door-in-memory.js';
import { asHashed, bodyOf, chainStart, factFrom, hashedText, linkHash } from './chain.js';

const clock = wholeClock({
  ...{ id: 'XF-09/1', owner: 'dept-transport', startedBy: 'accepted', startOn: '2026-08-03' },
  ...{ limit: { kind: 'period', unit: 'CALENDAR_DAY', length: 60 }, calendar: 'c1', rulePack: 'r1' },
  ...{ rawDueOn: '2026-10-02', legalDueOn: '2026-10-08', warnings: [] },
});
const fact = {
  ...{ caseId: as('3460aec7-e644-5205-a343-7e9bb75af003'), seq: 3, type: 'accepted', shape: 1 },
  ...{ at: '2026-08-03T01:00:00.000Z', recordedAt: '2026-08-03T01:00:00.000Z' },
  actor: { kind: 'person', principal: 'u1', office: 'dept-transport', capacity: 'officer' },
  data: { on: '2026-08-03' },
  clocks: [{ change: 'open', clock }],
} as unknown as Fact;
const rowOf = ({ caseId, seq, type, at, recordedAt }: Fact, body: string) =>
  wholeFact({ case_id: caseId, seq, type, at, recorded_at: recordedAt, body });

const golden = [
  '{"actor":{"capacity":"officer","kind":"person","office":"dept-transport","principal":"u1"},"at":"2026-08-03T01',
  ':00:00.000Z","caseId":"3460aec7-e644-5205-a343-7e9bb75af003","clocks":[{"change":"open","clock":{"calendar":"c',
  '1","id":"XF-09/1","legalDueOn":"2026-10-08","limit":{"kind":"period","length":60,"unit":"CALENDAR_DAY"},"owner',
  '":"dept-transport","rawDueOn":"2026-10-02","rulePack":"r1","startOn":"2026-08-03","startedBy":"accepted","warn',
  'ings":[]}}],"data":{"on":"2026-08-03"},"seq":3,"type":"accepted"}',
].join('');

describe('the text of a fact', () => {
  it('is the same for its writer and for whoever reads its row', () => {
    const late = { ...fact, recordedAt: '2026-08-06T01:00:00.000Z' } as Fact;
    for (const each of [fact, late, { ...fact, shape: 2 } as Fact]) {
      const whole = rowOf(each, bodyOf(each));
      expect(asHashed(whole)).toBe(hashedText(each));
      expect(factFrom(whole)).toEqual(each);
    }
  });

  // Of an installation that is years old this is all that can be held against its facts: another text breaks every chain.
  it('is this one, and its link this hash', () => {
    const text = hashedText(fact);
    expect(text).toBe(golden);
    expect(linkHash(chainStart, text).toString('hex')).toBe(
      'e015945ef1e73920ca229431f6a3364eff420ed31a6a70e57613f665d29ec474',
    );
  });

  it('is read by no law of today: what is stored otherwise than it would be now is hashed as it was', () => {
    const body = bodyOf(fact).replace('"startOn":', '"breaches":0,"startOn":');
    expect(asHashed(rowOf(fact, body))).toContain('"breaches":0');
  });

  it('takes from the columns what a body says of them', () => {
    const forged = rowOf({ ...fact, type: 'closed' }, bodyOf(fact).replace('{', '{"type":"accepted",'));
    expect(factFrom(forged).type).toBe('closed');
    expect(asHashed(forged)).not.toBe(hashedText(fact));
  });

  it('is as it is where it is no fact any more', () => {
    const whole = rowOf(fact, '{"actor":');
    expect(asHashed(whole)).toBe(whole);
    expect(asHashed('null')).toBe('null');
  });
});
