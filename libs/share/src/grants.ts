import { Capacity } from '#libs/kernel';
import { caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head } = Capacity;

/** Whoever works in the member's office. */
const member = persons(grant('handler', officer, head));
/** Whoever works in the office that leads. */
const lead = persons(grant('holder', officer, head));
/** The committee that mediates. */
const committee = persons(grant('referrer', officer, head));

/** Who may do what about a share (权限). No party, no page and no public: what members say to each other is not theirs. */
export const shareGrants = {
  'share.open': courseOnly,
  'share.confirmLead': member,
  'share.objectToLead': member,
  'share.owePosition': courseOnly,
  'share.loseLead': courseOnly,
  'share.givePosition': member,
  'share.setTask': lead,
  'share.reportTask': member,
  // Whoever leads may be there no more when it is concluded: a task that nobody could take back would keep it from its end.
  'share.dropTask': persons(grant('holder', officer, head), grant('referrer', officer, head)),
  'share.finish': courseOnly,
  'share.release': courseOnly,
  'share.fileLate': committee,
  'share.passMoment': courseOnly,
  'read.share': persons(grant('access', ...caseworkers)),
  'read.shares': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(shareGrants);
