import { Button } from 'antd';
import { timeText } from '../base/index.js';
import { useSay } from './desk.messages.js';
import type { Kept } from './kept-receipts.js';

interface WaitingProps<K extends Kept> {
  readonly list: readonly K[];
  readonly open: (one: K) => void;
  readonly handedOver: (one: K) => void;
  /** Where they are not of petitions: what the list is called, what is to be known of it, and what is pressed. */
  readonly words?: { readonly title: string; readonly rule: string; readonly handedOver: string };
}

/** Receipts that were left before they were handed over: their codes stand nowhere else. */
export function WaitingReceipts<K extends Kept>({ list, open, handedOver, words }: WaitingProps<K>) {
  const say = useSay();
  if (list.length === 0) return null;
  return (
    <section className="box stack-close waiting-receipts" aria-label={words?.title ?? say('desk.waiting')}>
      <p>{words?.rule ?? say('desk.waitingRule')}</p>
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
              {words?.handedOver ?? say('desk.handedOver')}
              <span className="sr-only"> {one.receipt.number}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
