/** Codes of the refusals of incidents, for translation. */
export const incidentCodes = [
  'incident.closed',
  'incident.date_before_event',
  'incident.date_in_future',
  'incident.no_later',
  'incident.no_team',
  'incident.nobody_in_it',
  'incident.not_opened',
  'incident.not_reported',
  'incident.too_long',
  'incident.violent_already',
] as const;
export type IncidentCode = (typeof incidentCodes)[number];
