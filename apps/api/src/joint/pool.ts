import type { expertPool } from '#contracts/joint';
import type { JointState } from '#libs/joint';
import { as, DomainError, type LegalDate, type OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';
import type * as z from 'zod';
import { registeredBy } from '../mediation/mediators.js';

/** With who they are, as the centre has it. */
type PoolItem = z.output<typeof expertPool>['items'][number] & { readonly name: string; readonly office: string };

interface AskedPool {
  readonly joint: JointState;
  readonly speciality: string;
  readonly on: LegalDate;
}

/** The experts of the register for one speciality (专家库), all of them, each with why it can be no candidate, or should be none. */
export async function poolOf(database: Queryable, { joint, speciality, on }: AskedPool): Promise<readonly PoolItem[]> {
  const pool = await reads.readExpertPool(database, { speciality, on });
  return pool.map(({ id: expert, name, office }) => {
    const because = fixedReason(joint, { expert, office }) ?? memberReason(joint, office);
    return { expert, name, office, because, isFixed: because !== null };
  });
}

type Because = NonNullable<PoolItem['because']>;

/** A party gives no expert, and what was said once of the person stays. */
function fixedReason(joint: JointState, { expert, office }: Pick<PoolItem, 'expert' | 'office'>): Because | null {
  if (joint.barred.includes(as<OfficeId>(office))) return 'of_party';
  const before = joint.draws.flatMap(({ excluded }) => excluded).find((one) => one.expert === expert);
  return before?.because === 'recused' || before?.because === 'of_party' ? before.because : null;
}

const memberReason = ({ members }: JointState, office: string): Because | null =>
  members.some((one) => one.left === null && one.office === office) ? 'of_member' : null;

interface AskedDraw extends AskedPool {
  readonly candidates: readonly string[];
  readonly excluded: readonly { readonly expert: string; readonly because: Because }[];
}

/**
 * Holds a draw to the register, so that nobody steers it by leaving others out: whoever freezes it has seen the whole pool of that
 * day, and who is out because of an office is of that office.
 *
 * @throws DomainError conflict `joint.pool_changed`, details `found`, `listed`; invalid `joint.barred_office`,
 *   `joint.expert_of_member`, details `office`, `joint.exclusion_unfounded`, details `expert`, `joint.no_candidate`, details `found`
 */
export async function requireWholePool(database: Queryable, { candidates, excluded, ...asked }: AskedDraw) {
  const pool = await poolOf(database, asked);
  const listed = new Set([...candidates, ...excluded.map(({ expert }) => expert)]);
  if (listed.size !== pool.length || pool.some(({ expert }) => !listed.has(expert))) {
    throw new DomainError('conflict', 'joint.pool_changed', 'it is not the whole pool of the register', {
      ...{ found: pool.length, listed: listed.size },
    });
  }
  requireNoneOfParty(
    asked.joint,
    pool.filter(({ expert }) => candidates.includes(expert)),
  );
  requireOutsiders(pool, candidates);
  requireFounded(pool, excluded);
  if (candidates.length === 0 && pool.some(({ because }) => because === null)) {
    throw new DomainError('invalid', 'joint.no_candidate', 'nobody is left to be drawn', { found: pool.length });
  }
}

/** Nobody of the lead or of a member is drawn: all of them are out, so that nobody chooses among them. */
function requireOutsiders(pool: readonly PoolItem[], candidates: readonly string[]): void {
  const inside = pool.find(({ expert, because }) => because === 'of_member' && candidates.includes(expert));
  if (inside === undefined) return;
  throw new DomainError('invalid', 'joint.expert_of_member', 'a member gives no expert', { office: inside.office });
}

const ofOffices: readonly Because[] = ['of_party', 'of_member'];

function requireFounded(pool: readonly PoolItem[], excluded: AskedDraw['excluded']): void {
  const known = new Map(pool.map(({ expert, because }) => [expert, because]));
  const unfounded = excluded.find((one) => ofOffices.includes(one.because) && known.get(one.expert) !== one.because);
  if (unfounded === undefined) return;
  const { expert } = unfounded;
  throw new DomainError('invalid', 'joint.exclusion_unfounded', 'it is of no such office', { expert });
}

/**
 * Experts that the centre names, of the register and in office.
 *
 * @throws DomainError those of `registeredBy`; `joint.barred_office` (invalid)
 */
export async function requireExpertsNamed(
  database: Queryable,
  { joint, experts, on }: Omit<AskedPool, 'speciality'> & { readonly experts: readonly string[] },
) {
  const isMeant = ({ kind }: { readonly kind: string }): boolean => kind === 'expert';
  requireNoneOfParty(joint, await registeredBy(database, { ids: experts, on, isMeant }));
}

function requireNoneOfParty({ barred }: JointState, experts: readonly { readonly office: string }[]): void {
  const found = experts.find(({ office }) => barred.includes(as<OfficeId>(office)));
  if (found === undefined) return;
  throw new DomainError('invalid', 'joint.barred_office', 'a party gives no expert', { office: found.office });
}
