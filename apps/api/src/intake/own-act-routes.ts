import { commandText, ownOutcome, type KindName, type OwnOutcome, type StatusRequest } from '#libs/contracts';
import type * as z from 'zod';
import { Change, type AskedChange } from '../http/route.js';

/** What a party says without an account: its receipt, for whom it speaks, and the fields of the act. */
export type OwnActValues = z.ZodType<
  StatusRequest & { readonly of: string | null } & Readonly<Record<string, unknown>>
>;

interface Acts<A extends string> {
  readonly kind: KindName;
  readonly acts: readonly A[];
  readonly requestOf: (act: A) => OwnActValues;
  /** By what it is shown who asks, and how often that may be. */
  readonly limited: string;
}

interface Says<A extends string> {
  say(act: A, asked: AskedChange<{ body: OwnActValues }>): Promise<OwnOutcome>;
}

/** One route for each thing that a party may say: what it is called is the command of the law. */
export function OwnActRoutes<A extends string>({ kind, acts, requestOf, limited }: Acts<A>) {
  return ({ prototype }: { readonly prototype: Says<A> }): void => {
    for (const act of acts) {
      const value = function (this: Says<A>, asked: AskedChange<{ body: OwnActValues }>): Promise<OwnOutcome> {
        return this.say(act, asked);
      };
      const descriptor = { value, writable: true, configurable: true, enumerable: false };
      Change(act, {
        permit: 'public',
        summary: { zh: commandText(kind, act, 'zh'), en: commandText(kind, act, 'en') },
        description: `${limited} The own word of whoever shows the receipt, or of the party for whom a mandate covers it.`,
        body: requestOf(act),
        answers: ownOutcome,
        status: 201,
      })(prototype, act, descriptor);
      Object.defineProperty(prototype, act, descriptor);
    }
  };
}
