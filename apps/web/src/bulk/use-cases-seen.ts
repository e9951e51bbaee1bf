import { contractOf, preview, type Preview, type Refusal } from '#libs/contracts';
import * as z from 'zod';
import { ProblemError, request, useMe } from '../base/index.js';
import { useSay, type Say } from './bulk.messages.js';
import { apiOf } from '../command/contracts-of.js';
import type { FormHints } from '../command/form-hints.js';
import { useEachCase } from './use-each-case.js';

/** A case as it was read for a command: what it would be refused for, and what of the form the case says itself. */
export interface SeenCase {
  readonly version: number;
  readonly refused: string | null;
  /** Values of the fields that the case names for itself, such as who owes something in it. */
  readonly own: Readonly<Record<string, string>>;
}

/** What every detail has of a case, whatever its kind. */
interface Detail {
  readonly item: { readonly version: number };
  readonly commands: Readonly<Record<string, Refusal>>;
}

/** What a case answered, why it could not, or that the server was away. */
export type Answer<T> = { readonly is: T } | { readonly failed: string } | { readonly isAway: true };

interface Asked {
  readonly kind: string;
  readonly command: string;
  readonly hints: FormHints;
  /** Cases are read anew with each round, and when the server is back: what came meanwhile is seen. */
  readonly round: string;
}

/** Names of the fields that each case fills in itself, because it names the offices that they take. */
export const ownFields = (command: string, hints: FormHints): readonly string[] =>
  Object.keys(hints.named).flatMap((name) => (name.startsWith(`${command}.`) ? [name.slice(command.length + 1)] : []));

/** Reads each of the cases, a few at a time. */
export function useCasesSeen(ids: readonly string[], { kind, command, hints, round }: Asked) {
  const office = useMe().data?.acting?.office ?? null;
  const schema = contractOf(kind)?.detail ?? z.never();
  const say = useSay();
  return useEachCase<Answer<SeenCase>>(ids, round, (id, signal) =>
    answered(say, async () => {
      const detail = (await request(schema, `${apiOf(kind)}/${id}`, { signal })) as unknown as Detail;
      const own = ownFields(command, hints).flatMap((field) => {
        const named = hints.named[`${command}.${field}`]?.named(detail) ?? [];
        // The earliest comes first; one's own office is nobody to turn to.
        const [first = null] = [...named.filter((one) => one !== office), ...named];
        return first === null ? [] : [[field, first] as const];
      });
      return {
        version: detail.item.version,
        refused: detail.commands[command]?.sentence ?? null,
        own: Object.fromEntries(own),
      };
    }),
  );
}

/** Says of each case that could be done what would follow there (ADR 0015), as the form is filled in. */
export function useCasePreviews(
  ids: readonly string[],
  { kind, command }: Pick<Asked, 'kind' | 'command'>,
  { of, bodyOf }: { readonly of: string | null; readonly bodyOf: (id: string) => Readonly<Record<string, unknown>> },
) {
  const say = useSay();
  return useEachCase<Answer<Preview>>(ids, of, (id, signal) =>
    answered(say, async () => {
      const body = { command, body: bodyOf(id) };
      return await request(preview, `${apiOf(kind)}/${id}/preview`, { method: 'POST', body, signal });
    }),
  );
}

async function answered<T>(say: Say, ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { is: await ask() };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.isUnavailable ? { isAway: true } : { failed: say.or(error.code, error.problem.detail) };
  }
}
