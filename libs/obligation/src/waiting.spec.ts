import { describe, expect, it } from '@jest/globals';
import { above, headOfCommittee, ObligationInMemory } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { text } from '../../../test/support/law.js';
import type { ObligationCommands } from './index.js';

const reasons = text('it was none');
const second = () => new ObligationInMemory('o2').opened({ after: ['o1'], withinDays: 10 });
const hears = (one: ObligationInMemory, as: ObligationCommands['noteBefore']['as'], n = 0) =>
  one.act('noteBefore', { name: 'o1', as, n }, above);
const struck = (one: ObligationInMemory) => one.act('strike', { payment: 1, reasons }, headOfCommittee);

describe('an obligation that was performed while another one came first', () => {
  it('runs once it is open again, where that one was performed meanwhile', () => {
    const early = () => hears(second().on('2026-08-05').acknowledged(1_000_000, '2026-08-05'), 'performed');
    for (const one of [
      struck(early().on('2026-09-10')),
      early().on('2026-09-10').act('noteUnperformed', { n: 1 }, above),
    ]) {
      expect([one.phase, one.clock('RM-PERFORM/1').legalDueOn]).toEqual(['running', '2026-09-20']);
      one.until('2026-09-21');
      expect([one.phase, one.duties()]).toEqual(['late', ['urge@mediation-binju']]);
      expectCaseInvariants(one);
    }
  });

  it('falls away again where that one is broken, and rises with it', () => {
    const one = hears(second(), 'broken').on('2026-08-20').acknowledged(1_000_000, '2026-08-20');
    expect(one.state.end?.as).toBe('performed');
    struck(one);
    expect([one.phase, one.state.end?.as, one.state.causes.at(-1)]).toEqual(['ended', 'fallen_away', 'reopened/1']);
    expectCaseInvariants(one);
    expect(hears(one, 'performed').phase).toBe('running');
  });

  it('waits once it is open again, where that one is open again too', () => {
    const done = () => hears(second(), 'performed').on('2026-08-05').acknowledged(1_000_000, '2026-08-05');
    const one = struck(hears(done(), 'reopened', 1));
    expect([one.phase, one.duties()]).toEqual(['waiting', []]);
    one.until('2026-10-20').on('2026-10-20');
    expect([one.phase, one.all('dayPassed')]).toEqual(['waiting', []]);
    hears(one, 'performed', 1);
    expect([one.phase, one.clock('RM-PERFORM/2').legalDueOn]).toEqual(['running', '2026-10-30']);
    expectCaseInvariants(one);
    // What was performed again meanwhile lets it run at once, and what was broken meanwhile lets it fall away.
    expect(struck(hears(hears(done(), 'reopened', 1), 'performed', 1)).phase).toBe('running');
    expect(struck(hears(hears(done(), 'reopened', 1), 'broken', 1)).state.end?.as).toBe('fallen_away');
  });
});
