import { MakingReceipt } from '../case/making-receipt.js';
import type { PetitionDetail } from './petition-detail.js';
import { ReceiptPaper } from './receipt-paper.js';
import { useSay } from './receipt.messages.js';

interface ReissuingProps {
  readonly detail: PetitionDetail;
  readonly close: () => void;
}

/** Makes the receipt of somebody of a petition again, or the first one. */
export function Reissuing({ detail, close }: ReissuingProps) {
  const say = useSay();
  return (
    <MakingReceipt
      address="petitions"
      of={detail}
      rule={say('receipt.reissueRule')}
      shown={say('receipt.shown')}
      paper={(receipt, isAgain) => (
        <ReceiptPaper receipt={receipt} detail={detail} name={receipt.name} isAgain={isAgain} />
      )}
      close={close}
    />
  );
}
