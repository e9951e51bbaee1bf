import type { RevisitCommands } from './commands.js';
import type { Answer } from './form.js';
import type { RevisitState } from './state.js';

const isOfPerformance = ({ question }: Answer): boolean => question === 'performed' || question === 'carried';

/** What the form says of performance, of an agreement or of an opinion; undefined: nothing. */
export const performedBy = (answers: readonly Answer[]): Answer['value'] | undefined =>
  answers.find(isOfPerformance)?.value;

/**
 * Which answers of the form stand once something else is named as not performed: what the form said of performance was of what was named
 * then, and might now say the contrary.
 */
export function answersAfter(
  { answers, notPerformed }: Pick<RevisitCommands['answer'], 'answers' | 'notPerformed'>,
  now: readonly string[],
): readonly Answer[] {
  const isSame = notPerformed.length === now.length && now.every((one) => notPerformed.includes(one));
  return isSame ? answers : answers.filter((one) => !isOfPerformance(one));
}

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
