import { useMe } from '../base/use-me.js';
import { useSay } from '../base/say.js';
import './command.messages.js';

interface Withheld {
  readonly value: string;
  /** The right that it takes. */
  readonly permit: string;
  /** Who has it, in words. */
  readonly said: 'command.assignHint';
}

const toAssign: Withheld = { value: 'assign', permit: 'petition.refer.assign', said: 'command.assignHint' };

/** Values of a field of a command that not everybody who gives it may choose. */
const withheld: Readonly<Record<string, Withheld>> = {
  'refer.manner': toAssign,
  'upholdObjection.manner': toAssign,
};

/** Which of these values of a field whoever is signed in may not choose, and who may; null where all are free. */
export function useWithheld(
  command: string,
  field: string,
  values: readonly string[],
): { readonly value: string; readonly who: string } | null {
  const say = useSay();
  const permits = useMe().data?.permits ?? [];
  const one = withheld[`${command}.${field}`];
  if (one === undefined || !values.includes(one.value) || permits.includes(one.permit)) return null;
  return { value: one.value, who: say(one.said) };
}
