import { describe, expect, it } from '@jest/globals';
import { commissioner, leader, postsOf, second, third, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, day, office, person, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { inspectionKind } from './kind.js';

const reasons = text('reasons');
const report = { report: text('report'), summary: text('summary') };
const planned = () => new TourInMemory().published().follows();
const begun = () => {
  const tour = planned().on('2026-11-03');
  tour
    .visit('v1')
    .on('2026-11-03')
    .act('begin', { on: day('2026-11-03') }, leader);
  return tour;
};
const made = () => new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
const refused = (one: TourInMemory, ...[command, payload, actor]: Parameters<TourInMemory['refusal']>) => {
  const { kind, code, details } = one.refusal(command, payload, actor);
  return [kind, code, details];
};

/** What the case of a finding tells its tour. */
const tells = (tour: TourInMemory, name: string, cause: string, outcome: string | null = null): TourInMemory => {
  const part = as<CaseId>(`00000000-0000-4000-8000-0000000002${name.slice(1).padStart(2, '0')}`);
  const own = courseOf(part);
  tour.tell('notePart', { part, kind: 'finding', name, n: 1, cause, isNecessary: false }, own);
  return outcome === null ? tour : tour.tell('endPart', { part, outcome, causes: 1 }, own);
};

describe('what a tour has put to an office by its end', () => {
  it('is every finding that was served there and stands, and none that waits, or was taken back', () => {
    const tour = made();
    const finds = (item: string, of: string, visit: string) =>
      tour.act(
        'issueFinding',
        tour.finding({ visit, office: office(of), item: { checklist: 'petition-work', version: 1, item } }),
        leader,
      );
    finds('notice', 'town-zhoucheng', 'v1');
    finds('register', 'town-zhoucheng', 'v1');
    finds('premises', 'town-zhoucheng', 'v1');
    finds('notice', 'dept-housing', 'v2');
    tells(tour, 'f2', 'served/2026-11-11', 'withdrawn');
    // What has ended is told nothing more, and the others are opened.
    expect(tour.owed('finding').map(({ name }) => name)).toEqual(['f1', 'f3', 'f4']);
    tells(tour, 'f1', 'served/2026-11-11');
    tells(tour, 'f3', 'issued');
    tells(tour, 'f4', 'served/2026-11-11', 'mended');
    for (const visit of ['v1', 'v2']) tour.act('settleVisit', { visit }, leader);
    tour.act('submitReport', report, leader).act('adoptReport', {}, commissioner);
    expect(tour.all('ended')).toMatchObject([
      {
        served: [
          { office: 'town-zhoucheng', findings: 1 },
          { office: 'dept-housing', findings: 1 },
        ],
      },
    ]);
    // Each office is told of its own.
    tour.follows();
    expect(['v1', 'v2'].map((name) => tour.visit(name).state.conclusion)).toMatchObject([
      { tour: 'reported', findings: 1, summary: report.summary.digest },
      { tour: 'reported', findings: 1, summary: report.summary.digest },
    ]);
    expect(inspectionKind.row(tour.dossier)).toMatchObject({ findings: 4, findings_open: 2, ended_as: 'reported' });
    const joined = inspectionKind.handedOver?.(tour.state, {
      from: office('dept-housing'),
      to: office('town-zhoucheng'),
    });
    expect(joined?.end?.served).toEqual([{ office: 'town-zhoucheng', findings: 2 }]);
  });

  it('is nothing where nobody found anything, and no summary where no report was adopted', () => {
    const tour = made();
    for (const visit of ['v1', 'v2']) tour.act('settleVisit', { visit }, leader);
    tour.act('callOff', { reasons }, commissioner).follows();
    expect([tour.state.end?.served, tour.visit('v1').state.conclusion]).toMatchObject([
      [],
      { tour: 'unreported', findings: 0, summary: null },
    ]);
  });
});

describe('what a tour refuses', () => {
  it('names the visit that it is about', () => {
    const visit = { visit: 'v1' };
    const before = planned().on('2026-11-03');
    const notBegun = ['conflict', 'inspection.visit_not_begun', visit];
    expect(refused(before, 'answer', before.question('notice', 'yes'), leader)).toEqual(notBegun);
    const talk = { ...visit, on: day('2026-11-03'), words: text('talk'), stands: { isBegun: false } };
    expect(refused(before, 'recordTalk', talk, leader)).toEqual(notBegun);
    const tour = begun();
    tour.visit('v1').closed();
    const closed = ['conflict', 'inspection.record_closed', visit];
    expect(refused(tour, 'answer', tour.question('notice', 'yes'), leader)).toEqual(closed);
    const gone = { visit: 'v9', on: day('2026-11-20'), reasons };
    expect(refused(tour, 'moveVisit', gone, leader)).toEqual([
      ...['not_found', 'inspection.visit_unknown', { visit: 'v9' }],
    ]);
    const dropped = planned().act('dropVisit', { visit: 'v1', reasons }, commissioner);
    const off = ['conflict', 'inspection.visit_dropped', visit];
    expect(refused(dropped, 'moveVisit', { ...gone, visit: 'v1' }, leader)).toEqual(off);
    expect(refused(dropped, 'dropVisit', { visit: 'v1', reasons }, commissioner)).toEqual(off);
    expect(refused(planned(), 'settleVisit', visit, leader)).toEqual(['conflict', 'inspection.visit_not_made', visit]);
    const settled = made().act('settleVisit', visit, leader);
    expect(refused(settled, 'settleVisit', visit, leader)).toEqual(['conflict', 'inspection.already_settled', visit]);
  });

  it('names the question that nobody asks, or says otherwise, and what is missing', () => {
    const tour = begun();
    const question = { ...tour.question('notice', 'no'), item: 'weather' };
    expect(refused(tour, 'answer', question, leader)).toEqual([
      ...['not_found', 'inspection.question_unknown', { item: 'weather' }],
    ]);
    expect(refused(tour, 'answer', tour.question('notice', 'no'), leader)).toEqual([
      ...['invalid', 'inspection.answer_unshown', { item: 'notice' }],
    ]);
    const settling = { visit: 'v1', item: 'premises', answer: 'no', reasons, stands: tour.stands('v1') } as const;
    expect(refused(tour, 'settleAnswer', settling, leader)).toEqual([
      ...['conflict', 'inspection.nothing_differs', { item: 'premises' }],
    ]);
    tour.answers('premises', 'yes').answers('premises', 'na', second);
    expect(refused(tour, 'settleAnswer', settling, leader)).toEqual([
      ...['invalid', 'inspection.answer_unsaid', { item: 'premises' }],
    ]);
  });

  it('names who is of the group already, or is not, and how many go together', () => {
    const by = { account: second.principal, office: office('dept-water') };
    const one = planned();
    const twice = ['invalid', 'inspection.account_twice', { account: second.principal }];
    expect(refused(one, 'addInspector', { by, posts: postsOf(second), reasons }, commissioner)).toEqual(twice);
    const unknown = ['not_found', 'inspection.inspector_unknown', { account: third.principal }];
    const replacing = { account: third.principal, by: null, posts: [], reasons };
    expect(refused(one, 'replaceInspector', replacing, commissioner)).toEqual(unknown);
    expect(refused(one, 'changeLeader', { leader: third.principal, reasons }, commissioner)).toEqual(unknown);
    const alone = made().act('declare', { isFree: false }, second);
    expect(refused(alone, 'settleVisit', { visit: 'v1' }, leader)).toEqual([
      ...['conflict', 'inspection.too_few', { least: 2 }],
    ]);
  });

  it('is a report before all is done, a second one, and a word on one that was not handed in', () => {
    const one = made().act('settleVisit', { visit: 'v1' }, leader);
    expect(refused(one, 'submitReport', report, leader)[1]).toBe('inspection.not_counted');
    expect(refused(one, 'adoptReport', {}, commissioner)[1]).toBe('inspection.not_submitted');
    one.act('settleVisit', { visit: 'v2' }, leader);
    expect(refused(one, 'submitReport', report, second)[1]).toBe('inspection.not_leader');
    one.act('submitReport', report, leader);
    expect(refused(one, 'submitReport', report, leader)[1]).toBe('inspection.submitted');
    expect(refused(one, 'issueFinding', one.finding(), leader)[1]).toBe('inspection.submitted');
    expect(refused(one, 'addVisit', one.finding() as never, commissioner)[1]).toBe('inspection.counted');
  });
});

describe('what the group has said', () => {
  it('is forgotten by no other date than that for which it is kept', () => {
    const tour = begun().hears('v1');
    const talk = { visit: 'v1', on: day('2026-11-03'), words: text('talk'), stands: tour.stands('v1') };
    tour.act('recordTalk', talk, second);
    tour.visit('v1').closed();
    tour.hears('v1').until('2026-12-01');
    expect([tour.all('overdue').length > 0, tour.all('erased'), tour.all('talksExpired')]).toEqual([true, [], []]);
    expect(tour.state.talks).toHaveLength(1);
  });

  it('is in the record alone once that is settled, and what was said of another visit stays', () => {
    const tour = begun().answers('premises', 'yes').answers('premises', 'na', second);
    const settling = { visit: 'v1', item: 'premises', answer: 'yes', reasons, stands: tour.stands('v1') } as const;
    tour.act('settleAnswer', settling, leader);
    const other = tour.on('2026-11-10').visit('v2');
    other
      .on('2026-11-10')
      .act('announce', {}, leader)
      .act('begin', { on: day('2026-11-10') }, leader);
    tour.act('answer', { ...tour.question('notice', 'yes'), visit: 'v2', stands: tour.stands('v2') }, leader);
    tour.visit('v1').on('2026-11-10').closed();
    tour.hears('v1').act('settleVisit', { visit: 'v1' }, leader);
    expect([tour.state.settled, tour.state.said.map(({ visit, item }) => `${visit} ${item}`)]).toEqual([
      [],
      ['v2 notice'],
    ]);
  });
});

describe('a report that somebody may weigh', () => {
  const clerk = person('bureau', 'petition-clerk', 'wei');

  it('is weighed by no head who is named, where that one need not be', () => {
    const one = made();
    for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
    one.act('submitReport', report, leader);
    const posts = [{ account: commissioner.principal, office: office('bureau'), until: null }];
    const head = { account: commissioner.principal, office: office('bureau'), reasons, posts };
    const heads = [leader.principal, commissioner.principal];
    expect(refused(one, 'nameDecider', { ...head, heads }, commissioner)[1]).toBe('inspection.decider_needless');
    // Nor by somebody whose post there is over.
    const left = { ...head, account: clerk.principal, heads: [leader.principal] };
    const past = [{ account: clerk.principal, office: office('bureau'), until: day('2026-11-01') }];
    expect(refused(one, 'nameDecider', { ...left, posts: past }, commissioner)[2]).toEqual({ because: 'post' });
  });

  it('stands in each phase of its tour by what comes next, in its list too', () => {
    const phase = (one: TourInMemory) => one.standing().phase;
    expect([phase(new TourInMemory().opened()), phase(planned())]).toEqual(['planned', 'running']);
    const one = made();
    expect(inspectionKind.row(one.dossier)).toMatchObject({
      ...{ office_id: 'bureau', group_id: 'group-2', debtor: 'g2', basis: 'conference', period: '2026Q4' },
      ...{ leader: leader.principal, is_published: true, inspectors: 2, visits: 2, visits_made: 2, findings: 0 },
      ...{ counted_on: null, summary_digest: null, ended_as: null, ended_at: null },
    });
    for (const visit of ['v1', 'v2']) one.act('settleVisit', { visit }, leader);
    expect(phase(one)).toBe('reporting');
    expect(phase(one.act('submitReport', report, leader))).toBe('adopting');
    expect(inspectionKind.row(one.dossier)).toMatchObject({ counted_on: '2026-11-10', summary_digest: null });
    expect(phase(one.act('adoptReport', {}, commissioner))).toBe('ended');
    expect(inspectionKind.row(one.dossier)).toMatchObject({ summary_digest: report.summary.digest });
    expectCaseInvariants(one);
  });
});
