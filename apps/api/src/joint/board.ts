import { type JointBoard } from '#contracts/joint';
import { wordsOf } from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { reads } from '#libs/persistence';
import { parameterOf } from '#libs/rules';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { waitsForOf, whoWaits } from './waits.js';

const mostWaits = 200;

/**
 * What waits in joint mediations (联合调解看板) that the acting office may see: no lead, a position that is missing, a quorum that
 * failed, and who waits for whom since when. Pools of experts that are too small are told with it.
 */
export async function jointBoardOf(platform: Platform, { reader }: Caller): Promise<JointBoard> {
  const { database } = platform;
  const today = await reads.readToday(database);
  const [numbers, waits, pools, least] = await Promise.all([
    reads.countJoints(database, reader),
    reads.listJointWaits(database, reader, mostWaits + 1),
    reads.countExpertPools(database, today),
    leastOf(platform),
  ]);
  return {
    ...numbers,
    waits: waits.slice(0, mostWaits).flatMap(({ rule, committee, centre, lead, ...wait }) => {
      const what = waitsForOf[rule];
      return what === undefined
        ? []
        : [{ ...wait, what, for: whoWaits(what, { committee, centre, lead, office: wait.office }) }];
    }),
    isWhole: waits.length <= mostWaits,
    pools: smallPools(pools, least),
    least,
  };
}

/** How many experts a pool has at least, by the rules of now. */
export async function leastOf(platform: Platform): Promise<number> {
  const world = await platform.world();
  return parameterOf({ rules: world.rulesFor('joint', jurisdictionOf(world)) }, 'poolLeast');
}

type Speciality = JointBoard['pools'][number]['speciality'];

/** Pools with fewer than there should be; whoever is in none of them is in no draw. */
function smallPools(pools: readonly { readonly speciality: string; readonly experts: number }[], least: number) {
  const known = new Map(pools.map(({ speciality, experts }) => [speciality, experts]));
  return (Object.keys(wordsOf('speciality')) as Speciality[])
    .map((speciality) => ({ speciality, experts: known.get(speciality) ?? 0 }))
    .filter(({ experts }) => experts < least);
}
