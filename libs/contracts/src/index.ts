// What requests and answers look like.
export * from './account.js';
export * from './almanac.js';
export * from './board.js';
export * from './calendar.js';
export * from './case.js';
export * from './category.js';
export * from './course.js';
export * from './deputy.js';
export * from './drill.js';
export * from './duty.js';
export * from './health.js';
export * from './history.js';
export * from './installation.js';
export * from './live.js';
export * from './office.js';
export * from './organisation.js';
export * from './pack.js';
export * from './problem.js';
export * from './reveal.js';
export * from './session.js';
export * from './system.js';
export * from './views.js';
export type { HttpCode } from './sentences/http.js';
export { type CommandContract } from './command.js';
export { languageOf } from './language.js';
export { longestPage, pageQuery } from './paging.js';
export {
  bilingual,
  capacity,
  caseId,
  clockId,
  drillId,
  latestLegalDate,
  legalDate,
  officeId,
  packKind,
  packName,
  party,
  type Bilingual,
} from './primitives.js';
export { articleText } from './sentences/article.js';
export { fieldProblems } from './sentences/fields.js';
export { engineSentence } from './sentences/engine.js';
export { ledgerProblems, ledgerProblemText } from './sentences/ledger.js';
export { preview, previewedClock, type Preview } from './preview.js';
export { readSearch, type Search } from './search.js';
export { consequenceSentence, stepName } from './sentences/courses.js';
export { errorSentences, officeDetailsOf, sentenceOf } from './sentences/index.js';
export {
  accessText,
  commandText,
  consequenceText,
  decisiveTypes,
  documentOf,
  dutyText,
  factSentence,
  factTypes,
  factWord,
  fieldText,
  hasDocuments,
  hintText,
  kindText,
  phaseText,
  sectionTypes,
  wordOf,
  type FactSpeech,
} from './sentences/kinds.js';
export type { Sentence, Sentences } from './sentences/sentence.js';
export { titleOf } from './sentences/titles.js';
export { generalWord, type GeneralField } from './sentences/vocabulary.js';
export type { DocumentContract } from './document.js';
export type { ToldFact } from './fact.js';
export type { DutyHead, KindHead } from './kind-head.js';
export type { KindContract } from './kind-contract.js';
export type { OpeningContract } from './opening.js';
export type { AnyList, ListColumn, ListContract, ListFilter } from './list.js';
export {
  allContracts,
  contractOf,
  headOf,
  heads,
  isKindName,
  kindNames,
  loadContract,
  type ContractOf,
  type KindName,
} from './registry.js';
