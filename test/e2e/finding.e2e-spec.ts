import { describe, expect, it } from '@jest/globals';

import { addDays, quarterOf } from '#libs/calendar';
import { partIdOf, verifyLedger } from '#libs/docket';
import type { Actor, CaseId, LegalDate } from '#libs/kernel';

import { aPerson, ledgerOf } from '../support/door.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { aQuarter, aTour, leader, makesVisit } from '../support/engine/tours.js';
import { eventually } from '../support/eventually.js';

const office = 'town-zhoucheng';
const [headOfOffice, officerOfOffice] = [aPerson(office, 'head'), aPerson(office, 'officer')];
const commissioner = aPerson('bureau', 'petition-head');
const nothing = { grade: null, toMend: null, until: null, isRevisited: null };

/** What a tour has found: one is right to be disputed, one is late and open over two quarters; the tour ends before both. */
describe('the findings of a tour', () => {
  const on = onPlatform();

  it('go on after it, are pressed, carried over with their age, and end by somebody who did not find them', async () => {
    const { platform, cases } = on;
    const drillId = await cases.aDrill();
    const today = async (): Promise<LegalDate> => await cases.today(drillId);
    const quarter = await aQuarter(cases, drillId);
    const { tour, visitOf } = await aTour(cases, { quarter, on: await today() });
    await makesVisit(cases, await visitOf('v1'), { on: await today(), isAnnounced: false });
    const issued = await today();
    const found = {
      visit: 'v1',
      office,
      item: null,
      grade: 'ordinary',
      articles: ['23(3)'],
      files: [],
      cases: [],
      taken: [],
    };
    const posts = [{ account: leader.principal, office: leader.office, until: null }];
    for (const words of ['三件没有按期书面告知。', '一件没有登记。']) {
      const more = { ...found, until: addDays(issued, 30), isRevisited: false, posts };
      const of = { ...tour, actor: leader };
      // Nothing is found before the tour knows that somebody was there: its course hears that from the visit.
      await eventually(async () => await cases.act(of, 'issueFinding', more, { words, toMend: '补正。' }), 60_000);
    }
    const [wrong, late] = ['f1', 'f2'].map((name) => partIdOf(tour.caseId, { kind: 'finding', name })) as [
      CaseId,
      CaseId,
    ];
    const by = (actor: Actor, caseId: CaseId) => ({ kind: 'finding', caseId, actor });
    await eventually(async () => {
      for (const id of [wrong, late]) expect((await cases.typesOf(id)).includes('served')).toBe(true);
    }, 60_000);

    for (const id of [wrong, late]) await cases.act(by(officerOfOffice, id), 'receive', {});
    await cases.act(by(headOfOffice, wrong), 'dispute', { files: [] }, { reasons: '三件均已当面告知，有签收。' });
    await cases.act(
      by(commissioner, wrong),
      'rule',
      { as: 'withdrawn', ...nothing },
      { reasons: '经复核，核实同意。' },
    );

    // A worker that is away has missed nothing.
    await platform.stopWorker();
    platform.startWorker();
    await cases.advance(drillId, 200);
    const carried = (await cases.factsOf(late)).filter(({ type }) => type === 'carriedOver');
    const quarters = new Set(Array.from({ length: 201 }, (_one, days) => quarterOf(addDays(issued, days))));
    expect(carried).toHaveLength(quarters.size - 1);
    const { state, parts } = await cases.dossierOf<{ servedOn: string; carried: number }>(late);
    expect([state.servedOn, state.carried]).toEqual([issued, quarters.size - 1]);
    expect(parts).toMatchObject([{ kind: 'supervision', name: `ours/${office}` }]);
    const pressed = await cases.dossierOf<{ commissionedBy?: string }>(parts[0]?.part as CaseId);
    expect(JSON.stringify(pressed.state)).toContain('bureau');

    const attachment = 'ffffffff-0000-4000-8000-0000000000f1';
    const file = { sha256: 'a'.repeat(64), bytes: 4, type: 'pdf' };
    const put = { attachment, file, category: 'evidence', origin: 'office' };
    await cases.act(by(headOfOffice, late), 'attachFile', put, { name: '台账' });
    await cases.act(by(officerOfOffice, late), 'report', { files: [attachment] }, { words: '已登记。' });
    const seen = async (actor: Actor) =>
      await cases.act(by(actor, late), 'verify', { evidence: [attachment] }, { words: '登记簿上已有。' });
    await expect(seen(leader)).rejects.toMatchObject({ code: 'finding.found_by_oneself' });
    await seen(commissioner);
    await cases.advance(drillId, 1);

    const ends = async () => (await cases.dossierOf(tour.caseId)).parts.filter(({ kind }) => kind === 'finding');
    await eventually(async () => {
      expect((await ends()).map((one) => [one.name, one.outcome]).sort()).toEqual([
        ['f1', 'withdrawn'],
        ['f2', 'mended'],
      ]);
      // What it was pressed for is done, and nobody is pressed any more.
      expect((await cases.dossierOf(late)).parts).toMatchObject([{ kind: 'supervision', outcome: 'done' }]);
    }, 60_000);
    const { findings } = await verifyLedger(platform.database.source, ledgerOf());
    expect(findings).toEqual([]);
  }, 300_000);
});
