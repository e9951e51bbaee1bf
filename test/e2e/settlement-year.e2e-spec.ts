import { describe, expect, it } from '@jest/globals';

import { addDays } from '#libs/calendar';
import { partIdOf, verifyLedger } from '#libs/docket';
import type { ConfirmationState } from '#libs/confirmation';
import type { CaseId, CaseRef, LegalDate } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';
import type { ObligationState } from '#libs/obligation';

import { drawnUp, opened, signed, underWay } from '../replay/mediations.js';
import { courtStep } from '../support/court-step.js';
import { aPerson, ledgerOf } from '../support/door.js';
import { onPlatform } from '../support/engine/on-platform.js';

const mediator = aPerson('mediation-binju', 'officer');
const words = '双方约定的履行内容。';

/** The first of what settlements have to show: a year in which they are performed, or not, and a court is asked, or not. */
describe('settlements in a drill of a year', () => {
  const on = onPlatform();
  let drillId: string;

  interface Settled {
    readonly of: { readonly caseId: CaseId };
  }

  /** Settled today, and everybody was told; `obligations` by days from now. */
  async function settled(obligations: (in_: (days: number) => LegalDate) => readonly object[]): Promise<Settled> {
    const { cases } = on;
    const { of } = await opened(cases, {}, undefined, drillId);
    await underWay(cases, of);
    const today = await cases.today(drillId);
    const what = { digest: cases.digestOf(of.caseId, words), chars: words.length };
    const usual = { by: 'p2', to: 'p1', what, amountCents: 100_000, on: null, place: null };
    const all = obligations((days) => addDays(today, days)).map((one) => ({ ...usual, ...one }));
    await drawnUp(cases, of, all, words);
    await signed(cases, of, drillId);
    for (const party of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party });
    return { of };
  }

  const partOf = ({ of }: Settled, kind: string, name: string) => ({
    ...{ kind, caseId: partIdOf(of.caseId, { kind, name }), actor: mediator },
    drillId,
  });
  const act = async (of: CaseRef, type: string, payload: object, texts: Readonly<Record<string, string>> = {}) =>
    on.cases.act({ ...of, actor: mediator, drillId }, type, payload, texts);
  const came = async (amountCents: number | null) => ({ on: await on.cases.today(drillId), amountCents, from: null });
  const pays = async (of: CaseRef, amountCents: number | null) =>
    act(of, 'acknowledge', { party: 'p1', by: 'p1', isSealed: false, claim: null, ...(await came(amountCents)) });
  const endOf = async ({ caseId }: CaseRef) =>
    (await on.cases.dossierOf<ObligationState>(caseId)).state.end?.as ?? null;
  const courtOf = async ({ caseId }: CaseRef) =>
    (await on.cases.dossierOf<ConfirmationState>(caseId)).state.end?.as ?? null;
  const typesOf = async ({ caseId }: CaseRef) => on.cases.typesOf(caseId);
  const wants = (party: string) => ({ party, by: party, isSealed: false });

  it('are performed in instalments, late, after another one, later by consent, too much or never', async () => {
    const { cases } = on;
    drillId = await cases.aDrill();
    const whole = await settled((in_) => [
      { amountCents: 300_000, instalments: [20, 50, 80].map((days) => ({ amountCents: 100_000, on: in_(days) })) },
      { on: in_(20) },
      { on: in_(20) },
      { on: in_(30) },
      { amountCents: null, after: [1], withinDays: 10 },
      { amountCents: null, after: [3], withinDays: 10 },
      { isOnTheSpot: true },
    ]);
    const [rejected, lapsed] = [await settled(() => []), await settled(() => [])];
    await cases.advance(drillId, 2);
    const o = (n: number): CaseRef => partOf(whole, 'obligation', `o${String(n)}`);
    const [first, late, broken, postponed, then, fallen, atOnce] = [o(1), o(2), o(3), o(4), o(5), o(6), o(7)] as const;
    const asks = (one: Settled): CaseRef => partOf(one, 'confirmation', 'confirmation');
    const [court, refusing, silent] = [asks(whole), asks(rejected), asks(lapsed)] as const;
    expect([await endOf(atOnce), await endOf(then)]).toEqual(['performed', null]);

    // Both want a court to be asked, in one of them one alone does.
    for (const one of [court, refusing]) for (const party of ['p1', 'p2']) await act(one, 'consent', wants(party));
    await act(silent, 'consent', wants('p1'));
    const later = addDays(await cases.today(drillId), 60);
    await act(postponed, 'propose', { ...wants('p2'), days: [{ due: 1, on: later }] }, { text: '延到下月。' });
    const text = cases.digestOf(postponed.caseId, '延到下月。');
    for (const party of ['p1', 'p2']) {
      await act(postponed, 'signAmendment', { ...wants(party), amendment: 1, text, on: await cases.today(drillId) });
    }
    await cases.advance(drillId, 5);
    for (const one of [court, refusing]) {
      await act(one, 'bind', { items: ['agreement', 'mediated', 'identities', 'contacts'] });
      const asked = { on: await cases.today(drillId), place: 'body', form: 'written', leave: null };
      await act(one, 'apply', asked, { court: '县人民法院' });
      await act(one, 'recordCourtStep', courtStep('docketed', await cases.today(drillId)));
    }
    await cases.advance(drillId, 8);
    await pays(first, 100_000);
    await act(court, 'recordCourtStep', courtStep('confirmed', await cases.today(drillId)));
    await act(refusing, 'recordCourtStep', courtStep('rejected', await cases.today(drillId)));
    // The days of the second and of the third pass: both are urged.
    await cases.advance(drillId, 8);
    for (const one of [late, broken]) await act(one, 'urge', {}, { words: '请尽快履行。' });
    await cases.advance(drillId, 2);
    await pays(late, 100_000);
    await act(broken, 'tellOptions', { manner: 'phone' });
    // The seven days after the urging, and the holidays that may lie at their end.
    await cases.advance(drillId, 14);
    await act(broken, 'recordBroken', {}, { words: '经督促仍未履行。' });
    await cases.advance(drillId, 3);
    expect([await endOf(late), await endOf(broken), await endOf(fallen)]).toEqual([
      ...['performed', 'broken', 'fallen_away'],
    ]);
    expect([await courtOf(court), await courtOf(refusing)]).toEqual(['confirmed', 'rejected']);
    await pays(first, 100_000);
    // The thirty days are over by now, and the ten for which nothing lapses in a year without a calendar.
    await cases.advance(drillId, 30);
    expect(await courtOf(silent)).toBe('lapsed');
    await pays(postponed, 100_000);
    await pays(first, 150_000);
    await cases.advance(drillId, 3);
    await act(then, 'prove', { ...(await came(null)), attachment: null }, { proof: '现场查看。' });
    await cases.advance(drillId, 3);
    const all = [first, late, broken, postponed, then, fallen, atOnce];
    expect(await Promise.all(all.map(endOf))).toEqual([
      ...['performed', 'performed', 'broken', 'performed', 'performed', 'fallen_away', 'performed'],
    ]);
    const { state } = await cases.dossierOf<ObligationState>(first.caseId);
    expect(state.payments.map(({ amountCents }) => amountCents)).toEqual([100_000, 100_000, 150_000]);
    expect((await typesOf(silent)).filter((type) => type === 'reminded')).toHaveLength(3);
    // Each went out to whoever had not answered; nobody has an address here, so that each stayed with the office until the next one, or the end, took its place.
    const { parts } = await cases.dossierOf<ConfirmationState>(silent.caseId);
    expect(parts.map(({ kind, name, outcome }) => [kind, name.split('/')[2], outcome])).toEqual(
      Array.from({ length: 3 }, () => ['delivery', 'p2', 'not_needed']),
    );
    expect(await typesOf(late)).toEqual(expect.arrayContaining(['reminded', 'dayPassed', 'urged', 'acknowledged']));
    expect(await typesOf(broken)).toContain('confirmationTold');

    // It is over, and nothing more comes of it in the rest of the year; what is paid late is performed all the same.
    const standing = await cases.standingOf(whole.of.caseId);
    expect([standing.phase, standing.parts.open, standing.failed]).toEqual(['ended', 0, []]);
    expect((await cases.dossierOf<MediationState>(whole.of.caseId)).state.end?.as).toBe('settled');
    await cases.advance(drillId, 200);
    await pays(broken, 100_000);
    await cases.advance(drillId, 3);
    // What had fallen away with it rises again.
    const phase = async () => (await cases.standingOf(whole.of.caseId)).phase;
    expect([await endOf(broken), await endOf(fallen), await phase()]).toEqual(['performed', null, 'performing']);
    await act(fallen, 'prove', { ...(await came(null)), attachment: null }, { proof: '现场查看。' });
    await cases.advance(drillId, 3);
    expect([await endOf(fallen), await phase()]).toEqual(['performed', 'ended']);
    // Its own words alone are known: parties of drills have no identity that was sealed.
    const { findings } = await verifyLedger(on.platform.database.source, ledgerOf());
    expect(findings.filter(({ problem }) => problem !== 'party_missing')).toEqual([]);
  }, 600_000);
});
