import type { Post } from '#libs/inspection';
import { as, type LegalDate, type OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';

/** Where accounts belong and belonged, by the history of their roles: no fact keeps it. */
export async function postsOf(database: Queryable, accounts: readonly string[]): Promise<readonly Post[]> {
  const rows = await reads.listPosts(database, accounts);
  return rows.map(({ account, office, until }) => ({
    ...{ account, office: as<OfficeId>(office) },
    until: until === null ? null : as<LegalDate>(until),
  }));
}
