import type { RevisitCommands } from './commands.js';
import type { Answer } from './form.js';
import type { RevisitState } from './state.js';

/** What the form says of performance, of an agreement or of an opinion; undefined: nothing. */
export const performedBy = (answers: readonly Answer[]): Answer['value'] | undefined =>
  answers.find(({ question }) => question === 'performed' || question === 'carried')?.value;

/**
 * What one conversation says in each of several revisits (一并回访), of what that one asks about: where nothing is performed all of it, and
 * else what was named.
 */
export const toldBeside = (
  { obligations }: Pick<RevisitState, 'obligations'>,
  { answers, notPerformed }: Pick<RevisitCommands['answer'], 'answers' | 'notPerformed'>,
): readonly string[] =>
  performedBy(answers) === 'none' ? obligations : obligations.filter((one) => notPerformed.includes(one));
