import { actorOf } from '#activities/course';
import type { Docket } from '#libs/docket';
import { sendableFrom } from '#libs/delivery';
import type { CaseId } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';

/**
 * Whether a delivery rings nobody's telephone now (免打扰时段), by its own time and pack. The law says so when an attempt is due;
 * that one which has begun is still to leave hours later, the law does not see.
 */
export const quietNow =
  (docket: Docket, database: Queryable) =>
  async (caseId: CaseId): Promise<boolean> => {
    const { context } = await docket.now(caseId, actorOf({ kind: 'delivery', caseId }), database);
    return sendableFrom('sms', context.at, context) > context.at;
  };
