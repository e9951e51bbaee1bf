import { useSay } from './petition.messages.js';
import type { SlotProps } from '../case/case-slots.js';
import type { PetitionDetail } from './petition-detail.js';
import { Section } from '../base/section.js';

/** What it is about, as the petitioner said it. */
export function Matter({ detail: { matter } }: SlotProps<PetitionDetail>) {
  const say = useSay();
  if (matter === null) return null;
  return (
    <Section id="matter" title={say('petition.matter')}>
      <blockquote className="matter">{matter}</blockquote>
    </Section>
  );
}
