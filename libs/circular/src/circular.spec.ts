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
import { courseActor, office, organisation, person, platformActor, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { circularKind } from './kind.js';

const begun = (by = bureauHead) => new CircularInMemory().opened({}, by);
const transport = [office('dept-transport')];
const refusalOf = (change: Parameters<typeof saying>[0], by = bureauHead) =>
  begun(by).refusal('issue', saying(change), by).code;

describe('a circular', () => {
  it('is its office’s alone until it is issued, and then goes to whom it says, each with three working days', () => {
    const one = begun();
    expect(one.all('opened')).toMatchObject([{ office: 'bureau', period: '2026Q3', form: 'circular' }]);
    expect(one.facts.flatMap(({ access = [] }) => access)).toMatchObject([{ office: 'bureau', reason: 'handler' }]);
    expect(one.dossier.duties).toEqual([]);
    one.issued();
    expect(one.facts.at(-1)?.access).toMatchObject([
      { office: 'dept-transport', reason: 'addressee' },
      { office: 'dept-water', reason: 'addressee' },
    ]);
    expect(one.dossier.duties.map(({ what, office: of }) => [what, of])).toEqual([
      ['receive', 'dept-transport'],
      ['receive', 'dept-water'],
    ]);
    expect(one.dossier.clocks.map(({ legalDueOn }) => legalDueOn)).toEqual(['2026-10-15', '2026-10-15']);
    // What was seen of the findings stands in no fact.
    expect(one.all('issued')[0]).not.toHaveProperty('stands');
    expectCaseInvariants(one);
  });

  it('ends once all have received it, each for itself and once', () => {
    const one = begun().issued().received('dept-water');
    expect(one.dossier.duties.map(({ office: of }) => of)).toEqual(['dept-transport']);
    expect(one.refusal('receive', {}, person('dept-water', 'officer')).code).toBe('circular.received');
    expect(one.refusal('receive', {}, person('dept-housing', 'officer')).code).toBe('office.not_permitted');
    one.received('dept-transport');
    expect([one.state.end?.as, one.dossier.duties, one.standing().isOpen]).toEqual(['received', [], false]);
    expectCaseInvariants(one);
  });

  it('is late with whoever does not receive it, and may be received all the same', () => {
    const one = begun().issued().received('dept-water').until('2026-10-20');
    expect(one.all('overdue')).toMatchObject([{ office: 'dept-transport', dueOn: '2026-10-15' }]);
    expect(one.received('dept-transport').state.end?.as).toBe('received');
    expectCaseInvariants(one);
  });

  it('is taken back by its office, as a draft or after all, and asks nobody for anything then', () => {
    const byAll = begun().issued().received('dept-water').received('dept-transport');
    for (const one of [begun(), begun().issued(), byAll]) {
      one.act('withdraw', { reasons: text('reasons') }, bureauHead);
      expect([one.state.end?.as, one.dossier.duties, one.standing().isOpen]).toEqual(['withdrawn', [], false]);
      expect(one.refusal('withdraw', { reasons: text('reasons') }, bureauHead).code).toBe('circular.ended');
      expectCaseInvariants(one);
    }
  });

  it('is of findings that nobody can dispute any more', () => {
    expect(
      new CircularInMemory().refusal('open', { form: 'circular', period: '2026Q3', cites: [] }, bureauHead).code,
    ).toBe('circular.nothing_cited');
    expect(refusalOf({ stands: [{ ...settled, isFinal: false }] })).toBe('circular.finding_unfit');
  });

  it('goes to offices that are there, each once, and not to its own', () => {
    for (const to of [[], ['bureau'], ['dept-none'], ['dept-water', 'dept-water']]) {
      expect(refusalOf({ to: to.map(office) })).toBe('circular.addressee_unfit');
    }
  });

  it('is drafted by whoever has inspections made', () => {
    const open = { form: 'report', period: '2026Q3', cites: [] } as const;
    const by = person('dept-water', 'head');
    expect(new CircularInMemory().refusal('open', open, by).code).toBe('circular.drafts_none');
    const unfit = { ...open, period: '2026-10' };
    expect(new CircularInMemory().refusal('open', unfit, bureauHead).code).toBe('circular.period_unfit');
  });

  it('is of a quarter that has begun', () => {
    for (const form of ['circular', 'report', 'proposal'] as const) {
      const open = { form, period: '2027Q1', cites: [as<CaseId>('00000000-0000-4000-8000-0000000000f1')] };
      expect(new CircularInMemory().on('2026-12-31').refusal('open', open, bureauHead)).toMatchObject({
        ...{ code: 'circular.period_ahead', details: { period: '2027Q1' } },
      });
      expect(new CircularInMemory().on('2027-01-01').act('open', open, bureauHead).all('opened')).toHaveLength(1);
    }
  });
});

describe('by name an office is circulated', () => {
  it('by the joint conference, which states what a person has found, and by a government', () => {
    expect(refusalOf({ named: transport })).toBe('circular.may_not_name');
    expect(refusalOf({ named: transport }, conferenceHead)).toBe('circular.ground_missing');
    expect(refusalOf({ ground: text('ground') }, conferenceHead)).toBe('circular.ground_needless');
    const named = { named: transport, ground: text('ground') };
    expect(begun(conferenceHead).issued(named, conferenceHead).state.named).toEqual(transport);
    expect(begun(governmentHead).issued({ named: transport }, governmentHead).state.named).toEqual(transport);
  });

  it('where something was found there, and where it gets it itself', () => {
    expect(refusalOf({ named: [office('dept-water')] }, governmentHead)).toBe('circular.named_not_found');
    const elsewhere = { named: transport, to: [office('dept-water')] };
    expect(refusalOf(elsewhere, governmentHead)).toBe('circular.named_not_told');
  });
});

describe('a report on a quarter', () => {
  it('goes to the committee or the government alone', () => {
    const one = () => new CircularInMemory().opened({ form: 'report', cites: [] });
    expect(one().refusal('issue', saying({ stands: [] }), bureauHead).code).toBe('circular.addressee_unfit');
    const up = { to: [office('county-government')], stands: [] };
    expect(one().refusal('issue', saying({ ...up, named: transport }), bureauHead).code).toBe(
      'circular.form_names_none',
    );
    // A government of another level is not the one that it reports to.
    const { offices } = organisation((each) =>
      each.id === 'dept-water' ? { ...each, type: OfficeType.government } : each,
    );
    const below = saying({ to: [office('dept-water')], stands: [] });
    const inOther = new CircularInMemory(offices).opened({ form: 'report', cites: [] });
    expect(inOther.refusal('issue', below, bureauHead).code).toBe('circular.addressee_unfit');
    expect(inOther.issued(up).state.issuedOn).not.toBeNull();
    expect(one().issued(up).received('county-government').state.end?.as).toBe('received');
  });
});

describe('a proposal on policy', () => {
  const laid = () => new CircularInMemory().laid();
  const reasons = text('reasons');

  it('is laid before the petition bureau, once, with twenty working days to consider it', () => {
    const one = laid();
    expect(one.all('laid')).toMatchObject([
      { item: 'petition-work/notice-in-time', period: '2026Q4', office: 'bureau' },
    ]);
    expect(one.facts.flatMap(({ access = [] }) => access)).toMatchObject([{ office: 'bureau', reason: 'handler' }]);
    expect(one.dossier.duties.map(({ what, office: of }) => [what, of])).toEqual([['propose', 'bureau']]);
    expect(one.dossier.clocks.map(({ legalDueOn }) => legalDueOn)).toEqual(['2026-11-09']);
    // In how many offices, and in which, no fact says.
    expect(one.all('laid')[0]).not.toHaveProperty('offices');
    expect([one.standing().phase, circularKind.row(one.dossier)['item']]).toEqual([
      'laid',
      'petition-work/notice-in-time',
    ]);
    expect(one.laid().facts).toHaveLength(1);
    expectCaseInvariants(one);
  });

  it('is a matter of several offices, and of a course', () => {
    expect(() => laid().laid({ offices: 1 })).not.toThrow();
    const open = { item: 'a/b', period: '2026Q4', since: '2025-10-12', office: office('dept-transport') };
    const refusal = (change: object, by = courseActor) =>
      new CircularInMemory().refusal('lay', { ...open, offices: 3, ...change } as never, by).code;
    expect(refusal({ offices: 2 })).toBe('circular.too_few_offices');
    expect(refusal({ period: '2026-10' })).toBe('circular.period_unfit');
    expect(refusal({}, bureauHead)).toBe('office.not_permitted');
  });

  it('is made by whoever answers for the bureau, or not, with reasons, and not put away unsaid', () => {
    const one = laid();
    expect(one.refusal('withdraw', { reasons }, bureauHead).code).toBe('circular.considered_first');
    expect(one.refusal('decline', { reasons }, person('bureau', 'petition-clerk')).code).toBe('office.not_permitted');
    one.act('decline', { reasons }, bureauHead);
    expect([one.state.end?.as, one.dossier.duties, one.standing().isOpen]).toEqual(['none_made', [], false]);
    expect(begun().refusal('decline', { reasons }, bureauHead).code).toBe('circular.not_laid');
    expectCaseInvariants(one);
  });

  it('is considered late where nobody says anything, and is considered all the same', () => {
    const one = laid().until('2026-11-12');
    expect(one.all('overdue')).toMatchObject([{ office: 'bureau', dueOn: '2026-11-09' }]);
    expect(one.act('decline', { reasons }, bureauHead).state.end?.as).toBe('none_made');
    expectCaseInvariants(one);
  });

  it('goes to the committee and the government, who receive it, and say within thirty days whether they adopt it', () => {
    const elsewhere = proposing({ to: transport });
    expect(laid().refusal('issue', elsewhere, bureauHead).code).toBe('circular.addressee_unfit');
    const one = laid().proposed();
    expect(one.dossier.duties.map(({ what }) => what)).toEqual(['receive', 'receive']);
    const answer = { as: 'partly', words: text('answer') } as const;
    expect(one.refusal('answer', answer, governmentHead).code).toBe('circular.not_received');
    one.received('county-government');
    expect(one.dossier.duties.map(({ what, office: of }) => [what, of])).toEqual([
      ['receive', 'county-committee'],
      ['answer', 'county-government'],
    ]);
    expect(one.dossier.clocks.at(-1)?.legalDueOn).toBe('2026-11-11');
    expect(one.refusal('answer', answer, person('county-government', 'officer')).code).toBe('office.not_permitted');
    one.answered(governmentHead, 'partly');
    expect(one.refusal('answer', answer, governmentHead).code).toBe('circular.answered');
    one.received('county-committee').answered(committeeHead);
    expect(one.state.addressees.map(({ answer: said }) => said?.as)).toEqual(['adopted', 'partly']);
    expect([one.state.end?.as, one.dossier.duties]).toEqual(['answered', []]);
    expectCaseInvariants(one);
  });

  it('that one has answered is owed by the other one as before', () => {
    const one = laid().proposed().received('county-government').received('county-committee');
    one.answered(governmentHead, 'partly');
    expect(one.dossier.duties.map(({ what, office: of }) => [what, of])).toEqual([['answer', 'county-committee']]);
  });

  it('keeps what an office has answered, where that takes over from another one that has not', () => {
    const one = laid()
      .proposed()
      .received('county-government')
      .received('county-committee')
      .answered(governmentHead, 'partly');
    const [from, to] = [office('county-committee'), office('county-government')];
    one.tell('handOver', { from, to, reasons: ['addressee'] }, platformActor);
    one.answered(governmentHead, 'adopted');
    expect(one.state.addressees.map(({ office: of, answer: said }) => [of, said?.as])).toEqual([
      ['county-government', 'adopted'],
      ['county-government', 'partly'],
    ]);
    expect([one.state.end?.as, one.dossier.duties]).toEqual(['answered', []]);
  });

  it('may be begun by the bureau itself, which finds a problem of policy otherwise, and by nobody else', () => {
    const open = { form: 'proposal', period: '2026Q4', cites: [] } as const;
    expect(new CircularInMemory().refusal('open', open, conferenceHead).code).toBe('circular.proposes_none');
    const one = new CircularInMemory().opened(open).proposed();
    one.received('county-government').received('county-committee').answered().answered(committeeHead);
    expect([one.state.end?.as, one.state.item]).toEqual(['answered', null]);
    const begun = new CircularInMemory().opened(open).act('withdraw', { reasons }, bureauHead);
    expect(begun.state.end?.as).toBe('withdrawn');
  });

  it('is taken back after all, and asks nobody for an answer then', () => {
    const one = laid().proposed().received('county-government').act('withdraw', { reasons }, bureauHead);
    expect([one.state.end?.as, one.dossier.duties]).toEqual(['withdrawn', []]);
    expectCaseInvariants(one);
    expect(laid().act('decline', { reasons }, bureauHead).refusal('withdraw', { reasons }, bureauHead).code).toBe(
      'circular.ended',
    );
  });
});
