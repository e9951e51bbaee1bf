import { describe, expect, it } from '@jest/globals';

import { partIdOf, verifyLedger } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';
import type { RevisitState } from '#libs/revisit';

import { pageOf } from '../support/a-settlement.js';
import { aPerson, ledgerOf } from '../support/door.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { agreedOn, opened, underWay } from '../replay/mediations.js';

const office = 'justice-binju';
const visitors = ['1', '2', '3'].map((last) => `30000000-0000-4000-8000-00000000000${last}`);

/** The first of what revisits have to show: those of a settled dispute, through months, while nobody remembers anything. */
describe('the revisits of a mediation in a drill', () => {
  const on = onPlatform();

  type Of = Awaited<ReturnType<typeof opened>>['of'];

  /** Who could go: three of one office, who stand equally. */
  async function withVisitors(): Promise<void> {
    const { source } = on.platform.database;
    for (const id of visitors) {
      await source.query(
        `insert into account (id, name, display_name, password_hash) values ($1::uuid, 'v.' || $1, '回访员', '-') on conflict do nothing`,
        [id],
      );
      await source.query(
        `insert into account_role (account_id, office_id, capacity) values ($1, $2, 'officer') on conflict do nothing`,
        [id, office],
      );
    }
  }

  async function settled(...parties: readonly string[]): Promise<{ readonly of: Of; readonly drillId: string }> {
    await withVisitors();
    const { of, drillId } = await opened(on.cases);
    await underWay(on.cases, of);
    for (const name of parties) await on.cases.act(of, 'agreeVisit', { party: name, by: name, isGrid: false });
    await agreedOn(on.cases, of, drillId);
    for (const name of ['p1', 'p2']) await on.cases.act(of, 'tellEnd', { party: name });
    return { of, drillId };
  }

  const visitsOf = async (of: Of) => (await on.cases.dossierOf<MediationState>(of.caseId)).state.visits;
  const datesOf = async (of: Of): Promise<readonly string[]> => (await visitsOf(of)).dates.map((one) => one.on);
  const stateOf = async (id: CaseId): Promise<RevisitState> => (await on.cases.dossierOf<RevisitState>(id)).state;
  const idOf = (of: Of, name: string): CaseId => partIdOf(of.caseId, { kind: 'revisit', name });

  async function asVisitor(of: Of, name: string) {
    const caseId = idOf(of, name);
    const { visitor } = await stateOf(caseId);
    return { kind: 'revisit', caseId, actor: aPerson(office, 'officer', visitor?.account ?? 'nobody') };
  }

  async function says(of: Of, name: string, party: string, drillId: string, change: object = {}): Promise<void> {
    const said = {
      ...{ party, on: await on.cases.today(drillId), channel: 'phone', answers: [], words: null, proof: null },
      ...{ attachment: null, notPerformed: [], isContent: true, isRebound: false, help: null, wantsNone: false },
      ...change,
    };
    await on.cases.act(await asVisitor(of, name), 'answer', said);
  }

  async function tries(of: Of, name: string, party: string, drillId: string, channel: string): Promise<void> {
    const attempt = { party, on: await on.cases.today(drillId), time: 'morning', channel };
    await on.cases.act(await asVisitor(of, name), 'attempt', attempt);
  }

  it('are opened by themselves on their days, drawn, tried, and never after a wish', async () => {
    const { of, drillId } = await settled('p1', 'p2');
    const [week = '', month = '', quarter = ''] = await datesOf(of);

    // Nobody is there twice: another one goes, and then it was not reached. The other side is content.
    await on.cases.advance(drillId, 8);
    const first = await stateOf(idOf(of, week));
    expect(first).toMatchObject({ office, supervisor: 'dept-justice' });
    expect(visitors).toContain(first.visitor?.account);
    await tries(of, week, 'p1', drillId, 'phone');
    await tries(of, week, 'p1', drillId, 'visit');
    expect((await stateOf(idOf(of, week))).visitor?.account).not.toBe(first.visitor?.account);
    await on.cases.advance(drillId, 1);
    await tries(of, week, 'p1', drillId, 'phone');
    await on.cases.act(await asVisitor(of, week), 'giveUp', { party: 'p1' });
    await says(of, week, 'p2', drillId);
    await on.cases.advance(drillId, 1);
    expect(await stateOf(idOf(of, week))).toMatchObject({ closed: { as: 'made' } });

    // A wish is obeyed, the other side's visit stays; it is taken back, and the third one is of both again.
    await on.cases.act(of, 'unwantContact', { party: 'p1', by: 'p1' });
    await on.cases.advance(drillId, 23);
    expect((await stateOf(idOf(of, month))).parties.map(({ party, stands }) => [party, stands])).toEqual([
      ['p1', 'unwanted'],
      ['p2', 'to_ask'],
    ]);
    await says(of, month, 'p2', drillId, { isContent: false, isRebound: true });
    // Its course has closed it before p1 wants visits again: while it is open p1 would be asked in it too.
    await on.cases.advance(drillId, 1);
    await on.cases.act(of, 'wantContact', { party: 'p1', by: 'p1' });
    await on.cases.advance(drillId, 60);
    const last = await stateOf(idOf(of, quarter));
    expect(last.parties.map(({ stands }) => stands)).toEqual(['to_ask', 'to_ask']);
    // It says to whoever rings that it wants none: the matter hears it.
    await on.cases.act(await asVisitor(of, quarter), 'hearWish', { party: 'p1' });
    await says(of, quarter, 'p2', drillId);
    await on.cases.advance(drillId, 30);
    expect((await visitsOf(of)).contacts).toMatchObject([{ party: 'p2' }, { party: 'p1', wantsNone: true }]);

    // What broke out again has a case of its own, opened by a person and linked with this one; the revisit is over with it.
    const { number } = await on.cases.dossierOf<MediationState>(of.caseId);
    const links = [{ kind: 'mediation', case: of.caseId, number }];
    const again = await opened(on.cases, { source: 'government', sender: office, links }, undefined, drillId);
    const linked = await on.cases.dossierOf<MediationState>(again.of.caseId);
    expect(linked.state.links).toMatchObject([{ case: of.caseId }]);
    expect((await on.cases.standingOf(idOf(of, month))).phase).toBe('following');
    await on.cases.act(await asVisitor(of, month), 'linkRebound', { party: 'p2' }, { number: linked.number });
    await on.cases.advance(drillId, 1);
    expect((await on.cases.standingOf(idOf(of, month))).isOpen).toBe(false);
    expect((await on.cases.standingOf(again.of.caseId)).isOpen).toBe(true);

    for (const name of [week, month, quarter]) {
      const types = await on.cases.typesOf(idOf(of, name));
      // Whoever has the second one open yet, for what broke out again, is behind the other two: of two nobody is drawn.
      const drawn = name === quarter ? [] : ['drawn'];
      for (const once of ['opened', 'drawFrozen', ...drawn, 'closed']) {
        expect([name, once, types.filter((type) => type === once).length]).toEqual([name, once, 1]);
      }
      expect((await on.cases.standingOf(idOf(of, name))).failed).toEqual([]);
    }
    const [mediation] = await Promise.all([on.cases.typesOf(of.caseId)]);
    expect(mediation.filter((type) => type === 'visitDue')).toHaveLength(3);
    const { findings } = await verifyLedger(on.platform.database.source, ledgerOf());
    expect(findings.filter(({ problem }) => problem !== 'party_missing')).toEqual([]);
  }, 300_000);

  it('end with everybody content', async () => {
    const { of, drillId } = await settled('p1', 'p2');
    const [week = ''] = await datesOf(of);
    await on.cases.advance(drillId, 8);
    const caseId = idOf(of, week);
    const denies = (party: string) =>
      on.cases.act({ kind: 'revisit', caseId, actor: pageOf(party) }, 'denyAnswer', { party });
    const isCalled = async (party: string): Promise<void> => {
      const actor = aPerson('dept-justice', 'officer');
      expect(await stateOf(caseId)).toMatchObject({ callBack: 'owed', end: null });
      await on.cases.act({ kind: 'revisit', caseId, actor }, 'callBack', { party, result: 'confirmed', words: null });
      await on.cases.advance(drillId, 1);
      expect(await stateOf(caseId)).toMatchObject({ callBack: 'done', end: { as: 'made' } });
    };
    // It denies on its page what was written down, and is called whatever was drawn; after the end too.
    await says(of, week, 'p1', drillId);
    await denies('p1');
    await says(of, week, 'p2', drillId);
    await on.cases.advance(drillId, 2);
    expect(await on.cases.typesOf(of.caseId)).not.toContain('visitsEnded');
    await isCalled('p1');
    await denies('p2');
    await isCalled('p2');
    await on.cases.advance(drillId, 120);
    expect(await on.cases.typesOf(of.caseId)).toContain('visitsEnded');
    expect((await visitsOf(of)).dates.map(({ stands }) => stands)).toEqual(['due', 'over', 'over']);
    expect((await on.cases.standingOf(of.caseId)).isOpen).toBe(false);
  }, 120_000);

  it('open once, whatever dies while a date comes', async () => {
    const { of, drillId } = await settled('p1');
    const [week = ''] = await datesOf(of);
    await on.platform.stopWorker();
    const passing = on.cases.advance(drillId, 8);
    on.platform.startWorker();
    await on.platform.stopWorker();
    on.platform.startWorker();
    await passing;
    // Said in the same conversation as the last answer, with which the revisit closes by itself.
    await says(of, week, 'p1', drillId, { wantsNone: true });
    await on.platform.stopWorker();
    on.platform.startWorker();
    await on.cases.advance(drillId, 20);
    const types = await on.cases.typesOf(idOf(of, week));
    for (const once of ['opened', 'assigned', 'closed', 'callBackDrawn']) {
      expect([once, types.filter((type) => type === once).length]).toEqual([once, 1]);
    }
    expect((await visitsOf(of)).contacts).toMatchObject([{ party: 'p1', wantsNone: true }]);
  }, 120_000);
});
