import type { Door } from '#activities/course';
import { partIdOf, type Docket } from '#libs/docket';
import type { Queryable } from '#libs/persistence';

/** The docket (案卷) as the door of the courses. */
export const doorOf = (docket: Docket, database: Queryable): Door => ({
  act: ({ place, ...request }) => docket.act(place === undefined ? request : { ...request, opening: place }),
  standing: (caseId) => docket.standing(caseId, database),
  partId: partIdOf,
});
