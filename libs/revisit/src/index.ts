export { toldBeside } from './beside.js';
export { mayBeAsked } from './case.js';
export { revisitCodes } from './codes.js';
export type { RevisitCommands, Visitor } from './commands.js';
export type { RevisitFacts, RevisitFactType } from './facts.js';
export {
  formFaultReasons,
  formFaults,
  keptQuestions,
  readForm,
  type Answer,
  type FormFault,
  type FormFaultReason,
  type Question,
  type VisitForm,
} from './form.js';
export { revisitKind } from './kind.js';
export { nationalForms, visitForms } from './national-forms.js';
export { gridsNear, isOfGrid } from './grids-near.js';
export { isOfPartyNamed } from './of-party.js';
export { revisitNeeds } from './rules.js';
export { signsOf, signKinds, type MadeRevisit, type Sign, type SignKind } from './signs.js';
export type { RevisitDetail, RevisitPhase } from './standing.js';
export type { RevisitState } from './state.js';
export { hasHandled, leftOutAs, placed, type Candidate, type LeftOut } from './who-goes.js';
export { revisitWords } from './words.js';
