import { partIdOf } from '#libs/docket';
import type { CaseId } from '#libs/kernel';

import { aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import { isDown, TalliedSender, wentOut } from '../support/engine/a-sender.js';
import type { Scenario } from './scenarios.js';

const officer = aPerson('dept-transport', 'officer');
const administrator = aPerson('bureau', 'administrator');
const petitioner = { kind: 'public', principal: 'public', office: null, capacity: null } as const;

/** While histories are recorded text messages are down, and mail goes out. */
export const sender = new TalliedSender(({ channel }) => (channel === 'sms' ? isDown : wentOut));

/** A paper of a petition in a drill, by these ways; `report`: what the petition is told once it is proved. */
async function issued(cases: EngineCases, drillId: string, plan: readonly string[], report: string | null) {
  const petition = await cases.register(drillId);
  const name = 'paper/1';
  const caseId: CaseId = partIdOf(petition, { kind: 'delivery', name });
  const of = { kind: 'delivery', caseId, drillId };
  const part = { parent: { kind: 'petition', caseId: petition }, name };
  const payload = {
    ...{ office: 'dept-transport', notice: 'other', plan },
    report: report === null ? null : { command: report, payload: {} },
  };
  await cases.act({ ...of, actor: officer, part }, 'issue', payload, { title: '告知书' });
  return of;
}

/** Text messages are down for two days, the mail is not claimed, and it is handed over at last. */
const fallback: Scenario = {
  name: 'fallback',
  walk: async (cases) => {
    const drillId = await cases.aDrill();
    const of = await issued(cases, drillId, ['sms', 'post', 'hand'], null);
    await cases.advance(drillId, 3);
    const posted = { postedOn: await cases.today(drillId) };
    await cases.act({ ...of, actor: officer }, 'recordPosting', posted, { tracking: 'XA123456789CN' });
    await cases.advance(drillId, 17);
    const proof = { proof: 'signature_paper', servedOn: await cases.today(drillId) };
    await cases.act({ ...of, actor: officer }, 'prove', proof, { evidence: '本人签收' });
    await cases.advance(drillId, 1);
    return [of];
  },
};

/** Read on the page; the petition does not take what it is told, and an administrator settles that. */
const untold: Scenario = {
  name: 'untold',
  walk: async (cases) => {
    const drillId = await cases.aDrill();
    // No course may ever give this command.
    const of = await issued(cases, drillId, ['email'], 'close');
    await cases.advance(drillId, 1);
    await cases.act({ ...of, actor: petitioner }, 'confirmReading', {});
    await cases.advance(drillId, 1);
    const step = { step: 'report', instance: 'proved' };
    await cases.act({ ...of, actor: administrator }, 'settleStep', step, { reason: '案件已另行记录' });
    await cases.advance(drillId, 1);
    return [of];
  },
};

export const deliveryScenarios: readonly Scenario[] = [fallback, untold];
