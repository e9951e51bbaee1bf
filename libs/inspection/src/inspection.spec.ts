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
import { as, type CaseId } from '#libs/kernel';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import type { InspectionCommands } from './index.js';

const reasons = text('reasons');
const refusing = (change: Partial<InspectionCommands['open']>, by = commissioner) => {
  const { code, details } = new TourInMemory().on('2026-10-12').refusal('open', aPlan(change), by);
  return [code, details];
};
const visiting = (id: string) => ({ office: office(id), on: day('2026-11-03'), isAnnounced: false });

describe('the plan of a tour', () => {
  it('is read by whoever commissioned it and, account by account, by the group', () => {
    const one = new TourInMemory().opened();
    const access = one.facts.flatMap((fact) => fact.access ?? []);
    const unseenBy = ['town-zhoucheng', 'dept-housing'];
    expect(access).toEqual([
      { change: 'grant', office: 'bureau', reason: 'supervisor', unseenBy },
      { change: 'grant', office: 'dept-health', account: 'dept-health/lin', reason: 'inspector', unseenBy },
      { change: 'grant', office: 'dept-water', account: 'dept-water/shui', reason: 'inspector', unseenBy },
    ]);
    expect(JSON.stringify(one.facts)).not.toContain('posts');
    expectCaseInvariants(one);
  });

  it.each(['town-zhoucheng', 'dept-housing'])('is refused where one of the group belongs to %s', (visited) => {
    const own = { account: second.principal, office: office(visited) };
    for (const until of [null, day('2025-01-01'), day('2024-10-13')]) {
      const posts = [...postsOf(leader, second), { ...own, until }];
      expect(refusing({ posts })).toEqual(['inspection.conflict', own]);
    }
    const posts = [...postsOf(leader, second), { ...own, until: day('2024-10-12') }];
    expect(new TourInMemory().opened(aPlan({ posts })).all('opened')).toHaveLength(1);
  });

  it('is refused where nobody has looked where one of them belongs, or one is lent by what is visited', () => {
    expect(refusing({ posts: postsOf(leader) })[0]).toBe('inspection.posts_missing');
    expect(refusing({ visits: [visiting('dept-water')] })[0]).toBe('inspection.conflict');
  });

  it('visits nobody twice, outside its period, or whoever commissions or makes it', () => {
    expect(refusing({ visits: [visiting('dept-housing'), visiting('dept-housing')] })[0]).toBe(
      'inspection.office_twice',
    );
    for (const on of ['2026-10-11', '2027-01-01']) {
      const visits = [{ ...visiting('dept-housing'), on: day(on) }];
      expect(refusing({ visits })[0]).toBe('inspection.visit_day_unfit');
    }
    for (const own of ['bureau', 'group-2'])
      expect(refusing({ visits: [visiting(own)] })[0]).toBe('inspection.own_office');
    expect(refusing({ visits: [] })[0]).toBe('inspection.no_visit');
    expect(refusing({ leader: third.principal })[0]).toBe('inspection.leader_missing');
  });

  it('is planned once under its name', () => {
    expect(new TourInMemory().opened().refusal('open', aPlan(), commissioner).code).toBe('inspection.opened');
  });

  it('inspects nobody who stands above, nor what a committee mediates', () => {
    expect(refusing({ visits: [visiting('county-government')] })[0]).toBe('inspection.office_above');
    expect(refusing({ visits: [visiting('mediation-binju')] })[0]).toBe('inspection.no_object');
  });

  it('of a government has a government behind it, and no committee as its object', () => {
    expect(refusing({ basis: 'government' })[0]).toBe('inspection.basis_unfit');
    const government = person('county-government', 'head');
    const of = (id: string) => refusing({ basis: 'government', visits: [visiting(id)] }, government)[0];
    for (const id of ['mediation-binju', 'court', 'discipline'])
      expect([id, of(id)]).toEqual([id, 'inspection.no_object']);
    const plan = aPlan({ basis: 'government' });
    expect(new TourInMemory().on('2026-10-12').act('open', plan, government).state.basis).toBe('government');
  });

  it('holds once everybody of the group has said that nothing stands in the way', () => {
    const one = new TourInMemory().opened();
    expect(one.refusal('publish', { posts: postsOf(leader, second) }, commissioner)).toMatchObject({
      ...{ code: 'inspection.not_declared', details: { account: leader.principal } },
    });
    one.declared(leader);
    expect(one.refusal('declare', { isFree: true }, leader).code).toBe('inspection.declared');
    one.act('declare', { isFree: false }, second);
    expect(one.refusal('publish', { posts: postsOf(leader, second) }, commissioner).code).toBe('inspection.too_few');
    expect(one.access()).not.toContain('dept-water:inspector');
    expect(one.refusal('declare', { isFree: true }, second).code).toBe('office.not_permitted');
    const by = { account: third.principal, office: office('dept-transport') };
    one.act('replaceInspector', { account: leader.principal, by, posts: postsOf(third), reasons }, commissioner);
    expect([one.state.leader, one.refusal('publish', { posts: postsOf(leader, second) }, commissioner).code]).toEqual([
      null,
      'inspection.leader_missing',
    ]);
    expectCaseInvariants(one);
  });

  it('holds for nobody who has come to an office of the plan since it was drafted', () => {
    const one = new TourInMemory().opened().declared(leader, second);
    const moved = [
      ...postsOf(leader, second),
      { account: second.principal, office: office('dept-housing'), until: null },
    ];
    expect(one.refusal('publish', { posts: moved }, commissioner).code).toBe('inspection.conflict');
  });

  it('is acted on by no deputy, and by nobody of the same office', () => {
    const one = new TourInMemory().opened();
    const deputy = { ...leader, principal: second.principal, deputyFor: leader.principal } as typeof leader;
    expect(one.refusal('declare', { isFree: true }, deputy).code).toBe('inspection.not_inspector');
    const colleague = person('dept-health', 'officer', 'other');
    expect(one.refusal('declare', { isFree: true }, colleague).code).toBe('inspection.not_inspector');
  });
});

describe('a tour whose plan holds', () => {
  it('is widened by whoever commissioned it alone, with reasons, and never by the group', () => {
    const one = new TourInMemory().published();
    const added = { ...visiting('town-qiaodian'), posts: postsOf(leader, second), reasons };
    expect(one.refusal('addVisit', added, leader).code).toBe('office.not_permitted');
    one.act('addVisit', added, commissioner);
    expect(one.owed('visit').map(({ name }) => name)).toEqual(['v1', 'v2', 'v3']);
    expect(one.refusal('issueFinding', one.finding({ visit: null, office: office('town-jinniu') }), leader).code).toBe(
      'inspection.office_not_planned',
    );
  });

  it('is kept from whoever has a post where nobody may know yet that somebody comes', () => {
    const one = new TourInMemory().published().follows();
    const keptFrom = (of: { readonly facts: TourInMemory['facts'] }) =>
      of.facts.flatMap(({ access }) => access ?? []).findLast(({ reason }) => reason === 'supervisor')?.unseenBy;
    expect([keptFrom(one), keptFrom(one.visit('v1'))]).toEqual([
      ['town-zhoucheng', 'dept-housing'],
      ['town-zhoucheng'],
    ]);
    one.act('addVisit', { ...visiting('town-qiaodian'), posts: postsOf(leader, second), reasons }, commissioner);
    one.act('dropVisit', { visit: 'v2', reasons }, commissioner).on('2026-11-03').follows();
    expect(keptFrom(one)).toEqual(['town-zhoucheng', 'town-qiaodian']);
    one
      .visit('v1')
      .on('2026-11-03')
      .act('begin', { on: day('2026-11-03') }, leader);
    // By itself from nobody: what is kept of the tour is asked of every row that is kept at all.
    expect(keptFrom(one.visit('v1'))).toEqual([]);
    expect(keptFrom(one.hears('v1'))).toEqual(['town-qiaodian']);
    expectCaseInvariants(one);
  });

  it('tells its visits what changes, and none of them twice', () => {
    const one = new TourInMemory().published().follows();
    expect(one.visit('v1').access()).toEqual(['bureau:supervisor', 'dept-health:inspector', 'dept-water:inspector']);
    one.act('moveVisit', { visit: 'v1', on: day('2026-11-05'), reasons }, leader).follows();
    expect([one.visit('v1').state.on, one.visit('v2').state.revision]).toEqual(['2026-11-05', 1]);
    const by = { account: third.principal, office: office('dept-transport') };
    one.act('replaceInspector', { account: second.principal, by, posts: postsOf(third), reasons }, commissioner);
    // Nobody goes before saying that nothing stands in the way.
    expect(one.follows().visit('v1').access()).toEqual(['bureau:supervisor', 'dept-health:inspector']);
    expect(one.declared(third).follows().visit('v1').access()).toContain('dept-transport:inspector');
    const facts = one.visit('v1').facts.length;
    expect(one.follows().follows().visit('v1').facts).toHaveLength(facts);
    expectCaseInvariants(one.visit('v1'));
  });

  it('finds a question once in an office, by its visit or by the cases that were drawn, which alone show it there', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03');
    const cases = [as<CaseId>('00000000-0000-4000-8000-0000000000e1')];
    const ofSample = { visit: null, cases };
    expect(one.refusal('issueFinding', one.finding({ visit: null }), leader).code).toBe('inspection.evidence_missing');
    one.act('issueFinding', one.finding(ofSample), leader);
    expect(one.refusal('issueFinding', one.finding(), leader).code).toBe('inspection.issued_already');
    // Put to its office already: nobody explains why it is not issued of the visit too.
    one.act('settleVisit', { visit: 'v1', unmet: ['notice'] }, leader);
    expect(one.state.visits[0]?.isSettled).toBe(true);
    const other = one.finding({ ...ofSample, office: office('dept-housing') });
    expect(one.refusal('issueFinding', other, leader).code).toBe('inspection.visit_ahead');
    expectCaseInvariants(one);
  });

  it('counts once every visit is made or dropped and what was found is issued, and not before', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03');
    expect(one.refusal('settleVisit', { visit: 'v2' }, leader).code).toBe('inspection.visit_not_made');
    one.act('issueFinding', one.finding(), leader).act('settleVisit', { visit: 'v1' }, leader);
    expect(one.refusal('issueFinding', one.finding(), leader).code).toBe('inspection.already_settled');
    expect(one.state.countedOn).toBe(null);
    one.act('dropVisit', { visit: 'v2', reasons }, commissioner);
    // Somebody may be there: what its own case says counts.
    expect(one.state.countedOn).toBe(null);
    expect([one.follows().state.countedOn, one.duties()]).toEqual(['2026-11-03', ['submitReport@bureau']]);
    expect(one.kind.parts.self?.(one.state)).toEqual({
      ...{ causes: [null, 'counted/2026-11-03'], isNecessary: false, outcome: null },
    });
    expect(one.clock('IN-REPORT/1').legalDueOn).toBe('2026-11-23');
    expectCaseInvariants(one);
  });

  it('says why nothing is issued of a question that stands at no', () => {
    const aFinding = new TourInMemory().finding();
    const one = new TourInMemory().published().makes('v1', '2026-11-03').act('issueFinding', aFinding, leader);
    const settling = { visit: 'v1', unmet: ['notice', 'register'] };
    const { code, details } = one.refusal('settleVisit', settling, leader);
    expect([code, details]).toEqual(['inspection.unissued_unexplained', { items: 'register' }]);
    one.act('settleVisit', { ...settling, reasons }, leader);
    expect(one.all('visitSettled')).toMatchObject([{ unmet: ['register'], reasons }]);
    const all = new TourInMemory().published().makes('v1', '2026-11-03').act('issueFinding', aFinding, leader);
    all.act('settleVisit', { visit: 'v1', unmet: ['notice'], reasons }, leader);
    expect(all.all('visitSettled')).toMatchObject([{ unmet: [], reasons: null }]);
  });

  it('drops no visit that is the last one, since nobody would owe anything any more', () => {
    const one = new TourInMemory().published().act('dropVisit', { visit: 'v1', reasons }, commissioner).follows();
    const { code, details } = one.refusal('dropVisit', { visit: 'v2', reasons }, commissioner);
    expect([code, details]).toEqual(['inspection.last_visit', { visit: 'v2' }]);
    const visit = { office: office('dept-forestry'), on: day('2026-12-01'), isAnnounced: false };
    one.act('addVisit', { ...visit, posts: postsOf(leader, second), reasons }, commissioner);
    one.act('dropVisit', { visit: 'v2', reasons }, commissioner);
    expect(one.refusal('dropVisit', { visit: 'v3', reasons }, commissioner).code).toBe('inspection.last_visit');
    expect(one.act('callOff', { reasons }, commissioner).state.end?.as).toBe('called_off');
    expectCaseInvariants(one);
  });

  it('neither moves nor drops what has begun', () => {
    const one = new TourInMemory().published().follows();
    one
      .visit('v1')
      .on('2026-11-03')
      .act('begin', { on: day('2026-11-03') }, second);
    one.on('2026-11-03').hears('v1');
    expect(one.refusal('dropVisit', { visit: 'v1', reasons }, commissioner).code).toBe('inspection.visit_begun');
    const moved = { visit: 'v1', on: day('2026-11-20'), reasons };
    expect(one.refusal('moveVisit', moved, leader).code).toBe('inspection.visit_begun');
  });

  it('issues a grave finding with what shows it, for a second visit, by the leader', () => {
    const one = new TourInMemory().published();
    // It would tell the office, which may not know yet.
    expect(one.refusal('issueFinding', one.finding(), leader).code).toBe('inspection.visit_ahead');
    one.makes('v1', '2026-11-03');
    expect(one.refusal('issueFinding', one.finding(), second).code).toBe('inspection.not_leader');
    const refusal = (change: Partial<InspectionCommands['issueFinding']>) =>
      one.refusal('issueFinding', one.finding(change), leader).code;
    expect(refusal({ grade: 'grave' })).toBe('inspection.evidence_missing');
    expect(refusal({ articles: [] })).toBe('inspection.evidence_missing');
    const nowhere = one.refusal('issueFinding', one.finding({ articles: ['23(2)', '999(9)'] }), leader);
    expect([nowhere.code, nowhere.details]).toEqual(['inspection.article_unknown', { article: '999(9)' }]);
    expect(refusal({ files: ['a9'] })).toBe('docket.no_such_attachment');
    expect(refusal({ until: day('2026-10-12') })).toBe('inspection.until_past');
    expect(refusal({ office: office('dept-housing') })).toBe('inspection.office_not_planned');
    const cases = ['00000000-0000-4000-8000-0000000000ff' as never];
    one.act('issueFinding', one.finding({ grade: 'grave', cases }), leader);
    const twice = one.refusal('issueFinding', one.finding(), leader);
    expect([twice.code, twice.details]).toEqual(['inspection.issued_already', { finding: 'f1', n: 1 }]);
    const [opening, ...more] = one.owed('finding');
    expect([opening?.name, opening?.cause, more]).toEqual(['f1', 'issued', []]);
    expect(opening?.open.payload).toMatchObject({
      ...{ isRevisited: true, commissioner: 'bureau', leader: leader.principal, words: text('words').digest },
      inspectors: [
        { account: leader.principal, office: 'dept-health' },
        { account: second.principal, office: 'dept-water' },
      ],
    });
    one.act('changeLeader', { leader: second.principal, reasons }, commissioner);
    expect(one.owed('finding').map(({ cause, open }) => [cause, open.type])).toEqual([
      ['issued', 'open'],
      ['members/1', 'noteMembers'],
    ]);
    one.act('declare', { isFree: false }, leader);
    expect(one.owed('finding').at(-1)).toMatchObject({
      cause: 'members/2',
      open: { payload: { leader: second.principal, inspectors: [{ account: second.principal }] } },
    });
  });

  it('hands its report in, has it back, and ends once it is adopted', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
    for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
    const report = { report: text('report'), summary: text('summary') };
    one.until('2026-12-01');
    expect(one.all('overdue')).toMatchObject([{ rule: 'IN-REPORT', office: 'bureau' }]);
    one.act('submitReport', report, leader).act('returnReport', { reasons }, commissioner);
    expect([one.state.report, one.state.returned]).toEqual([null, { ...report, reasons }]);
    expect(one.clock('IN-REPORT/2').legalDueOn).toBe('2026-12-21');
    one.act('submitReport', report, leader);
    expect([one.state.report, one.state.returned]).toEqual([report, null]);
    // It has a report, and does not end without one.
    expect(one.refusal('callOff', { reasons }, commissioner).code).toBe('inspection.submitted');
    one.act('adoptReport', {}, commissioner);
    expect([one.state.end?.as, one.duties(), one.kind.standing(one.dossier).isOpen]).toEqual(['reported', [], false]);
    expectCaseInvariants(one);
  });
});
