import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import {
  above,
  agentOf,
  aParty,
  headOfCommittee,
  mediator,
  ObligationInMemory,
  pageOf,
} from '../../../test/support/a-settlement.js';
import { obligationKind, optionsOf } from './index.js';

const words = text('words');
const one = () => new ObligationInMemory().opened();
const threeParts = [
  { amountCents: 300_000, on: day('2026-09-01') },
  { amountCents: 300_000, on: day('2026-10-01') },
  { amountCents: 400_000, on: day('2026-11-02') },
];
const inParts = () => new ObligationInMemory().opened({ dues: threeParts });
const routes = (of: ObligationInMemory) => optionsOf(of.state, of.context(mediator));

describe('an obligation', () => {
  it('runs by the debtor’s own day, of which the debtor is reminded and nobody here is late', () => {
    const it = one();
    expect(it.clock('RM-PERFORM/1')).toMatchObject({ owner: 'party:p2', legalDueOn: '2026-09-01' });
    expect([it.phase, it.duties(), it.access()]).toEqual(['running', [], ['mediation-binju:handler']]);
    it.until('2026-09-01');
    expect(it.all('reminded')).toEqual([{ due: 1, clock: 'RM-PERFORM/1', dueOn: '2026-09-01', parties: ['p2'] }]);
    expectCaseInvariants(it);
  });

  it('is performed by the creditor’s word', () => {
    const it = one().on('2026-08-20').acknowledged(1_000_000, '2026-08-19');
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-08-19' });
    expect(it.clock('RM-PERFORM/1')).toMatchObject({ metOn: '2026-08-19' });
    expect(it.standing()).toMatchObject({ next: null, announcement: { causes: ['parties/0'], outcome: 'performed' } });
    expectCaseInvariants(it);
  });

  it('is performed by proof, and never by the debtor’s word or by time', () => {
    const it = one().on('2026-08-20');
    it.act('claim', { party: 'p2', by: 'p2', on: day('2026-08-20'), amountCents: 1_000_000, words }, pageOf('p2'));
    expect(it.phase).toBe('running');
    it.until('2027-09-02');
    expect([it.phase, it.state.end, it.column('paid_cents')]).toEqual(['late', null, 0]);
    it.proved(1_000_000, '2026-09-05');
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-09-05' });
    expectCaseInvariants(it);
  });

  it('keeps what a debtor says and what the creditor answers', () => {
    const it = one().on('2026-08-20');
    const said = { party: 'p2', by: 'p2', on: day('2026-08-20'), amountCents: 400_000, words };
    it.act('claim', said, pageOf('p2'));
    it.act('dispute', { party: 'p1', by: 'p1', claim: 1, words }, pageOf('p1')).act('claim', said, pageOf('p2'));
    it.acknowledged(400_000, '2026-08-20', { claim: 2 });
    expect(it.state.claims.map(({ stands }) => stands)).toEqual(['disputed', 'acknowledged']);
    expect(it.refusal('dispute', { party: 'p1', by: 'p1', claim: 2, words }, pageOf('p1')).code).toBe(
      'obligation.claim_not_open',
    );
    expect(it.refusal('claim', { ...said, party: 'p1', by: 'p1' }, pageOf('p1')).code).toBe('obligation.not_debtor');
  });

  it('fills instalments in the order of their days, whoever pays', () => {
    const it = inParts();
    it.on('2026-08-20').proved(450_000, '2026-08-20', { from: 'p2' });
    expect([it.clock('RM-PERFORM/1').metOn, it.clock('RM-PERFORM/2').metOn]).toEqual(['2026-08-20', null]);
    it.until('2026-10-02');
    expect(it.all('dayPassed')).toEqual([
      { due: 2, clock: 'RM-PERFORM/2', dueOn: '2026-10-01', isDemanded: false, missingCents: 150_000 },
    ]);
    expect(it.duties()).toEqual(['urge@mediation-binju']);
    it.proved(150_000, '2026-10-02');
    expect([it.phase, it.duties()]).toEqual(['running', []]);
    expectCaseInvariants(it);
  });

  it('of joint debtors is owed once', () => {
    const it = new ObligationInMemory().opened({ debtors: ['p2', 'p3'] }).on('2026-08-20');
    it.proved(600_000, '2026-08-20', { from: 'p3' }).proved(400_000, '2026-08-20', { from: 'p2' });
    expect(it.state.end?.as).toBe('performed');
    expect(it.clock('RM-PERFORM/1').owner).toBe('debtor');
  });

  it('records what is paid beyond it, and says so beforehand', () => {
    const it = one().on('2026-08-20');
    const paid = { on: day('2026-08-20'), amountCents: 1_100_000, from: null, proof: words, attachment: null };
    expect(it.warned('prove', paid)).toEqual([{ code: 'obligation.paid_beyond', details: { excess: '1000.00' } }]);
    it.act('prove', paid, mediator);
    expect(it.all('ended')).toEqual([{ as: 'performed', on: '2026-08-20', excessCents: 100_000 }]);
    it.proved(1, '2026-08-20');
    expect(it.column('excess_cents')).toBe(100_001);
  });

  it.each([
    ['nothing', 0],
    ['less than nothing', -1],
    ['half a cent', 0.5],
    ['no sum', null],
  ])('refuses a payment of %s', (_what, amountCents) => {
    const said = { party: 'p1', by: 'p1', on: day('2026-08-03'), amountCents, from: null, claim: null };
    expect(one().refusal('acknowledge', said, pageOf('p1')).code).toBe('obligation.amount_unfit');
  });

  it('is urged after its day, the creditor told what is open, and broken only then', () => {
    const it = one().until('2026-09-02');
    expect(it.refusal('recordBroken', { words }, mediator).code).toBe('obligation.not_urged');
    expect(it.clock('RM-URGE/1').legalDueOn).toBe('2026-09-04');
    it.on('2026-09-03').urged();
    expect(it.duties()).toEqual(['tellOptions@mediation-binju']);
    expect(it.clock('RM-OPTIONS/1').legalDueOn).toBe('2026-09-10');
    expect(it.refusal('recordBroken', { words }, mediator).code).toBe('obligation.options_not_told');
    it.act('tellOptions', { manner: 'phone' }, mediator).until('2026-09-10');
    expect(it.refusal('recordBroken', { words }, mediator)).toMatchObject({
      ...{ code: 'obligation.urged_just_now', details: { until: '2026-09-10' } },
    });
    it.until('2026-09-11').act('recordBroken', { words }, mediator);
    expect(it.all('optionsTold')).toMatchObject([{ manner: 'phone', parties: ['p1'] }]);
    expect(it.state.end?.as).toBe('broken');
    expectCaseInvariants(it);
    it.on('2026-12-01').acknowledged(1_000_000, '2026-11-30');
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-11-30' });
    expect(it.standing().announcement).toMatchObject({ outcome: 'performed' });
  });

  it('that nobody urges is seen to be late at the committee', () => {
    const it = one().until('2026-09-05');
    expect(it.all('overdue')).toEqual([
      { clock: 'RM-URGE/1', rule: 'RM-URGE', office: 'mediation-binju', dueOn: '2026-09-04' },
    ]);
    expect(one().refusal('urge', { words }, mediator).code).toBe('obligation.not_late');
  });

  it('without a day is asked about every thirty days until it has come', () => {
    const it = new ObligationInMemory().opened({ dues: [{ amountCents: null, on: null }] });
    expect(it.clock('RM-ASK/1')).toMatchObject({ owner: 'mediation-binju', legalDueOn: '2026-09-02' });
    it.on('2026-08-25').act('ask', { words }, mediator);
    expect(it.clock('RM-ASK/2').legalDueOn).toBe('2026-09-24');
    it.acknowledged(null, '2026-08-25');
    expect([it.state.end?.as, it.duties()]).toEqual(['performed', []]);
    expectCaseInvariants(it);
  });

  it('without a day has one once it was urged, and may then be recorded as broken', () => {
    const it = new ObligationInMemory().opened({ dues: [{ amountCents: 1_000_000, on: null }] }).urged();
    expect(it.state.dues[0]).toMatchObject({ on: '2026-08-18', paperOn: null });
    expect([it.clock('RM-PERFORM/1').legalDueOn, it.duties(), it.state.causes.at(-1)]).toEqual([
      ...['2026-08-18', [], 'moved/1/2026-08-18'],
    ]);
    expect(it.refusal('tellOptions', { manner: 'phone' }, mediator).code).toBe('obligation.not_late');
    it.until('2026-08-19');
    expect([it.phase, it.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    it.urged().act('tellOptions', { manner: 'phone' }, mediator).until('2026-08-27');
    expect(it.act('recordBroken', { words }, mediator).state.end?.as).toBe('broken');
    expectCaseInvariants(it);
  });

  it('that was done when it was signed and was not is watched by its day, one that has passed at once', () => {
    const spot = () => new ObligationInMemory().opened({ isOnTheSpot: true });
    const it = spot().on('2026-08-20').act('strike', { payment: 1, reasons: words }, headOfCommittee);
    expect([it.phase, it.clock('RM-PERFORM/1').legalDueOn]).toEqual(['running', '2026-09-01']);
    it.until('2026-09-02');
    expect([it.phase, it.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    const late = spot().on('2026-09-10').act('noteUnperformed', { n: 1 }, above).until('2026-09-11');
    expect([late.phase, late.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    expectCaseInvariants(late);
  });

  it('that went elsewhere, was paid after all, and was not, has the clocks of its later days again', () => {
    const dues = ['2026-09-01', '2026-10-01', '2026-11-01'].map((on) => ({ amountCents: 100, on: day(on) }));
    const it = new ObligationInMemory().opened({ dues }).until('2026-09-03');
    it.urged().act('tellOptions', { manner: 'phone' }, mediator).on('2026-09-12');
    // Nobody has broken what is not due.
    expect(it.refusal('recordBroken', { words }, mediator)).toMatchObject({
      ...{ code: 'obligation.not_due_yet', details: { on: '2026-10-01' } },
    });
    it.act('noteElsewhere', { on: day('2026-09-12'), where: 'court', words } as never, mediator);
    it.acknowledged(200, '2026-09-12').acknowledged(100, '2026-09-12');
    expect(it.state.end?.as).toBe('performed');
    it.act('strike', { payment: 2, reasons: words }, headOfCommittee);
    expect([it.phase, it.state.dues[2]?.clock]).toEqual(['running', 'RM-PERFORM/4']);
    it.until('2026-11-03');
    expect([it.phase, it.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    expectCaseInvariants(it);
  });

  it('that was done when it was signed needs no clock', () => {
    const it = new ObligationInMemory().opened({ isOnTheSpot: true });
    expect(it.dossier.clocks).toEqual([]);
    expect(it.types()).toEqual(['opened', 'doneOnTheSpot', 'ended']);
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-08-03' });
  });

  it('is open again where a payment was none', () => {
    const it = one().on('2026-08-20').acknowledged(1_000_000, '2026-08-20');
    expect(it.refusal('strike', { payment: 1, reasons: words }, mediator).code).toBe('office.not_permitted');
    it.act('strike', { payment: 1, reasons: words }, headOfCommittee);
    expect([it.phase, it.state.causes]).toEqual(['running', ['parties/0', 'reopened/1']]);
    expect(it.refusal('strike', { payment: 1, reasons: words }, headOfCommittee).code).toBe(
      'obligation.payment_unknown',
    );
    it.until('2026-09-02');
    expect([it.phase, it.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    expectCaseInvariants(it);
  });

  it('that a revisit finds not performed is open until somebody has looked', () => {
    const it = one().on('2026-08-20').proved(1_000_000, '2026-08-20').on('2026-09-10');
    it.act('noteUnperformed', { n: 1 }, above).act('noteUnperformed', { n: 1 }, above);
    expect(it.state.causes).toEqual(['parties/0', 'unperformed/1']);
    expect(it.state.end).toBeNull();
    it.until('2026-09-11');
    expect([it.phase, it.duties()]).toEqual(['late', ['urge@mediation-binju']]);
    it.act('uphold', { words }, headOfCommittee);
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-08-20' });
    expect(it.refusal('uphold', { words }, headOfCommittee).code).toBe('obligation.nothing_doubted');
    expectCaseInvariants(it);
  });

  it('is waived by its creditor, and replaced with its agreement', () => {
    const it = one().act('waive', { party: 'p1', by: 'p1', words }, mediator);
    expect(it.state.end?.as).toBe('waived');
    const replaced = one().act('replace', {}, above);
    expect([replaced.state.end?.as, replaced.state.causes]).toEqual(['replaced', ['parties/0', 'replaced']]);
    const once = [it, replaced].map((ended) => [ended.facts.length, ended.act('replace', {}, above).facts.length]);
    for (const [before, after] of once) expect(after).toBe(before);
    const said = { party: 'p1', by: 'p1', on: day('2026-08-03'), amountCents: 1, from: null, claim: null };
    expect(replaced.refusal('acknowledge', said, pageOf('p1')).code).toBe('obligation.replaced');
  });

  it('takes a party’s word from that party, or from whoever acts for it', () => {
    const said = { party: 'p1', by: 'p3', on: day('2026-08-03'), amountCents: 1, from: null, claim: null };
    const it = one();
    expect(it.refusal('acknowledge', said, pageOf('p1')).code).toBe('obligation.said_by_other');
    expect(it.refusal('acknowledge', said, pageOf('p3')).code).toBe('party.no_mandate');
    const parties = [aParty('p1', { mandates: [agentOf('p3', ['settle'])] }), aParty('p2'), aParty('p3')];
    const known = parties.map((party) => ({ ...party, digest: 'of-the-sealed-name' }));
    it.act('noteParties', { n: 1, parties: known }, above).act('acknowledge', said, pageOf('p3'));
    expect(JSON.stringify(it.facts)).not.toContain('sealed');
    expect(it.column('paid_cents')).toBe(1);
    const debtor = { ...said, party: 'p2', by: 'p2' };
    expect(it.refusal('acknowledge', debtor, pageOf('p2')).code).toBe('obligation.not_creditor');
  });

  it('that an office carries out is that office’s, which shows it, and nobody is supervised by a date alone', () => {
    const execution = {
      ...{ matter: 'execution' as const, office: office('dept-transport'), executor: office('dept-water') },
      ...{ debtors: [], dues: [{ amountCents: null, on: day('2026-09-01') }], confirmBy: null },
    } as const;
    const it = new ObligationInMemory('x1').opened(execution);
    expect(it.duties()).toEqual(['prove@dept-water']);
    it.until('2026-09-02');
    expect(it.clock('XF-CARRY/1').breachedAt).not.toBeNull();
    expect(it.duties()).toEqual(['prove@dept-water', 'urge@dept-transport']);
    expect(it.standing().parts.owedInAll).toBe(0);
    expect(routes(it)).toEqual([{ route: 'petition_bureau', whose: 'creditor', until: null, period: null }]);
    const shown = { on: day('2026-09-02'), amountCents: null, from: null, proof: words, attachment: null };
    it.act('prove', shown, person('dept-water', 'officer'));
    expect(it.state.end).toMatchObject({ as: 'performed', on: '2026-09-02' });
    expectCaseInvariants(it);
  });

  it.each([
    ['debtors', { debtors: [] }],
    ['creditors', { creditors: ['p2'] }],
    ['dues', { dues: [] }],
    [
      'dues',
      {
        dues: [
          { amountCents: null, on: null },
          { amountCents: 1, on: null },
        ],
      },
    ],
    ['dues', { dues: [{ amountCents: 0, on: null }] }],
    ['debtors', { matter: 'execution', executor: office('dept-water'), debtors: [], after: ['o1'] }],
    ['debtors', { matter: 'execution', executor: office('dept-water') }],
    ['debtors', { matter: 'execution', executor: null, debtors: [] }],
    ['debtors', { executor: office('dept-water') }],
    ['spot', { isOnTheSpot: true, after: ['o1'] }],
  ] as const)('refuses what is none: %s', (because, change) => {
    const it = new ObligationInMemory();
    const terms = { ...one().all('opened')[0], ...change } as never;
    expect(it.refusal('open', terms, above)).toMatchObject({ code: 'obligation.unfit', details: { because } });
  });

  it('hands over whoever urges and whoever carries it out', () => {
    const { state } = one();
    const merged = obligationKind.handedOver?.(state, {
      from: office('mediation-binju'),
      to: office('mediation-other'),
    });
    expect(merged).toEqual({ ...state, office: 'mediation-other' });
  });
});
