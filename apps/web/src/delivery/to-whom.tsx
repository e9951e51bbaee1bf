import { useMe } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { OneParty } from '../case/one-party.js';
import type { DeliveryDetail } from './delivery-detail.js';
import { useRecipientWord } from './recipient-word.js';

/** Who it goes to: the role in the case above and the masked name, which whoever may see identities opens for a purpose. */
export function ToWhom({ detail: { item, parent, progress } }: SlotProps<DeliveryDetail>) {
  const maySee = useMe().data?.permits.includes('read.parties') ?? false;
  const { recipient } = progress;
  const role = useRecipientWord()(item.party, recipient);
  return (
    <span className="words">
      <span>{role}</span>
      {parent === null || recipient === null ? null : (
        <OneParty of={{ kind: parent.kind, id: parent.case }} party={recipient} maySee={maySee} isFirst />
      )}
    </span>
  );
}
