import type { MaskedParty } from '#libs/contracts';
import { useSay } from './party.messages.js';

/** A party as a detail shows it (信访人): masked; who must know more asks with a purpose, which is recorded. */
export function Party({ party }: { readonly party: MaskedParty }) {
  const say = useSay();
  return (
    <span className="party">
      <span>{party.name ?? say('word.anonymous')}</span>
      {party.phone === null ? null : <span className="quiet"> {party.phone}</span>}
    </span>
  );
}
