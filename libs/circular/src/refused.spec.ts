import { describe, expect, it } from '@jest/globals';
import {
  bureauHead,
  CircularInMemory,
  committeeHead,
  conferenceHead,
  governmentHead,
  proposing,
  saying,
  settled,
} from '../../../test/support/a-circular.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';
import { circularKind } from './kind.js';

const reasons = text('reasons');
const of = '00000000-0000-4000-8000-0000000000f1' as never;
const opening = { form: 'circular', period: '2026Q3', cites: [of] } as const;
const draft = (by = bureauHead) => new CircularInMemory().opened({}, by);
const refused = (one: CircularInMemory, ...[command, payload, by]: Parameters<CircularInMemory['refusal']>) => {
  const { kind, code, details } = one.refusal(command, payload, by);
  return [kind, code, details];
};

describe('whoever drafts a circular', () => {
  const drafts = (by: string, form: 'circular' | 'proposal' = 'circular') =>
    new CircularInMemory().refusal('open', { ...opening, form }, person(by, 'head'));

  it('is the conference, its office, a government, a committee or a department of one, and of these the office proposes', () => {
    for (const by of ['joint-conference', 'county-government', 'county-committee']) {
      expect(new CircularInMemory().opened({}, person(by, 'head')).state.office).toBe(by);
      expect(drafts(by, 'proposal')).toMatchObject({ code: 'circular.proposes_none', details: { office: by } });
    }
    expect(drafts('dept-water')).toMatchObject({ code: 'circular.drafts_none', details: { office: 'dept-water' } });
    expect(drafts('dept-water', 'proposal').code).toBe('circular.drafts_none');
  });

  it('says of which quarter it is, once', () => {
    for (const period of ['2026Q5', '2026Q0', 'x2026Q3', '2026Q33', '26Q3', '']) {
      expect(refused(new CircularInMemory(), 'open', { ...opening, period }, bureauHead)).toEqual([
        ...['invalid', 'circular.period_unfit', { period }],
      ]);
    }
    // Of a report or a proposal no finding need be cited.
    for (const form of ['report', 'proposal'] as const) {
      expect(new CircularInMemory().opened({ form, cites: [] }).all('opened')).toHaveLength(1);
    }
    expect(draft().opened().all('opened')).toHaveLength(1);
    expect(draft().standing().phase).toBe('drafted');
  });

  it('tells where it may not go, which finding is not settled, and who may not be named', () => {
    const issues = (change: object, by = bureauHead) => refused(draft(by), 'issue', saying(change), by);
    expect(issues({ to: ['dept-water', 'bureau'].map(office) })).toEqual([
      ...['invalid', 'circular.addressee_unfit', { office: 'bureau' }],
    ]);
    expect(issues({ to: [] })).toEqual(['invalid', 'circular.addressee_unfit', { office: '' }]);
    expect(issues({ stands: [settled, { ...settled, number: '问2', isFinal: false }] })).toEqual([
      ...['conflict', 'circular.finding_unfit', { number: '问2' }],
    ]);
    const named = [office('dept-transport')];
    expect(issues({ named })).toEqual(['invalid', 'circular.may_not_name', { office: 'bureau' }]);
    const elsewhere = { named: [...named, office('dept-water')], ground: text('ground') };
    expect(issues(elsewhere, conferenceHead)).toEqual([
      ...['invalid', 'circular.named_not_found', { office: 'dept-water' }],
    ]);
    expect(issues({ named, to: [office('dept-water')] }, governmentHead)).toEqual([
      ...['invalid', 'circular.named_not_told', { office: 'dept-transport' }],
    ]);
  });

  it('answers for the office, where it is issued or taken back, and does so once', () => {
    const clerk = person('bureau', 'petition-clerk');
    expect(refused(draft(), 'issue', saying(), clerk)[1]).toBe('office.not_permitted');
    expect(refused(draft(), 'withdraw', { reasons }, clerk)[1]).toBe('office.not_permitted');
    expect(refused(draft().issued(), 'issue', saying(), bureauHead).slice(0, 2)).toEqual([
      'conflict',
      'circular.issued',
    ]);
  });
});

describe('what goes to several offices', () => {
  it('is owed by each until that one has it, and met by no other', () => {
    const one = draft().issued().on('2026-10-13').received('dept-water');
    expect(one.state.addressees.map(({ office: to, clock, hasReceived }) => [to, clock, hasReceived])).toEqual([
      ['dept-transport', 'CC-RECEIVE/1', false],
      ['dept-water', 'CC-RECEIVE/2', true],
    ]);
    expect([one.clock('CC-RECEIVE/1').metAt, one.clock('CC-RECEIVE/2').metOn]).toEqual([null, '2026-10-13']);
    expect(circularKind.row(one.dossier)).toMatchObject({
      ...{ office_id: 'bureau', form: 'circular', period: '2026Q3', item: null, cited: 1, named: 0 },
      ...{ addressees: 2, received: 1, issued_on: '2026-10-12', ended_as: null, ended_at: null },
    });
    expect([one.standing().phase, one.state.issuedAs]).toEqual(['issued', 2]);
  });

  it('is told to be taken back also where all have it, and then stands as that in the list', () => {
    const one = draft().issued().received('dept-water').received('dept-transport');
    const { end } = one.state;
    one.on('2026-10-20').act('withdraw', { reasons }, bureauHead);
    expect(circularKind.row(one.dossier)).toMatchObject({ ended_as: 'withdrawn', ended_at: end?.at });
    expect(one.all('ended')).toHaveLength(1);
    const early = draft().issued().act('withdraw', { reasons }, bureauHead);
    expect(early.dossier.clocks.map(({ endedAs }) => endedAs)).toEqual(['cancelled', 'cancelled']);
    expect(refused(early, 'receive', {}, person('dept-water', 'officer'))[1]).toBe('circular.ended');
  });

  it('goes with an office that is taken over, in each of its places and in no other', () => {
    const { state } = draft(governmentHead).issued({ named: [office('dept-transport')] }, governmentHead);
    const moved = (from: string) => {
      const so = circularKind.handedOver?.(state, { from: office(from), to: office('dept-finance') });
      return [so?.office, ...(so?.named ?? []), ...(so?.addressees ?? []).map((one) => one.office)];
    };
    expect(moved('dept-housing')).toEqual(['county-government', 'dept-transport', 'dept-transport', 'dept-water']);
    expect(moved('county-government')[0]).toBe('dept-finance');
    expect(moved('dept-transport').slice(1)).toEqual(['dept-finance', 'dept-finance', 'dept-water']);
    const blank = new CircularInMemory().state;
    expect(circularKind.handedOver?.(blank, { from: office('a'), to: office('b') })).toEqual(blank);
  });
});

describe('a proposal on policy', () => {
  const laid = () => new CircularInMemory().laid();
  const answer = { as: 'adopted', words: text('answer') } as const;

  it('is laid where three offices have the same item, before the bureau over them', () => {
    const lay = { item: 'a/b', period: '2026Q4', since: day('2025-10-12'), office: office('dept-water') };
    const least = [2, 3].map((offices) => {
      const one = new CircularInMemory();
      return offices < 3
        ? refused(one, 'lay', { ...lay, offices }, courseActor).slice(0, 2)
        : one.act('lay', { ...lay, offices }, courseActor).state.office;
    });
    expect(least).toEqual([['conflict', 'circular.too_few_offices'], 'bureau']);
    expect(laid().state).toMatchObject({ form: 'proposal', since: '2025-10-12', cites: [], issuedOn: null });
  });

  it('that was issued is neither declined nor kept from being taken back', () => {
    const one = laid().proposed();
    expect([one.duties(), one.clock('CC-PROPOSE/1').metOn]).toEqual([
      ['receive@county-committee', 'receive@county-government'],
      '2026-10-12',
    ]);
    expect(refused(one, 'decline', { reasons }, bureauHead)[1]).toBe('circular.issued');
    expect(one.act('withdraw', { reasons }, bureauHead).state.end?.as).toBe('withdrawn');
  });

  it('is answered by those who have it, each on a day and in words, and no circular is', () => {
    const one = laid().proposed().received('county-government').on('2026-10-14').answered(governmentHead, 'partly');
    expect(one.state.addressees[1]?.answer).toEqual({ as: 'partly', words: answer.words, on: '2026-10-14' });
    expect(refused(one, 'answer', answer, committeeHead).slice(0, 2)).toEqual(['conflict', 'circular.not_received']);
    expect(one.duties()).toEqual(['receive@county-committee']);
    const circular = draft().issued().received('dept-water');
    expect(refused(circular, 'answer', answer, person('dept-water', 'head'))[1]).toBe('circular.not_received');
    const late = one.received('county-committee').until('2026-11-20');
    expect(late.all('overdue').at(-1)).toMatchObject({ rule: 'CC-ANSWER', office: 'county-committee' });
    expect(late.answered(committeeHead, 'not_adopted').state.end?.as).toBe('answered');
    // What all have answered may be taken back all the same.
    expect(late.act('withdraw', { reasons }, bureauHead).state.end?.as).toBe('withdrawn');
    expectCaseInvariants(late);
  });

  it('names nobody, and goes to whoever leads its level', () => {
    const open = { form: 'proposal', period: '2026Q4', cites: [] } as const;
    const one = () => new CircularInMemory().opened(open);
    const named = proposing({ named: [office('county-government')] });
    expect(refused(one(), 'issue', named, bureauHead)[1]).toBe('circular.form_names_none');
    expect(refused(one(), 'issue', proposing({ ground: text('ground') }), bureauHead)[1]).toBe(
      'circular.ground_needless',
    );
    expect(refused(one(), 'issue', proposing({ to: [office('dept-water')] }), bureauHead)).toEqual([
      ...['invalid', 'circular.addressee_unfit', { office: 'dept-water' }],
    ]);
  });
});
