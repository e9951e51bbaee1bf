import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { dateInSentence, dateOfInstant } from '../base/index.js';
import { useSay } from '../base/say.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { QrCode } from '../parts/qr-code.js';
import { lookupAddress, type ReceiptRight } from './receipt-address.js';
import './receipt.css';
import './receipt.messages.js';

interface SheetProps {
  readonly receipt: ReceiptRight & { readonly registeredAt: string; readonly isDrill: boolean };
  /** Whose paper it is. */
  readonly office: string;
  readonly title: string;
  /** What stands beside the code to be scanned. */
  readonly rows: readonly Fact[];
  /** What the query code is called. */
  readonly code: string;
  /** What happens next, and what one may do. */
  readonly children: ReactNode;
  readonly keep: string;
}

/**
 * A receipt as it is printed (回执), on A5 or larger: number and code, whose it is, and what its kind says of it. It hangs beside the
 * page, so that nothing of the page is printed with it.
 */
export function ReceiptSheet({ receipt, office, title, rows, code, children, keep }: SheetProps) {
  const say = useSay();
  return createPortal(
    <article className="receipt-paper" lang={say.language === 'zh' ? 'zh-CN' : 'en'}>
      {receipt.isDrill ? <p className="paper-drill">{say('drill.banner')}</p> : null}
      <header>
        <p className="paper-office">{office}</p>
        <p className="paper-title">{title}</p>
        <p className="paper-number">{receipt.number}</p>
      </header>
      <div className="paper-head">
        <FactList className="paper-facts" lines={rows} />
        <QrCode text={lookupAddress(receipt)} title={say('receipt.qr')} />
      </div>
      <p className="paper-code">
        <span>{code}</span> <strong>{receipt.queryCode}</strong>
      </p>
      {children}
      <footer>
        <p>{keep}</p>
        <p className="paper-sign">
          {office}
          <br />
          {dateInSentence(dateOfInstant(receipt.registeredAt), say.language)}
        </p>
      </footer>
    </article>,
    document.body,
  );
}
