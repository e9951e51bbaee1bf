import { describe, expect, it } from '@jest/globals';
import { above, ObligationInMemory } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';

const one = () => new ObligationInMemory().opened();

describe('an obligation whose agreement was replaced by mistake', () => {
  it('is owed as before where no other agreement took its place after all: its day runs, and what is late is urged', () => {
    const it = one().act('restore', {}, above);
    expect(it.all('restored')).toEqual([]);
    it.act('replace', {}, above).act('restore', {}, above).act('restore', {}, above);
    expect([it.phase, it.clock('RM-PERFORM/2').legalDueOn, it.all('restored').length]).toEqual([
      ...['running', '2026-09-01', 1],
    ]);
    expect(it.state.causes).toEqual(['parties/0', 'replaced', 'restored']);
    it.until('2026-09-02').on('2026-09-02').urged().act('replace', {}, above).on('2026-10-08');
    it.act('restore', {}, above);
    expect([it.phase, it.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    expect(it.clock('RM-URGE/2').startOn).toBe('2026-10-08');
    const waiting = new ObligationInMemory('o2').opened({ after: ['o1'] }).act('replace', {}, above);
    expect(waiting.act('restore', {}, above).phase).toBe('waiting');
    expectCaseInvariants(it);
  });
});
