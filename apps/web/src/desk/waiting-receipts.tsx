import { Button } from 'antd';
import { timeText } from '../base/index.js';
import { useSay } from './desk.messages.js';
import type { KeptReceipt } from './kept-receipts.js';

interface WaitingProps {
  readonly list: readonly KeptReceipt[];
  readonly open: (one: KeptReceipt) => void;
  readonly handedOver: (one: KeptReceipt) => void;
}

/** Receipts that were left before they were handed over: their codes stand nowhere else. */
export function WaitingReceipts({ list, open, handedOver }: WaitingProps) {
  const say = useSay();
  if (list.length === 0) return null;
  return (
    <section className="box stack-close waiting-receipts" aria-label={say('desk.waiting')}>
      <p>{say('desk.waitingRule')}</p>
      <ul className="stack-close">
        {list.map((one) => (
          <li key={one.receipt.id} className="row">
            <span className="case-number">{one.receipt.number}</span>
            <span className="quiet">
              {timeText(one.at)} {say(one.isPrinted ? 'desk.wasPrinted' : 'desk.notPrinted')}
            </span>
            <Button size="small" onClick={() => open(one)}>
              {say('desk.openReceipt')}
              <span className="sr-only"> {one.receipt.number}</span>
            </Button>
            <Button size="small" onClick={() => handedOver(one)}>
              {say('desk.handedOver')}
              <span className="sr-only"> {one.receipt.number}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
