// Recorded in facts: add to each list, never rename what is in it.

/**
 * On whose behalf a tour goes (督导依据), which says where a dispute of its findings goes and by what.
 *
 * - `conference` 联席会议督查: 信访工作条例 38(2)
 * - `government` 政府督查: 政府督查工作条例; whose findings are its conclusion (督查结论, 16)
 * - `party` 党委督查: 信访工作条例 38(1), 38(3)
 */
export const findingBases = ['conference', 'government', 'party'] as const;
export type FindingBasis = (typeof findingBases)[number];

/** How grave a finding is (问题等级): of what is wrong with the work of an office, never of a person. */
export const findingGrades = ['minor', 'ordinary', 'grave'] as const;
export type FindingGrade = (typeof findingGrades)[number];

/** What a dispute comes to (复核决定): it stands, stands as changed, or is withdrawn. */
export const rulings = ['upheld', 'changed', 'withdrawn'] as const;
export type Ruling = (typeof rulings)[number];

/**
 * How a finding ends. There is no third: nothing is struck off without what was seen (挂账销号).
 *
 * - `mended` 已整改销号: verified by somebody who did not find it
 * - `withdrawn` 已撤销: the dispute was right
 */
export const findingEndings = ['mended', 'withdrawn'] as const;
export type FindingEnding = (typeof findingEndings)[number];

/** Whom an open finding waits for (等待谁): its office, or whoever commissioned the inspection. */
export const waitedFor = ['office', 'commissioner'] as const;
export type WaitsFor = (typeof waitedFor)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const findingWords = {
  ...{ basis: findingBases, grade: findingGrades, as: rulings, ruled: rulings, endedAs: findingEndings },
  waitsFor: waitedFor,
} as const;
