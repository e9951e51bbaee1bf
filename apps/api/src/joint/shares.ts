import { kindOf, partIdOf, stateFrom } from '#libs/docket';
import type { JointState } from '#libs/joint';
import type { CaseId, Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Clock } from '#libs/kernel';
import type { ShareState } from '#libs/share';
import type { Platform } from '../platform.js';

/** A share as the law remembers it: what its office says stays there, and only how far it is goes further. */
export interface ShareNow {
  readonly state: ShareState;
  readonly clocks: readonly Clock[];
}

/** What the law remembers of a joint mediation; null: there is none. */
export async function jointIn({ database, registry }: Platform, joint: CaseId): Promise<JointState | null> {
  const [row] = await reads.readStates(database, [joint]);
  return row === undefined ? null : (stateFrom(kindOf(registry, 'joint'), row.state).state as JointState);
}

/** The shares of a joint mediation by the names of their members; one that has not begun is not there. */
export async function sharesOf(
  { database, registry }: Platform,
  { id, state: { members } }: Pick<Dossier<JointState>, 'id' | 'state'>,
): Promise<ReadonlyMap<string, ShareNow>> {
  const ids = new Map(members.map(({ member: name }) => [partIdOf(id, { kind: 'share', name }), name]));
  const rows = await reads.readStates(database, [...ids.keys()]);
  const states = new Map(rows.map(({ caseId, state }) => [caseId, state]));
  const law = kindOf(registry, 'share');
  // In the order of the members, whatever that of the rows is.
  return new Map(
    [...ids].flatMap(([caseId, name]): (readonly [string, ShareNow])[] => {
      const state = states.get(caseId);
      if (state === undefined) return [];
      const read = stateFrom(law, state);
      return [[name, { state: read.state as ShareState, clocks: read.clocks }]];
    }),
  );
}
