export { incidentCodes } from './codes.js';
export type { IncidentCommands } from './commands.js';
export type { IncidentFactType } from './facts.js';
export { incidentKind } from './kind.js';
export { incidentNeeds } from './rules.js';
export type { IncidentPhase } from './standing.js';
export type { IncidentState } from './state.js';
export { incidentWords } from './words.js';
