import { useMe } from '../base/use-me.js';
import { useSay } from '../base/say.js';
import type { FormOf } from './form-hints.js';

/** Which of these values of a field whoever is signed in may not choose, and who may; null where all are free. */
export function useWithheld(
  { command, hints }: Pick<FormOf, 'command' | 'hints'>,
  field: string,
  values: readonly string[],
): { readonly value: string; readonly who: string } | null {
  const say = useSay();
  const permits = useMe().data?.permits ?? [];
  const one = hints.withheld[`${command}.${field}`];
  if (one === undefined || !values.includes(one.value) || permits.includes(one.permit)) return null;
  return { value: one.value, who: say(one.said) };
}
