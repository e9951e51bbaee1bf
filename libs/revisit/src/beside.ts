import type { RevisitCommands } from './commands.js';
import type { Answer } from './form.js';
import type { RevisitState } from './state.js';

/** What the form says of performance, of an agreement or of an opinion; undefined: nothing. */
export const performedBy = (answers: readonly Answer[]): Answer['value'] | undefined =>
  answers.find(({ question }) => question === 'performed' || question === 'carried')?.value;

/**
 * What one conversation says in each of several revisits (一并回访): what was named of what that one asks about. Where nothing of it was,
 * and the form says that nothing is performed, that is all of it; nothing that somebody left unnamed is added to what was named.
 */
export function toldBeside(
  { obligations }: Pick<RevisitState, 'obligations'>,
  { answers, notPerformed }: Pick<RevisitCommands['answer'], 'answers' | 'notPerformed'>,
): readonly string[] {
  const named = obligations.filter((one) => notPerformed.includes(one));
  return named.length === 0 && performedBy(answers) === 'none' ? obligations : named;
}
