import { useSay } from './petition.messages.js';
import type { SlotProps } from '../case/case-slots.js';
import type { PetitionDetail } from './petition-detail.js';

/** What it is about, as the petitioner said it. */
export function Matter({ detail: { matter } }: SlotProps<PetitionDetail>) {
  const say = useSay();
  if (matter === null) return null;
  return (
    <section aria-labelledby="matter">
      <h2 id="matter">{say('petition.matter')}</h2>
      <blockquote className="matter">{matter}</blockquote>
    </section>
  );
}
