import type { PetitionDetail } from './petition-detail.js';
import { useSay } from './opinion.messages.js';

/** Why nobody could approve the opinion, and what can be done about it. */
export function SigningGap({ gap }: { readonly gap: NonNullable<PetitionDetail['signingGap']> }) {
  const say = useSay();
  return (
    <strong className="signing-gap">
      <span aria-hidden="true">▲ </span>
      {say(`opinion.gap.${gap}`)}
    </strong>
  );
}
