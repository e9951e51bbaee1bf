import type { DeliveryItem } from './delivery-detail.js';
import './delivery.messages.js';

type Item = Pick<DeliveryItem, 'fact' | 'party' | 'servedOn'>;

/** To whom the document of a delivery is proved: to its own recipient, by this delivery or another one, or to others alone. */
export type ProvedTo = 'recipient' | 'others' | null;

/**
 * Of some deliveries of a case: to whom the document is proved that each of them brings. Each of several petitioners has a window of
 * one's own (条例 35, ADR-0065), so that the proof of one recipient counts for no other.
 */
export function provedIn(items: readonly Item[]): (item: Item) => ProvedTo {
  const proved = items.filter(({ servedOn }) => servedOn !== null);
  return ({ fact, party, servedOn }) => {
    if (servedOn !== null) return 'recipient';
    const same = proved.filter((one) => fact !== null && one.fact === fact);
    if (same.some((one) => one.party === party)) return 'recipient';
    return same.length > 0 ? 'others' : null;
  };
}

/** What is said of a delivery whose document is proved. Of an opinion it depends on each petitioner's own receipt what runs. */
export function provedWords(to: NonNullable<ProvedTo>, notice: string) {
  if (to === 'recipient') return 'delivery.provedBefore';
  return notice === 'opinion' ? 'delivery.provedToOther.opinion' : 'delivery.provedToOther';
}
