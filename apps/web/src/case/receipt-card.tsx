import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useShortcuts } from '../base/index.js';
import { QrCode } from '../parts/qr-code.js';
import { lookupAddress, type ReceiptRight } from './receipt-address.js';
import { useSay } from './receipt.messages.js';
import './receipt.css';

interface ReceiptCardProps {
  readonly receipt: ReceiptRight;
  /** What came of it, as the heading. */
  readonly heading: ReactNode;
  /** What is to be known of the code. */
  readonly hint: string;
  /** What can be done beside printing. */
  readonly children: ReactNode;
}

/** A new query code (查询码) on the screen, which no other screen shows again, and its print. */
export function ReceiptCard({ receipt, heading, hint, children }: ReceiptCardProps) {
  const say = useSay();
  const print = (): void => window.print();
  useShortcuts([{ keys: 'p', does: say('receipt.print'), run: print }]);
  return (
    <section className="box receipt-card no-print">
      <div className="stack-close receipt-words">
        {heading}
        <p className="quiet">{say('receipt.queryCode')}</p>
        <p className="query-code">{receipt.queryCode}</p>
        <p className="quiet">{hint}</p>
      </div>
      <QrCode text={lookupAddress(receipt)} title={say('receipt.qr')} />
      <div className="row receipt-act">
        <Button type="primary" size="large" onClick={print}>
          {say('receipt.print')} <kbd aria-hidden="true">p</kbd>
        </Button>
        {children}
      </div>
    </section>
  );
}
