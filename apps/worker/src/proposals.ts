import type { Proposals } from '#activities/finding';
import { derivedCaseId } from '#libs/docket';
import type { Queryable } from '#libs/persistence';

import { placesIn } from './places.js';

/** A proposal on policy has nothing above it: its id follows from its item and its quarter, and from the drill, if it is of one. */
export const proposalsIn = (database: Queryable): Proposals => ({
  of: async (finding, { item, quarter }) => {
    const place = await placesIn(database).of(finding);
    return { caseId: derivedCaseId('proposal', place.drillId ?? '', item, quarter), place };
  },
});
