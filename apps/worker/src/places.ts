import type { Places } from '#activities/cadence';
import { noSuchCase } from '#libs/docket';
import { reads, type Queryable } from '#libs/persistence';

/** Where cases live, which is for ever. */
export const placesIn = (database: Queryable): Places => ({
  of: async (caseId) => {
    const found = await reads.readPlace(database, caseId);
    if (found === null) throw noSuchCase();
    return found;
  },
});
