import { Capacity } from '#libs/kernel';
import { caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head } = Capacity;

/** Whoever mediates: which accounts these are, access says. */
const listeners = persons(grant('handler', officer, head));

/** Who may do what about a separate talk (权限). */
export const talkGrants = {
  'talk.open': persons(grant('any', officer, head)),
  'talk.say': listeners,
  'talk.close': listeners,
  'talk.passMoment': courseOnly,
  'read.talk': persons(grant('access', ...caseworkers)),
  'read.talks': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(talkGrants);
