import type { ReissuedReceipt } from '#libs/contracts';
import { Button, Drawer, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { partyLabel } from '../office/party-words.js';
import { ReceiptCard } from './receipt-card.js';
import { useSay } from './receipt.messages.js';
import { ReissueForm, type Made, type ReceiptsOf } from './reissue-form.js';

interface MakingProps extends ReceiptsOf {
  /** What says that it was handed over. */
  readonly shown: string;
  /** The receipt as it is printed, with the full name. */
  readonly paper: (receipt: ReissuedReceipt, isAgain: boolean) => ReactNode;
  readonly close: () => void;
}

/** Asks for the proof, and then shows the new receipt, which this component alone keeps while it is shown; of a case of any kind. */
export function MakingReceipt(props: MakingProps) {
  const [made, setMade] = useState<Made | null>(null);
  return made === null ? <ReissueForm {...props} done={setMade} /> : <Reissued {...props} made={made} />;
}

/** The new code and whose it is, until it was handed over: whatever else closes it is asked first. The full name stands on its paper alone. */
function Reissued({
  made: { receipt, party, isFirst },
  of,
  shown,
  paper,
  close,
}: MakingProps & { readonly made: Made }) {
  const say = useSay();
  const [isLeaving, setLeaving] = useState(false);
  const { number } = receipt;
  const who = party === null ? '' : say('receipt.whose', { name: partyLabel(party, of.parties, say) });
  return (
    <Drawer open onClose={() => setLeaving(true)} size={640} title={say('receipt.reissue')} mask={{ closable: false }}>
      <ReceiptCard
        receipt={receipt}
        heading={
          <div role="status">
            <h2>{say(isFirst ? 'receipt.first' : 'receipt.reissued', { number, who })}</h2>
          </div>
        }
        hint={say(isFirst ? 'receipt.firstHint' : 'receipt.reissuedHint', { who })}
      >
        <Button size="large" onClick={close}>
          {shown}
        </Button>
      </ReceiptCard>
      {paper(receipt, !isFirst)}
      <Modal
        open={isLeaving}
        title={say('receipt.leaving')}
        onCancel={() => setLeaving(false)}
        footer={[
          <Button key="leave" danger onClick={close}>
            {say('receipt.leave')}
          </Button>,
          <Button key="stay" type="primary" autoFocus onClick={() => setLeaving(false)}>
            {say('receipt.stay')}
          </Button>,
        ]}
      >
        <p>{say('receipt.leavingRule')}</p>
      </Modal>
    </Drawer>
  );
}
