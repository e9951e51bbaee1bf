import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** One shape of a fact that a release has written, by an example of it. */
export interface FactExample {
  readonly type: string;
  readonly shape: number;
  readonly data: unknown;
}

/** Examples by type as they are written down: all of one shape, the first one where none is named. */
export const examplesOf = (examples: object, shape = 1): readonly FactExample[] =>
  Object.entries(examples).map(([type, data]: [string, unknown]) => ({ type, shape, data }));

/** The examples of a kind, by its file from the top of the checkout; none where it is not there. */
export async function examplesIn(file: string): Promise<readonly FactExample[]> {
  if (!existsSync(file)) return [];
  const { examples } = (await import(resolve(file))) as { readonly examples: readonly FactExample[] };
  return examples;
}
