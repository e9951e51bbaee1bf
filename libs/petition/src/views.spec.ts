import { describe, expect, it } from '@jest/globals';
import { as, type CaseId, type Clock, type Instant, type KnownPart } from '#libs/kernel';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { day, office, person, rulesFor, text } from '../../../test/support/law.js';
import { petitionKind, supervisionFor, type PetitionState } from './index.js';
import { owes } from './views.js';
import { examples } from '../../../test/examples/petition.js';

const direct = () => aPetition().registered({ registrar: office('dept-transport') }, officer);

describe('the law of petitions', () => {
  it('has its name, its table and the sign of its numbers', () => {
    expect(petitionKind).toMatchObject({ name: 'petition', table: 'petition', prefix: '信' });
    expect(examples.map(({ type }) => type)).toEqual(expect.arrayContaining([...petitionKind.factTypes]));
    expect(() => petitionKind.evolve({} as PetitionState, { type: 'moved' } as never)).toThrow('petition has no fact');
  });

  /** Written a second time on purpose: what the law takes from its pack is changed twice. */
  it('takes these clocks and numbers from its pack', () => {
    expect(petitionKind.rules).toEqual({
      clocks: [
        'XF-02',
        'XF-04',
        'XF-06',
        'XF-07',
        'XF-08',
        'XF-08R',
        'XF-09',
        'XF-10',
        'XF-11',
        'XF-ACCEPT',
        'XF-RETURN',
        'XF-SERVE',
        'XF-LOOK',
        'XF-WITHDRAW',
        'XF-CLOSE',
        'XF-VISIT',
        'XF-ANSWER',
        'XF-APPROVE',
        'XF-FEEDBACK',
        'XF-MATERIAL',
        'XF-NOTICE',
        'XF-PASS',
        'XF-PERFORM',
        'XF-URGE',
      ],
      parameters: {
        ...{ evaluationDays: [1, 365] },
        ...{ recordingWorkingDays: [0, 30], reviewGraceWorkingDays: [1, 60] },
        ...{ setDateMaxDays: [1, 366], executionMaxDays: [1, 366], objectionReasonsMinChars: [1, 200] },
      },
      hasLadder: false,
    });
  });

  it('records everything under its one claim', () => {
    const petition = direct();
    expect(petition.dossier.state.claims.map(({ id }) => id)).toEqual(['c1']);
    expect(petition.facts.map(({ claim }) => claim)).toEqual(['c1']);
  });
});

describe('the date that a list shows', () => {
  const due = (petition: ReturnType<typeof direct>) => petition.kind.row(petition.dossier)['due_rule'];

  it('is what an office can be late with: not what lapses, not the window of the petitioner', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred();
    expect(petition.clock('XF-08/1').legalDueOn).toBe('2026-08-10');
    expect(due(petition)).toBe('XF-07');
    petition.notified();
    expect(due(petition)).toBe('XF-ANSWER');
    const served = aPetition().registered().referred().notified().accepted().decided().delivered();
    expect(due(served)).toBeNull();
    expect(due(aPetition().registered())).toBe('XF-02');
  });
});

describe('a row', () => {
  const row = (petition: ReturnType<typeof direct>) => petition.kind.row(petition.dossier);

  it('says with whom the matter is: the handler, else who referred it, else who registered it', () => {
    expect(row(aPetition().registered())).toMatchObject({ holder_office: 'bureau', referrer_office: null });
    expect(row(aPetition().registered().referred())).toMatchObject({ holder_office: 'dept-transport' });
    const transfer = { to: office('dept-water'), manner: 'transfer' as const, setOn: null, note: null };
    const own = { registrar: office('county-government') };
    const returned = aPetition().registered(own, person('county-government', 'officer')).act('refer', transfer, clerk);
    returned.act('object', { reasons: text('not ours'), proposedTo: null }, {
      ...officer,
      office: office('dept-water'),
    } as never);
    returned.upheld(null);
    expect(row(returned)).toMatchObject({ holder_office: 'bureau', referrer_office: 'bureau', is_trial: false });
  });

  it('counts as owed what binds an office, and not what lapses by the pack', () => {
    // A row is made of the case alone, without its pack: the law names what lapses, and this holds it to the pack.
    const rules = Object.values(rulesFor('petition').clocks).filter(({ owner }) => owner === 'office');
    const owed = rules.filter(({ id: rule }) => owes({ binding: true, owner: office('a'), rule } as Clock));
    expect(owed).toEqual(rules.filter(({ expiry }) => expiry.means !== 'lapse'));
    expect(owed.length).toBeLessThan(rules.length);
  });

  it('tells a trial import from a real one, and a petition of no source from both', () => {
    const source = (isTrial: boolean) => ({ format: 'message-board', number: '1', isTrial });
    expect(row(aPetition().imported('2026-08-03', { source: source(true) }))['is_trial']).toBe(true);
    expect(row(aPetition().imported('2026-08-03', { source: source(false) }))['is_trial']).toBe(false);
    expect(row(direct())).toMatchObject({ is_trial: false, source_format: null, source_number: null });
  });

  it('is supervised while one of its supervisions is open, and by no other part', () => {
    const part = (kind: string, outcome: string | null, name = 'art40/a'): KnownPart => ({
      ...{ part: as<CaseId>('p'), kind, name, isNecessary: false, causes: [null], outcome },
      ...{ notedAt: '' as Instant, endedAt: null },
    });
    const supervised = (...parts: KnownPart[]) => {
      const petition = direct();
      petition.dossier = { ...petition.dossier, parts };
      return row(petition)['is_supervised'];
    };
    expect(supervised()).toBe(false);
    expect(supervised(part('mediation', null))).toBe(false);
    expect(supervised(part('supervision', 'verified'), part('supervision', null))).toBe(true);
    expect(supervised(part('supervision', 'verified'), part('mediation', null))).toBe(false);
    for (const basis of ['art43', 'ours']) expect(supervised(part('supervision', null, `${basis}/a`))).toBe(false);
  });
});

describe('the supervision of a clock', () => {
  const part = (kind: string, causes: string[], outcome: string | null, name = 'art40/dept-transport') =>
    ({ kind, causes, outcome, name }) as unknown as KnownPart;

  it.each<[expected: string, parts: KnownPart[]]>([
    ['none', []],
    ['none', [part('supervision', ['XF-07/1'], null)]],
    ['none', [part('mediation', ['XF-09/1'], null)]],
    ['begun', [part('supervision', ['XF-07/1', 'XF-09/1'], null)]],
    ['begun', [part('supervision', ['XF-09/1'], 'verified'), part('supervision', ['XF-09/1'], null)]],
    ['ended', [part('supervision', ['XF-09/1'], 'verified'), part('supervision', ['XF-07/1'], null)]],
  ])('is %s by what is recorded (%#)', (expected, parts) => {
    expect(supervisionFor('XF-09/1', parts).stage).toBe(expected);
  });

  it.each(['art40', 'art43', 'ours'])('says on what it stands: %s', (basis) => {
    const own = part('supervision', ['XF-09/1'], null, `${basis}/dept-transport`);
    expect(supervisionFor('XF-09/1', [own])).toEqual({ stage: 'begun', basis });
  });
});

describe('breaches', () => {
  it('ask for supervisions in order of their due instants, each on the basis that its rule has, and only where there is one', () => {
    const petition = aPetition().registered().until('2026-08-20');
    const [breach] = petition.dossier.state.breaches;
    const of = (clock: string, dueAt: string, basis: string | null) => ({ ...breach, clock, basis, dueAt }) as never;
    const breaches = [of('b', '2026-08-20', 'art40'), of('x', '2026-08-01', null), of('a', '2026-08-19', 'ours')];
    for (const given of [breaches, breaches.toReversed()]) {
      petition.dossier = { ...petition.dossier, state: { ...petition.dossier.state, breaches: given } };
      expect(petition.standing().parts.owed.map(({ cause, name, consequence }) => [cause, name, consequence])).toEqual([
        ['a', 'ours/bureau', 'petition.own_number_not_pressed'],
        ['b', 'art40/bureau', 'petition.breach_not_supervised'],
      ]);
    }
  });
});

describe('what started a limit that passed', () => {
  const startsOf = (petition: ReturnType<typeof aPetition>) =>
    petition.all('breached').map(({ rule, startedBy }) => [rule, startedBy]);

  it('is recorded with the breach', () => {
    expect(startsOf(aPetition().registered().referred().until('2026-10-30'))).toEqual([
      ['XF-07', 'referred'],
      ['XF-ACCEPT', 'referred'],
      ['XF-09', 'breached'],
    ]);
    const returned = aPetition().registered().referred().objected().upheld(null).until('2026-09-30');
    expect(startsOf(returned)).toContainEqual(['XF-02', 'objectionUpheld']);
  });
});

describe('reminders', () => {
  const passed = (clock: Clock) => [...clock.passed];

  it('for a day before the matter was registered are nobody’s: none is recorded, also when the date itself was past', () => {
    const petition = aPetition().registered({ receivedOn: day('2026-07-15') });
    expect(passed(petition.clock('XF-02/1'))).toEqual(['w5', 'w2', 'w1-head']);
    petition.until('2026-08-05');
    expect(petition.types()).toEqual(['registered', 'breached']);
  });

  it('that still lie ahead of a matter that was registered late are given', () => {
    const petition = aPetition()
      .registered({ receivedOn: day('2026-07-22') })
      .until('2026-08-06');
    expect(passed(petition.clock('XF-02/1')).slice(0, 1)).toEqual(['w5']);
    expect(petition.all('warned').map(({ warning }) => warning)).toEqual(['w2', 'w1-head']);
  });

  it('of an import that lie before its record are not given, also of what begins later by silence', () => {
    const petition = aPetition().on('2026-06-01').recordedOn('2026-09-01').imported('2026-06-01');
    expect(passed(petition.clock('XF-ACCEPT/1'))).toEqual(['w5', 'w2', 'w1-head']);
    petition.recordedOn(null).on('2026-09-01').until('2026-09-02');
    expect(petition.all('warned')).toEqual([]);
    expect(petition.all('breached').map(({ isRetrospective }) => isRetrospective)).toEqual([true, true]);
  });

  it('of an import that lie at the very instant of its record are not given either', () => {
    const petition = aPetition().on('2026-06-01').recordedOn('2026-06-11').imported('2026-06-01');
    const warning = petition.clock('XF-ACCEPT/1').warnings.find(({ dueAt }) => dueAt === petition.recordedAt);
    expect(passed(petition.clock('XF-ACCEPT/1'))).toEqual([warning?.id]);
  });
});
