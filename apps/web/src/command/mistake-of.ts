import { fieldProblems } from '#libs/contracts';
import type * as z from 'zod';
import type { Say } from '../base/say.js';
import './command.messages.js';
import { fieldAt, isChosen, type Field } from './fields-of.js';

/** One field that is wrong, and why in a sentence. */
export interface Mistake {
  readonly path: string;
  readonly message: string;
}

interface Typed {
  readonly label: (name: string) => string;
  readonly fields: readonly Field[];
  readonly whole: unknown;
}

/** What is wrong, in the words in which the server would say it. */
export function mistakeOf(say: Say, issue: z.core.$ZodIssue, { label, fields, whole }: Typed): Mistake {
  const path = issue.path.map(String).join('.');
  const field = label(String(issue.path.at(-1) ?? ''));
  if (isBlank(issue.input)) {
    const isOffered = isChosen(fieldAt(fields, issue.path.map(String)));
    return { path, message: say(isOffered ? 'command.choose' : 'word.required', { field }) };
  }
  const what = fieldProblems(issue, whole)[0]?.message[say.language] ?? '';
  return { path, message: say('command.wrong', { field, what }) };
}

const isBlank = (typed: unknown): boolean =>
  typed === undefined || typed === null || (typeof typed === 'string' && typed.trim() === '');
