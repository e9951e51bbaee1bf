export { supervisionCodes } from './codes.js';
export type { SupervisionCommands } from './commands.js';
export { supervisionExamples } from './examples.js';
export type { SupervisionFactType } from './facts.js';
export { requireGround } from './grounds.js';
export { supervisionKind } from './kind.js';
export { measuresFor } from './measures.js';
export type { SupervisionDetail } from './standing.js';
export type { SupervisionState } from './state.js';
