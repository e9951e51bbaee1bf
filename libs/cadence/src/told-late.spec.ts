import { describe, expect, it } from '@jest/globals';
import { commissioner, PeriodInMemory } from '../../../test/support/a-cadence.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, courseOf, day, text } from '../../../test/support/law.js';

const quarter = () => new PeriodInMemory().on('2026-07-01').opened();
const reasons = text('reasons');

describe('a tour of which a period hears late', () => {
  /** Three have done it, the fourth did on its day: the platform was away, and nobody has told us yet. */
  const untold = () =>
    quarter()
      .counted('g1')
      .counted('g2')
      .counted('g3')
      .until('2026-10-03')
      .act('noteNext', { key: '2026Q4' }, courseActor);
  const told = (one: PeriodInMemory, on: string) =>
    one.act('count', { debtor: 'g4', part: 'g4/1', on: day(on) }, courseActor);

  it('counts by its own day what it hears of after an outage of ours', () => {
    const one = untold();
    expect([one.state.missing?.length, one.dossier.duties.map(({ what }) => what)]).toEqual([
      1,
      ['tour', 'seeMissing'],
    ]);
    told(one, '2026-09-30');
    expect([one.state.end?.as, one.dossier.duties]).toEqual(['kept', []]);
    expect(one.clock('CD-QQ/4')).toMatchObject({ breachedAt: null, metOn: '2026-09-30', look: 'confirmed' });
    expect(one.kind.row(one.dossier)).toMatchObject({ missing: 0, late: 0, ended_as: 'kept' });
    expectCaseInvariants(one);
    expect(told(untold(), '2026-10-01').state.end?.as).toBe('late');
  });

  it('is corrected where it had ended by then', () => {
    const ended = () => untold().seen();
    expect([ended().state.end?.as, ended().standing().isOpen]).toEqual(['missed', false]);
    const { id: part } = quarter().dossier;
    const noted = { part, kind: 'inspection', name: 'g4/1', n: 1, cause: 'counted/2026-09-30', isNecessary: false };
    const one = ended().tell('notePart', noted, courseOf(part));
    // Its course begins again for that.
    expect([one.standing().isOpen, one.detail.toCount.length]).toEqual([true, 1]);
    told(one, '2026-09-30');
    expect([one.standing().isOpen, one.state.end?.as]).toEqual([false, 'kept']);
    expect(one.kind.row(one.dossier)).toMatchObject({ missing: 0, late: 0, ended_as: 'kept' });
    expectCaseInvariants(one);
    const late = told(ended(), '2026-10-02');
    expect([late.state.end?.as, late.clock('CD-QQ/4').metOn]).toEqual(['late', '2026-10-02']);
    expect(late.kind.row(late.dossier)).toMatchObject({ missing: 0, late: 1, ended_as: 'late' });
    // What one was let off stays so, also where it did it after all.
    const excused = quarter().act('excuse', { debtors: ['g4'], reasons }, commissioner);
    for (const name of ['g1', 'g2', 'g3']) excused.counted(name);
    excused.until('2026-10-02').act('noteNext', { key: '2026Q4' }, courseActor);
    expect(told(excused, '2026-10-02').state.end?.as).toBe('kept');
    expect(excused.all('ended')).toHaveLength(1);
  });
});
