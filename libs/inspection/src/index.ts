export { inspectionCodes } from './codes.js';
export type { AskedItem, AskedVisit, InspectionCommands, Inspector, Post } from './commands.js';
export type { InspectionFacts, InspectionFactType, PlannedVisit } from './facts.js';
export { inspectionKind } from './kind.js';
export { inspectionNeeds } from './rules.js';
export { candidatesMost, type DrawnCase, type Sample, type SampleCandidate, type SampleQuota } from './sample.js';
export type { InspectionDetail, InspectionPhase } from './standing.js';
export type { InspectionState, Issued, Planned } from './state.js';
export { inspectionWords, type FindingGrade, type InspectionBasis } from './words.js';
