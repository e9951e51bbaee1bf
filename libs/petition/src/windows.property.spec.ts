import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { corrected, joined, joint, owed, request, service } from '../../../test/support/a-joint-petition.js';
import { asParty, reason, windows } from '../../../test/support/a-joint-petition.js';
import { bureauHead, clerk, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { text } from '../../../test/support/law.js';
import { PlainWindows } from '../../../test/support/plain-windows.js';
import { assertWalk } from '../../../test/support/walk.js';
import { isDomainError, isOfParty } from '#libs/kernel';
import { isRunning } from '#libs/rules';

/** What may become of several who petition and of their receipts. */
const whats = ['serve', 'request', 'deny', 'join', 'leave', 'merge', 'putAside', 'putBack', 'wait'] as const;
const act = fc.record({
  // Most of them are served, so that there is something to lose.
  what: fc.oneof(
    { weight: 4, arbitrary: fc.constant('serve' as const) },
    { weight: 9, arbitrary: fc.constantFrom(...whats) },
  ),
  who: fc.nat(5),
  other: fc.nat(5),
  days: fc.integer({ min: 1, max: 16 }),
});
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** Whether the law takes it. */
function isTaken(give: () => unknown): boolean {
  try {
    give();
    return true;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return false;
  }
}

const later = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const asRepresentative = (party: string) => ({
  ...{ party, ...corrected, shown: text('signed'), role: 'representative' as const },
});

/** A petition as the law keeps it, beside the sheet of paper; each is told the same. */
class Both {
  readonly petition: PetitionInMemory = joint();
  readonly plain = new PlainWindows(['p1', 'p2']);
  private count = 2;

  do({ what, who, other, days }: Act): void {
    const all = this.plain.petitioners();
    const [name = 'p1', second = 'p1'] = [all[who % all.length], all[other % all.length]];
    const { petition, plain } = this;
    const today = petition.today();
    const given: Record<Act['what'], () => void> = {
      serve: () =>
        this.same(plain.serve(name, today), () => petition.act('recordDelivery', service(today, name), officer)),
      request: () =>
        this.same(plain.request(name, today), () => petition.act('requestReview', request(today, name), clerk)),
      deny: () => this.same(plain.deny(name), () => denied(petition, name)),
      join: () => this.join(),
      leave: () =>
        this.same(plain.leave(name), () =>
          petition.act('leaveParty', { party: name, reason, shown: text('signed') }, clerk),
        ),
      merge: () =>
        this.same(plain.merge(name, second), () =>
          petition.act('mergeParties', { party: name, into: second, reason }, clerk),
        ),
      putAside: () =>
        this.same(plain.putAside(name), () => petition.act('correctParty', asRepresentative(name), clerk)),
      putBack: () => this.putBack(who),
      wait: () => void petition.until(later(today, days)).on(later(today, days)),
    };
    given[what]();
  }

  private join(): void {
    if (this.count > 5) return;
    this.count += 1;
    const name = `p${String(this.count)}`;
    this.plain.join(name);
    joined(this.petition, name);
  }

  private putBack(who: number): void {
    const aside = this.plain.aside();
    const name = aside[who % aside.length];
    if (name === undefined) return;
    this.plain.putBack(name);
    this.petition.act('correctParty', { party: name, ...corrected, role: 'petitioner' }, clerk);
  }

  private same(isExpected: boolean, give: () => unknown): void {
    expect(isTaken(give)).toBe(isExpected);
  }
}

function denied(petition: PetitionInMemory, name: string): void {
  petition.act('disputeDate', { document: 'opinion', reasons: text('never') }, asParty(name));
  petition.act('rejectRecord', { record: null, finding: 'not_done', reasons: text('nothing there') }, bureauHead);
}

describe('the windows of several who petition', () => {
  const seen = { opened: 0, over: 0, several: 0 };

  afterAll(() => {
    // Not by nothing having happened.
    expect(seen.opened).toBeGreaterThan(500);
    expect(seen.several).toBeGreaterThan(100);
    expect(seen.over).toBeGreaterThan(20);
  });

  it('are what a sheet of paper says of them, whatever became of who petitions and of what was proved', () => {
    const walk = fc.property(fc.array(act, { minLength: 6, maxLength: 24 }), (acts) => {
      const both = new Both();
      for (const one of acts) {
        both.do(one);
        const { petition, plain } = both;
        const expected = plain.petitioners().map((name) => [name, plain.until(name)]);
        expect(windows(petition)).toEqual(expected);
        // Nobody's window runs but one of each who petitions, and none without a proof.
        const running = petition.dossier.clocks.filter((clock) => isOfParty(clock.owner) && isRunning(clock));
        const open = plain.petitioners().filter((name) => {
          const until = plain.until(name);
          return until !== null && !plain.isUsed(name) && until >= petition.today();
        });
        expect(running).toHaveLength(open.length);
        const isLeft = plain.petitioners().some((name) => !plain.isServed(name));
        expect(owed(petition).includes('recordDelivery')).toBe(isLeft);
        expect(owed(petition).includes('close')).toBe(plain.isOver(petition.today()));
        seen.opened += open.length;
        seen.several += open.length > 1 ? 1 : 0;
        seen.over += plain.isOver(petition.today()) ? 1 : 0;
      }
    });
    assertWalk(walk, { numRuns: 150, seed: 20261130 });
  });

  it('end the file with the last of them and not before', () => {
    const petition = joint().on('2026-08-04').act('recordDelivery', service('2026-08-04', 'p1'), officer);
    petition.until('2026-08-20').on('2026-08-20').act('recordDelivery', service('2026-08-20', 'p2'), officer);
    petition.until('2026-09-19').on('2026-09-19');
    expect(owed(petition)).not.toContain('close');
    petition.until('2026-09-22').on('2026-09-22');
    expect(owed(petition)).toContain('close');
  });
});
