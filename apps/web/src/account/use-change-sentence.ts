import type { AdminChange } from '#libs/contracts';
import * as z from 'zod';
import { isMessageId, useSay } from './account.messages.js';
import { useRoleText } from './role-text.js';

const names = z.object({ before: z.string(), after: z.string() });
const role = z.object({ office: z.string(), capacity: z.string() });
const roles = z.object({ before: z.array(role), after: z.array(role) });
const removed = z.object({ accounts: z.array(z.string()) });

/** A line of the record of accounts as a sentence. */
export function useChangeSentence(): (change: Pick<AdminChange, 'what' | 'detail'>) => string {
  const say = useSay();
  const textOf = useRoleText();
  const list = (held: readonly z.output<typeof role>[]): string => held.map(textOf).join(', ');
  return ({ what, detail }) => {
    const id = `account.what.${what}`;
    if (!isMessageId(id)) return what;
    const renamed = names.safeParse(detail);
    if (renamed.success) return say(id, renamed.data);
    const moved = roles.safeParse(detail);
    if (moved.success) return say(id, { before: list(moved.data.before), after: list(moved.data.after) });
    const gone = removed.safeParse(detail);
    return gone.success ? say(id, { n: gone.data.accounts.length }) : say(id);
  };
}
