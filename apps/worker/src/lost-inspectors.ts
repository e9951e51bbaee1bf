import type { Docket } from '#libs/docket';
import { isDomainError, type Actor } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';

const platform: Actor = { kind: 'platform', principal: 'accounts', office: null, capacity: null };

/** Tells each tour whose inspector has no account or no post any more, so that whoever commissioned it names another one (ADR-0080). */
export const tellingLost =
  (docket: Docket) =>
  async (database: Queryable): Promise<void> => {
    for (const { caseId, account, cameBy } of await reads.listLostInspectors(database)) {
      const commands = [{ type: 'noteLost', payload: { account } }];
      // Who came again may be lost again, and is another one to the docket.
      const key = `lost/${account}/${String(cameBy)}/${caseId}`;
      try {
        await docket.act({ kind: 'inspection', caseId, commands, actor: platform, key });
      } catch (error) {
        // It has ended, or somebody has replaced that one, since it was looked at.
        if (!isDomainError(error)) throw error;
      }
    }
  };
