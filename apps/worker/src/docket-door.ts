import type { Door, DoorRequest } from '#activities/course';
import { partIdOf, type Docket } from '#libs/docket';
import type { CaseId, Standing } from '#libs/kernel';

/** The docket (案卷) as the door of the courses. */
export class DocketDoor implements Door {
  constructor(private readonly docket: Docket) {}

  async act(request: DoorRequest): Promise<{ readonly version: number; readonly standing: Standing }> {
    return await this.docket.act(request);
  }

  partId(parent: CaseId, part: { readonly kind: string; readonly name: string }): CaseId {
    return partIdOf(parent, part);
  }
}
