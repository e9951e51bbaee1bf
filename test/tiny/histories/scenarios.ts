import { aCaseId, aPerson } from '../../support/door.js';
import type { Scenario } from '../../replay/scenarios.js';

const clerk = aPerson('bureau', 'petition-clerk');
const officer = aPerson('dept-transport', 'officer');

/** Nobody delivers in time, then somebody does. */
export const overdue = (name: string): Scenario => ({
  name,
  walk: async (cases) => {
    const drillId = await cases.aDrill();
    const of = { kind: 'notice', caseId: aCaseId(), drillId };
    await cases.act(
      { ...of, actor: clerk },
      'issue',
      { office: 'dept-transport', manner: 'post' },
      { title: '告知书' },
    );
    await cases.advance(drillId, 20);
    const deliveredOn = await cases.today(drillId);
    await cases.act({ ...of, actor: officer }, 'deliver', { deliveredOn }, { evidence: '回执' });
    await cases.advance(drillId, 1);
    return [of];
  },
});
