// Recorded in facts: add to each list, never rename what is in it.

/** What is visited again: a mediation that was settled, or a petition that was closed. */
export const revisitMatters = ['mediation', 'petition'] as const;
export type RevisitMatter = (typeof revisitMatters)[number];

/** By what somebody is asked (回访方式): at the door, by telephone, by message, or on the party's own page. */
export const channels = ['visit', 'phone', 'message', 'page'] as const;
export type Channel = (typeof channels)[number];

/** When on a day somebody was tried. */
export const dayTimes = ['morning', 'afternoon', 'evening'] as const;
export type DayTime = (typeof dayTimes)[number];

/** What shows that somebody was asked (回访凭证): nothing says where the visitor was. */
export const revisitProofs = ['signature', 'page', 'document'] as const;
export type RevisitProof = (typeof revisitProofs)[number];

/** How it stands with one party: to be asked, asked, not reached, wanting no visit, or needed no more before it was asked. */
export const askedStages = ['to_ask', 'asked', 'not_reached', 'unwanted', 'released'] as const;
export type AskedStage = (typeof askedStages)[number];

/** What the supervisor heard when calling back. */
export const callBackResults = ['confirmed', 'differs', 'not_reached'] as const;
export type CallBackResult = (typeof callBackResults)[number];

/**
 * How a revisit ends.
 *
 * - `made` 已回访: somebody was asked; `not_reached` 未联系上: nobody was, which is no success
 * - `unwanted` 当事人不愿被回访; `released` 不再需要: before anybody was asked all was performed and all
 *   were content, another agreement took the place of that one, or it was withdrawn
 */
export const revisitEndings = ['made', 'not_reached', 'unwanted', 'released'] as const;
export type RevisitEnding = (typeof revisitEndings)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const revisitWords = {
  ...{ matter: revisitMatters, channel: channels, time: dayTimes, proof: revisitProofs, stands: askedStages },
  ...{ result: callBackResults, endedAs: revisitEndings },
} as const;
