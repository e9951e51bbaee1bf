import type { Door } from '#activities/course';
import { partIdOf, type Docket } from '#libs/docket';

/** The docket (案卷) as the door of the courses. */
export const doorOf = (docket: Docket): Door => ({ act: (request) => docket.act(request), partId: partIdOf });
