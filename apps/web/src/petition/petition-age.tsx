import { useSay } from '../base/say.js';
import type { SlotProps } from '../case/case-slots.js';
import type { PetitionDetail } from './petition-detail.js';
import './petition.messages.js';

/** The days since the registration, which no referral hides. */
export function PetitionAge({ detail }: SlotProps<PetitionDetail>) {
  return <span>{useSay()('petition.day', { n: detail.item.ageDays })}</span>;
}
