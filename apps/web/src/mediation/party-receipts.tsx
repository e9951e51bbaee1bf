import { Button } from 'antd';
import { useState } from 'react';
import { useMe } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { MakingReceipt } from '../case/making-receipt.js';
import type { MediationDetail } from './mediation-detail.js';
import { useSay } from './party-receipt.messages.js';
import { ReceiptPaper } from './receipt-paper.js';

/** Makes the receipt of a party (当事人回执), or a lost one again: by the committee that holds the case. */
export function PartyReceipts({ detail }: SlotProps<MediationDetail>) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const me = useMe().data;
  const mayGive = me?.permits.includes('mediation.giveReceipt') === true;
  if (!mayGive || me.acting?.office !== detail.item.committee) return null;
  return (
    <section className="box stack no-print" aria-labelledby="party-receipts">
      <h2 id="party-receipts">{say('partyReceipt.section')}</h2>
      <p className="quiet">{say('partyReceipt.hint')}</p>
      <p className="row">
        <Button onClick={() => setOpen(true)}>{say('partyReceipt.make')}</Button>
      </p>
      {isOpen ? (
        <MakingReceipt
          address="mediations"
          of={detail}
          rule={say('partyReceipt.rule')}
          shown={say('partyReceipt.shown')}
          paper={(receipt) => (
            <ReceiptPaper
              receipt={receipt}
              committee={detail.item.committee}
              title={detail.item.title}
              isRequest={detail.item.source === 'application'}
              name={receipt.name}
            />
          )}
          close={() => setOpen(false)}
        />
      ) : null}
    </section>
  );
}
