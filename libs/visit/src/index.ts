export { askedIn, resultOf, unmetIn } from './checklist-answers.js';
export type { Checklist } from './checklist.js';
export type { Result, VisitCommands } from './commands.js';
export type { VisitFacts, VisitFactType } from './facts.js';
export { visitKind } from './kind.js';
export { checklistNamed, checklists, wordsOfKept } from './national-checklists.js';
export { visitNeeds } from './rules.js';
export type { VisitState } from './state.js';
export { visitWords } from './words.js';
