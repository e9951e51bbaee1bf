import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPetition, bureauHead, clerk, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { office, person, text } from '../../../test/support/law.js';
import { addDays, daysBetween, instantAtHour } from '#libs/calendar';
import { isDomainError, type Actor } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import type { PetitionCommands } from './index.js';

const reason = text('r');
const town = office('town-binju');
const townOfficer = person('town-binju', 'officer');

const act = fc.record({
  what: fc.constantFrom(
    ...([
      'class',
      'class',
      'class',
      'withdrawing',
      'refer',
      'refer',
      'accept',
      'accept',
      'duty',
      'extend',
      'wait',
    ] as const),
  ),
  class: fc.constantFrom('appeal' as const, 'appeal' as const, 'suggestion' as const, 'accusation' as const),
  isTown: fc.boolean(),
  days: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

type Command = { readonly [K in keyof PetitionCommands]: readonly [K, PetitionCommands[K]] }[keyof PetitionCommands];

const commandsOf: Readonly<Record<Act['what'], (drawn: Act) => readonly Command[]>> = {
  class: (drawn) => [['correctClass', { class: drawn.class, reason }]],
  withdrawing: (drawn) => [['correctClass', { class: drawn.class, reason, withdrawsBreaches: true }]],
  refer: ({ isTown }) => {
    const to = isTown ? town : office('dept-transport');
    return [['refer', { to, manner: 'transfer', setOn: null, note: null }]];
  },
  accept: () => [['accept', { notice: null }]],
  duty: () => [['takeAsDuty', { note: null }]],
  extend: () => [['askExtension', { days: 30, reason }]],
  wait: () => [],
};

const actors: readonly Actor[] = [bureauHead, clerk, officer, townOfficer];

/** Whoever may; what nobody may is left out. */
function give(petition: PetitionInMemory, [name, payload]: Command): boolean {
  return actors.some((actor) => {
    try {
      petition.act(name, payload, actor);
      return true;
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return false;
    }
  });
}

const heads = [person('dept-transport', 'head'), person('town-binju', 'head')];
function extend(petition: PetitionInMemory): void {
  for (const head of heads)
    if (petition.allowed(head)['approveExtension'] === null) petition.act('approveExtension', {}, head);
  give(petition, ['noticeExtension', { servedOn: petition.today(), manner: 'post' }]);
}

/** What a number of days binds an office to, two months at the most; with an extension XF-09 has so many more. */
const lengths: Readonly<Record<string, number>> = {
  ...{ 'XF-07': 15, 'XF-ACCEPT': 15, 'XF-09': 60, 'XF-ANSWER': 60, 'XF-PERFORM': 62 },
};

const runningIn = ({ dossier }: PetitionInMemory) => dossier.clocks.filter(isRunning);

/** No office owes the same thing by two clocks. */
function expectOneOfEach(petition: PetitionInMemory): void {
  const owed = runningIn(petition).map(({ owner, rule }) => `${owner} ${rule}`);
  expect(owed).toEqual([...new Set(owed)]);
}

// Two months are 59 days at the least.
const least: Readonly<Record<string, number>> = { ...lengths, 'XF-PERFORM': 59 };

/** What is left of a clock is no less than its days without those on which the office had the matter. */
function expectNoLess(petition: PetitionInMemory, held: ReadonlyMap<string, number>): void {
  for (const { id, owner, rule, rawDueOn, extension, breachedAt } of runningIn(petition)) {
    const length = least[rule];
    if (length === undefined || rawDueOn === null || breachedAt !== null) continue;
    const left = daysBetween(petition.today(), rawDueOn);
    const due = length + extension - (held.get(owner) ?? 0);
    expect([id, left >= due, left, due]).toEqual([id, true, left, due]);
  }
}

describe('corrections of the class', () => {
  let [corrected, carried, withdrawn] = [0, 0, 0];

  it('give no office more than its days and take none from it, in whatever order they come and wherever the matter goes', () => {
    const walk = fc.property(fc.noBias(fc.array(act, { minLength: 10, maxLength: 30 })), (acts) => {
      const petition = aPetition().registered().referred();
      // Days on which an office had the thing to do and was not late with it, counted one by one.
      const had = new Map<string, number>();
      // Days on which an office had the matter, whatever it owed.
      const held = new Map<string, number>();
      const count = (): void => {
        const today = petition.today();
        const { handler } = petition.dossier.state;
        if (handler !== null) held.set(handler, (held.get(handler) ?? 0) + 1);
        for (const { owner, rule, startOn, rawDueOn, ...clock } of petition.dossier.clocks) {
          if (!isRunning({ owner, rule, startOn, rawDueOn, ...clock }) || lengths[rule] === undefined) continue;
          if (rawDueOn === null || today <= startOn || today > rawDueOn) continue;
          had.set(`${owner} ${rule}`, (had.get(`${owner} ${rule}`) ?? 0) + 1);
        }
      };
      for (const drawn of acts) {
        for (let day = 0; day < drawn.days; day += 1) {
          petition.until(addDays(petition.today(), 1));
          count();
        }
        petition.at = instantAtHour(petition.today(), 10);
        for (const command of commandsOf[drawn.what](drawn)) {
          const isTaken = give(petition, command);
          if (isTaken && command[0] === 'correctClass') corrected += 1;
          if (isTaken && drawn.what === 'extend') extend(petition);
        }
        expectOneOfEach(petition);
        expectNoLess(petition, held);
      }
      withdrawn += petition.all('breachWithdrawn').length;
      carried += petition.dossier.clocks.filter(({ usedBefore = 0 }) => usedBefore > 0).length;
      for (const [name, days] of had) {
        const [owner, rule = ''] = name.split(' ');
        // Met is done: what is owed after that is owed anew, and is no work of a correction.
        const own = petition.dossier.clocks.filter((clock) => clock.owner === owner && clock.rule === rule);
        const met = own.filter(({ metAt }) => metAt !== null).length;
        const most = (lengths[rule] ?? 0) * (met + 1) + Math.max(0, ...own.map(({ extension }) => extension));
        expect([name, days <= most, days, most]).toEqual([name, true, days, most]);
      }
    });
    fc.assert(walk, { numRuns: 60, seed: 20261129 });
  }, 120_000);

  // Not by nothing having happened.
  afterAll(() => {
    expect(corrected).toBeGreaterThan(150);
    expect(carried).toBeGreaterThan(10);
    expect(withdrawn).toBeGreaterThan(0);
  });
});
