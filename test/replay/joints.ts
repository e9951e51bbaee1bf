import { addDays } from '#libs/calendar';
import { partIdOf } from '#libs/docket';
import type { JointState } from '#libs/joint';
import type { MediationState } from '#libs/mediation';

import { aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import { opened, underWay } from './mediations.js';
import type { Scenario } from './scenarios.js';

const mediator = aPerson('mediation-binju', 'officer');
const head = aPerson('mediation-binju', 'head');
const departments = ['dept-water', 'dept-agriculture', 'dept-forestry'];
const centre = aPerson('centre', 'officer');
const conference = aPerson('joint-conference', 'officer');
const lead = aPerson('dept-water', 'officer');
const experts = ['a', 'b', 'c', 'd', 'e', 'f'].map((last) => `00000000-0000-4000-8000-00000000000${last}`);
const request = '说明本单位可以做什么。';

/** Both parties agree that these mediate together: in which facts. */
async function agreedTo(cases: EngineCases, of: Parameters<EngineCases['act']>[0]): Promise<readonly object[]> {
  const proposal = { whose: 'committee', centre: 'centre', offices: departments };
  await cases.act(of, 'proposeTelling', proposal, { to: '受邀单位', what: '灌溉用水的争议' });
  for (const party of ['p1', 'p2']) await cases.act(of, 'agreeTelling', { party, by: party, telling: 1 });
  const { state } = await cases.dossierOf<MediationState>(of.caseId);
  return state.tellings[0]?.acts.map(({ party, fact, on }) => ({ party, fact, on })) ?? [];
}

/** A joint mediation of a dispute in a drill, of three departments of whom the last is not necessary. */
async function begun(cases: EngineCases) {
  const { of: mediation, drillId } = await opened(cases);
  await underWay(cases, mediation);
  const caseId = partIdOf(mediation.caseId, { kind: 'joint', name: 'joint' });
  const joint = { kind: 'joint', caseId, actor: centre, drillId };
  const part = { parent: { kind: 'mediation', caseId: mediation.caseId }, name: 'joint' };
  const consents = await agreedTo(cases, { ...mediation, actor: mediator });
  const opening = {
    ...{ committee: 'mediation-binju', centre: 'centre', template: 'free', matter: 'water' },
    ...{ whose: 'committee', consents },
    ...{ place: 'town-binju', barred: [] },
  };
  await cases.act({ ...joint, actor: head, part }, 'open', opening, { title: '灌溉用水的分配', words: '上下游用水。' });
  await cases.advance(drillId, 1);
  const members = departments.map((office, at) => ({
    ...{ office, role: 'department', isNecessary: at < 2, consents },
    request: { digest: cases.digestOf(caseId, request), chars: request.length },
  }));
  await cases.act(joint, 'proposeLead', { lead: 'dept-water', members, reasons: null }, { request });
  await cases.advance(drillId, 1);
  const share = (name: string, office: string) => ({
    ...{ kind: 'share', caseId: partIdOf(caseId, { kind: 'share', name }), drillId },
    actor: aPerson(office, 'officer'),
  });
  const shares = [share('m1', 'dept-water'), share('m2', 'dept-agriculture'), share('m3', 'dept-forestry')] as const;
  return { mediation, joint, shares, drillId };
}

/** One objects twice and is ruled on, and is late with its position; experts are drawn, and all of it ends in an answer. */
const ruled: Scenario = {
  name: 'ruled',
  walk: async (cases, upgrade) => {
    const { mediation, joint, shares, drillId } = await begun(cases);
    const [first, second, third] = shares;
    await cases.act(first, 'confirmLead', {});
    await cases.act(second, 'objectToLead', {}, { reasons: '不属于本单位职责。' });
    // Silence confirms.
    await cases.advance(drillId, 6);
    await cases.act(joint, 'proposeLead', { lead: 'dept-water', members: [] }, { reasons: '水源在其管辖范围。' });
    await cases.advance(drillId, 1);
    for (const one of [first, third]) await cases.act(one, 'confirmLead', {});
    await cases.act(second, 'objectToLead', {}, { reasons: '仍然不同意。' });
    await cases.advance(drillId, 1);
    await cases.act({ ...joint, actor: conference }, 'ruleLead', { lead: 'dept-water' }, { reasons: '决定由其牵头。' });
    await upgrade();
    await cases.advance(drillId, 1);
    for (const one of [first, third]) {
      await cases.act(one, 'givePosition', { stance: 'supports' }, { words: '同意分时用水。' });
    }
    const until = addDays(await cases.today(drillId), 3);
    await cases.act({ ...third, actor: lead }, 'setTask', { until }, { what: '测量水位。' });
    await cases.act(third, 'reportTask', { task: 1 }, { words: '已测量。' });
    const draw = { speciality: 'water', count: 2, candidates: experts.slice(1), reasons: null };
    await cases.act(joint, 'freezeDraw', {
      ...draw,
      excluded: [{ expert: experts[0], because: 'of_party', reasons: null }],
    });
    await cases.advance(drillId, 1);
    const { state } = await cases.dossierOf<JointState>(joint.caseId);
    for (const { expert } of state.draws[0]?.called ?? []) {
      await cases.act(joint, 'answerDraw', { draw: 1, expert, isAccepted: true, words: null });
    }
    // The second says nothing by its date.
    await cases.advance(drillId, 25);
    await cases.act(second, 'givePosition', { stance: 'on_conditions' }, { words: '限时供水。' });
    await cases.advance(drillId, 1);
    const attended = ['dept-water', 'dept-agriculture', 'dept-forestry'];
    const meeting = { on: await cases.today(drillId), attended };
    await cases.act({ ...joint, actor: lead }, 'meet', meeting, { minutes: '一致同意分时用水。' });
    await cases.act({ ...joint, actor: lead }, 'conclude', { as: 'answered' }, { answer: '分时用水的方案。' });
    await cases.advance(drillId, 2);
    return [mediation, joint, second];
  },
};

/** A party leaves while all are asked. */
const left: Scenario = {
  name: 'left',
  walk: async (cases) => {
    const { mediation, joint, shares, drillId } = await begun(cases);
    await cases.act(mediation, 'withdraw', { party: 'p1', by: 'p1', reason: null });
    await cases.advance(drillId, 1);
    for (const name of ['p1', 'p2']) await cases.act(mediation, 'tellEnd', { party: name });
    await cases.advance(drillId, 1);
    return [mediation, joint, shares[0]];
  },
};

export const jointScenarios: readonly Scenario[] = [ruled, left];
