import { describe, expect, it } from '@jest/globals';
import {
  aPlan,
  commissioner,
  leader,
  postsOf,
  second,
  third,
  TourInMemory,
} from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, platformActor, text } from '../../../test/support/law.js';
import { inspectionKind, type InspectionCommands } from './index.js';

const reasons = text('reasons');
type Plan = InspectionCommands['open'];
const visiting = (id: string, on = '2026-11-03') => ({ office: office(id), on: day(on), isAnnounced: false });
const plans = (change: Partial<Plan>, by = commissioner, on = '2026-10-12') => {
  const { kind, code, details } = new TourInMemory().on(on).refusal('open', aPlan(change), by);
  return [kind, code, details];
};
const planned = () => new TourInMemory().published().follows();

describe('whoever commissions a tour', () => {
  it('is the conference or its office, a government, or a committee, each on its own basis', () => {
    const bases = ['conference', 'government', 'party'] as const;
    const commissions = (by: string) =>
      bases.filter((basis) => {
        const tour = new TourInMemory().on('2026-10-12');
        const actor = person(by, by === 'bureau' ? 'petition-head' : 'head');
        return isTaken(() => tour.act('open', aPlan({ basis }), actor));
      });
    expect(['bureau', 'joint-conference', 'county-government', 'county-committee'].map(commissions)).toEqual([
      ...[['conference'], ['conference'], ['government'], ['party']],
    ]);
    expect(plans({ basis: 'party' })).toEqual(['invalid', 'inspection.basis_unfit', { basis: 'party' }]);
    expect(plans({}, person('dept-forestry', 'head'))[1]).toBe('inspection.basis_unfit');
  });

  it('is told whom it may not visit, and why', () => {
    const visits = (id: string) => ({ visits: [visiting(id)] });
    const of = (id: string) => ({ office: id });
    expect(plans(visits('moon'))).toEqual(['invalid', 'inspection.office_unknown', of('moon')]);
    expect(plans(visits('bureau'))).toEqual(['invalid', 'inspection.own_office', of('bureau')]);
    const committee = { ...of('mediation-binju'), basis: 'conference' };
    expect(plans(visits('mediation-binju'))).toEqual(['invalid', 'inspection.no_object', committee]);
    expect(plans(visits('county-government'))).toEqual([
      ...['invalid', 'inspection.office_above', of('county-government')],
    ]);
    const twice = [visiting('dept-housing'), visiting('dept-housing', '2026-11-04')];
    expect(plans({ visits: twice })).toEqual(['invalid', 'inspection.office_twice', of('dept-housing')]);
    const [own] = aPlan().inspectors;
    expect(plans({ inspectors: [...aPlan().inspectors, ...(own === undefined ? [] : [own])] })).toEqual([
      ...['invalid', 'inspection.account_twice', { account: leader.principal }],
    ]);
  });

  it('names days of the period that have not passed, and after it any, where the tour is late', () => {
    const opens = (on: string, today = '2026-10-12') =>
      isTaken(() =>
        new TourInMemory().on(today).act('open', aPlan({ visits: [visiting('dept-housing', on)] }), commissioner),
      );
    expect(['2026-10-11', '2026-10-12', '2026-12-31', '2027-01-01'].map((on) => opens(on))).toEqual([
      ...[false, true, true, false],
    ]);
    expect(opens('2026-10-01', '2026-09-20')).toBe(true);
    expect(opens('2026-09-30', '2026-09-20')).toBe(false);
    expect(['2027-01-01', '2027-02-01'].map((on) => opens(on, '2027-01-01'))).toEqual([true, true]);
    const unfit = { on: '2027-01-01', from: '2026-10-01', until: '2026-12-31' };
    expect(plans({ visits: [visiting('dept-housing', '2027-01-01')] })[2]).toEqual(unfit);
  });

  it('publishes the plan by the day of its first visit, also where that is today', () => {
    const publishing = (...days: string[]) => {
      const [first, other] = days.map((on, at) => visiting(at === 0 ? 'town-zhoucheng' : 'dept-housing', on));
      const visits = [first, other].flatMap((one) => one ?? []);
      const { startOn, legalDueOn, owner } = new TourInMemory().opened(aPlan({ visits })).clock('IN-PUBLISH/1');
      return [startOn, legalDueOn, owner];
    };
    expect(publishing('2026-11-10', '2026-11-03')).toEqual(['2026-10-12', '2026-11-03', 'bureau']);
    expect(publishing('2026-10-12')).toEqual(['2026-10-11', '2026-10-12', 'bureau']);
  });

  it('sends nobody who left an office within two years, counted over a leap day too', () => {
    const opens = (until: string) => {
      const post = { account: second.principal, office: office('dept-housing'), until: day(until) };
      const plan = aPlan({
        period: { key: '2028Q1', from: day('2028-01-01'), until: day('2028-03-31') },
        visits: [visiting('dept-housing', '2028-03-01')],
        posts: [...postsOf(leader, second), post],
      });
      return isTaken(() => new TourInMemory().on('2028-02-29').act('open', plan, commissioner));
    };
    expect([opens('2026-02-28'), opens('2026-03-01')]).toEqual([true, false]);
  });
});

const isTaken = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

describe('a visit that was dropped before the plan held', () => {
  it('has no case, and its office is visited again where it is added', () => {
    const one = new TourInMemory().opened().act('dropVisit', { visit: 'v1', reasons }, commissioner);
    one.declared(leader, second).act('publish', { posts: postsOf(leader, second) }, commissioner);
    expect(one.owed('visit').map(({ name }) => name)).toEqual(['v2']);
    const again = { ...visiting('town-zhoucheng'), posts: postsOf(leader, second), reasons };
    one.act('addVisit', again, commissioner);
    expect(one.owed('visit').map(({ name, cause }) => `${name} ${cause}`)).toEqual(['v2 plan/1', 'v3 plan/1']);
    expect(inspectionKind.row(one.dossier)).toMatchObject({ visits: 2 });
  });

  it('is no office that somebody need keep away from', () => {
    const one = new TourInMemory().opened().act('dropVisit', { visit: 'v2', reasons }, commissioner);
    one.declared(leader, second);
    const moved = { account: second.principal, office: office('dept-housing'), until: null };
    const posts = [...postsOf(leader, second), moved];
    expect(one.act('publish', { posts }, commissioner).state.isPublished).toBe(true);
  });
});

describe('the group of a tour', () => {
  it('has another leader named in three working days where the one that led is gone, and for nobody else', () => {
    const leaves = (account: string) =>
      planned().act('replaceInspector', { account, by: null, posts: [], reasons }, commissioner);
    const led = leaves(leader.principal);
    expect(led.clock('IN-LEAD/1')).toMatchObject({
      ...{ owner: 'bureau', startedBy: 'inspectorReplaced', startOn: '2026-10-12', legalDueOn: '2026-10-15' },
    });
    expect([led.state.leader, led.duties()]).toEqual([null, ['addInspector@bureau', 'changeLeader@bureau']]);
    expect(leaves(second.principal).duties()).toEqual(['addInspector@bureau']);
    led.on('2026-10-13').act('changeLeader', { leader: second.principal, reasons }, commissioner);
    expect([led.clock('IN-LEAD/1').metOn, led.duties()]).toEqual(['2026-10-13', ['addInspector@bureau']]);
    const back = planned().act('declare', { isFree: false }, leader);
    expect(back.clock('IN-LEAD/1').startedBy).toBe('steppedBack');
  });

  it('owes a word by a date of its own, whoever comes in the place of one that goes', () => {
    const by = { account: third.principal, office: office('dept-transport') };
    const replacing = { account: second.principal, by, posts: postsOf(third), reasons };
    const one = planned().on('2026-10-14').act('replaceInspector', replacing, commissioner);
    expect(one.all('inspectorReplaced')).toMatchObject([{ declareBy: 'IN-DECLARE/2' }]);
    expect(one.clock('IN-DECLARE/2')).toMatchObject({ startedBy: 'inspectorReplaced', legalDueOn: '2026-10-19' });
    expect(one.duties()).toEqual(['declare@bureau']);
    const alone = planned().act('replaceInspector', { ...replacing, by: null }, commissioner);
    expect(alone.all('inspectorReplaced')[0]).not.toHaveProperty('declareBy');
  });

  it('is sent to nobody where one of them comes from an office that is visited, also who comes later', () => {
    const by = { account: third.principal, office: office('dept-transport') };
    const adding = (of: string, until: string | null = null) => ({
      ...{ by, reasons },
      posts: [...postsOf(third), { account: third.principal, office: office(of), until: until as never }],
    });
    const refused = (of: string) => planned().refusal('addInspector', adding(of), commissioner);
    expect(refused('dept-housing')).toMatchObject({
      ...{ kind: 'invalid', code: 'inspection.conflict' },
      details: { account: third.principal, office: 'dept-housing' },
    });
    expect(planned().act('addInspector', adding('dept-forestry'), commissioner).state.inspectors).toHaveLength(3);
    const unseen = { by, posts: [], reasons };
    expect(planned().refusal('addInspector', unseen, commissioner)).toMatchObject({
      ...{ code: 'inspection.posts_missing', details: { account: third.principal, office: 'dept-transport' } },
    });
  });

  it('issues nothing by a leader who has come to an office that was visited', () => {
    const moved = { account: leader.principal, office: office('town-zhoucheng'), until: null };
    const one = new TourInMemory().published().makes('v1', '2026-11-03');
    const posts = [...postsOf(leader, second), moved];
    expect(one.refusal('issueFinding', one.finding({ posts }), leader).code).toBe('inspection.conflict');
  });
});

describe('an office that is taken over', () => {
  const moved = (tour: TourInMemory, from: string, to: string) => {
    const so = inspectionKind.handedOver?.(tour.state, { from: office(from), to: office(to) });
    return {
      of: [so?.commissioner, so?.group, ...(so?.visits ?? []).map((one) => one.office)],
      group: so?.inspectors.map((one) => `${one.office}${one.isGone ? ' gone' : ''}`),
      leader: so?.leader,
    };
  };
  const all = ['bureau', 'group-2', 'town-zhoucheng', 'dept-housing'];
  const lent = ['dept-health', 'dept-water'];

  it('stands in every place of a tour where it stood, and in no other', () => {
    const stays = { of: all, group: lent, leader: leader.principal };
    expect(moved(planned(), 'dept-forestry', 'dept-finance')).toEqual(stays);
    for (const [at, from] of all.entries()) {
      const of = all.map((one, place) => (place === at ? 'dept-finance' : one));
      expect(moved(planned(), from, 'dept-finance')).toEqual({ ...stays, of });
    }
    const group = ['dept-finance', 'dept-water'];
    expect(moved(planned(), 'dept-health', 'dept-finance')).toEqual({ ...stays, group });
  });

  it('by whoever commissions the tour takes its inspector out of the group, and the leader with that one', () => {
    expect(moved(planned(), 'dept-health', 'bureau')).toEqual({
      ...{ of: all, group: ['bureau gone', 'dept-water'], leader: null },
    });
    expect(moved(planned(), 'dept-water', 'bureau')).toMatchObject({ leader: leader.principal });
  });

  it('is barred where it is to be visited, as long as that lies ahead', () => {
    const barred = (tour: TourInMemory, by: string, from: string) =>
      inspectionKind.isBarred?.(tour.state, office(by), office(from));
    expect(barred(planned(), 'town-zhoucheng', 'dept-water')).toBe(true);
    for (const by of ['bureau', 'group-2']) expect(barred(planned(), by, 'town-zhoucheng')).toBe(true);
    expect(barred(planned(), 'bureau', 'dept-water')).toBe(false);
    expect(barred(planned(), 'dept-forestry', 'town-zhoucheng')).toBe(false);
    const dropped = planned().act('dropVisit', { visit: 'v1', reasons }, commissioner);
    expect(barred(dropped, 'town-zhoucheng', 'dept-water')).toBe(false);
    const off = planned().act('callOff', { reasons }, commissioner);
    expect(barred(off, 'dept-housing', 'dept-water')).toBe(false);
    const made = new TourInMemory().published().makes('v1', '2026-11-03');
    expect(barred(made, 'town-zhoucheng', 'dept-water')).toBe(true);
    made.act('settleVisit', { visit: 'v1' }, leader);
    expect(barred(made, 'town-zhoucheng', 'dept-water')).toBe(false);
  });
});

describe('a tour that counts', () => {
  it('counts by the day of its last finding, where that was issued after the records were closed', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10').on('2026-11-12');
    one.act('issueFinding', one.finding(), leader).on('2026-11-16');
    for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
    expect(one.all('counted')).toEqual([{ on: '2026-11-12' }]);
    expect(one.clock('IN-REPORT/1')).toMatchObject({ startOn: '2026-11-16', legalDueOn: '2026-12-07' });
    expectCaseInvariants(one);
  });

  it('counts by the day on which its last visit was dropped', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03');
    one.act('settleVisit', { visit: 'v1' }, leader).on('2026-11-09');
    one.act('dropVisit', { visit: 'v2', reasons }, commissioner).follows();
    expect(one.all('counted')).toEqual([{ on: '2026-11-09' }]);
  });
});

describe('somebody of a group who is there no more', () => {
  it('is owed another one as long as anybody is missing', () => {
    const one = new TourInMemory().published();
    for (const gone of [leader, second]) one.act('noteLost', { account: gone.principal }, platformActor);
    const replaces = (gone: typeof second, actor: typeof third) => {
      const by = { account: actor.principal, office: office(actor.office ?? '') };
      one.act('replaceInspector', { account: gone.principal, by, posts: postsOf(actor), reasons }, commissioner);
      return one.declared(actor).duties();
    };
    expect(replaces(second, third)).toContain('replaceInspector@bureau');
    expect(replaces(leader, person('dept-forestry', 'officer', 'lin'))).not.toContain('replaceInspector@bureau');
    expectCaseInvariants(one);
  });

  it('drops no visit of a tour that is over', () => {
    const over = new TourInMemory().published().act('callOff', { reasons }, commissioner);
    expect(over.refusal('dropVisit', { visit: 'v1', reasons }, commissioner).code).toBe('inspection.ended');
  });
});
