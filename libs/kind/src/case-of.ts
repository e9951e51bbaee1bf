import { refusing, standsOf, type Living, type Refused, type Stands } from './refusing.js';
import { boundsOf, type StatedDates } from './stated.js';
import { toolsOf, type KindTools, type ToolsOf } from './tools.js';

/** The kind whose codes have one of this name: `visit` of `visit.ended`. */
type Having<C extends string, Name extends string> = C extends `${infer K}.${Name}` ? K : never;

/** What the cases of a kind are drafted, refused and held to with; `O`: one that was opened. */
export interface CaseTools<S, F extends object, C extends string, O> extends KindTools<S, F>, Stands<O> {
  readonly refused: Refused<C>;
  /** See `StatedDates`; none of a kind that has no codes for it. */
  readonly requireBetween: [Having<C, 'date_in_future' | 'date_before_event'>] extends [never]
    ? never
    : StatedDates['requireBetween'];
}

/** Makes them from what the facts of a kind change. Its codes must have `<kind>.not_opened` and `<kind>.ended`. */
export function caseOf<S, F extends object, C extends string, O extends Living>(
  of: ToolsOf<S, F> & { readonly kind: Having<C, 'not_opened'> & Having<C, 'ended'> },
): CaseTools<S, F, C, O> {
  const refused = refusing<string>();
  return {
    ...toolsOf<S, F>(of),
    ...standsOf<O, string>(of.kind, refused),
    refused,
    requireBetween: boundsOf(of.kind, refused) as CaseTools<S, F, C, O>['requireBetween'],
  };
}
