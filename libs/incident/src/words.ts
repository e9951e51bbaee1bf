// Recorded in facts: add to each list, never rename what is in it.

/** How far it has come: it may turn violent (可能激化), or has. */
export const incidentStages = ['danger', 'violent'] as const;
export type IncidentStage = (typeof incidentStages)[number];

/** Who was told of it (报告). */
export const reportedTo = ['police', 'other_department'] as const;
export type ReportedTo = (typeof reportedTo)[number];

/** How it ended: by whoever deals with it, or by its date. */
export const incidentEndings = ['closed', 'lapsed'] as const;
export type IncidentEnding = (typeof incidentEndings)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const incidentWords = { stage: incidentStages, to: reportedTo, endedAs: incidentEndings } as const;
