import type { Door } from '#activities/course';
import { DomainError, type CaseId } from '#libs/kernel';

import { aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import { cadenceScenarios } from './cadences.js';
import { circularScenarios } from './circulars.js';
import { confirmationScenarios } from './confirmations.js';
import { deliveryScenarios } from './deliveries.js';
import { inspectionScenarios } from './inspections.js';
import { findingScenarios } from './findings.js';
import { jointScenarios } from './joints.js';
import { mediationScenarios } from './mediations.js';
import { obligationScenarios } from './obligations.js';
import { revisitScenarios } from './revisits.js';

/** A walk of one petition on the real engine whose courses' histories are worth keeping. */
export interface Scenario {
  readonly name: string;
  /**
   * Walks it, and answers the cases whose courses are recorded.
   *
   * @param upgrade puts a worker of a newer build in the place of the one that runs
   */
  readonly walk: (
    cases: EngineCases,
    upgrade: () => Promise<void>,
  ) => Promise<readonly { readonly kind: string; readonly caseId: CaseId }[]>;
}

const officer = aPerson('dept-transport', 'officer');
const head = aPerson('dept-transport', 'head');
const petitionHead = aPerson('bureau', 'petition-head');

/** Refused once by the test, so that a failed step is in the recorded histories: by its petition. */
const refused = new Set<CaseId>();

/** Stands before the docket while histories are recorded. */
export function obstacle(door: Door): Door {
  return {
    act: async (request) => {
      const petition = request.key.slice(0, 36) as CaseId;
      if (request.commands[0]?.type === 'open' && refused.delete(petition)) {
        throw new DomainError('forbidden', 'office.not_permitted', 'made up for the recording');
      }
      return await door.act(request);
    },
    standing: (caseId) => door.standing(caseId),
    partId: (parent, part) => door.partId(parent, part),
  };
}

/** Nobody acts: breach, supervision, every rung in silence. */
const silent: Scenario = {
  name: 'silent',
  walk: async (cases) => {
    const drillId = await cases.aDrill();
    const petition = await cases.register(drillId);
    await cases.refer(petition);
    await cases.advance(drillId, 100);
    const supervision = await cases.supervisionOf(petition);
    return [
      { kind: 'petition', caseId: petition },
      { kind: 'supervision', caseId: supervision.caseId },
    ];
  },
};

/** Accepted in time, decided, delivered, closed; a newer build takes over between, for which the course continues as new. */
const handled: Scenario = {
  name: 'handled',
  walk: async (cases, upgrade) => {
    const drillId = await cases.aDrill();
    const petition = await cases.register(drillId);
    await cases.refer(petition);
    await cases.advance(drillId, 3);
    const of = { kind: 'petition', caseId: petition, actor: officer };
    const served = async () => ({ servedOn: await cases.today(drillId), manner: 'post' });
    await cases.act(of, 'accept', { notice: await served() });
    await upgrade();
    await cases.advance(drillId, 40);
    const opinion = { outcome: 'explain', executeBy: null, executor: null };
    await cases.act(of, 'submitOpinion', opinion, {
      claim: '修复渠道',
      facts: '渠道确已塌陷',
      reasons: '属本部门职责',
      opinion: '支持，三十日内修复',
      legalBasis: '信访工作条例第三十二条',
    });
    await cases.act({ ...of, actor: head }, 'approveOpinion', { submission: 1 });
    await cases.advance(drillId, 2);
    await cases.act(of, 'recordDelivery', await served(), { evidence: '邮寄签收查询结果' });
    await cases.advance(drillId, 31);
    await cases.act(of, 'close', { note: null });
    await cases.advance(drillId, 1);
    return [{ kind: 'petition', caseId: petition }];
  },
};

/** A step that failed for good and was retried, then a supervision that the office ends by putting things right. */
const corrected: Scenario = {
  name: 'corrected',
  walk: async (cases) => {
    const drillId = await cases.aDrill();
    const petition = await cases.register(drillId);
    refused.add(petition);
    await cases.refer(petition);
    await cases.advance(drillId, 20);
    const [failed] = (await cases.standingOf(petition)).failed;
    const administrator = { kind: 'petition', caseId: petition, actor: aPerson('bureau', 'administrator') };
    const step = { step: failed?.step, instance: failed?.instance };
    await cases.act(administrator, 'retryStep', step, { reason: '已恢复权限，请重试' });
    await cases.advance(drillId, 5);
    const { caseId } = await cases.supervisionOf(petition);
    const kind = 'supervision';
    await cases.act({ kind, caseId, actor: officer }, 'reportCorrection', {}, { text: '已受理并告知' });
    await cases.act({ kind, caseId, actor: petitionHead }, 'verifyCorrection', {}, { finding: '属实' });
    await cases.advance(drillId, 1);
    return [
      { kind: 'petition', caseId: petition },
      { kind, caseId },
    ];
  },
};

export const scenarios: readonly Scenario[] = [
  silent,
  handled,
  corrected,
  ...deliveryScenarios,
  ...mediationScenarios,
  ...jointScenarios,
  ...obligationScenarios,
  ...confirmationScenarios,
  ...revisitScenarios,
  ...cadenceScenarios,
  ...circularScenarios,
  ...inspectionScenarios,
  ...findingScenarios,
];
