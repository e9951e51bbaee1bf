import { partIdOf } from '#libs/docket';
import type { CaseId, CaseRef } from '#libs/kernel';
import { mediationsOf, type PetitionState } from '#libs/petition';

import { aCaseId, aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import type { Scenario } from './scenarios.js';

const clerk = aPerson('bureau', 'petition-clerk');
const mediator = aPerson('mediation-binju', 'officer');
const handler = aPerson('dept-transport', 'officer');
const person = '00000000-0000-4000-8000-00000000000a';

interface Part {
  readonly parent: CaseRef;
  readonly name: string;
  /** Of the parent, and so its own. */
  readonly drillId: string;
}

/** A dispute of two sides before the committee of a town, in a drill of its own or as a part of a case of one. */
export async function opened(cases: EngineCases, more: object = {}, part?: Part, drill?: string) {
  const drillId = part?.drillId ?? drill ?? (await cases.aDrill());
  const caseId: CaseId = part === undefined ? aCaseId() : partIdOf(part.parent.caseId, { kind: 'mediation', ...part });
  const of = { kind: 'mediation', caseId, actor: mediator, drillId };
  const parties = (['applicant', 'respondent'] as const).map((role, index) => ({
    identity: { party: `p${String(index + 1)}`, digest: '0'.repeat(32) },
    ...{ role, nature: 'person', capacity: 'full' },
  }));
  const opening = {
    ...{ committee: 'mediation-binju', sort: 'civil', source: 'application', track: null, setOn: null, parties },
    ...more,
  };
  await cases.act({ ...of, actor: clerk, ...(part !== undefined && { part }) }, 'open', opening, { title: '院墙占地' });
  return { of, drillId };
}

/** What one side says apart, in a room of its own. */
async function heardApart(cases: EngineCases, { caseId: mediation, drillId, actor }: Of, name: 'p1' | 'p2') {
  const caseId = partIdOf(mediation, { kind: 'talk', name });
  const talk = { kind: 'talk', caseId, actor, drillId };
  const part = { parent: { kind: 'mediation', caseId: mediation }, name };
  const opening = { office: 'mediation-binju', accounts: [actor.principal], party: name };
  await cases.act({ ...talk, part }, 'open', opening, { title: '单独会谈' });
  await cases.advance(drillId, 2);
  await cases.act(talk, 'say', { on: await cases.today(drillId) }, { text: '底线是三万元。' });
  return talk;
}

type Of = Awaited<ReturnType<typeof opened>>['of'];

/** Accepted, with a mediator and the consent of both. */
export async function underWay(cases: EngineCases, of: Of): Promise<void> {
  await cases.act(of, 'accept', {});
  const mediators = [{ person, account: mediator.principal }];
  await cases.act(of, 'proposeMediators', { mediators, isChosenByParties: true });
  await cases.act(of, 'disclose', { mediator: person, ties: null });
  for (const name of ['p1', 'p2']) {
    await cases.act(of, 'tellRights', { party: name });
    const said = { party: name, by: name, isOpen: false, isElectronic: false };
    await cases.act(of, 'consent', said);
  }
}

const words = '七日内拆除占地部分。';

export async function drawnUp(
  cases: EngineCases,
  of: Of,
  obligations: readonly object[] = [],
  facts: string | null = null,
): Promise<void> {
  const drawn = { form: 'written', obligations, isWhole: true, isPaperOnly: false, limits: [] };
  await cases.act(of, 'drawUp', drawn, { text: words, ...(facts !== null && { facts }) });
}

/** By both, by the mediator, and with the seal. */
export async function signed(cases: EngineCases, of: Of, drillId: string): Promise<void> {
  const on = await cases.today(drillId);
  const text = cases.digestOf(of.caseId, words);
  for (const name of ['p1', 'p2']) {
    await cases.act(of, 'sign', { party: name, by: name, how: 'paper', on, text });
  }
  await cases.act(of, 'signAsMediator', { mediator: person, on });
  await cases.act(of, 'seal', { on });
}

/** Drawn up and signed by all. */
export async function agreedOn(cases: EngineCases, of: Of, drillId: string): Promise<void> {
  await drawnUp(cases, of);
  await signed(cases, of, drillId);
}

/** Accepted, mediated and settled; a newer build takes over while the agreement is signed. */
const settled: Scenario = {
  name: 'settled',
  walk: async (cases, upgrade) => {
    const { of, drillId } = await opened(cases);
    await cases.advance(drillId, 1);
    await underWay(cases, of);
    await cases.advance(drillId, 5);
    // Nobody closes it: it is over by itself. The other one is closed with the mediation.
    const talk = await heardApart(cases, of, 'p1');
    await cases.advance(drillId, 95);
    await heardApart(cases, of, 'p2');
    await drawnUp(cases, of);
    await upgrade();
    await signed(cases, of, drillId);
    await cases.advance(drillId, 2);
    for (const name of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party: name });
    await cases.advance(drillId, 2);
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

/** A newer build takes over while nothing is owed: the course goes on in a run of its own, and one party ends it there. */
const renewed: Scenario = {
  name: 'renewed',
  walk: async (cases, upgrade) => {
    const { of, drillId } = await opened(cases);
    await cases.advance(drillId, 1);
    await underWay(cases, of);
    await upgrade();
    await cases.advance(drillId, 12);
    await cases.act(of, 'withdraw', { party: 'p2', by: 'p2', reason: null });
    for (const name of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party: name });
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

/** Of a petition: its date moves, which it tells; the mediation is settled, which it tells back; and its handler closes it. */
const petitionTold: Scenario = {
  name: 'petition-told',
  walk: async (cases) => {
    const drillId = await cases.aDrill();
    const petition = await cases.register(drillId, { petitioner: '李秀兰' });
    await cases.refer(petition);
    await cases.advance(drillId, 3);
    const from = { kind: 'petition', caseId: petition, actor: handler };
    const served = async () => ({ servedOn: await cases.today(drillId), manner: 'post' });
    await cases.act(from, 'accept', { notice: await served() });
    // So late that five working days before the limit are what counts.
    await cases.advance(drillId, 40);
    const committee = 'mediation-binju';
    await cases.act(from, 'handToMediation', { committee, agreedOn: await cases.today(drillId) });
    const { state } = await cases.dossierOf<PetitionState>(petition);
    const part = { parent: { kind: 'petition', caseId: petition }, name: committee, drillId };
    const { of } = await opened(cases, { source: 'petition', setOn: mediationsOf(state).at(-1)?.until }, part);
    await underWay(cases, of);
    await cases.act(from, 'askExtension', { days: 30 }, { reason: '情况复杂' });
    await cases.act({ ...from, actor: aPerson('dept-transport', 'head') }, 'approveExtension', {});
    await cases.act(from, 'noticeExtension', await served());
    await cases.advance(drillId, 2);
    await drawnUp(cases, of);
    await signed(cases, of, drillId);
    await cases.advance(drillId, 1);
    await cases.act(from, 'settle', { note: null });
    for (const name of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party: name });
    await cases.advance(drillId, 1);
    return [of, from];
  },
};

export const mediationScenarios: readonly Scenario[] = [settled, renewed, timeOver, watched, petitionTold];
