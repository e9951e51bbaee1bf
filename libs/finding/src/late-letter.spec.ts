import { describe, expect, it } from '@jest/globals';
import {
  aReceived,
  commissionerHead,
  commissionerOfficer,
  type FindingInMemory,
  unchanged,
} from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, text } from '../../../test/support/law.js';
import { isRunning } from '#libs/rules';
import { everyRule } from './rules.js';

const reasons = text('reasons');
const letter = { on: day('2026-09-18'), reasons, proof: 'e1' };
const upheld = { as: 'upheld', reasons, ...unchanged } as const;

const mending = (one: FindingInMemory) =>
  one.dossier.clocks.filter((clock) => everyRule('mend').includes(clock.rule) && isRunning(clock));

/** Disputed by a letter that came in time and is recorded now, and upheld. */
const ruledOn = (one: FindingInMemory): FindingInMemory =>
  one.act('noteDisputed', letter, commissionerOfficer).act('rule', upheld, commissionerHead);

describe('a dispute by letter that is recorded after the office has reported', () => {
  it('leaves the report to whoever looks: the office owes nothing anew', () => {
    const one = ruledOn(aReceived().until('2026-09-22').reported(['e1']));
    expect([mending(one), one.duties()]).toEqual([[], ['verify@county-government']]);
    expect(one.verified().state.end?.as).toBe('mended');
    expectCaseInvariants(one);
  });

  it('leaves what is seen to be mended, where somebody goes there again', () => {
    const one = ruledOn(aReceived({ isRevisited: true }).until('2026-09-22').reported(['e1']).verified());
    expect(mending(one)).toEqual([]);
    expect(one.state.verifiedOn).not.toBe(null);
    expectCaseInvariants(one);
  });

  it('takes back that its office was late: what came in time was never late', () => {
    const one = aReceived().until('2026-10-12');
    expect(one.clock('FN-MEND/1').breachedAt).not.toBe(null);
    one.act('noteDisputed', letter, commissionerOfficer);
    expect([one.clock('FN-MEND/1').breachedAt, one.clock('FN-MEND/1').endedAs]).toEqual([null, 'superseded']);
    one.act('rule', upheld, commissionerHead);
    expect(mending(one)).toHaveLength(1);
    expectCaseInvariants(one);
  });
});
