import { describe, expect, it } from '@jest/globals';

import { partIdOf, verifyLedger } from '#libs/docket';
import { addDays } from '#libs/calendar';
import type { Actor, CaseId } from '#libs/kernel';
import type { ObligationState } from '#libs/obligation';
import type { PetitionState } from '#libs/petition';
import type { RevisitState } from '#libs/revisit';

import { aPerson, ledgerOf } from '../support/door.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { PetitionDrill } from '../support/engine/petition-drill.js';
import { eventually } from '../support/eventually.js';

const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const waterworks = aPerson('dept-water', 'officer');
const clerk = aPerson('bureau', 'petition-clerk');
const bureauHead = aPerson('bureau', 'petition-head');
const visitor = '30000000-0000-4000-8000-000000000011';
const words = {
  ...{ claim: '修复渠道', facts: '渠道塌了一段', reasons: '属本单位职责', opinion: '由水务局修复' },
  legalBasis: '《信访工作条例》第三十二条',
};
const shown = { amountCents: null, from: null, attachment: null };

/** A year of a petition that was supported: carried out late, said to be done, found not to be, and then really done. */
describe('the year of a petition that was supported', () => {
  const on = onPlatform();

  /** Somebody of the bureau, which did not handle it, to ask again. */
  async function withVisitor(): Promise<void> {
    const { source } = on.platform.database;
    await source.query(
      `insert into account (id, name, display_name, password_hash) values ($1::uuid, 'v.' || $1, '回访员', '-') on conflict do nothing`,
      [visitor],
    );
    await source.query(
      `insert into account_role (account_id, office_id, capacity) values ($1, 'bureau', 'petition-clerk') on conflict do nothing`,
      [visitor],
    );
  }

  /** Supported and served, to be carried out by the waterworks in twenty days; she has agreed to being asked again. */
  async function supported(): Promise<PetitionDrill> {
    await withVisitor();
    const drill = await PetitionDrill.begin(on.platform, on.cases, { petitioner: '李秀兰' });
    await drill.refer('dept-transport');
    await drill.act(officer, 'accept', { notice: { servedOn: await drill.today(), manner: 'in_person' } });
    await drill.act(clerk, 'agreeVisit', { party: 'p1', by: 'p1' });
    const executeBy = addDays(await drill.today(), 20);
    await drill.act(officer, 'submitOpinion', { outcome: 'support', executeBy, executor: 'dept-water' }, words);
    await drill.act(head, 'approveOpinion', { submission: 1 });
    const served = { servedOn: await drill.today(), manner: 'in_person' };
    await drill.act(officer, 'recordDelivery', served, { evidence: '签收单' });
    await drill.told(drill.petition, 'partNoted', 'visitsPlanned');
    return drill;
  }

  const part = ({ petition }: PetitionDrill, kind: string, name: string): CaseId => partIdOf(petition, { kind, name });
  const x1 = (drill: PetitionDrill): CaseId => part(drill, 'obligation', 'x1');
  const executionOf = async (drill: PetitionDrill) => (await on.cases.dossierOf<ObligationState>(x1(drill))).state;
  const visitsOf = async ({ petition }: PetitionDrill) =>
    (await on.cases.dossierOf<PetitionState>(petition)).state.visits;

  /** Whoever goes, as the revisit of a day has drawn or named them. */
  async function asVisitor(
    drill: PetitionDrill,
    name: string,
  ): Promise<{ kind: string; caseId: CaseId; actor: Actor }> {
    const caseId = part(drill, 'revisit', name);
    const { state } = await on.cases.dossierOf<RevisitState>(caseId);
    expect(state.office).toBe('bureau');
    return { kind: 'revisit', caseId, actor: aPerson('bureau', 'petition-clerk', state.visitor?.account ?? 'nobody') };
  }

  async function says(drill: PetitionDrill, name: string, change: object): Promise<void> {
    const said = {
      ...{ party: 'p1', on: await drill.today(), channel: 'phone', answers: [], words: null, proof: null },
      ...{ attachment: null, notPerformed: [], isContent: true, isRebound: false, help: null, wantsNone: false },
      ...change,
    };
    await on.cases.act(await asVisitor(drill, name), 'answer', said);
  }

  it('is pressed, is asked about by somebody else, reopens what was not carried out, and ends content', async () => {
    const drill = await supported();
    const [fortnight = '', after = '', quarter = ''] = (await visitsOf(drill)).dates.map((one) => one.on);

    // Two weeks later the bureau asks: nothing is carried out yet, and nothing is due, so that nothing of it is asked about.
    await drill.moveTo(addDays(fortnight as never, 1));
    await drill.told(part(drill, 'revisit', fortnight), 'assigned');
    const { state } = await on.cases.dossierOf<RevisitState>(part(drill, 'revisit', fortnight));
    expect(state).toMatchObject({ obligations: [], handled: { offices: ['dept-transport', 'dept-water'] } });
    // While the review may be asked for the visitor says what the notice said.
    expect(state.reviewUntil).not.toBeNull();
    await says(drill, fortnight, { isContent: false });

    // Its day passes: late by the waterworks, pressed by whoever decided, and no supervision by itself.
    await drill.moveTo(after);
    await drill.told(x1(drill), 'dayPassed');
    expect(await drill.duties(x1(drill))).toEqual(['prove@dept-water', 'urge@dept-transport']);
    expect(await drill.supervisedBy()).toEqual([]);
    await drill.tell('x1', officer, 'urge', {}, { words: '请立即修复。' });
    await drill.tell('x1', officer, 'tellOptions', { manner: 'phone' });
    await drill.advance(2);
    const done = { on: await drill.today(), ...shown };
    await drill.tell('x1', waterworks, 'prove', done, { proof: '已修复，照片三张。' });
    await drill.told(drill.petition, 'partEnded');

    // She says that it is not: it is owed again, late again, and the file cannot be closed.
    await drill.told(part(drill, 'revisit', after), 'assigned');
    await says(drill, after, { isContent: false, notPerformed: ['x1'] });
    await drill.told(x1(drill), 'foundUnperformed');
    expect((await executionOf(drill)).end).toBeNull();
    await eventually(async () => {
      const { parts } = await on.cases.dossierOf<PetitionState>(drill.petition);
      expect(parts.find(({ name }) => name === 'x1')?.outcome).toBeNull();
    });
    expect(await drill.refusal(officer, 'close', { note: null })).toMatchObject({ code: 'petition.execution_open' });
    await drill.advance(1);
    expect(await drill.duties(x1(drill))).toEqual(['prove@dept-water', 'urge@dept-transport']);

    // Now it is; the file is closed once her window for a review is over, and the last revisit finds her content.
    await drill.tell('x1', officer, 'urge', {}, { words: '回访得知没有修复，请立即修复。' });
    await drill.tell('x1', waterworks, 'prove', { on: await drill.today(), ...shown }, { proof: '重新修复并通水。' });
    await drill.advance(20);
    await drill.act(officer, 'close', { note: null });
    await drill.moveTo(addDays(quarter as never, 1));
    await drill.told(part(drill, 'revisit', quarter), 'assigned');
    expect((await on.cases.dossierOf<RevisitState>(part(drill, 'revisit', quarter))).state.reviewUntil).toBeNull();
    await says(drill, quarter, {});
    await drill.courseCompletes();

    const types = await on.cases.typesOf(x1(drill));
    expect(types.filter((type) => type === 'proved')).toHaveLength(2);
    expect((await executionOf(drill)).end?.as).toBe('performed');
    // Nobody who handled it has gone, and nothing is performed without word or proof.
    for (const name of [fortnight, after, quarter]) {
      const { visitor: gone, handled } = (await on.cases.dossierOf<RevisitState>(part(drill, 'revisit', name))).state;
      expect(handled.offices).not.toContain(gone?.office);
    }
    const { findings } = await verifyLedger(on.platform.database.source, ledgerOf());
    expect(findings.filter(({ problem }) => problem !== 'party_missing')).toEqual([]);
  }, 300_000);

  it('asks nobody any more from the moment that she wants no visit, and is carried out all the same', async () => {
    const drill = await supported();
    await drill.act(clerk, 'unwantContact', { party: 'p1', by: 'p1' });
    await drill.advance(25);
    expect((await visitsOf(drill)).due).toEqual([]);
    const { parts } = await on.cases.dossierOf<PetitionState>(drill.petition);
    expect(parts.map(({ kind }) => kind)).not.toContain('revisit');
    await drill.tell('x1', waterworks, 'prove', { on: await drill.today(), ...shown }, { proof: '已修复。' });
    await drill.told(drill.petition, 'partEnded');
    await drill.advance(80);
    expect((await visitsOf(drill)).due).toEqual([]);
    await drill.act(bureauHead, 'wantContact', { party: 'p1', by: 'p1' });
    expect((await visitsOf(drill)).contacts).toMatchObject([{ party: 'p1', wantsNone: false }]);
  }, 180_000);

  it('is asked about after the day to which she has agreed to put it off, and is late by that one alone', async () => {
    const drill = await supported();
    const [due = ''] = (await executionOf(drill)).dues.map(({ on: day }) => day ?? '');
    const later = addDays(due as never, 30);
    const she = { party: 'p1', by: 'p1', isSealed: false };
    await drill.tell('x1', officer, 'propose', { ...she, days: [{ due: 1, on: later }] }, { text: '雨季推迟。' });
    const text = (await executionOf(drill)).amendments[0]?.text;
    const signed = { ...she, amendment: 1, text, on: await drill.today() };
    await drill.tell('x1', officer, 'signAmendment', signed);
    await drill.told(drill.petition, 'visitsChanged');
    const planned = (await visitsOf(drill)).dates.filter(({ stands }) => stands === 'planned').map((one) => one.on);
    expect([planned.includes(addDays(later, 1)), planned.includes(addDays(due as never, 1))]).toEqual([true, false]);
    await drill.moveTo(addDays(due as never, 3));
    expect(await drill.duties(x1(drill))).toEqual(['prove@dept-water']);
    await drill.moveTo(addDays(later, 2));
    await drill.told(part(drill, 'revisit', addDays(later, 1)), 'assigned');
    expect(await drill.duties(x1(drill))).toEqual(['prove@dept-water', 'urge@dept-transport']);
  }, 180_000);
});
