import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  as,
  freshParty,
  mandateKinds,
  mandateScopes,
  partyCapacities,
  partyNatures,
  specialScopes,
} from '#libs/kernel';
import type { KnownParty, LegalDate, Mandate, MandateScope } from '#libs/kernel';
import { guardianUntil, isAddressee, mayActFor, mayNot, requireActing, servedAs, type Acting } from './acting.js';

const day = (text: string) => as<LegalDate>(text);
const on = day('2026-08-10');

const party = (name: string, more: Partial<KnownParty> = {}): KnownParty => ({
  ...{ ...freshParty, party: name, role: 'petitioner', seq: 1, digest: name },
  ...more,
});
const mandate = (by: string, more: Partial<Mandate> = {}): Mandate => ({
  ...{ id: 'm1', by, as: 'agent', scope: ['receive', 'speak'], from: day('2026-08-01'), until: null },
  ...{ attachment: null, endedOn: null },
  ...more,
});
const ward = (...mandates: readonly Mandate[]) => party('w', { capacity: 'none', mandates });
const firm = (...mandates: readonly Mandate[]) => party('o', { nature: 'organisation', mandates });

/** What is answered: by what somebody may act, or the code of why not. */
const answer = (parties: readonly KnownParty[], by: string, of: string, more: Partial<Acting> = {}): string => {
  const found = mayActFor(parties, { by, of, scope: 'speak', on, ...more });
  return mayNot(found) ? found.code : found.as;
};

describe('a mandate', () => {
  const given = (more: Partial<Mandate> = {}) => [party('p1', { mandates: [mandate('p2', more)] }), party('p2')];

  it('is what one acts for another by: in what it names, and in nothing else', () => {
    expect(answer(given(), 'p2', 'p1')).toBe('agent');
    expect(answer(given(), 'p2', 'p1', { scope: 'receive' })).toBe('agent');
    expect(answer(given(), 'p1', 'p2')).toBe('party.no_mandate');
    expect(answer(given({ scope: ['receive'] }), 'p2', 'p1')).toBe('party.mandate_too_narrow');
  });

  it('is the one that reaches furthest of several, in whatever order they were given', () => {
    const chosen = mandate('p2', { as: 'representative' });
    const power = mandate('p2', { id: 'm2' });
    const asked = (...mandates: readonly Mandate[]) => answer([party('p1', { mandates }), party('p2')], 'p2', 'p1');
    expect([asked(chosen, power), asked(power, chosen)]).toEqual(['agent', 'agent']);
    expect(asked(chosen, mandate('p2', { id: 'm2', scope: ['receive'] }))).toBe('representative');
    expect(asked(chosen, mandate('p2', { id: 'm2', endedOn: on }))).toBe('representative');
    const guardian = mandate('l', { as: 'guardian' });
    const agent = mandate('l', { id: 'm2', through: 'l' });
    expect(answer([ward(agent, guardian), party('l')], 'l', 'w')).toBe('guardian');
  });

  it.each(specialScopes)('has to name what is special: %s', (what) => {
    expect(answer(given(), 'p2', 'p1', { scope: what })).toBe('party.mandate_too_narrow');
    expect(answer(given({ scope: [what] }), 'p2', 'p1', { scope: what })).toBe('agent');
    expect(mayActFor(given(), { by: 'p2', of: 'p1', scope: what, on })).toMatchObject({
      details: { mandate: 'm1', scope: what },
    });
  });

  it('holds from its first day to its last, and not from the day on which it was ended', () => {
    const long = { from: day('2026-08-05'), until: day('2026-08-20') };
    const asked = (text: string, more: Partial<Mandate> = {}) =>
      answer(given({ ...long, ...more }), 'p2', 'p1', { on: day(text) });
    expect([asked('2026-08-05'), asked('2026-08-20')]).toEqual(['agent', 'agent']);
    expect(asked('2026-08-21')).toBe('party.mandate_ended');
    expect(asked('2026-08-04')).toBe('party.no_mandate');
    const ended = { endedOn: day('2026-08-15') };
    expect([asked('2026-08-14', ended), asked('2026-08-15', ended)]).toEqual(['agent', 'party.mandate_ended']);
  });

  it('is no one’s who has left, and that of a merged party is the other’s', () => {
    const gone = [...given(), party('p3', { mergedInto: 'p2' })];
    expect(answer(gone, 'p3', 'p1')).toBe('agent');
    expect(answer([given()[0] as KnownParty, party('p2', { leftOn: on })], 'p2', 'p1')).toBe('party.left');
    expect(answer(given(), 'p9', 'p1')).toBe('party.unknown');
    expect(answer(given(), 'p1', 'p9')).toBe('party.unknown');
  });
});

describe('whoever lacks capacity', () => {
  const guardian = mandate('g', { as: 'guardian', scope: mandateScopes });

  it.each(mandateScopes)('acts by the guardian alone: %s', (what) => {
    const parties = [ward(guardian), party('g')];
    expect(answer(parties, 'w', 'w', { scope: what })).toBe('party.guardian_required');
    expect(answer(parties, 'g', 'w', { scope: what })).toBe('guardian');
  });

  it('has a guardian until the last day of what makes that one so, which may have none', () => {
    const last = (...until: readonly (LegalDate | null)[]) => {
      const given = until.map((one) => mandate('g', { as: 'guardian', until: one }));
      const of = ward(...given, mandate('x', { as: 'guardian', until: null }));
      return guardianUntil({ parties: [of, party('g'), party('x')], of, on }, 'g');
    };
    expect([last(day('2026-08-20')), last(day('2026-08-20'), day('2026-09-01')), last(null)]).toEqual([
      '2026-08-20',
      '2026-09-01',
      null,
    ]);
    expect([last(null, day('2026-08-20')), last(day('2026-08-20'), day('2026-08-05'))]).toEqual([null, '2026-08-20']);
  });

  it('is not acted for by an agent of its own, but by one whom the guardian has appointed', () => {
    const own = mandate('l', { scope: mandateScopes });
    expect(answer([ward(own), party('l')], 'l', 'w')).toBe('party.guardian_required');
    const byGuardian = [ward(guardian, mandate('l', { id: 'm2', through: 'g' })), party('g'), party('l')];
    expect(answer(byGuardian, 'l', 'w')).toBe('agent');
    expect(answer(byGuardian, 'l', 'w', { scope: 'settle' })).toBe('party.mandate_too_narrow');
  });

  it('is nobody to an agent of the guardian’s own, nor to one of a guardian who is none any more', () => {
    const own = [ward(guardian), party('g', { mandates: [mandate('l', { id: 'm2' })] }), party('l')];
    expect(answer(own, 'l', 'w')).toBe('party.guardian_required');
    const given = mandate('l', { id: 'm2', through: 'g' });
    const over = [ward({ ...guardian, until: day('2026-08-09') }, given), party('g'), party('l')];
    expect(answer(over, 'l', 'w')).toBe('party.guardian_required');
    expect(answer(over, 'l', 'w', { on: day('2026-08-09') })).toBe('agent');
  });

  it('is acted for by no guardian who lacks capacity, and by no agent of such a one', () => {
    const given = mandate('l', { id: 'm2', through: 'g' });
    const parties = [ward(guardian, given), party('g', { capacity: 'limited' }), party('l')];
    expect([answer(parties, 'g', 'w'), answer(parties, 'l', 'w')]).toEqual([
      'party.guardian_required',
      'party.guardian_required',
    ]);
  });

  it('has a guardian only as long as that is so: of whoever has capacity nobody is one, nor by one', () => {
    const given = mandate('l', { id: 'm2', through: 'g' });
    const parties = [party('w', { mandates: [guardian, given] }), party('g'), party('l')];
    expect([answer(parties, 'g', 'w'), answer(parties, 'l', 'w'), answer(parties, 'w', 'w')]).toEqual([
      'party.no_mandate',
      'party.no_mandate',
      'itself',
    ]);
  });

  it('acts for nobody', () => {
    expect(answer([party('p1', { mandates: [mandate('w')] }), ward()], 'w', 'p1')).toBe('party.guardian_required');
  });
});

describe('an organisation', () => {
  const statutory = mandate('d', { as: 'statutory', scope: mandateScopes });
  const needsIt = 'party.organisation_needs_its_seal_or_statutory';

  it('signs under its seal, or by whoever represents it by law', () => {
    expect(answer([firm()], 'o', 'o', { scope: 'sign' })).toBe(needsIt);
    expect(answer([firm()], 'o', 'o', { scope: 'sign', isSealed: true })).toBe('itself');
    expect(answer([firm(statutory), party('d')], 'd', 'o', { scope: 'sign' })).toBe('statutory');
    expect(answer([firm(), party('d')], 'd', 'o', { scope: 'sign' })).toBe('party.no_mandate');
  });

  it('is served and speaks without either', () => {
    expect([answer([firm()], 'o', 'o'), answer([firm()], 'o', 'o', { scope: 'receive' })]).toEqual([
      'itself',
      'itself',
    ]);
  });

  it('has an agent of its own, and none in the one of whoever represents it by law', () => {
    const special = mandate('l', { id: 'm2', scope: ['sign'] });
    expect(answer([firm(statutory, special), party('d'), party('l')], 'l', 'o', { scope: 'sign' })).toBe('agent');
    const ofOther = [firm(statutory), party('d', { mandates: [special] }), party('l')];
    expect(answer(ofOther, 'l', 'o', { scope: 'sign' })).toBe('party.no_mandate');
  });

  it('alone has one who represents it by law: a person has none', () => {
    expect(answer([party('o', { mandates: [statutory] }), party('d')], 'd', 'o')).toBe('party.no_mandate');
  });
});

describe('who is served', () => {
  it('is a party for itself, and somebody who acts for one for that one', () => {
    const lawyer = party('l', { role: 'representative' });
    const parties = [party('p1', { mandates: [mandate('l')] }), lawyer];
    expect(servedAs(parties, 'p1', on)).toEqual({ as: 'itself' });
    expect(servedAs(parties, 'l', on)).toEqual({ as: 'agent' });
    const speaks = party('p1', { mandates: [mandate('l', { scope: ['speak'] })] });
    expect(servedAs([speaks, lawyer], 'l', on)).toMatchObject({ code: 'party.mandate_too_narrow' });
    expect(servedAs([party('p1'), party('p2'), lawyer], 'l', on)).toMatchObject({ code: 'party.no_mandate' });
    expect(servedAs([lawyer], 'l', on)).toMatchObject({ code: 'party.no_mandate' });
    expect(servedAs([ward()], 'w', on)).toMatchObject({ code: 'party.guardian_required' });
  });
});

describe('a paper', () => {
  it('is addressed to the parties and to whom a group has chosen, and to nobody who only acts for them', () => {
    const asked = (mandates: readonly Mandate[], role: KnownParty['role'] = 'representative') =>
      isAddressee([party('p1', { mandates })], { party: 'l', role }, on);
    expect([asked([], 'petitioner'), asked([], 'applicant'), asked([], 'accused')]).toEqual([true, true, false]);
    const chosen = mandate('l', { as: 'representative' });
    expect([asked([chosen]), asked([{ ...chosen, endedOn: on }])]).toEqual([true, false]);
    expect([asked([]), asked([mandate('l')]), asked([mandate('l', { as: 'guardian' })])]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('whoever must be allowed', () => {
  it('is refused with the code and the names of the case', () => {
    expect(requireActing([party('p1')], { by: 'p1', of: 'p1', scope: 'sign', on })).toEqual({ as: 'itself' });
    expect(() => requireActing([party('p1'), party('p2')], { by: 'p2', of: 'p1', scope: 'sign', on })).toThrow(
      expect.objectContaining({ kind: 'forbidden', code: 'party.no_mandate', details: { party: 'p1', scope: 'sign' } }),
    );
  });
});

// Four parties with any mandates between them.
const names = ['p1', 'p2', 'p3', 'p4'] as const;
const name = fc.constantFrom(...names);
const date = fc.integer({ min: 1, max: 28 }).map((n) => day(`2026-08-${String(n).padStart(2, '0')}`));
const anyMandate: fc.Arbitrary<Mandate> = fc.record({
  ...{ id: fc.constantFrom('m1', 'm2', 'm3'), by: name, as: fc.constantFrom(...mandateKinds) },
  scope: fc.subarray([...mandateScopes]),
  ...{ from: date, until: fc.option(date, { nil: null }), endedOn: fc.option(date, { nil: null }) },
  attachment: fc.constant(null),
});
const anyParties: fc.Arbitrary<readonly KnownParty[]> = fc.tuple(
  ...names.map((one) =>
    fc
      .record({
        capacity: fc.constantFrom(...partyCapacities),
        nature: fc.constantFrom(...partyNatures),
        leftOn: fc.option(date, { nil: null, freq: 4 }),
        mandates: fc.array(anyMandate, { maxLength: 3 }),
      })
      .map((more) => party(one, more)),
  ),
);
const asked = fc.record({ by: name, of: name, scope: fc.constantFrom<MandateScope>(...mandateScopes), on: date });

describe('among any parties', () => {
  it('nobody acts for another without a mandate of that one which holds on that day', () => {
    fc.assert(
      fc.property(anyParties, asked, (parties, acting) => {
        const found = mayActFor(parties, acting);
        if (mayNot(found) || found.as === 'itself') return;
        const of = parties.find((one) => one.party === acting.of);
        const holds = ({ from, until, endedOn }: Mandate) =>
          from <= acting.on && (until === null || acting.on <= until) && (endedOn === null || acting.on < endedOn);
        const running = (of?.mandates ?? []).filter(holds);
        expect(running.some(({ by }) => by === acting.by)).toBe(true);
      }),
    );
  });

  it('whoever lacks capacity or has left does nothing, and a special act for another is always named or by law', () => {
    fc.assert(
      fc.property(anyParties, asked, (parties, acting) => {
        const found = mayActFor(parties, acting);
        if (mayNot(found)) return;
        const [by, of] = [acting.by, acting.of].map((one) => parties.find(({ party: p }) => p === one));
        const isThere = (leftOn: string | null = null) => leftOn === null || acting.on < leftOn;
        expect([by?.capacity, isThere(by?.leftOn), isThere(of?.leftOn)]).toEqual(['full', true, true]);
        if (found.as !== 'agent' && found.as !== 'representative') return;
        const named = parties.flatMap(({ mandates }) => mandates).filter(({ by: who }) => who === acting.by);
        expect(named.some(({ scope }) => scope.includes(acting.scope))).toBe(true);
      }),
    );
  });

  it('a wider mandate never takes anything away', () => {
    fc.assert(
      fc.property(anyParties, asked, (parties, acting) => {
        if (mayNot(mayActFor(parties, acting))) return;
        const wider = parties.map((one) => ({
          ...one,
          mandates: one.mandates.map((given) => ({ ...given, scope: mandateScopes })),
        }));
        expect(mayNot(mayActFor(wider, acting))).toBe(false);
      }),
    );
  });
});
