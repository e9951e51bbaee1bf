import { commandOf } from './contracts-of.js';

// A duty that can be met in two ways, by the name of what is owed; any other is met by the command of its name.
const ways: Readonly<Record<string, readonly string[]>> = {
  accept: ['accept', 'object'],
  notify: ['notify', 'accept'],
  acceptOrObject: ['accept', 'object'],
  noticeOrAccept: ['notify', 'accept'],
  ruleObjection: ['upholdObjection', 'rejectObjection'],
  approveExtension: ['approveExtension', 'refuseExtension'],
  judge: ['issueStep', 'waiveStep'],
  issueStep: ['issueStep', 'waiveStep'],
  verifyCorrection: ['verifyCorrection', 'rejectCorrection'],
};

/** The commands that a duty is met by, the usual one first. */
export const actsOf = (kind: string, what: string): readonly string[] =>
  (ways[what] ?? [what]).filter((command) => commandOf(kind, command) !== null);

// What may be done only as long as a right runs, which can end before the duty does.
const byRight = new Set(['object']);

/** The same without what the office may no longer do. */
export const actsNow = ({ kind, what, right }: { kind: string; what: string; right: object | null }): string[] =>
  actsOf(kind, what).filter((command) => right !== null || !byRight.has(command));

/** The command that meets a duty, the usual one where it can be met in two ways. */
export const commandFor = (duty: { readonly kind: string; readonly what: string } | null): string | null =>
  duty === null ? null : (actsOf(duty.kind, duty.what)[0] ?? null);

// A paper of several texts is written on the page of its case, with the whole case beside it.
const onPage = new Set(['decide']);

/** The form of a command is short enough to be filled in beside the list. */
export const isShort = (command: string): boolean => !onPage.has(command);
