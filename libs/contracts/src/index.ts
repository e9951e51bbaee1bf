// What requests and answers look like.
export * from './account.js';
export * from './almanac.js';
export { approvedNoticeNames } from './approved-notice.js';
export * from './attachment.js';
export * from './attachment-preview.js';
export * from './board.js';
export * from './guidance.js';
export { commandsUnder, type BulkRule } from './bulk.js';
export * from './calendar.js';
export * from './case.js';
export * from './command-draft.js';
export * from './deciders.js';
export * from './category.js';
export * from './clause.js';
export * from './course.js';
export * from './deputy.js';
export * from './digest.js';
export * from './document-view.js';
export * from './drill.js';
export * from './duty.js';
export { dutiesOf, dutyDoers } from './duty-doers.js';
export * from './event.js';
export * from './health.js';
export * from './history.js';
export * from './installation.js';
export * from './live.js';
export * from './office.js';
export { namesOfOffice } from './office-names.js';
export * from './organisation.js';
export * from './overview.js';
export type { CaseParty } from './parties.js';
export { isPartyCommand, partyCommands } from './party-commands.js';
export * from './pack.js';
export * from './postal.js';
export * from './problem.js';
export * from './program.js';
export * from './reminder.js';
export type { Precedent } from './precedent.js';
export { type OwnVisits } from './own-visits.js';
export { type VisitPlan } from './visit-plan.js';
export * from './reveal.js';
export * from './receipt.js';
export * from './roster.js';
export * from './scan.js';
export * from './session.js';
export * from './sign-in-log.js';
export * from './system.js';
export { isSharable, looksForNumber } from './view-rules.js';
export * from './views.js';
export * from './webhook.js';
export type { HttpCode } from './sentences/http.js';
export { type CommandContract } from './command.js';
export { languageOf } from './language.js';
export {
  capacity,
  caseId,
  clockId,
  drillId,
  latestLegalDate,
  legalDate,
  line,
  longestOf,
  officeId,
  packKind,
  packName,
  party,
  registeredPerson,
  type Bilingual,
} from './primitives.js';
export { articleText, citationText } from './sentences/article.js';
export { checklistItemText, checklistNames } from './checklist-items.js';
export { originSentence, originText } from './sentences/origin.js';
export { fieldProblems } from './sentences/fields.js';
export { engineSentence } from './sentences/engine.js';
export { localTime } from './sentences/local-time.js';
export { ledgerProblems, ledgerProblemText } from './sentences/ledger.js';
export { preview, previewRequestOf, textMark, type Preview } from './preview.js';
export { exportRequest, listFile, mostExported } from './list-export.js';
export { longestPage } from './paging.js';
export * from './phone-link.js';
export { numberAsWritten, readSearch, searchText } from './search.js';
export { consequenceSentence, stepName } from './sentences/courses.js';
export { errorSentences, officeDetailsOf, sentenceOf } from './sentences/index.js';
export * from './sentences/kinds.js';
export type { Sentence, Sentences } from './sentences/sentence.js';
export { titleOf } from './sentences/titles.js';
export { generalWord, partyOwnerText, wordsOf } from './sentences/vocabulary.js';
export type { DocumentContract } from './document.js';
export { bindNamedRequest, bindRequest, boundFile, type BindItem } from './binding.js';
export {
  deliveryAsked,
  deliveryWays,
  documentFile,
  documentLanguage,
  documentSeq,
  editingCopy,
  pageLooked,
  servedRequest,
  type DeliveryWays,
} from './document-page.js';
export { takesMessages } from './telephone.js';
export { draftedAs, type DutyHead, type KindHead, type Reminded } from './kind-head.js';
export type { KindContract } from './kind-contract.js';
export { listOrders, type AnyList, type ListFilter, type ListOrder } from './list.js';
export * from './registry.js';
