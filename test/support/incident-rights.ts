/** Who may do what about an incident, in words: a changed right must be changed twice. */
export const incidentRights = {
  'incident.open': 'any: officer head',
  'incident.nameTeam': 'handler: officer head',
  'incident.takeMeasures': 'handler: officer head',
  'incident.report': 'handler: officer head',
  'incident.turnViolent': 'handler: officer head',
  'incident.extend': 'handler: head',
  'incident.close': 'handler: officer head',
  'incident.passMoment': 'course',
  'read.incident': 'access: petition-clerk petition-head officer head supervisor',
  'read.incidents': 'access: petition-clerk petition-head officer head supervisor',
} as const;
