import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { office, person, text } from '../../../test/support/law.js';
import { above, aVisitor, pageOf, RevisitInMemory, visitingOffice } from '../../../test/support/a-settlement.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, legalDateOf } from '#libs/calendar';
import { findingsIn, verifyDraw, type DrawRecord } from '#libs/draw';
import { isDomainError, type Fact } from '#libs/kernel';
import { leftOutAs, type Candidate, type RevisitCommands } from './index.js';

const sequences = process.env['LAW'] === 'long' ? 5_000 : 100;
const words = text('words');
const parties = ['p1', 'p2', 'p3'];
const channels = ['visit', 'phone', 'message'] as const;

const candidate = fc.record({
  at: fc.nat({ max: 3 }),
  isGoing: fc.boolean(),
  open: fc.nat({ max: 1 }),
  speaks: fc.boolean(),
  isGrid: fc.boolean(),
  isOfParty: fc.constantFrom(false, false, false, true),
});
const offices = [visitingOffice, 'justice-zhoucheng', 'mediation-binju', 'grid-jinniu-liuxi-1'];
const named = (all: readonly (Partial<Candidate> & { readonly at?: number })[]) =>
  all.map(({ at = 0, ...of }, n) => aVisitor(`m${String(n)}`, { ...of, office: office(offices[at] ?? '') }));
// Whoever there is, or several who stand alike.
const pool = fc.oneof(
  fc.array(candidate, { minLength: 1, maxLength: 8 }).map(named),
  fc.nat({ max: 4 }).map((n) => named(Array.from({ length: n + 3 }, () => ({})))),
);

/** Who is tried on three days in vain before the walk begins: nobody, or one. */
const triedBefore = fc.constantFrom<string[]>([], ['p1']);
const triesOf = (one: RevisitInMemory, party: string): readonly (() => unknown)[] => [
  () => one.tries(party, '2026-08-11').tries(party, '2026-08-11', 'visit'),
  () => one.on('2026-08-12').tries(party, '2026-08-12'),
];

/** One act of a walk: what, about which party, how many days, and which of several. */
const act = fc.record({
  what: fc.nat({ max: 15 }),
  party: fc.constantFrom(...parties),
  days: fc.nat({ max: 3 }),
  n: fc.nat({ max: 5 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const headOfIt = person(visitingOffice, 'head');
const acts: readonly ((one: RevisitInMemory, drawn: Act) => unknown)[] = [
  (one, { party, days, n }) => one.tries(party, addDays(legalDateOf(one.at), -days), channels[n % 3] ?? 'phone'),
  (one, { party, n }) => one.tries(party, legalDateOf(one.at), channels[n % 3] ?? 'phone'),
  (one, { party }) => one.says(party),
  (one, { party, n }) =>
    one.says(party, { isRebound: n % 2 === 0, help: n % 3 === 0 ? words : null, notPerformed: n > 2 ? ['o1'] : [] }),
  (one, { party }) => one.act('answer', one.said(party, { channel: 'page', proof: 'page' }), pageOf(party)),
  (one, { party }) => one.act('giveUp', { party }, one.visitor),
  (one, { party }) => one.act('hearWish', { party }, one.visitor),
  (one, { party, n }) => one.act('noteWish', { party, isWanted: n % 2 === 1, n }, above),
  (one, { days }) => one.until(addDays(legalDateOf(one.at), days)),
  (one, { n }) => one.closes(n % 2 === 0),
  (one, { party, n }) => {
    // Whom something is owed to, if it is anybody: else it is refused of the one that was drawn.
    const owed = one.state.parties.find(({ help, rebound }) => help !== null || rebound !== null);
    const isAgain = owed !== undefined && owed.rebound !== null && (owed.help === null || n % 2 === 0);
    const of = { party: owed?.party ?? party, to: words, number: words };
    return one.act(isAgain ? 'linkRebound' : 'referHelp', of, one.visitor);
  },
  (one) => one.act('passOn', { reasons: words }, one.visitor),
  (one, { n }) => {
    const { isGoing: _isGoing, speaks: _speaks, open: _open, ...of } = aVisitor(`m${String(n)}`, { isGrid: n === 5 });
    return one.act('assign', { ...of, reasons: words }, headOfIt);
  },
  (one, { party }) =>
    one.act('callBack', { party, result: 'confirmed', words: null }, person('dept-justice', 'officer')),
  (one, { party }) => one.act('denyAnswer', { party }, pageOf(party)),
  (one, { party, n }) => {
    const { today: on } = one.context(one.course);
    const isRebound = n % 2 === 0;
    return one.act('correctAnswer', { party, on, notPerformed: [], isContent: !isRebound, isRebound }, pageOf(party));
  },
  (one, { party }) => one.says(party, { wantsNone: true }),
];

type Opened = RevisitCommands['open'];
const dataOf = (facts: readonly Fact[], type: string) =>
  facts.filter((fact) => fact.type === type).map(({ data }) => data as Record<string, unknown>);

/** Nobody goes who handled it, whoever is named; and who is drawn, the chain has drawn. */
function expectIndependent(one: RevisitInMemory, terms: Opened): void {
  for (const { person: name, office: at } of dataOf(one.facts, 'assigned')) {
    expect(terms.handled.persons).not.toContain(name);
    expect(terms.handled.offices).not.toContain(at);
  }
  const [frozen] = one.facts.filter(({ type }) => type === 'drawFrozen');
  if (frozen === undefined) return;
  const {
    candidates,
    count,
    isDrawn,
    pool: of,
  } = frozen.data as {
    candidates: string[];
    count: 1;
    isDrawn: boolean;
    pool: Candidate[];
  };
  const first = dataOf(one.facts, 'assigned')[0]?.['person'];
  expect(isDrawn).toBe(candidates.length >= 3);
  expect(first).toBe(leastOf(of, terms, candidates, first));
  const [drawn] = dataOf(one.facts, 'drawn');
  if (drawn === undefined) return;
  const { seed, order } = drawn as { seed: string; order: string[] };
  const record: DrawRecord = {
    form: 'maplebridge-draw/1',
    case: 'c',
    fact: frozen.seq,
    seed,
    candidates,
    count,
    drawn: order.slice(0, 1),
  };
  expect([verifyDraw(record).isRight, findingsIn(record, one.links()), order[0]]).toEqual([true, [], first]);
}

/** The same the slow way: nobody who may go is better placed than whoever goes first, and all who are equal are in the draw. */
function leastOf(of: readonly Candidate[], terms: Opened, candidates: readonly string[], first: unknown): unknown {
  const able = of.filter((each) => leftOutAs(each, terms) === null);
  const rank = ({ speaks, isGoing, open }: Candidate) => (speaks ? 0 : 100) + (isGoing ? 0 : 10) + open;
  const best = Math.min(...able.map(rank));
  const equal = able.filter((each) => rank(each) === best).map(({ person: name }) => name);
  expect([...equal].sort()).toEqual(candidates);
  return equal.includes(String(first)) ? first : equal[0];
}

/** From a wish on nobody asks that one, calls back, or tries; whoever wants it again is asked again. */
function expectWishesObeyed({ facts }: RevisitInMemory, terms: Opened): void {
  const unwanted = new Set(terms.unwanted);
  for (const { type, data } of facts) {
    const {
      party = '',
      isWanted = false,
      wantsNone = false,
    } = data as Record<'party', string | undefined> & {
      isWanted?: boolean;
      wantsNone?: boolean;
    };
    if (['attempted', 'answered', 'givenUp', 'calledBack'].includes(type)) expect([...unwanted]).not.toContain(party);
    if (type === 'wishHeard' || wantsNone || (type === 'wishNoted' && !isWanted)) unwanted.add(party);
    if (type === 'wishNoted' && isWanted) unwanted.delete(party);
  }
}

/** Not reached is said of whoever was tried as the rules say, and only somebody who was asked makes a revisit. */
function expectHonest({ facts, state }: RevisitInMemory): void {
  for (const [at, { type, data }] of facts.entries()) {
    if (type !== 'givenUp') continue;
    const tries = dataOf(facts.slice(0, at), 'attempted').filter(
      ({ party }) => party === (data as { party: string }).party,
    );
    const count = (of: string) => new Set(tries.map((each) => each[of])).size;
    expect([tries.length >= 3, count('on') >= 2, count('channel') >= 2]).toEqual([true, true, true]);
    expect(count('person')).toBeGreaterThanOrEqual(Math.min(2, state.order.length));
  }
  const answered = dataOf(facts, 'answered').map(({ party }) => party);
  expect(answered).toEqual([...new Set(answered)]);
  if (state.end?.as === 'made') expect(answered.length).toBeGreaterThan(0);
  if (state.end?.as === 'not_reached') expect(answered).toEqual([]);
}

describe('a revisit', () => {
  const reached = { acts: 0, ends: new Set<string>(), types: new Set<string>() };

  it(`is made by nobody who handled it, and of nobody who wants none, ${String(sequences)} times`, () => {
    const unwanted = fc.constantFrom<string[]>([], [], ['p2'], ['p1', 'p2', 'p3']);
    const walk = fc.property(
      pool,
      unwanted,
      triedBefore,
      fc.boolean(),
      fc.array(act, { minLength: 8, maxLength: 40 }),
      (of, none, before, isGridAgreed, drawn) => {
        const one = new RevisitInMemory().opened({ parties, unwanted: none, isGridAgreed });
        const terms = one.terms({ parties, unwanted: none, isGridAgreed });
        const steps = [
          () => one.assigned(of),
          ...before.flatMap((party) => triesOf(one, party)),
          ...drawn.map((each) => () => acts[each.what]?.(one, each)),
        ];
        for (const step of steps) {
          try {
            step();
            reached.acts += 1;
          } catch (error) {
            if (!isDomainError(error)) throw error;
          }
        }
        expectIndependent(one, terms);
        expectWishesObeyed(one, terms);
        expectHonest(one);
        expectCaseInvariants(one);
        one.closes(false);
        reached.ends.add(one.state.end?.as ?? 'going');
        for (const { type } of one.facts) reached.types.add(type);
        one.act('release', { isCalled: false }, above);
        expect(one.state.parties.filter(({ stands }) => stands === 'to_ask')).toEqual([]);
        expect(one.duties().filter((what) => /^(answer|callBack)@/u.test(what))).toEqual([]);
        one.closes(false);
        // What somebody was promised is owed still.
        expect(one.state.end === null).toBe(one.state.parties.some(({ help, rebound }) => help ?? rebound));
        expectCaseInvariants(one);
      },
    );
    assertWalk(walk, { numRuns: sequences, endOnFailure: true, seed: 20261201 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(sequences * 4);
    expect(['made', 'unwanted', 'going'].filter((end) => !reached.ends.has(end))).toEqual([]);
    const met = [
      'drawn',
      'givenUp',
      'wishHeard',
      'wishNoted',
      'calledBack',
      'helpReferred',
      'reboundLinked',
      'passedOn',
    ];
    expect(met.filter((type) => !reached.types.has(type))).toEqual([]);
  });
});
