import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDomainError, type Actor } from '#libs/kernel';
import {
  aPlan,
  commissioner,
  leader,
  postsOf,
  second,
  third,
  TourInMemory,
  type VisitInMemory,
} from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';
import { assertWalk } from '../../../test/support/walk.js';

const reasons = text('reasons');
const walks = 60;
const offices = ['town-zhoucheng', 'dept-housing', 'town-qiaodian', 'dept-water', 'town-binju'];
const people: readonly Actor[] = [leader, second, third, person('dept-housing', 'officer', 'zhu')];
const acts = [
  ...([
    'declare',
    'declare',
    'step-back',
    'publish',
    'publish',
    'replace',
    'lead',
    'add',
    'move',
    'drop',
    'follow',
    'follow',
  ] as const),
  ...([
    'announce',
    'begin',
    'begin',
    'make',
    'make',
    'make',
    'find',
    'settle',
    'settle',
    'report',
    'adopt',
    'call-off',
  ] as const),
];
const act = fc.record({ what: fc.constantFrom(...acts), who: fc.nat(3), where: fc.nat(4), days: fc.nat(4) });

interface Act {
  readonly what: (typeof acts)[number];
  readonly who: number;
  readonly where: number;
  readonly days: number;
}

const inspector = (one: Actor) => ({ account: one.principal, office: one.office ?? office('') });
const who = (at: number): Actor => people[at % people.length] ?? leader;
const nameOf = (one: TourInMemory, where: number): string =>
  one.state.visits[where % one.state.visits.length]?.visit ?? 'v1';
const today = (one: TourInMemory) => one.context(courseActor).today;
const leading = (one: TourInMemory): Actor => people.find(({ principal }) => principal === one.state.leader) ?? leader;

/** Somebody there, in whatever state the visit is. */
function onSite(one: TourInMemory, { what, where }: Act): void {
  const name = nameOf(one, where);
  const visit = one.follows().visit(name).on(today(one));
  const by = leading(one);
  if (what === 'announce') visit.act('announce', {}, by);
  if (what === 'begin') visit.act('begin', { on: today(one) }, by);
  if (what === 'make') {
    if (visit.state.begunOn === null) visit.act('begin', { on: today(one) }, by);
    visit.closed(by).act('sign', { attachment: null }, by);
    const visited = person(visit.state.office ?? '', 'head');
    visit.act('countersign', { words: reasons, refuses: true }, visited);
  }
  one.hears(name);
}

const does: Readonly<
  Record<Exclude<Act['what'], 'announce' | 'begin' | 'make'>, (one: TourInMemory, of: Act) => unknown>
> = {
  declare: (one, of) => one.act('declare', { isFree: true }, who(of.who)),
  'step-back': (one, of) => (of.days < 4 ? null : one.act('declare', { isFree: false }, who(of.who))),
  publish: (one) => one.act('publish', { posts: postsOf(...people) }, commissioner),
  replace: (one, of) => {
    if (of.days < 3) return;
    const by = who(of.who + of.where);
    const payload = { account: who(of.who).principal, by: inspector(by), posts: postsOf(by), reasons };
    one.act('replaceInspector', payload, commissioner);
  },
  lead: (one, of) => one.act('changeLeader', { leader: who(of.who).principal, reasons }, commissioner),
  add: (one, of) => {
    if (of.days < 3) return;
    const visit = { office: office(offices[of.where] ?? ''), on: today(one), isAnnounced: of.days % 2 === 0 };
    one.act('addVisit', { ...visit, posts: postsOf(...people), reasons }, commissioner);
  },
  move: (one, of) => one.act('moveVisit', { visit: nameOf(one, of.where), on: today(one), reasons }, leading(one)),
  drop: (one, of) =>
    of.days < 3 ? null : one.act('dropVisit', { visit: nameOf(one, of.where), reasons }, commissioner),
  follow: (one) => one.follows(),
  find: (one, of) => {
    const visit = nameOf(one, of.where);
    const of_ = one.state.visits.find((each) => each.visit === visit)?.office ?? office('');
    const until = day('2027-06-01');
    one.act('issueFinding', one.finding({ visit, office: of_, until, posts: postsOf(...people) }), leading(one));
  },
  settle: (one, of) => one.act('settleVisit', { visit: nameOf(one, of.where) }, leading(one)),
  report: (one) => one.act('submitReport', { report: reasons, summary: reasons }, leading(one)),
  adopt: (one) => one.act('adoptReport', {}, commissioner),
  'call-off': (one, of) => (of.who + of.where + of.days === 11 ? one.act('callOff', { reasons }, commissioner) : null),
};

/** What anybody of the office that is visited could read before it may know. */
function tellsTooEarly({ facts, state }: VisitInMemory): boolean {
  const known = facts.findIndex(({ type }) => type === 'announced' || type === 'begun');
  const before = known < 0 ? facts : facts.slice(0, known);
  const sight = before.flatMap(({ access = [] }) => access.map(({ office: of, reason }) => ({ of, reason })));
  const touched = [...sight, ...before.flatMap(({ duties = [], clocks = [] }) => [...duties, ...clocks])];
  return JSON.stringify(touched).includes(`"${state.office ?? ''}"`);
}

function expectTour(one: TourInMemory): void {
  const { visits, inspectors, countedOn, findings, leader: leads } = one.state;
  const there = inspectors.filter(({ isGone }) => !isGone);
  const toVisit = visits.filter(({ droppedOn }) => droppedOn === null);
  // Nobody inspects an office of their own, and nobody is there twice.
  expect(there.filter((each) => toVisit.some((visit) => visit.office === each.office))).toEqual([]);
  expect(new Set(there.map(({ account }) => account)).size).toBe(there.length);
  expect(leads === null || there.some(({ account }) => account === leads)).toBe(true);
  expect(one.all('counted').length).toBe(countedOn === null ? 0 : 1);
  if (countedOn !== null)
    expect(visits.every(({ droppedOn, isSettled }) => droppedOn !== null || isSettled)).toBe(true);
  const unmade = visits.filter(({ visit, isSettled }) => isSettled && !one.visit(visit).state.isClosed);
  expect(unmade).toEqual([]);
  expect(findings.map(({ finding }) => finding)).toEqual(findings.map((_one, at) => `f${String(at + 1)}`));
}

function expectVisits(one: TourInMemory): void {
  for (const { visit: name, on, droppedOn } of one.follows().state.visits) {
    const visit = one.visits.get(name);
    if (visit === undefined || visit.facts.length === 0) continue;
    expectCaseInvariants(visit);
    expect(tellsTooEarly(visit)).toBe(false);
    const { begunOn, end, on: known } = visit.state;
    if (begunOn === null && end === null) expect([known, droppedOn]).toEqual([on, null]);
    if (begunOn === null && droppedOn !== null) expect(end?.as).toBe('dropped');
  }
}

describe('a tour and its visits, whatever is done in whatever order', () => {
  const reached = { acts: 0, refused: 0, made: 0, ends: new Set<string>() };

  it('count once what was made, tell no office before it may know, and let nobody inspect an office of their own', () => {
    const walk = fc.property(fc.nat(3), fc.array(act, { minLength: 60, maxLength: 140 }), (n, drawn) => {
      const one = n === 0 ? new TourInMemory().opened(aPlan()) : new TourInMemory().published(aPlan());
      for (const each of drawn) {
        const { what } = each;
        one.until(new Date(Date.parse(today(one)) + each.days * 86_400_000).toISOString().slice(0, 10)).on(today(one));
        try {
          if (what === 'announce' || what === 'begin' || what === 'make') onSite(one, each);
          else does[what](one, each);
          reached.acts += 1;
        } catch (error) {
          if (!isDomainError(error)) throw error;
          reached.refused += 1;
        }
        expectTour(one);
      }
      expectCaseInvariants(one);
      expectVisits(one);
      reached.made += [...one.visits.values()].filter(({ state }) => state.end?.as === 'made').length;
      reached.ends.add(one.state.end?.as ?? (one.state.countedOn === null ? 'open' : 'counted'));
    });
    assertWalk(walk, { numRuns: walks, endOnFailure: true, seed: 20261201 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(walks * 20);
    expect(reached.made).toBeGreaterThan(walks / 2);
    expect([...reached.ends].toSorted()).toEqual(expect.arrayContaining(['called_off', 'open', 'reported']));
  });
});
