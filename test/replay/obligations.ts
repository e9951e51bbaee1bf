import { addDays } from '#libs/calendar';
import { partIdOf } from '#libs/docket';

import { aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import { drawnUp, opened, signed, underWay } from './mediations.js';
import type { Scenario } from './scenarios.js';

const what = '支付院墙修复费。';

/** A settled dispute of two obligations: five thousand yuan in two instalments, and then the ditch. */
async function settled(cases: EngineCases) {
  const { of, drillId } = await opened(cases);
  await cases.advance(drillId, 1);
  await underWay(cases, of);
  const today = await cases.today(drillId);
  const words = { digest: cases.digestOf(of.caseId, what), chars: what.length };
  const debt = { by: 'p2', to: 'p1', what: words, amountCents: 500_000, on: null, place: null };
  const instalments = [10, 30].map((days) => ({ amountCents: 250_000, on: addDays(today, days) }));
  const then = { ...debt, amountCents: null, after: [1], withinDays: 10 };
  await drawnUp(cases, of, [{ ...debt, instalments }, then], what);
  await signed(cases, of, drillId);
  for (const name of ['p1', 'p2']) await cases.act(of, 'tellEnd', { party: name });
  await cases.advance(drillId, 1);
  const part = (name: string) => ({
    ...of,
    caseId: partIdOf(of.caseId, { kind: 'obligation', name }),
    kind: 'obligation',
  });
  return { mediation: of, drillId, first: part('o1'), second: part('o2') };
}

/** The first instalment comes late, the second in time, and then the ditch, which waited for both. */
const performed: Scenario = {
  name: 'performed',
  walk: async (cases, upgrade) => {
    const { mediation, drillId, first, second } = await settled(cases);
    await cases.advance(drillId, 13);
    await cases.act(first, 'urge', {}, { words: '请尽快支付。' });
    await upgrade();
    const came = async (amountCents: number | null) => ({ on: await cases.today(drillId), amountCents, from: null });
    const said = { party: 'p1', by: 'p1', isSealed: false, claim: null };
    await cases.act(first, 'acknowledge', { ...said, ...(await came(250_000)) });
    await cases.advance(drillId, 5);
    await cases.act(first, 'acknowledge', { ...said, ...(await came(260_000)) });
    await cases.advance(drillId, 3);
    await cases.act(second, 'prove', { ...(await came(null)), attachment: null }, { proof: '现场查看，水沟已清理。' });
    await cases.advance(drillId, 2);
    return [mediation, first, second];
  },
};

/** It never comes: it is urged, the creditor is told what may be done, it is recorded so, and what waited for it falls away. */
const broken: Scenario = {
  name: 'broken',
  walk: async (cases) => {
    const { mediation, drillId, first, second } = await settled(cases);
    await cases.advance(drillId, 20);
    await cases.act(first, 'urge', {}, { words: '请尽快支付。' });
    await cases.advance(drillId, 2);
    await cases.act(first, 'tellOptions', { manner: 'phone' });
    await cases.advance(drillId, 14);
    await cases.act(first, 'recordBroken', {}, { words: '经督促仍未支付。' });
    await cases.advance(drillId, 2);
    return [mediation, first, second];
  },
};

const officer = aPerson('dept-transport', 'officer');

/** A petition that was supported: its execution is late, urged, shown, and the file is closed; whoever petitioned is asked again. */
const executed: Scenario = {
  name: 'executed',
  walk: async (cases, upgrade) => {
    const drillId = await cases.aDrill();
    const petition = await cases.register(drillId, { petitioner: '李秀兰' });
    await cases.refer(petition);
    const of = { kind: 'petition', caseId: petition, actor: officer };
    const served = async () => ({ servedOn: await cases.today(drillId), manner: 'in_person' });
    await cases.act(of, 'accept', { notice: await served() });
    await cases.act(of, 'agreeVisit', { party: 'p1', by: 'p1' });
    const opinion = { outcome: 'support', executeBy: addDays(await cases.today(drillId), 10), executor: 'dept-water' };
    await cases.act(of, 'submitOpinion', opinion, {
      ...{ claim: '修复渠道', facts: '渠道确已塌陷', reasons: '属本部门职责', opinion: '由水务局修复' },
      legalBasis: '信访工作条例第三十二条',
    });
    await cases.act({ ...of, actor: aPerson('dept-transport', 'head') }, 'approveOpinion', { submission: 1 });
    await cases.act(of, 'recordDelivery', await served(), { evidence: '签收单' });
    await cases.advance(drillId, 12);
    const execution = { kind: 'obligation', caseId: partIdOf(petition, { kind: 'obligation', name: 'x1' }) };
    await cases.act({ ...execution, actor: officer }, 'urge', {}, { words: '请尽快修复。' });
    await upgrade();
    const done = { on: await cases.today(drillId), amountCents: null, from: null, attachment: null };
    await cases.act({ ...execution, actor: aPerson('dept-water', 'officer') }, 'prove', done, { proof: '验收照片。' });
    await cases.advance(drillId, 24);
    await cases.act(of, 'close', { note: null });
    await cases.advance(drillId, 2);
    return [{ kind: 'petition', caseId: petition }, execution];
  },
};

export const obligationScenarios: readonly Scenario[] = [performed, broken, executed];
