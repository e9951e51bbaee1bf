// Recorded in facts: add to each list, never rename what is in it.

/** How long a period of a cadence is (周期). */
export const periodUnits = ['week', 'month', 'quarter'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/**
 * What is owed in each period.
 *
 * - `return` 排查情况报告: what the office has found of disputes, nothing included
 * - `tour` 督导: an inspection that counts, which is a part of the period
 */
export const cadenceWorks = ['return', 'tour'] as const;
export type CadenceWork = (typeof cadenceWorks)[number];

/**
 * How a period ends.
 *
 * - `kept` 按期完成: everybody in time, or excused
 * - `late` 补齐: everybody, some of it after its day
 * - `missed` 有缺: whoever commissioned it has seen what is missing
 * - `withdrawn` 已撤回: it was published by mistake, and nobody owed anything
 */
export const periodEndings = ['kept', 'late', 'missed', 'withdrawn'] as const;
export type PeriodEnding = (typeof periodEndings)[number];

/** How a return came to whoever files it for a village (上报方式). */
export const relayWays = ['paper', 'telephone', 'in_person'] as const;
export type RelayWay = (typeof relayWays)[number];

/** On whose word of the village it is filed, by what that one is there: no name. */
export const relayWords = ['head', 'grid_worker', 'other'] as const;
export type RelayWord = (typeof relayWords)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const cadenceWords = {
  ...{ unit: periodUnits, work: cadenceWorks, endedAs: periodEndings },
  ...{ way: relayWays, word: relayWords },
} as const;
