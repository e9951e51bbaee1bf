import { describe, expect, it } from '@jest/globals';
import { rightsOf, servedOf } from './rights.js';
import type { PetitionDetail } from './petition-detail.js';

type Clock = PetitionDetail['clocks'][number];
const clock = (more: Partial<Clock>) =>
  ({
    id: 'XF-09/1',
    rule: 'XF-09',
    owner: 'dept',
    state: 'running',
    legalDueOn: '2026-12-11',
    startedBy: 'accepted',
    provisional: false,
    binding: true,
    ...more,
  }) as Clock;
const of = (
  clocks: Clock[],
  endedAt: string | null = null,
  review: PetitionDetail['review'] = null,
  receipts: PetitionDetail['receipts'] = [],
) =>
  rightsOf({
    ...{ item: { endedAt } as PetitionDetail['item'], clocks, review, receipts, parties: [] },
    reviewWindows: clocks
      .filter(({ rule, state }) => rule === 'XF-11' && state !== 'superseded')
      .map(({ id }) => ({ clock: id, party: null, lawUntil: null })),
  }).map(({ what, until }) => [what, until]);

describe('what the petitioner may', () => {
  it('names the last day of a written answer, and what needs no date', () => {
    const accepted = [clock({ rule: 'XF-ACCEPT', state: 'met' }), clock({})];
    expect(of(accepted)).toEqual([
      ['answer', '2026-12-11'],
      ['always', null],
    ]);
  });

  it('says of a handling limit that silence started that its start is ours', () => {
    expect(of([clock({ startedBy: 'breached' })])[0]).toEqual(['answerOurStart', '2026-12-11']);
    expect(of([clock({ startedBy: 'breached', state: 'overdue' })])[0]).toEqual(['answerLateOurStart', '2026-12-11']);
  });

  it.each(['classCorrected', 'takenBack', 'recordRejected'])(
    'says so of a notice that %s started, also once its date has passed',
    (startedBy) => {
      const notice = clock({ id: 'XF-06/2', rule: 'XF-06', startedBy });
      expect(of([notice])[0]).toEqual(['toldOurStart', '2026-12-11']);
      expect(of([{ ...notice, state: 'overdue' }])[0]).toEqual(['toldLateOurStart', '2026-12-11']);
    },
  );

  it('names first the day on which one is told in writing, and no date that is ours', () => {
    const ours = clock({ id: 'XF-ACCEPT/1', rule: 'XF-ACCEPT' });
    expect(of([clock({ id: 'XF-07/1', rule: 'XF-07' }), ours])[0]).toEqual(['told', '2026-12-11']);
    expect(of([ours])[0]).toEqual(['always', null]);
  });

  it('keeps the notice that is still owed beside the answer, also once its date has passed', () => {
    const notice = clock({ id: 'XF-07/1', rule: 'XF-07', legalDueOn: '2026-10-27' });
    expect(of([notice, clock({})])).toEqual([
      ['told', '2026-10-27'],
      ['answer', '2026-12-11'],
      ['always', null],
    ]);
    const late = { ...notice, state: 'overdue' } as const;
    expect(of([late, clock({ state: 'overdue' })])).toEqual([
      ['toldLate', '2026-10-27'],
      ['answerLate', '2026-12-11'],
      ['always', null],
    ]);
    expect(of([{ ...late, binding: false }])).toEqual([['always', null]]);
    expect(of([{ ...late, state: 'met_late' }])).toEqual([['always', null]]);
  });

  it('has the review of an opinion whose receipt nobody proved, without a date, also in a file that has ended', () => {
    const told = { route: { by: 'level_above' as const, bodies: [] }, isTold: true, asked: [] };
    const ended = '2026-12-20T00:00:00.000Z';
    expect(of([], ended, told)).toEqual([['reviewUnbegun', null]]);
    expect(of([], ended, { ...told, isTold: false })).toEqual([]);
    const used = clock({ id: 'XF-11/1', rule: 'XF-11', owner: 'petitioner', state: 'met' });
    expect(of([used], ended, told)).toEqual([]);
  });

  it('puts the window for review first, and keeps it when the file has ended', () => {
    const window = clock({ id: 'XF-11/1', rule: 'XF-11', owner: 'petitioner', legalDueOn: '2027-01-10' });
    expect(of([clock({ state: 'met' }), window])).toEqual([
      ['review', '2027-01-10'],
      ['always', null],
    ]);
    expect(of([window], '2026-12-20T00:00:00.000Z')).toEqual([['review', '2027-01-10']]);
  });

  it('takes no date of a revisit for a window', () => {
    const window = clock({ id: 'XF-11/1', rule: 'XF-11', owner: 'petitioner', legalDueOn: '2026-12-18' });
    const visits = ['2026-12-03', '2027-02-16'].map((legalDueOn, at) =>
      clock({ id: `XF-VISIT/${String(at + 1)}`, rule: 'XF-VISIT', owner: 'petitioner', legalDueOn }),
    );
    expect(of([...visits, window])).toEqual([
      ['review', '2026-12-18'],
      ['always', null],
    ]);
  });

  it('says of whom it was said that no review will be asked for, which the window still takes', () => {
    const window = clock({ id: 'XF-11/1', rule: 'XF-11', owner: 'petitioner', legalDueOn: '2027-01-10' });
    const waived = { party: null, servedOn: '2026-12-11', waivedOn: '2026-12-12' };
    expect(of([window], null, null, [waived])[0]).toEqual(['reviewWaived', '2027-01-10']);
  });

  it('counts those of several whom the opinion has reached', () => {
    const receipts = ['p1', 'p2', 'p3'].map((party) => ({ party, servedOn: null, waivedOn: null }));
    const some = receipts.map((one) => (one.party === 'p2' ? { ...one, servedOn: '2026-12-11' } : one));
    expect(servedOf({ receipts: some })).toEqual({ all: 3, left: ['p1', 'p3'] });
    expect(servedOf({ receipts: receipts.slice(0, 1) })).toBeNull();
  });

  it.each(['used', 'lapsed'] as const)('does not name a window that is %s', (state) => {
    const over = clock({ rule: 'XF-11', owner: 'petitioner', state, legalDueOn: '2026-11-10' });
    expect(of([over])).toEqual([['always', null]]);
  });
});
