import { useSay } from './delivery.messages.js';

/** A hook: what a recipient is in the case (信访人), by the name of the party there; null: its petitioner. */
export function useRecipientWord(): (party: string | null, isOnly?: boolean) => string {
  const say = useSay();
  return (party, isOnly = false) => {
    const n = Number(party?.slice(1) ?? 1);
    return isOnly || n === 1 ? say('delivery.recipient.first') : say('delivery.recipient.further', { n });
  };
}
