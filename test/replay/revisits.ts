import { partIdOf } from '#libs/docket';
import type { RevisitState } from '#libs/revisit';

import { aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import { agreedOn, opened, underWay } from './mediations.js';
import type { Scenario } from './scenarios.js';

const head = aPerson('justice-binju', 'head');

/** A dispute that was settled in a drill, whose sides have agreed to being visited. */
async function settled(cases: EngineCases) {
  const { of, drillId } = await opened(cases);
  await underWay(cases, of);
  for (const name of ['p1', 'p2']) await cases.act(of, 'agreeVisit', { party: name, by: name, isGrid: false });
  await agreedOn(cases, of, drillId);
  await cases.advance(drillId, 1);
  for (const name of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party: name });
  return { of, drillId };
}

/** The one of a day after the effect. */
async function revisitOn(cases: EngineCases, of: { readonly caseId: string }, name: string) {
  const caseId = partIdOf(of.caseId as never, { kind: 'revisit', name });
  const { state } = await cases.dossierOf<RevisitState>(caseId);
  const actor = aPerson('justice-binju', 'officer', state.visitor?.account?.split('/')[1]);
  return { kind: 'revisit', caseId, actor };
}

const said = {
  channel: 'phone',
  answers: [],
  proof: null,
  attachment: null,
  notPerformed: [],
  isRebound: false,
  wantsNone: false,
};

/** Both are asked a week after; a month later one wants no visit any more, and says so to whoever rings. */
const asked: Scenario = {
  name: 'asked',
  walk: async (cases, upgrade) => {
    const { of, drillId } = await settled(cases);
    const { state } = await cases.dossierOf<{ visits: { dates: { on: string }[] } }>(of.caseId);
    const [first, second] = state.visits.dates.map(({ on }) => on);
    await cases.advance(drillId, 8);
    const week = { ...(await revisitOn(cases, of, first ?? '')), drillId };
    // Nobody has an account there: its head names somebody.
    await cases.act({ ...week, actor: head }, 'assign', aVisitor, { reasons: '由司法所人员回访。' });
    await upgrade();
    for (const party of ['p1', 'p2']) {
      const on = await cases.today(drillId);
      await cases.act(visitorOf(week), 'answer', { ...said, party, on, isContent: false, words: null, help: null });
    }
    await cases.advance(drillId, 24);
    const month = { ...(await revisitOn(cases, of, second ?? '')), drillId };
    await cases.act({ ...month, actor: head }, 'assign', aVisitor, { reasons: '由司法所人员回访。' });
    await cases.act(visitorOf(month), 'hearWish', { party: 'p2' });
    await cases.advance(drillId, 20);
    return [of, month];
  },
};

const visitor = aPerson('justice-binju', 'officer');
const aVisitor = {
  ...{
    person: visitor.principal,
    account: visitor.principal,
    office: 'justice-binju',
    isGrid: false,
    isOfParty: false,
  },
};
const visitorOf = <T extends object>(one: T) => ({ ...one, actor: visitor });

export const revisitScenarios: readonly Scenario[] = [asked];
