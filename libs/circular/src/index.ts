export type { CircularCommands } from './commands.js';
export type { CircularFacts, CircularFactType } from './facts.js';
export { circularKind } from './kind.js';
export { circularNeeds, circularRules } from './rules.js';
export type { CircularState } from './state.js';
export { circularWords } from './words.js';
