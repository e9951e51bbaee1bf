import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { addDays, legalDateOf } from '#libs/calendar';
import { partIdOf, verifyLedger } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { mediationWords } from '#libs/mediation';
import { courseId } from '#workflows/course/course.messages.js';

import { mediator } from '../support/a-mediation.js';
import { aPerson, ledgerOf } from '../support/door.js';
import { EngineCases } from '../support/engine/engine-cases.js';
import { MediationDrill, type Carried } from '../support/engine/mediation-drill.js';
import { startPlatform, type Platform } from '../support/engine/platform.js';
import { eventually } from '../support/eventually.js';
import { doorsOn, isOpened, mediationSteps, type Step } from '../support/mediation-steps.js';
import { mediationYears, type YearName } from '../support/mediation-years.js';

/** All of them and at each step (`DRILLS=long`), or some: the first, what a petition hands over and is settled, and what follows. */
const isLong = process.env['DRILLS'] === 'long';
const someYears = 3;
/** By then all of them have ended; a year where all are there, in which nothing more may come. */
const lastsDays = isLong ? 365 : 170;
const someSteps = 6;
const settledName: YearName = 'handed over by a petition, settled';
const overName: YearName = 'handed over by a petition, over by its date';

/** What the law in memory says of a year, and what the record says after one on the engine. */
describe('mediations in a drill of a year', () => {
  let platform: Platform;
  let cases: EngineCases;
  const all: CaseId[] = [];

  beforeAll(async () => {
    platform = await startPlatform();
    cases = new EngineCases(platform);
  }, 120_000);

  afterAll(async () => {
    await platform.stop();
  }, 60_000);

  const courseOf = async (kind: string, caseId: CaseId): Promise<string> => {
    const handle = platform.engine.temporal.drills.workflow.getHandle(courseId(kind, caseId));
    return (await handle.describe()).status.name;
  };

  it('come by every door, and end as the law says, on its day, without anybody who looks after it', async () => {
    const drill = await MediationDrill.begin(platform, cases);
    const names = (Object.keys(mediationYears) as YearName[]).filter((_name, at) => isLong || at % someYears === 0);
    const carried = names.map((name) => drill.add(name, mediationYears[name]));
    const until = addDays(drill.beginsOn, lastsDays);
    await drill.goThrough(addDays(drill.beginsOn, 5));
    const incident = await anIncidentOf(carried[0]?.caseId ?? as<CaseId>(''));
    await drill.goThrough(until);
    for (const one of carried) {
      expect([one.name, await drill.recorded(one)]).toEqual([one.name, drill.expected(one, until)]);
      await eventually(async () => {
        expect([one.name, await courseOf('mediation', one.caseId)]).toEqual([one.name, 'COMPLETED']);
      });
    }
    all.push(...carried.map(({ caseId }) => caseId));
    await expectPetitions(carried, drill);
    await expectWatched(incident);
  }, 600_000);

  const ofIncident = (caseId: CaseId) => ({ kind: 'incident', caseId, actor: mediator });

  /** A room of its own while it is mediated, which the mediation does not know of. */
  async function anIncidentOf(mediation: CaseId): Promise<CaseId> {
    const caseId = partIdOf(mediation, { kind: 'incident', name: 'x1' });
    const part = { parent: { kind: 'mediation', caseId: mediation }, name: 'x1' };
    const opening = { office: 'mediation-binju', accounts: [mediator.principal], stage: 'danger' };
    const words = { title: '突发情况', words: '扬言要打人。' };
    await cases.act({ ...ofIncident(caseId), part }, 'open', opening, words);
    return caseId;
  }

  /** Nobody looked after it: no team within hours, no report; its date came, and it stays open until it is reported. */
  async function expectWatched(caseId: CaseId): Promise<void> {
    const types = async () => (await cases.typesOf(caseId)).filter((type) => type !== 'warned');
    expect([await types(), (await cases.standingOf(caseId)).isOpen]).toEqual([['opened', 'overdue', 'overdue'], true]);
    const { at } = (await cases.factsOf(caseId)).at(-1) ?? { at: new Date() };
    const on = legalDateOf(as(at.toISOString()));
    await cases.act(ofIncident(caseId), 'report', { to: 'police', on }, { words: '已电话报告派出所。' });
    const team = [{ office: 'town-binju', account: mediator.principal }];
    await cases.act(ofIncident(caseId), 'nameTeam', { members: team });
    await cases.act(ofIncident(caseId), 'close', {}, { words: '双方已经冷静。' });
    expect((await cases.standingOf(caseId)).isOpen).toBe(false);
    all.push(caseId);
  }

  const limitOf = async (caseId: CaseId) => {
    const { clocks } = await cases.dossierOf(caseId);
    return clocks.find(({ rule }) => rule === 'XF-09');
  };

  /** One was settled by its mediation and waits for its handler, whom its clock makes late; so does that of one that was over. */
  async function expectPetitions(carried: readonly Carried[], { beginsOn }: MediationDrill): Promise<void> {
    const petitions = carried.flatMap(({ name, petition }) => (petition === null ? [] : [[name, petition] as const]));
    expect(petitions.map(([name]) => name)).toEqual(isLong ? [settledName, overName] : [settledName]);
    for (const [name, petition] of petitions) {
      const limit = await limitOf(petition);
      expect(limit).toMatchObject({ startOn: beginsOn, exclusions: [], metAt: null, breachedAt: limit?.legalDueAt });
      expect((await cases.typesOf(petition)).includes('settlementReached')).toBe(name === settledName);
      all.push(petition);
      if (name !== settledName) continue;
      const officer = aPerson('dept-transport', 'officer');
      await cases.act({ kind: 'petition', caseId: petition, actor: officer }, 'settle', { note: null });
      const { legalDueOn, metOn } = (await limitOf(petition)) ?? {};
      expect(String(metOn) < String(legalDueOn)).toBe(true);
    }
  }

  it('end at once with the word of a party, whatever was done last', async () => {
    const drill = await MediationDrill.begin(platform, cases);
    const doors = doorsOn(drill.beginsOn);
    const sorts = mediationWords.sort;
    const steps = Object.entries<Step>(mediationSteps).flatMap(([name, { to, isKnown = () => true }], at) => {
      // Of each another door and another sort, the first from there that the law knows.
      const openings = doors.flatMap((_door, n) => {
        const opening = { ...doors[(at + n) % doors.length], sort: sorts[(at + n) % sorts.length] ?? 'civil' };
        return isOpened(opening) && isKnown(opening) ? [opening] : [];
      });
      const [opening] = openings;
      if (opening === undefined) throw new Error(`no door leads to ${name}`);
      return isLong || at % someSteps === 0 ? [{ name, to, opening, party: at % 2 === 0 ? 'p1' : 'p2' }] : [];
    });
    const carried = steps.map(({ name, to, opening, party }) => drill.add(name, () => to(opening).withdrawn(party)));
    const until = addDays(drill.beginsOn, 100);
    await drill.goThrough(until);
    for (const one of carried) {
      const lived = await drill.recorded(one);
      expect([one.name, lived]).toEqual([one.name, drill.expected(one, until)]);
      const types = lived.facts.map((fact) => fact.slice('2026-08-03 '.length)).filter((type) => type !== 'overdue');
      const [withdrawn, ended, ...noticed] = types.slice(types.indexOf('withdrawn'));
      expect([one.name, withdrawn, ended]).toEqual([one.name, 'withdrawn', 'ended']);
      expect(noticed).toEqual(lived.end?.owedTo.map(() => 'endNoticed'));
    }
    const every = Object.keys(mediationSteps).length;
    expect(carried).toHaveLength(isLong ? every : Math.ceil(every / someSteps));
    all.push(...carried.map(({ caseId }) => caseId));
  }, 600_000);

  it('have lost nothing: no step failed, and the record holds', async () => {
    for (const caseId of all) expect((await cases.standingOf(caseId)).failed).toEqual([]);
    const { findings } = await verifyLedger(platform.database.source, ledgerOf());
    expect(findings).toEqual([]);
  }, 60_000);
});
