import { partIdOf } from '#libs/docket';
import type { CaseId } from '#libs/kernel';

import { aCaseId, aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import type { Scenario } from './scenarios.js';

const clerk = aPerson('bureau', 'petition-clerk');
const mediator = aPerson('mediation-binju', 'officer');
const person = '00000000-0000-4000-8000-00000000000a';

/** A dispute of two sides before the committee of a town, in a drill of its own. */
async function opened(cases: EngineCases, more: object = {}) {
  const drillId = await cases.aDrill();
  const caseId: CaseId = aCaseId();
  const of = { kind: 'mediation', caseId, actor: mediator, drillId };
  const parties = (['applicant', 'respondent'] as const).map((role, index) => ({
    identity: { party: `p${String(index + 1)}`, digest: '0'.repeat(32) },
    ...{ role, nature: 'person', capacity: 'full' },
  }));
  const opening = {
    ...{ committee: 'mediation-binju', sort: 'civil', source: 'application', track: null, setOn: null, parties },
    ...more,
  };
  await cases.act({ ...of, actor: clerk }, 'open', opening, { title: '院墙占地' });
  return { of, drillId };
}

/** What the first side says apart, in a room of its own. */
async function heardApart(cases: EngineCases, { caseId: mediation, drillId, actor }: Of) {
  const caseId = partIdOf(mediation, { kind: 'talk', name: 'p1' });
  const talk = { kind: 'talk', caseId, actor, drillId };
  const part = { parent: { kind: 'mediation', caseId: mediation }, name: 'p1' };
  const opening = { office: 'mediation-binju', accounts: [actor.principal], party: 'p1' };
  await cases.act({ ...talk, part }, 'open', opening, { title: '单独会谈' });
  await cases.advance(drillId, 2);
  await cases.act(talk, 'say', { on: await cases.today(drillId) }, { text: '底线是三万元。' });
  return talk;
}

type Of = Awaited<ReturnType<typeof opened>>['of'];

/** Accepted, mediated and settled; a newer build takes over while the agreement is signed. */
const settled: Scenario = {
  name: 'settled',
  walk: async (cases, upgrade) => {
    const { of, drillId } = await opened(cases);
    await cases.advance(drillId, 1);
    await cases.act(of, 'accept', {});
    const mediators = [{ person, account: mediator.principal }];
    await cases.act(of, 'proposeMediators', { mediators, isChosenByParties: true });
    await cases.act(of, 'disclose', { mediator: person, ties: null });
    for (const name of ['p1', 'p2']) {
      await cases.act(of, 'tellRights', { party: name });
      const said = { party: name, by: name, isOpen: false, isElectronic: false };
      await cases.act(of, 'consent', said);
    }
    await cases.advance(drillId, 5);
    const talk = await heardApart(cases, of);
    const drawn = { form: 'written', obligations: [], isWhole: true, isPaperOnly: false, limits: [] };
    await cases.act(of, 'drawUp', drawn, { text: '七日内拆除占地部分。' });
    await upgrade();
    const on = await cases.today(drillId);
    const text = cases.digestOf(of.caseId, '七日内拆除占地部分。');
    for (const name of ['p1', 'p2']) {
      await cases.act(of, 'sign', { party: name, by: name, how: 'paper', on, text });
    }
    await cases.act(of, 'signAsMediator', { mediator: person, on });
    await cases.act(of, 'seal', { on });
    await cases.advance(drillId, 2);
    for (const name of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party: name });
    // Nobody closes the talk: it is over by itself.
    await cases.advance(drillId, 95);
    return [of, talk];
  },
};

/** Of a medical dispute nobody does anything: the committee is late, and then its time ends it. */
const timeOver: Scenario = {
  name: 'time-over',
  walk: async (cases) => {
    const { of, drillId } = await opened(cases, { sort: 'medical', committee: 'mediation-medical' });
    const actor = aPerson('mediation-medical', 'officer');
    await cases.advance(drillId, 8);
    await cases.act({ ...of, actor }, 'accept', {});
    await cases.advance(drillId, 60);
    for (const name of ['p1']) await cases.act({ ...of, actor }, 'tellEnd', { party: name });
    await cases.advance(drillId, 1);
    return [of];
  },
};

/** What may turn violent: a team is named, it is reported, and nobody closes it. */
const watched: Scenario = {
  name: 'watched',
  walk: async (cases) => {
    const { of, drillId } = await opened(cases);
    await cases.advance(drillId, 1);
    await cases.act(of, 'accept', {});
    const incident = { ...of, kind: 'incident', caseId: partIdOf(of.caseId, { kind: 'incident', name: 'x1' }) };
    const part = { parent: { kind: 'mediation', caseId: of.caseId }, name: 'x1' };
    const opening = { office: 'mediation-binju', accounts: [mediator.principal], stage: 'danger' };
    await cases.act({ ...incident, part }, 'open', opening, { title: '突发情况', words: '扬言要打人。' });
    await cases.advance(drillId, 1);
    await cases.act(incident, 'nameTeam', { members: [{ office: 'town-binju', account: person }] });
    await cases.act(
      incident,
      'report',
      { to: 'police', on: await cases.today(drillId) },
      { words: '已电话报告派出所。' },
    );
    await cases.advance(drillId, 35);
    return [incident];
  },
};

export const mediationScenarios: readonly Scenario[] = [settled, timeOver, watched];
