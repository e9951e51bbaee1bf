// Recorded in facts: add to each list, never rename what is in it.

/** Who mediated, as far as a court asks (民事诉讼法 205; 2011 规定 13): a lawfully established body, or a mediator of a court's roster. */
export const mediatingBodies = ['committee', 'roster'] as const;
export type MediatingBody = (typeof mediatingBodies)[number];

/** Which court is asked: the one that invited, of a party's domicile, of the object, of the body, or the intermediate one. */
export const courtPlaces = ['inviting', 'domicile', 'object', 'body', 'intermediate'] as const;
export type CourtPlace = (typeof courtPlaces)[number];

/** In which form it is asked (解释 353). */
export const applicationForms = ['written', 'oral'] as const;
export type ApplicationForm = (typeof applicationForms)[number];

/** What is handed in (解释 354); `property` and `authority` where there is any. */
export const courtItems = ['agreement', 'mediated', 'identities', 'contacts', 'property', 'authority'] as const;
export type CourtItem = (typeof courtItems)[number];
/** Those without which the court sets a time to supplement. */
export const neededItems: readonly CourtItem[] = ['agreement', 'mediated', 'identities', 'contacts'];

/** What a court does with it, as somebody learned of it (人民法院的办理情况). */
export const courtSteps = [
  'docketed',
  'supplement_asked',
  'supplemented',
  'both_called',
  'extended',
  'not_accepted',
  'withdrawn',
  'treated_withdrawn',
  'confirmed',
  'rejected',
  'set_aside',
] as const;
export type CourtStep = (typeof courtSteps)[number];

/**
 * How it ends.
 *
 * - `lapsed` 期限届满: nobody is late with a right
 * - `set_aside` 确认被撤销、变更: by an objection (解释 372)
 * - `replaced` 协议已变更
 */
export const confirmationEndings = [
  'confirmed',
  'rejected',
  'not_accepted',
  'withdrawn',
  'lapsed',
  'set_aside',
  'replaced',
] as const;
export type ConfirmationEnding = (typeof confirmationEndings)[number];

/** The lists of what is recorded, by the field that holds one of each, for whoever says them in words. */
export const confirmationWords = {
  ...{ body: mediatingBodies, place: courtPlaces, form: applicationForms, items: courtItems, step: courtSteps },
  endedAs: confirmationEndings,
} as const;
