import { Capacity } from '#libs/kernel';
import {
  alsoCourse,
  alsoPublic,
  caseworkers,
  courseOnly,
  grant,
  permitBy,
  persons,
  type PermissionTable,
} from '#libs/office';

const { officer, head } = Capacity;

/** Whoever mediates: which accounts these are, access says. */
const listeners = persons(grant('handler', officer, head));

/** Who may do what about a separate talk (权限). */
export const talkGrants = {
  // What a party writes on its own page begins it too: the mediation was asked before whether it may.
  'talk.open': alsoPublic(persons(grant('any', officer, head))),
  'talk.say': alsoPublic(listeners),
  'talk.call': listeners,
  'talk.callOff': listeners,
  // With the mediation nobody is heard apart any more.
  'talk.close': alsoCourse(listeners),
  'talk.passMoment': courseOnly,
  'read.talk': persons(grant('access', ...caseworkers)),
  'read.talks': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(talkGrants);
