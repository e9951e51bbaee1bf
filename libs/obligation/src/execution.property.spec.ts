import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { above, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';
import { addDays } from '#libs/calendar';
import { refusalOf } from '#libs/office';
import { day, office, person, text } from '../../../test/support/law.js';

const officer = person('dept-transport', 'officer');
const head = person('dept-transport', 'head');
const waterworks = person('dept-water', 'officer');
const bureauHead = person('bureau', 'petition-head');

type Act = (it: ObligationInMemory, n: number) => unknown;
const today = (it: ObligationInMemory) => it.context(officer).today;
const acts: Readonly<Record<string, Act>> = {
  prove: (it, n) =>
    it.act(
      'prove',
      { on: addDays(today(it), -n), amountCents: null, from: null, proof: text('p'), attachment: null },
      waterworks,
    ),
  acknowledge: (it, n) =>
    it.act(
      'acknowledge',
      { party: 'p1', by: 'p1', on: addDays(today(it), -n), amountCents: null, from: null, claim: null },
      pageOf('p1'),
    ),
  urge: (it) => it.act('urge', { words: text('w') }, officer),
  tell: (it) => it.act('tellOptions', { manner: 'phone' }, officer),
  confirm: (it) => it.act('confirmDay', { words: null }, bureauHead),
  otherDay: (it) => it.act('rejectDay', { finding: 'other_day', reasons: text('r') }, bureauHead),
  notDone: (it) => it.act('rejectDay', { finding: 'not_done', reasons: text('r') }, bureauHead),
  strike: (it, n) => it.act('strike', { payment: (n % 3) + 1, reasons: text('r') }, head),
  uphold: (it) => it.act('uphold', { words: text('w') }, head),
  unperformed: (it) => it.act('noteUnperformed', { n: it.state.unperformed + 1 }, above),
  postpone: (it, n) => {
    const days = [{ due: 1, on: addDays(today(it), n + 1) }];
    it.act('propose', { party: 'p1', by: 'p1', days, text: text('later') }, officer);
    it.act('signAmendment', it.signature('p1'), officer);
  },
  wait: (it, n) => it.until(addDays(today(it), n)),
};
const walk = fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(25)), { minLength: 4, maxLength: 25 });

const counting = ({ state }: ObligationInMemory) => state.payments.filter((one) => !one.isStruck && !one.isDoubted);

describe('an opinion that an office carries out, whatever happens', () => {
  let [performed, looked, again, later] = [0, 0, 0, 0];

  afterAll(() => {
    expect([performed, looked, again, later].every((count) => count > 30)).toBe(true);
  });

  it('is performed by word or proof alone, waits for a look that is owed, and is owed by that office until then', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const it = new ObligationInMemory('x1').opened({
          ...{ matter: 'execution', office: office('dept-transport'), executor: office('dept-water') },
          ...{ looker: office('bureau'), debtors: [], confirmBy: null },
          dues: [{ amountCents: null, on: day('2026-08-20') }],
        });
        for (const [name, n] of steps) {
          const before = it.state.end;
          refusalOf(() => {
            acts[name]?.(it, n);
          });
          const { end, awaited } = it.state;
          if (name === 'wait') expect(end).toEqual(before);
          if (before !== null && end === null) again += 1;
          if (awaited !== null) {
            looked += 1;
            expect([end, it.duties()]).toEqual([null, ['confirmDay@bureau']]);
          }
          if (end === null) {
            if (awaited === null) expect(it.duties()).toContain('prove@dept-water');
            continue;
          }
          performed += 1;
          expect(end.as).toBe('performed');
          expect(counting(it).length).toBeGreaterThan(0);
          expect(it.duties()).toEqual([]);
          // Late by the day on which it was carried out, and by nothing else; a day that was put off is one that all signed for.
          const [due] = it.state.dues;
          const clock = it.clock(due?.clock ?? '');
          expect(clock.breachedAt !== null).toBe((clock.metOn ?? '') > (due?.on ?? ''));
          if (due?.on !== '2026-08-20') later += 1;
          const agreed = it.state.amendments.filter(({ stands }) => stands === 'in_force');
          expect(due?.on).toBe(agreed.at(-1)?.days[0]?.on ?? '2026-08-20');
        }
      }),
      { numRuns: 400, seed: 20261201 },
    );
  });
});
