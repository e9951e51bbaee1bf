import { tiedTo, visitedIn, type InspectionState, type Post } from '#libs/inspection';
import { as, DomainError, type Dossier, type LegalDate, type OfficeId } from '#libs/kernel';
import type { CaseRead } from '#libs/docket';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { reads, type Queryable } from '#libs/persistence';

/** Where accounts belong and belonged, by the history of their roles: no fact keeps it. */
export async function postsOf(database: Queryable, accounts: readonly string[]): Promise<readonly Post[]> {
  const rows = await reads.listPosts(database, accounts);
  return rows.map(({ account, office, until }) => ({
    ...{ account, office: as<OfficeId>(office) },
    until: until === null ? null : as<LegalDate>(until),
  }));
}

type AtPlanning = Pick<CaseRead['context'], 'today' | 'rules' | 'offices'>;

interface Asked {
  readonly visited: readonly OfficeId[];
  readonly context: AtPlanning;
}

/**
 * Of the offices that are to be visited one that somebody of the group has to do with (利益冲突), as planning asks: by a post there or in what it
 * leads, now or within two years, or by standing in for somebody there today. Undefined: with none.
 */
export async function tieOf(database: Queryable, account: string, asked: Asked): Promise<OfficeId | undefined> {
  return (await tiesOf(database, [account], asked)).get(account);
}

/** The same of many, in as many queries as of one; whoever has to do with none is left out. */
export async function tiesOf(
  database: Queryable,
  accounts: readonly string[],
  { visited, context }: Asked,
): Promise<ReadonlyMap<string, OfficeId>> {
  if (visited.length === 0) return new Map();
  const [posts, held] = await Promise.all([postsOf(database, accounts), reads.listHeldRoles(database, accounts)]);
  const now = held.map(({ account, office }) => ({ account, office: as<OfficeId>(office), until: null }));
  const all = [...posts, ...now];
  return new Map(
    accounts.flatMap((account): readonly [string, OfficeId][] => {
      const office = tiedTo({ posts: all.filter((post) => post.account === account), visited }, context);
      return office === undefined ? [] : [[account, office]];
    }),
  );
}

/**
 * Nobody plans a visit to an office in which they have a post, or stand in for somebody: they would know of it.
 *
 * @throws DomainError `inspection.own_office` (invalid), details `office`
 */
export async function requirePlansNoOwn(
  { database }: Pick<Platform, 'database'>,
  { actor }: Pick<Caller, 'actor'>,
  offices: readonly string[],
): Promise<void> {
  const held = await reads.readHeldRoles(database, actor.principal);
  const office = offices.find((one) => held.some((role) => role.office === one));
  if (office === undefined) return;
  throw new DomainError('invalid', 'inspection.own_office', 'whoever plans it belongs there', { office });
}

/**
 * Nobody weighs the report on an office in which they have a post, or stand in for somebody, and neither does whoever stands in for one.
 *
 * @throws DomainError `inspection.own_visited` (forbidden), details `office`
 */
export async function requireNotVisited({
  platform: { database },
  caller: { actor },
  tour,
}: {
  readonly platform: Pick<Platform, 'database'>;
  readonly caller: Pick<Caller, 'actor'>;
  readonly tour: Dossier<InspectionState>;
}): Promise<void> {
  const accounts = [actor.principal, ...(actor.deputyFor === undefined ? [] : [actor.deputyFor])];
  const held = (await Promise.all(accounts.map((account) => reads.readHeldRoles(database, account)))).flat();
  const office = visitedIn(tour).find((one) => held.some((role) => role.office === one));
  if (office === undefined) return;
  throw new DomainError('forbidden', 'inspection.own_visited', 'that one has a post there', { office });
}
