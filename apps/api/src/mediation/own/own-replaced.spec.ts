import { beforeAll, describe, expect, it } from '@jest/globals';
import { committeeHead, onPage, otherCase, type MediationInMemory } from '../../../../../test/support/a-mediation.js';
import { anAgreement, bothAgreed, inForceSince } from '../../../../../test/support/an-agreement.js';
import { day, nationalTime, nationalTimeBefore, text } from '../../../../../test/support/law.js';
import { loadContract } from '#libs/contracts';
import { agreementStands, ownObligations } from '../page/party-parts.js';
import { sayIn } from '../../portal/page/words.js';
import type { OwnCourt } from './own-court.js';
import { ownMediationOf } from './own-mediation.js';

beforeAll(() => loadContract('mediation'));

const debt = { by: 'p2', to: 'p1', what: text('pay'), amountCents: 100_000, on: day('2026-10-01'), place: null };
const agreed = () =>
  anAgreement({ obligations: [debt] })
    .told()
    .hears('o1');

function toldTo(one: MediationInMemory, party: string, court: OwnCourt | null = null) {
  const { dossier, facts, world, at, today } = one;
  return ownMediationOf({
    ...{ dossier, party, reader: party, mayReadFor: [party], subject: null, now: at, today, papers: [] },
    ...{
      facts,
      textOf: (ref) => ref?.digest ?? null,
      offices: world.offices,
      calendar: world.calendar,
      experts: [],
      visits: [],
      court,
    },
    ...{ ruleOf: (rule) => world.rules.clocks[rule] ?? null, names: new Map(), mayBringFiles: false },
    ...{ refusals: one.allowed(onPage(party)), mayTellMediators: false },
  });
}

const offered = (one: MediationInMemory, court: OwnCourt | null = null) => {
  const { end } = toldTo(one, 'p2', court);
  return [end?.confirmBy ?? null, end?.routes?.some(({ route }) => route === 'confirmation') ?? false];
};
const open = (one: MediationInMemory, court: OwnCourt | null) =>
  toldTo(one, 'p2', court).end?.routes?.map(({ route }) => route);

describe('the page of a party whose agreement is in force', () => {
  it('offers to ask a court as long as that may be asked', () => {
    expect(offered(agreed())).toEqual([expect.any(String), true]);
    expect(offered(agreed(), { isToAsk: true, isConfirmed: false })).toEqual([expect.any(String), true]);
    expect(offered(agreed(), { isToAsk: false, isConfirmed: false })).toEqual([null, false]);
    // What the mediation was told of it last is older than that.
    const told = agreed().hears('confirmation', null, ['applied/1/2026-08-10'], 'confirmation');
    expect(offered(told, { isToAsk: true, isConfirmed: false })).toEqual([expect.any(String), true]);
  });

  it('sends nobody to sue on what a court has confirmed, which is enforced', () => {
    const [going, confirmed] = [
      { isToAsk: false, isConfirmed: false },
      { isToAsk: false, isConfirmed: true },
    ];
    expect([open(agreed(), going), open(agreed(), confirmed)]).toEqual([['suit_on_agreement'], []]);
    const labour = anAgreement({ obligations: [debt] }, { sort: 'labour' })
      .told()
      .hears('o1');
    expect([open(labour, going), open(labour, confirmed)]).toEqual([['labour_arbitration', 'payment_order'], []]);
    // The rest was not agreed on.
    const partly = anAgreement({ obligations: [debt], isWhole: false })
      .told()
      .hears('o1');
    expect(open(partly, confirmed)).toEqual(['court', 'township']);
    const rest = anAgreement({ obligations: [debt], isWhole: false }, { sort: 'labour' })
      .told()
      .hears('o1');
    expect(open(rest, confirmed)).toEqual(['labour_arbitration']);
  });

  it('tells the day of that by the holidays that are known, and that it may be later while they are not', () => {
    const { calendar } = nationalTime('mediation');
    const told = (known: typeof calendar) => {
      const one = agreed();
      for (const { type, data } of one.facts) {
        if (type === 'endNoticed') Object.assign(data as object, { confirmBy: day('2026-01-01') });
      }
      Object.assign(one, { world: { ...one.world, calendar: known } });
      const { end } = toldTo(one, 'p1');
      return [end?.confirmBy, end?.isConfirmByProvisional];
    };
    expect(told(nationalTimeBefore(2026, 'mediation').calendar)).toEqual(['2026-01-01', true]);
    // The first three days of January were off.
    expect(told(calendar)).toEqual(['2026-01-04', false]);
  });

  it('says by which other one it was replaced, and what is owed by it no more', () => {
    const by = {
      ...otherCase,
      kind: 'mediation' as const,
      by: inForceSince('2026-08-10'),
      words: text('anew'),
      agreed: bothAgreed('2026-08-03'),
    };
    const one = agreed();
    const given = (own: ReturnType<typeof toldTo>) => ({ own, say: sayIn('zh'), language: 'zh' }) as never;
    const before = toldTo(one, 'p2');
    expect([ownObligations(before).length, agreementStands(given(before), before.agreement as never)]).toEqual([
      ...[1, '2026年8月3日（星期一）起生效。'],
    ]);
    one.act('replaceAgreement', by, committeeHead);
    const own = toldTo(one, 'p2');
    expect(agreementStands(given(own), own.agreement as never)).toMatch(
      new RegExp(
        `^已由 ${by.number} 的协议取代.*申请人2026年8月3日（星期一）同意（新的协议写明），您2026年8月3日`,
        'u',
      ),
    );
    expect([ownObligations(own), offered(one)]).toEqual([[], [null, false]]);
  });
});
