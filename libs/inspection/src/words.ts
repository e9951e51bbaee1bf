// Recorded in facts: add to each list, never rename what is in it.
import { drawnBy, strata } from './sample.js';

/**
 * On what a tour rests (督导依据).
 *
 * - `conference` 联席会议及其办公室 (信访工作条例 38(2)); `government` 政府督查 (政府督查工作条例 2, 8); `party` 党委督查 (信访工作条例 38(1))
 */
export const inspectionBases = ['conference', 'government', 'party'] as const;
export type InspectionBasis = (typeof inspectionBases)[number];

/** How grave what was found is (问题等级), by what it does to the procedure, never by who did it. */
export const findingGrades = ['minor', 'ordinary', 'grave'] as const;
export type FindingGrade = (typeof findingGrades)[number];

/** How a visit of the plan stands with the tour: to be made, made, or dropped with its reason. */
export const visitStandings = ['planned', 'made', 'dropped'] as const;
export type VisitStanding = (typeof visitStandings)[number];

/** What is answered to a question of a checklist; `na` 不适用. */
export const itemAnswers = ['yes', 'no', 'na'] as const;
export type ItemAnswer = (typeof itemAnswers)[number];

/** How a tour ends: its report was adopted; it was called off before it counted; it counts, and has no report. */
export const inspectionEndings = ['reported', 'called_off', 'unreported'] as const;
export type InspectionEnding = (typeof inspectionEndings)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const inspectionWords = {
  ...{ stratum: strata, drawnBy, answer: itemAnswers },
  ...{ basis: inspectionBases, grade: findingGrades, stands: visitStandings, endedAs: inspectionEndings },
} as const;
