import type { Door } from '#activities/course';
import { partIdOf, type Docket } from '#libs/docket';
import type { Queryable } from '#libs/persistence';

/** The docket (案卷) as the door of the courses. */
export const doorOf = (docket: Docket, database: Queryable): Door => ({
  act: ({ place, ...request }) => docket.act(place === undefined ? request : { ...request, opening: place }),
  standing: (caseId) => docket.standing(caseId, database),
  partId: partIdOf,
});

/** The same for whoever acts in the name of courses that have not asked: they are rung of it, after everybody else. */
export const unaskedDoor = (door: Door): Door => ({
  act: (request) => door.act({ ...request, ring: 'moment' }),
  standing: (caseId) => door.standing(caseId),
  partId: (parent, part) => door.partId(parent, part),
});
