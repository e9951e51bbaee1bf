import { partIdOf } from '#libs/docket';

import { courtStep } from '../support/court-step.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import { drawnUp, opened, signed, underWay } from './mediations.js';
import type { Scenario } from './scenarios.js';

/** A settled dispute, whose parties may ask a court. */
async function settled(cases: EngineCases) {
  const { of, drillId } = await opened(cases);
  await cases.advance(drillId, 1);
  await underWay(cases, of);
  await drawnUp(cases, of);
  await signed(cases, of, drillId);
  for (const name of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party: name });
  await cases.advance(drillId, 1);
  const caseId = partIdOf(of.caseId, { kind: 'confirmation', name: 'confirmation' });
  return { mediation: of, drillId, one: { ...of, kind: 'confirmation', caseId } };
}

const wants = (party: string) => ({ party, by: party, isSealed: false });

/** Both want it, the court takes it, is slow, and confirms it. */
const confirmed: Scenario = {
  name: 'confirmed',
  walk: async (cases, upgrade) => {
    const { mediation, drillId, one } = await settled(cases);
    await cases.act(one, 'consent', wants('p1'));
    await cases.advance(drillId, 8);
    await cases.act(one, 'consent', wants('p2'));
    await cases.act(one, 'bind', { items: ['agreement', 'mediated', 'identities', 'contacts'] });
    await upgrade();
    const on = await cases.today(drillId);
    await cases.act(one, 'apply', { on, place: 'body', form: 'written', leave: null }, { court: '县人民法院' });
    await cases.act(one, 'recordCourtStep', courtStep('docketed', on));
    await cases.advance(drillId, 33);
    await cases.act(one, 'askCourt', {}, { words: '电话询问，尚在审查。' });
    const today = await cases.today(drillId);
    await cases.act(one, 'recordCourtStep', courtStep('confirmed', today));
    await cases.act(one, 'noteReceived', { party: 'p1', on: today });
    await cases.advance(drillId, 17);
    return [mediation, one];
  },
};

/** One says nothing: it lapses at the legal day. */
const lapsed: Scenario = {
  name: 'lapsed',
  walk: async (cases) => {
    const { mediation, drillId, one } = await settled(cases);
    await cases.act(one, 'consent', wants('p1'));
    await cases.advance(drillId, 33);
    return [mediation, one];
  },
};

export const confirmationScenarios: readonly Scenario[] = [confirmed, lapsed];
