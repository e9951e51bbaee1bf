import type { Dossier } from '#libs/kernel';
import type { ActInput } from './act.js';
import type { SealedText, Vault } from './vault.js';

type Said = Pick<ActInput, 'commands' | 'texts'>;

/**
 * What is said after an erasure, sealed apart from what was erased: under the same digest the same words would be read again in the
 * old place too, which goes on saying that they are gone. Of a case of which nothing was erased it is what was given.
 */
export function saidAgain<S extends Said>(
  vault: Vault,
  { id, erasures }: Pick<Dossier<unknown>, 'id' | 'erasures'>,
  said: S,
): S {
  const { commands, texts = [] } = said;
  if (erasures === 0 || texts.length === 0) return said;
  const seals = vault.sealsOf(id, erasures);
  const apart = new Map(texts.map(({ ref, body }) => [ref.digest, seals.text(body)]));
  return {
    ...said,
    commands: commands.map((command) => ({ ...command, payload: resealed(command.payload, apart) as object })),
    texts: [...apart.values()],
  };
}

/** The same, wherever it means one of these texts. */
function resealed(value: unknown, apart: ReadonlyMap<string, SealedText>): unknown {
  if (Array.isArray(value)) return value.map((one) => resealed(one, apart));
  if (typeof value !== 'object' || value === null) return value;
  // A party's identity has a digest as well, and a name beside it.
  const found = 'chars' in value && 'digest' in value ? apart.get(String(value.digest)) : undefined;
  if (found !== undefined) return found.ref;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resealed(one, apart)]));
}
