import type { DeliveryItem } from './delivery-detail.js';

type Item = Pick<DeliveryItem, 'fact' | 'servedOn'>;

/** Of some deliveries of a case: whether one brings a document that is proved, to its own recipient or to another one. */
export function provedIn(items: readonly Item[]): (item: Item) => boolean {
  const facts = new Set(items.flatMap(({ fact, servedOn }) => (servedOn === null || fact === null ? [] : [fact])));
  return ({ fact, servedOn }) => servedOn !== null || (fact !== null && facts.has(fact));
}
