import { describe, expect, it } from '@jest/globals';
import { inspectionKind } from './kind.js';
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

const reasons = text('reasons');

/** Whoever commissioned it takes over from an office that has lent somebody. */
const takenFrom = (tour: TourInMemory, from: string): TourInMemory =>
  tour.tell('handOver', { from: office(from), to: office('bureau'), reasons: ['inspector'] }, platformActor);

describe('a tour in which not all goes as planned', () => {
  it('counts by the day on which the record was closed, whoever signs late and whatever was away meanwhile', () => {
    const one = new TourInMemory().published().follows();
    const visit = one.visit('v1').on('2026-12-30');
    visit.act('begin', { on: day('2026-12-30') }, leader).closed();
    one.on('2027-01-02').act('dropVisit', { visit: 'v2', reasons }, commissioner);
    expect(one.state.visits[1]?.droppedOn).toBe('2027-01-02');
    const kept = new TourInMemory().published({ ...aPlan(), visits: aPlan().visits.slice(0, 1) }).follows();
    const there = kept.visit('v1').on('2026-12-30');
    there.act('begin', { on: day('2026-12-30') }, leader).closed();
    // Nothing was told between the years, and nobody of the office has signed.
    kept.on('2027-01-02').hears('v1').act('settleVisit', { visit: 'v1' }, leader);
    expect(kept.all('counted')).toEqual([{ on: '2026-12-30' }]);
    expect(kept.clock('IN-REPORT/1').legalDueOn).toBe('2027-01-22');
  });

  it('says before a visit is moved or added that nobody works on that day, and takes it', () => {
    const one = new TourInMemory().published().follows();
    const said = (type: string, on: string) =>
      inspectionKind.warnings?.(one.dossier, { type, payload: { visit: 'v1', on: day(on) } }, one.context(leader));
    // A Sunday, the National Day, a Saturday that is worked instead, and a Monday.
    expect(said('moveVisit', '2026-11-22')).toEqual([{ code: 'inspection.day_off', details: { on: '2026-11-22' } }]);
    expect(said('addVisit', '2026-10-01')).toHaveLength(1);
    expect(said('addVisit', '2026-10-10')).toEqual([]);
    expect(said('moveVisit', '2026-11-23')).toEqual([]);
    expect(said('dropVisit', '2026-11-22')).toEqual([]);
    one.act('moveVisit', { visit: 'v1', on: day('2026-11-22'), reasons }, leader).follows();
    expect(one.visit('v1').state.on).toBe('2026-11-22');
  });

  it('takes what was made although it was dropped, since somebody was there before that was known', () => {
    const one = new TourInMemory().published().follows();
    one
      .visit('v1')
      .on('2026-11-03')
      .act('begin', { on: day('2026-11-03') }, second);
    one.on('2026-11-03').act('dropVisit', { visit: 'v1', reasons }, commissioner).follows();
    expect(one.visit('v1').state.end).toBe(null);
    one.visit('v1').closed();
    one.hears('v1').act('issueFinding', one.finding(), leader).act('settleVisit', { visit: 'v1' }, leader);
    one.act('dropVisit', { visit: 'v2', reasons }, commissioner).follows();
    expect(one.all('counted')).toEqual([{ on: '2026-11-03' }]);
  });

  it('has another leader named, and goes on, where everybody has gone', () => {
    const one = new TourInMemory().published();
    for (const by of [leader, second]) one.act('declare', { isFree: false }, by);
    expect(one.duties()).toEqual(['addInspector@bureau', 'changeLeader@bureau']);
    const by = (actor: typeof third) => ({ account: actor.principal, office: office(actor.office ?? '') });
    for (const actor of [third, person('dept-forestry', 'officer', 'lin')]) {
      one.act('addInspector', { by: by(actor), posts: postsOf(actor), reasons }, commissioner).declared(actor);
    }
    one.act('changeLeader', { leader: third.principal, reasons }, commissioner);
    expect([one.state.leader, one.duties()]).toEqual([third.principal, []]);
    expectCaseInvariants(one);
  });

  it('has somebody replaced who is there no more, and goes on owing what that one owed until then', () => {
    const one = new TourInMemory().published();
    one.act('noteLost', { account: second.principal }, platformActor);
    one.act('noteLost', { account: second.principal }, platformActor);
    expect([one.all('inspectorLost').length, one.duties()]).toEqual([1, ['replaceInspector@bureau']]);
    expect(one.refusal('noteLost', { account: 'stranger' }, platformActor).code).toBe('inspection.inspector_unknown');
    expect(one.refusal('noteLost', { account: leader.principal }, commissioner).code).toBe('office.not_permitted');
    const by = { account: third.principal, office: office('dept-transport') };
    one.act('replaceInspector', { account: second.principal, by, posts: postsOf(third), reasons }, commissioner);
    expect(one.duties()).toEqual(['declare@bureau']);
    expect(one.declared(third).duties()).toEqual([]);
    expectCaseInvariants(one);
  });

  it('has nobody replaced once whoever was there no more has gone, as by stepping back or with the office', () => {
    const lost = () => new TourInMemory().published().act('noteLost', { account: second.principal }, platformActor);
    // The post was given back, and that one steps back.
    const back = lost().act('declare', { isFree: false }, second);
    expect(back.duties()).toEqual(['addInspector@bureau']);
    expectCaseInvariants(back);
    const taken = takenFrom(lost(), 'dept-water');
    expect([taken.all('inspectorLost').length, taken.duties()]).toEqual([2, ['addInspector@bureau']]);
    // Who owed a word and goes with the office owes none.
    const silent = takenFrom(new TourInMemory().opened().declared(leader), 'dept-water');
    expect(silent.duties()).toEqual(['addInspector@bureau', 'publish@bureau']);
  });

  it('is owed by each of the group a word, and by its leader what each visit has found', () => {
    const falls = (tour: TourInMemory) =>
      tour.dossier.duties.map((duty) => [
        ...[duty.what, tour.clock(duty.clock).startOn],
        (inspectionKind.fallsTo?.(tour.dossier, duty) ?? null)?.map(({ account }) => account) ?? null,
      ]);
    const opened = new TourInMemory().opened();
    const [first, other] = [leader.principal, second.principal];
    const publish = ['publish', '2026-10-12', null];
    expect(falls(opened)).toEqual([publish, ['declare', '2026-10-12', [first, other]]]);
    expect(falls(opened.declared(leader))).toEqual([publish, ['declare', '2026-10-12', [other]]]);
    expect(falls(opened.declared(second))).toEqual([publish]);
    const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
    const found = (by: string) => ['2026-11-03', '2026-11-10'].map((on) => ['settleVisit', on, [by]]);
    expect(falls(one)).toEqual(found(first));
    one.act('changeLeader', { leader: other, reasons }, commissioner);
    expect(falls(one)).toEqual(found(other));
    one.act('settleVisit', { visit: 'v1' }, second);
    expect(falls(one)).toEqual(found(other).slice(1));
    one.act('settleVisit', { visit: 'v2' }, second);
    expect(falls(one).map(([what, , by]) => [what, by])).toEqual([['submitReport', [other]]]);
    expectCaseInvariants(one);
  });

  it('gives whoever comes later the days to declare from then on, whoever is silent beside', () => {
    const owing = (tour: TourInMemory) =>
      tour.dossier.duties
        .filter(({ what }) => what === 'declare')
        .map((duty) => [
          ...[tour.clock(duty.clock).legalDueOn, tour.clock(duty.clock).breachedAt !== null],
          inspectionKind.fallsTo?.(tour.dossier, duty)?.map(({ account }) => account),
        ]);
    const comes = (tour: TourInMemory, on: string) => {
      const by = { account: third.principal, office: office('dept-transport') };
      return tour.on(on).act('addInspector', { by, posts: postsOf(third), reasons }, commissioner);
    };
    const [first, other, later] = [leader, second, third].map(({ principal }) => principal);
    const one = comes(new TourInMemory().opened(), '2026-10-15');
    const ofThird = ['2026-10-20', false, [later]];
    expect(owing(one)).toEqual([['2026-10-15', false, [first, other]], ofThird]);
    one.declared(second);
    expect(owing(one)).toEqual([['2026-10-15', false, [first]], ofThird]);
    one.until('2026-10-16');
    expect(owing(one)).toEqual([['2026-10-15', true, [first]], ofThird]);
    one.declared(leader);
    expect(owing(one)).toEqual([ofThird]);
    expect(owing(one.declared(third))).toEqual([]);
    expectCaseInvariants(one);
    // Whoever comes on the same day has a date of the same day.
    expect(owing(comes(new TourInMemory().opened(), '2026-10-12'))).toEqual([
      ['2026-10-15', false, [first, other]],
      ['2026-10-15', false, [later]],
    ]);
  });

  it('owes nothing for a record that is opened again', () => {
    const one = new TourInMemory().published().follows();
    const visit = one
      .visit('v1')
      .on('2026-11-03')
      .act('begin', { on: day('2026-11-03') }, leader)
      .closed();
    expect(one.on('2026-11-03').hears('v1').duties()).toEqual(['settleVisit@bureau']);
    visit.act('reopen', { reasons }, leader);
    expect(one.hears('v1').duties()).toEqual([]);
    expectCaseInvariants(one);
  });

  it('is read by the group no more once it has ended, nor are its visits; and ends without a report where none comes', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
    for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
    one.act('callOff', { reasons }, commissioner).follows();
    expect([one.state.end?.as, one.access()]).toEqual(['unreported', ['bureau:supervisor']]);
    for (const name of ['v1', 'v2']) expect(one.visit(name).access().join()).not.toContain('inspector');
    const facts = one.visit('v1').facts.length;
    expect([one.follows().visit('v1').facts.length, one.owed('visit')]).toEqual([facts, []]);
  });

  it('keeps what was said in talks for a hundred and eighty days after its end, and lets go of it then', () => {
    const one = new TourInMemory().published().follows().on('2026-11-03');
    one
      .visit('v1')
      .on('2026-11-03')
      .act('begin', { on: day('2026-11-03') }, second);
    one
      .hears('v1')
      .act('recordTalk', { visit: 'v1', on: day('2026-11-03'), words: text('talk'), stands: one.stands('v1') }, second);
    const talk = one.facts.length;
    one.act('callOff', { reasons }, commissioner);
    const isOpen = (of: TourInMemory): boolean => inspectionKind.standing(of.dossier).isOpen;
    expect([one.clock('IN-KEEP/1').legalDueOn, isOpen(one), one.duties()]).toEqual(['2027-05-02', true, []]);
    expect(one.until('2027-05-02').all('erased')).toEqual([]);
    expect(one.until('2027-05-03').all('erased')).toEqual([{ facts: [talk], reason: null }]);
    expect([one.state.talks, isOpen(one)]).toEqual([[], false]);
    expectCaseInvariants(one);
    // Where nobody talked nothing is kept.
    const silent = new TourInMemory().published().follows().act('callOff', { reasons }, commissioner);
    expect([silent.dossier.clocks.filter(({ rule }) => rule === 'IN-KEEP'), isOpen(silent)]).toEqual([[], false]);
  });

  it('has a report once its records are signed, that nobody adopts, or returns, who is or was of the group, or has handed it in', () => {
    const head = person('bureau', 'petition-head', 'other');
    const own = { account: head.principal, office: office('bureau') };
    const plan = aPlan({
      ...{ leader: own.account, inspectors: [own, ...aPlan().inspectors] },
      posts: [...postsOf(leader, second), { ...own, until: null }],
    });
    const one = new TourInMemory().opened(plan).declared(head, leader, second);
    one.act('publish', { posts: plan.posts }, commissioner);
    const visit = one.on('2026-11-03').follows().visit('v1').on('2026-11-03');
    visit.act('begin', { on: day('2026-11-03') }, head).closed(head);
    one.hears('v1').act('settleVisit', { visit: 'v1' }, head);
    one.act('dropVisit', { visit: 'v2', reasons }, commissioner).follows();
    const report = { report: text('report'), summary: text('summary') };
    // Nobody signs it once the tour is over and its leader gone.
    expect(one.refusal('submitReport', report, head).details).toEqual({ visit: 'v1' });
    expect(one.refusal('callOff', { reasons }, commissioner).code).toBe('inspection.record_unsigned');
    visit.act('sign', { attachment: null }, head).on('2026-11-11').act('recordRefusal', { words: reasons }, head);
    one.on('2026-11-11').hears('v1').act('changeLeader', { leader: leader.principal, reasons }, commissioner);
    one.act('replaceInspector', { account: own.account, by: null, posts: [], reasons }, commissioner);
    one.act('submitReport', report, leader);
    const refusals = (by: typeof head) => [
      one.refusal('adoptReport', {}, by).code,
      one.refusal('returnReport', { reasons }, by).code,
    ];
    expect(refusals(head)).toEqual(['inspection.own_report', 'inspection.own_report']);
    const deputy = { ...commissioner, deputyFor: head.principal } as typeof head;
    expect(refusals(deputy)[0]).toBe('inspection.own_report');
    const samePerson = { ...commissioner, principal: leader.principal } as typeof head;
    expect(refusals(samePerson)).toEqual(['office.same_person', 'office.same_person']);
    one.act('adoptReport', {}, commissioner);
    expect(one.state.end?.as).toBe('reported');
    expectCaseInvariants(one);
  });

  it('is made by nobody who commissions it in person', () => {
    const own = { account: commissioner.principal, office: office('bureau') };
    const plan = aPlan({
      inspectors: [...aPlan().inspectors, own],
      posts: [...aPlan().posts, { ...own, until: null }],
    });
    const { code, details } = new TourInMemory().on('2026-10-12').refusal('open', plan, commissioner);
    expect([code, details]).toEqual(['inspection.own_tour', { account: own.account }]);
    const coming = { by: own, posts: [{ ...own, until: null }], reasons };
    const one = new TourInMemory().published();
    expect(one.refusal('addInspector', coming, commissioner).code).toBe('inspection.own_tour');
  });

  it('has another inspector owed as long as fewer are left than go together', () => {
    const one = new TourInMemory().published();
    one.act('replaceInspector', { account: second.principal, by: null, posts: [], reasons }, commissioner);
    expect([one.duties(), one.clock('IN-REPLACE/1').legalDueOn]).toEqual([['addInspector@bureau'], '2026-10-15']);
    // Somebody else is there no more: that is owed beside it.
    one.act('noteLost', { account: leader.principal }, platformActor);
    expect(one.duties()).toEqual(['addInspector@bureau', 'replaceInspector@bureau']);
    const by = { account: third.principal, office: office('dept-transport') };
    one.act('addInspector', { by, posts: postsOf(third), reasons }, commissioner);
    expect(one.duties()).toEqual(['declare@bureau', 'replaceInspector@bureau']);
    expectCaseInvariants(one);
    const gone = new TourInMemory().published().act('declare', { isFree: false }, second);
    expect(gone.until('2026-10-16').all('overdue')).toMatchObject([{ rule: 'IN-REPLACE', office: 'bureau' }]);
    expect(gone.act('callOff', { reasons }, commissioner).duties()).toEqual([]);
    expectCaseInvariants(gone);
  });

  it('names no day that the period refuses, on its last day, to which a visit that was told may be moved', () => {
    const one = new TourInMemory().published().follows();
    one.visit('v2').act('announce', {}, leader);
    const moved = (on: string) => ({ visit: 'v2', on: day(on), reasons });
    one.hears('v2').on('2026-12-31');
    for (const on of ['2026-12-31', '2027-01-01']) {
      const { code, details } = one.refusal('moveVisit', moved(on), leader);
      expect([code, details['least']]).toEqual(['inspection.visit_told_last', '2027-01-02']);
    }
    expect(one.act('moveVisit', { ...moved('2026-12-31'), visit: 'v1' }, leader).state.visits[0]?.on).toBe(
      '2026-12-31',
    );
    const next = one.on('2027-01-01').act('moveVisit', moved('2027-01-02'), leader);
    expect(next.state.visits[1]?.on).toBe('2027-01-02');
  });

  it('tells an office another day again, and not for today', () => {
    const one = new TourInMemory().published().follows();
    one.visit('v2').act('announce', {}, leader);
    one.hears('v2').on('2026-11-09');
    const moved = { visit: 'v2', on: day('2026-11-09'), reasons };
    expect(one.refusal('moveVisit', moved, leader)).toMatchObject({
      ...{ code: 'inspection.visit_told', details: { least: '2026-11-10' } },
    });
    one.act('moveVisit', { ...moved, on: day('2026-11-20') }, leader).follows();
    const visit = one.visit('v2').on('2026-11-20');
    expect(visit.refusal('begin', { on: day('2026-11-20') }, leader).code).toBe('visit.not_announced');
    expect(visit.access()).toContain('dept-housing:addressee');
    expectCaseInvariants(visit.act('announce', {}, leader).act('begin', { on: day('2026-11-20') }, leader));
  });
});
