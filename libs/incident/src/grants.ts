import { Capacity } from '#libs/kernel';
import { caseworkers, courseOnly, grant, permitBy, persons, type PermissionTable } from '#libs/office';

const { officer, head } = Capacity;

/** Whoever deals with it in the committee: which accounts these are, access says. */
const committee = persons(grant('handler', officer, head));

/** Who may do what about an incident (权限). No party, no page and no public: it is opened by a route that asks the mediation first. */
export const incidentGrants = {
  'incident.open': persons(grant('any', officer, head)),
  'incident.nameTeam': committee,
  'incident.takeMeasures': committee,
  'incident.report': committee,
  'incident.turnViolent': committee,
  'incident.extend': persons(grant('handler', head)),
  'incident.close': committee,
  'incident.passMoment': courseOnly,
  'read.incident': persons(grant('access', ...caseworkers)),
  'read.incidents': persons(grant('access', ...caseworkers)),
} as const satisfies PermissionTable;

/** Refuses whoever may not; see `permitBy`. */
export const permit = permitBy(incidentGrants);
