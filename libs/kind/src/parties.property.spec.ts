import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Dispute, ref, type DisputeCommands } from '../../../test/support/a-dispute.js';
import { isPresent, mandateKinds, mandateScopes, partiesIn, partyCapacities, partyNatures } from '#libs/kernel';

const name = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5');
const role = fc.constantFrom('applicant' as const, 'respondent' as const, 'representative' as const);
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

type Asked = { [K in keyof DisputeCommands]: readonly [K, DisputeCommands[K]] }[keyof DisputeCommands];
const asked = <K extends keyof DisputeCommands>(command: K, payload: fc.Arbitrary<DisputeCommands[K]>) =>
  payload.map((given) => [command, given] as unknown as Asked);

const [capacity, nature] = [fc.constantFrom(...partyCapacities), fc.constantFrom(...partyNatures)];
const reason = fc.constant(ref);
const anything: fc.Arbitrary<Asked> = fc.oneof(
  asked(
    'addParty',
    fc.record({ identity: name.map((party) => ({ party, digest: `d-${party}` })), role, nature, capacity }),
  ),
  asked(
    'correctParty',
    fc.record({ party: name, identity: fc.constant(null), nature: orNull(nature), capacity: orNull(capacity), reason }),
  ),
  asked('mergeParties', fc.record({ party: name, into: name, reason })),
  asked('leaveParty', fc.record({ party: name, reason })),
  asked(
    'giveMandate',
    fc.record({
      ...{ by: name, of: name, as: fc.constantFrom(...mandateKinds), scope: fc.subarray([...mandateScopes]) },
      ...{ from: fc.constant(null), until: fc.constant(null), attachment: fc.constant(null), shown: reason },
    }),
  ),
  asked('endMandate', fc.record({ mandate: fc.constantFrom('m1', 'm2', 'm3'), on: fc.constant(null), reason })),
);

describe('parties under any commands', () => {
  let taken = 0;

  afterAll(() => {
    // Not by nothing having happened.
    expect(taken).toBeGreaterThan(100);
  });

  it('keep whoever has to be there, mandates between those who are there alone, and a number for each', () => {
    fc.assert(
      fc.property(fc.noBias(fc.array(anything, { minLength: 15, maxLength: 40 })), (acts) => {
        const dispute = new Dispute();
        for (const [command, payload] of acts) {
          if (dispute.code(command, payload) === 'taken') taken += 1;
        }
        const { parties } = dispute.dossier;
        expect(partiesIn(parties, 'applicant').length).toBeGreaterThanOrEqual(1);
        expect(partiesIn(parties, 'respondent').length).toBeLessThanOrEqual(1);
        expect(new Set(parties.map(({ party }) => party)).size).toBe(parties.length);
        const there = parties.filter(isPresent).map(({ party }) => party);
        for (const { party, mandates } of parties) {
          const running = mandates.filter(({ endedOn }) => endedOn === null);
          expect(running.every(({ by }) => by !== party && there.includes(by))).toBe(true);
          if (!there.includes(party)) expect(running).toEqual([]);
        }
        const ids = parties.flatMap(({ mandates }) => mandates.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { mergedInto } of parties) if (mergedInto !== null) expect(mergedInto).not.toBe('a1');
      }),
    );
  });
});
