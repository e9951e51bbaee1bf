import type { Progress } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';

/** A hook: some parties by their masked names, in one line. */
export function useNames({ people }: Progress): (parties: readonly string[]) => string {
  const say = useSay();
  const nameOf = (party: string): string => people.find((one) => one.party === party)?.name ?? say('obligation.nobody');
  return (parties) => parties.map(nameOf).join(say.language === 'zh' ? '、' : ', ');
}
