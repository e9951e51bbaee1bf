import { describe, expect, it } from '@jest/globals';
import { above, ObligationInMemory, pageOf } from '../../../test/support/a-settlement.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import { obligationKind } from './index.js';

const officer = person('dept-transport', 'officer');
const bureauHead = person('bureau', 'petition-head');
const bureauClerk = person('bureau', 'petition-clerk');
const words = text('now');
const terms = {
  ...{ matter: 'execution' as const, office: office('dept-transport'), executor: office('dept-transport') },
  ...{ looker: office('bureau'), debtors: [], confirmBy: null },
  dues: [{ amountCents: null, on: day('2026-09-05') }],
};
const opened = (change: object = {}) => new ObligationInMemory('x1').opened({ ...terms, ...change });
const said = { party: 'p1', by: 'p1' };
const later = { ...said, days: [{ due: 1, on: day('2026-10-09') }], text: text('later') };
const came = { ...said, on: day('2026-08-03'), amountCents: null, from: null, claim: null };

describe('an opinion that the office carries out which has given it', () => {
  it('is urged by whoever looks at its days, and by nobody itself', () => {
    const it = opened().until('2026-09-08').on('2026-09-08');
    expect(it.duties()).toEqual(['prove@dept-transport', 'urge@bureau']);
    expect(it.refusal('urge', { words }, officer).code).toBe('obligation.urges_itself');
    it.act('urge', { words }, bureauHead);
    expect(it.duties()).toEqual(['prove@dept-transport', 'tellOptions@bureau']);
    expect(it.refusal('tellOptions', { manner: 'phone' }, officer).code).toBe('obligation.urges_itself');
    it.act('tellOptions', { manner: 'phone' }, bureauHead);
    expect(it.all('optionsTold')).toHaveLength(1);
    expectCaseInvariants(it);
    // Where nobody could look at it nobody is owed that.
    const alone = opened({ looker: null }).until('2026-09-08').on('2026-09-08');
    expect(alone.duties()).toEqual(['prove@dept-transport']);
  });

  it('is put off, and confirmed, by the petitioner or before another office', () => {
    const it = opened();
    const signature = { ...said, amendment: 1, text: text('later').digest, on: day('2026-08-03') };
    for (const refused of [
      it.refusal('propose', later, officer),
      it.refusal('signAmendment', signature, officer),
      it.refusal('declineAmendment', { ...said, amendment: 1 }, officer),
      it.refusal('acknowledge', came, officer),
    ]) {
      expect(refused.code).toBe('obligation.own_execution');
    }
    it.act('propose', later, pageOf('p1')).act('signAmendment', signature, bureauClerk);
    expect(it.state.dues[0]?.on).toBe('2026-10-09');
    it.act('acknowledge', came, bureauClerk);
    expect(it.state.end?.as).toBe('performed');
    expectCaseInvariants(it);
    // Proof of it is its own to record.
    const shown = {
      on: day('2026-08-03'),
      amountCents: null,
      from: null,
      proof: text('photographs'),
      attachment: null,
    };
    expect(opened().act('prove', shown, officer).state.end?.as).toBe('performed');
    // Of an agreement a committee writes down what parties say, as ever.
    expect(new ObligationInMemory().opened().refusal('propose', later, bureauClerk).code).toBe('office.not_permitted');
  });
});

describe('an office that took over from one that has worked on an execution', () => {
  it('is told as one that has', () => {
    const { state } = opened({ executor: office('dept-water') }).act('urge', { words }, bureauHead);
    const merged = obligationKind.handedOver?.(state, { from: office('bureau'), to: office('centre') });
    expect(merged?.causes.slice(state.causes.length)).toEqual(['handled/centre/bureau/petition-head']);
    const other = obligationKind.handedOver?.(state, { from: office('dept-water'), to: office('centre') });
    expect([other?.causes, other?.executor]).toEqual([state.causes, 'centre']);
  });
});

describe('an execution of which whoever petitioned says that it is none', () => {
  const shown = { on: day('2026-08-03'), amountCents: null, from: null, proof: text('photographs'), attachment: null };
  const elsewhere = { executor: office('dept-water') };

  it('is open again, and urged once its day has passed, until the head has looked', () => {
    const it = opened(elsewhere);
    expect(it.refusal('deny', said, pageOf('p1')).code).toBe('obligation.nothing_to_deny');
    it.act('prove', shown, person('dept-water', 'officer'));
    expect(it.refusal('deny', { party: 'p2', by: 'p2' }, pageOf('p2')).code).toBe('obligation.not_creditor');
    expect(it.refusal('deny', said, pageOf('p2')).code).toBe('obligation.said_by_other');
    it.act('deny', said, pageOf('p1'));
    expect([it.phase, it.state.causes.at(-1), it.duties()]).toEqual(['running', 'denied/1', ['prove@dept-water']]);
    expect(it.refusal('deny', said, pageOf('p1')).code).toBe('obligation.nothing_to_deny');
    it.act('uphold', { words: text('seen on the spot') }, person('dept-transport', 'head'));
    expect(it.state.end?.as).toBe('performed');
    it.act('deny', said, bureauClerk).until('2026-09-08').on('2026-09-08');
    expect([it.phase, it.state.causes.at(-1), it.duties()]).toEqual([
      ...['late', 'denied/2', ['prove@dept-water', 'urge@dept-transport']],
    ]);
    expectCaseInvariants(it);
  });

  it('is upheld by whoever looks at its days where the organ carries its own opinion out, and by nobody where nobody does', () => {
    const ownHead = person('dept-transport', 'head');
    const denied = (change: object = {}) => opened(change).act('prove', shown, officer).act('deny', said, pageOf('p1'));
    const it = denied();
    expect(it.refusal('uphold', { words }, ownHead)).toMatchObject({
      ...{ kind: 'conflict', code: 'obligation.own_execution' },
    });
    expect(it.refusal('uphold', { words }, bureauClerk).code).toBe('office.not_permitted');
    expect(it.act('uphold', { words }, bureauHead).state.end?.as).toBe('performed');
    expectCaseInvariants(it);
    const alone = denied({ looker: null }).on('2026-08-05');
    expect(alone.refusal('uphold', { words }, ownHead).code).toBe('obligation.own_execution');
    // What it has done since it shows, and the petitioner's own word ends it.
    expect(alone.allowed(officer)['prove']).toBeNull();
    expect(alone.act('acknowledge', came, pageOf('p1')).state.end?.as).toBe('performed');
    // Of an agreement the head of the committee looks, as ever.
    const agreed = new ObligationInMemory().opened().acknowledged(1_000_000, '2026-08-03');
    agreed.act('noteUnperformed', { n: 1 }, above).act('uphold', { words }, person('mediation-binju', 'head'));
    expect(agreed.state.end?.as).toBe('performed');
  });

  it('is not entered anew past that look; what was done since is', () => {
    const by = person('dept-water', 'officer');
    const it = opened(elsewhere).act('prove', shown, by).act('deny', said, pageOf('p1')).on('2026-08-05');
    for (const more of [{}, { isAnother: true }]) {
      expect(it.refusal('prove', { ...shown, ...more }, by)).toMatchObject({
        ...{ kind: 'conflict', code: 'obligation.doubted_already', details: { payment: 1 } },
      });
    }
    expect(it.act('prove', { ...shown, on: day('2026-08-05') }, by).state.end).toMatchObject({ on: '2026-08-05' });
    expectCaseInvariants(it);
  });

  it('while its day is looked at is looked at no more: nothing stands that could be confirmed', () => {
    const it = opened(elsewhere).until('2026-09-08').on('2026-09-08');
    it.act('prove', { ...shown, on: day('2026-09-04') }, person('dept-water', 'officer'));
    expect(it.duties()).toContain('confirmDay@bureau');
    it.act('deny', said, pageOf('p1'));
    expect(it.refusal('confirmDay', { words: null }, bureauHead).code).toBe('obligation.no_look_awaited');
    it.until('2026-09-09');
    expect([it.phase, it.duties()]).toEqual(['late', ['prove@dept-water', 'urge@dept-transport']]);
    expectCaseInvariants(it);
  });

  it('is no execution of an agreement, nor denied by whoever carries it out', () => {
    const it = opened().act('prove', shown, officer);
    expect(it.refusal('deny', said, officer).code).toBe('obligation.own_execution');
    const agreed = new ObligationInMemory().opened();
    expect(agreed.refusal('deny', said, pageOf('p1')).code).toBe('obligation.not_of_matter');
  });
});

describe('later days', () => {
  it('are signed by nobody before their words were there', () => {
    const it = new ObligationInMemory().opened().on('2026-08-20');
    it.act('propose', { ...later, party: 'p2', by: 'p2' }, pageOf('p2'));
    const mediator = person('mediation-binju', 'officer');
    const signature = { ...it.signature('p1'), on: day('2026-08-12') };
    expect(it.refusal('signAmendment', signature, mediator)).toMatchObject({
      ...{ code: 'obligation.date_before_event', details: { on: '2026-08-12', bound: '2026-08-20' } },
    });
    it.signed('p1').signed('p2');
    expect(it.state.amendments).toMatchObject([{ stands: 'in_force', proposedOn: '2026-08-20' }]);
    // A paper that both have signed elsewhere is recorded as it is, days later.
    const paper = new ObligationInMemory().opened().on('2026-08-20');
    const proposal = { ...later, party: 'p2', by: 'p2', on: day('2026-08-12') };
    expect(paper.refusal('propose', { ...proposal, on: day('2026-08-21') }, mediator).code).toBe(
      'obligation.date_in_future',
    );
    paper.act('propose', proposal, mediator);
    for (const party of ['p1', 'p2']) {
      paper.act('signAmendment', { ...paper.signature(party), on: day('2026-08-12') }, mediator);
    }
    expect(paper.state.amendments).toMatchObject([{ stands: 'in_force', proposedOn: '2026-08-12' }]);
  });
});
