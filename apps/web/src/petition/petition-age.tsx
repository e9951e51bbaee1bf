import { useSay } from './petition.messages.js';
import type { SlotProps } from '../case/case-slots.js';
import type { PetitionDetail } from './petition-detail.js';

/** The days since the registration, which no referral hides. */
export function PetitionAge({ detail }: SlotProps<PetitionDetail>) {
  return <span>{useSay()('petition.day', { n: detail.item.ageDays })}</span>;
}
