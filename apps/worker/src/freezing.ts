import { currentWorld, type WorldCache } from '#libs/docket';
import { freezeGuided } from '#libs/guidance';
import { as, type LegalDate } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';

/** Freezes, for whoever guides, the quarters that are over by the clock of the database. @param least see ADR-0069 */
export const freezingBy =
  (worlds: WorldCache, least: number) =>
  async (database: Queryable): Promise<void> => {
    const { offices } = await currentWorld(worlds, database);
    await freezeGuided({ database, offices, least }, as<LegalDate>(await reads.readToday(database)));
  };
