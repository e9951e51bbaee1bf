import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { committeeHead, mediator, otherCase } from '../../../test/support/a-mediation.js';
import { anAgreement, bothAgreed, inForceSince } from '../../../test/support/an-agreement.js';
import { text } from '../../../test/support/law.js';
import { cycleIn } from '#libs/kernel';
import { refusalOf } from '#libs/office';

const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: null, on: null, place: null };
const endings = ['performed', 'waived', 'broken', 'elsewhere', 'fallen_away'] as const;

const another = {
  ...otherCase,
  kind: 'mediation' as const,
  by: inForceSince('2026-08-04'),
  words: text('anew'),
  agreed: bothAgreed('2026-08-03'),
};

type Mediation = ReturnType<typeof anAgreement>;

/** Each part is opened, or told, and says so: what its course would do, once for everything that is owed now. */
function told(mediation: Mediation): void {
  for (const { kind, name, cause, open } of mediation.standing().parts.owed) {
    mediation.hears(name, null, open.type === 'open' ? [] : [cause], kind);
  }
}

/** What comes of a settlement in any order: an obligation ends, one is open again, a court is asked, somebody joins, another one takes its place. */
const happens = fc.oneof(
  fc.record({ what: fc.constant('ends'), which: fc.nat(3), as: fc.constantFrom(...endings) }),
  fc.record({ what: fc.constant('reopens'), which: fc.nat(3), as: fc.constantFrom(...endings) }),
  fc.record({
    what: fc.constantFrom('court', 'court', 'joins', 'joins', 'told', 'told', 'told', 'replaced'),
    which: fc.nat(3),
    as: fc.constantFrom(...endings),
  }),
);
const orders = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }), { minLength: 4, maxLength: 4 });

describe('what an agreement tells its parts', () => {
  const reached = { told: 0, over: 0, circles: 0, replaced: 0 };

  afterAll(() => {
    // So that it cannot pass because nothing happened.
    expect([reached.told > 20, reached.over > 5, reached.circles > 5, reached.replaced > 5]).toEqual([
      ...[true, true, true, true],
    ]);
  });

  it('is told to each once, is never owed for ever, and keeps no mediation open that has nothing left', () => {
    const walk = fc.property(orders, fc.array(happens, { maxLength: 14 }), (after, events) => {
      const names = after.map((each, at) => ({ name: `o${String(at + 1)}`, after: each.map((n) => `o${String(n)}`) }));
      if (cycleIn(names) !== null) {
        reached.circles += 1;
        return;
      }
      const mediation = anAgreement({ obligations: after.map((each) => ({ ...debt, after: each })) }).told();
      told(mediation);
      for (const [at, { what, which, as }] of events.entries()) {
        const name = `o${String(which + 1)}`;
        if (what === 'ends') mediation.hears(name, as);
        if (what === 'reopens') mediation.hears(name, null, [`reopened/${String(at)}`]);
        if (what === 'court')
          mediation.hears('confirmation', null, [`applied/${String(at)}/2026-08-20`], 'confirmation');
        if (what === 'joins') joins(mediation, at);
        if (what === 'told') told(mediation);
        if (what === 'replaced') refusalOf(() => mediation.act('replaceAgreement', another, committeeHead));
        const isOpen = mediation.dossier.parts.some((one) => one.kind === 'obligation' && one.outcome === null);
        expect(mediation.phase).toBe(isOpen ? 'performing' : 'ended');
      }
      for (let turns = 0; mediation.standing().parts.owedInAll > 0; turns += 1) {
        expect(turns).toBeLessThan(8);
        told(mediation);
        reached.told += 1;
      }
      for (const { name } of names) mediation.hears(name, 'performed');
      for (let turns = 0; mediation.standing().parts.owedInAll > 0 && turns < 8; turns += 1) told(mediation);
      for (const { name } of names) mediation.hears(name, 'performed');
      expect([mediation.phase, mediation.standing().parts.owedInAll]).toEqual(['ended', 0]);
      reached.over += 1;
      if (mediation.dossier.state.agreement?.replacedBy != null) reached.replaced += 1;
      const causes = mediation.dossier.parts.flatMap((one) =>
        one.causes.map((cause) => `${one.name} ${String(cause)}`),
      );
      expect(new Set(causes).size).toBe(causes.length);
    });
    fc.assert(walk, { numRuns: 300, seed: 20260803 });
  });
});

function joins(mediation: Mediation, at: number): void {
  const identity = { party: `p${String(at + 5)}`, digest: 'd' };
  const one = { identity, role: 'representative', nature: 'person', capacity: 'full', shown: text('s') };
  mediation.act('addParty', one as never, mediator);
}
