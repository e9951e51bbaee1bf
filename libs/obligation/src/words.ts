// Recorded in facts: add to each list, never rename what is in it.

/** Whose obligation it is: of an agreement (调解协议), or the execution of an opinion that supports (支持意见的执行). */
export const obligationMatters = ['agreement', 'execution'] as const;
export type ObligationMatter = (typeof obligationMatters)[number];

/**
 * How an obligation ends.
 *
 * - `performed` 已履行: by the creditor's word or by proof
 * - `waived` 债权人放弃 (民法典 575)
 * - `broken` 未履行: it was urged, the creditor was told what is open to them, and nothing came of it
 * - `elsewhere` 已进入其他程序: a court, an arbitration or an enforcement has it
 * - `fallen_away` 履行条件未成就: the one before it is broken
 * - `replaced` 协议已变更: another agreement took its place
 * - `withdrawn` 请求已撤回: the petitioner has withdrawn what the opinion supports
 */
export const obligationEndings = [
  ...(['performed', 'waived', 'broken', 'elsewhere', 'fallen_away', 'replaced', 'withdrawn'] as const),
] as const;
export type ObligationEnding = (typeof obligationEndings)[number];

/** By what a payment counts as performance: the creditor's word, proof that was seen, or the agreement that says so (当场履行). */
export const showings = ['word', 'proof', 'agreement'] as const;
export type Showing = (typeof showings)[number];

/** What was found of a day that an office had stated: it was another one, or it never took place (DateFinding of a petition). */
export const dayFindings = ['other_day', 'not_done'] as const;
export type DayFinding = (typeof dayFindings)[number];

/** How the court stands to the agreement, as far as an obligation is told. */
export const confirmationStages = ['asked', 'confirmed', 'over'] as const;
export type ConfirmationStage = (typeof confirmationStages)[number];

/** Where the creditor has gone with it (进入的程序). */
export const procedures = ['court', 'arbitration', 'payment_order', 'enforcement'] as const;
export type ProcedureElsewhere = (typeof procedures)[number];

/** How the creditor heard what may be done (告知方式): in person, by telephone, or by the paper that was given or sent. */
export const tellingManners = ['in_person', 'phone', 'paper'] as const;
export type TellingManner = (typeof tellingManners)[number];

/** What somebody may do now (可以采取的途径). */
export const obligationRoutes = [
  'confirmation',
  'enforcement',
  'notarised_enforcement',
  'payment_order',
  'suit',
  'labour_arbitration',
  'petition_bureau',
] as const;
export type ObligationRoute = (typeof obligationRoutes)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const obligationWords = {
  ...{ matter: obligationMatters, endedAs: obligationEndings, shown: showings, confirmation: confirmationStages },
  ...{ where: procedures, route: obligationRoutes, finding: dayFindings, manner: tellingManners },
} as const;
