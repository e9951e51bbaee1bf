import { commandText, type Outcome, type Preview } from '#libs/contracts';
import type { Say } from '../base/say.js';
import type { FormHints } from './form-hints.js';
import './command.messages.js';

/** A command that was given. */
export interface Done {
  readonly command: string;
  /** Version of the case that the command made. */
  readonly version: number;
  /** It was laid before whoever approves it first. */
  readonly isSubmitted: boolean;
}

type Hints = Pick<FormHints, 'submitted'>;

/** What the button of a command does: where somebody approves it first, it is laid before them. */
export function wordsOfButton(preview: Preview | null, { submitted }: Hints, act: string, say: Say): string {
  const isSubmitted = preview?.duties.opened.some(({ what }) => what === submitted?.duty) ?? false;
  return isSubmitted ? say('command.submits', { act }) : act;
}

/** Whether what was given waits for whoever approves it. */
export const isSubmittedIn = ({ facts }: Pick<Outcome, 'facts'>, { submitted }: Hints): boolean =>
  facts.some(({ type }) => type === submitted?.fact);

/**
 * What was done, from the name of its command, for a sentence that begins with "recorded": what is a record by its name
 * is not called one twice.
 */
export function doneWords(summary: string, say: Say): string {
  const opening = say('command.record');
  return summary.startsWith(opening) ? summary.slice(opening.length).trimStart() : summary;
}

/** What is said after a command: that it was recorded, or that it waits for whoever approves it. */
export function doneSentence(
  kind: string,
  { command, isSubmitted }: Pick<Done, 'command' | 'isSubmitted'>,
  say: Say,
): string {
  const summary = commandText(kind, command, say.language);
  return isSubmitted
    ? say('command.submitted', { what: summary })
    : say('command.done', { what: doneWords(summary, say) });
}
