import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPetition, bureauHead, clerk, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { pageOf } from '../../../test/support/a-settlement.js';
import { addDays } from '#libs/calendar';
import { refusalOf } from '#libs/office';
import { office, text } from '../../../test/support/law.js';

const p1 = { party: 'p1', by: 'p1' } as const;
const onPage = pageOf('p1');

type Act = (petition: PetitionInMemory, days: number) => unknown;
const acts: Readonly<Record<string, Act>> = {
  agree: (one) => one.act('agreeVisit', p1, onPage),
  unwant: (one) => one.act('unwantContact', p1, onPage),
  want: (one) => one.act('wantContact', p1, clerk),
  deliver: (one) => one.delivered(),
  execute: (one) => one.executed(),
  reopen: (one) => one.executionTold('reopened/1'),
  change: (one, days) =>
    one.act('changeVisits', { dates: [addDays(one.today(), days + 1)], reasons: text('r') }, bureauHead),
  close: (one) => one.closed(),
  withdraw: (one) => one.withdrawn(officer),
  wait: (one, days) => one.until(addDays(one.today(), days)),
};
/** Who carries it out; null: whoever decides. */
const executors = [null, 'dept-water', 'town-binju'] as const;
const walk = fc.array(fc.tuple(fc.constantFrom('wait', 'wait', ...Object.keys(acts)), fc.nat(30)), {
  minLength: 5,
  maxLength: 25,
});

describe('the revisits of a petition, whatever happens', () => {
  let [asked, unwanted] = [0, 0];

  afterAll(() => {
    expect(asked).toBeGreaterThan(50);
    expect(unwanted).toBeGreaterThan(20);
  });

  it('are made by nobody who handled it or carries it out, never after a wish, and never once it was withdrawn', () => {
    fc.assert(
      fc.property(fc.constantFrom(...executors), fc.boolean(), walk, (executor, isServed, steps) => {
        const petition = aPetition()
          .registered({ place: office('town-binju') })
          .referred()
          .notified()
          .accepted();
        petition.supported('2026-09-01', executor);
        if (isServed) petition.act('agreeVisit', p1, onPage).delivered();
        let seen = 0;
        for (const [name, days] of steps) {
          const before = petition.dossier.state;
          const wantedNone = before.visits.contacts.some(({ wantsNone }) => wantsNone);
          refusalOf(() => {
            acts[name]?.(petition, days);
          });
          const { end, visits } = petition.dossier.state;
          const { due } = visits;
          const opens = petition
            .standing()
            .parts.owed.some(({ open }) => open.type === 'open' && 'matter' in open.payload);
          if (end !== null && end.as !== 'closed') expect(opens).toBe(false);
          const fresh = due.slice(seen);
          seen = due.length;
          // Time alone opens them, and nobody changes their mind while it passes.
          if (fresh.length > 0) {
            expect(name).toBe('wait');
            expect([wantedNone, before.end === null || before.end.as === 'closed']).toEqual([false, true]);
          }
          if (name === 'wait' && wantedNone) unwanted += 1;
          for (const { office: by, supervisor, handled, obligations } of fresh) {
            asked += 1;
            expect([by, supervisor]).not.toContain(null);
            expect(by).not.toBe(supervisor);
            for (const handler of ['dept-transport', executor ?? 'dept-transport']) {
              expect(handled.offices).toContain(handler);
            }
            expect(handled.offices).not.toContain(by);
            expect(handled.offices).not.toContain(supervisor);
            expect(obligations.every((one) => one === 'x1')).toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 20261201 },
    );
  });
});
