import { createPortal } from 'react-dom';
import { dateInSentence, dateOfInstant, instantInSentence } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { useOffices } from '../office/use-offices.js';
import { FactList, type Fact } from '../parts/fact-list.js';
import { QrCode } from '../parts/qr-code.js';
import { lookupAddress, type ReceiptRight } from '../case/receipt-address.js';
import '../case/receipt.css';
import '../case/receipt.messages.js';
import { useSay } from './party-receipt.messages.js';

interface PaperProps {
  readonly receipt: ReceiptRight & { readonly registeredAt: string; readonly isDrill: boolean };
  readonly committee: string;
  /** What it is called; null: it has no title any more. */
  readonly title: string | null;
  /** Whose it is; null: nobody is named. */
  readonly name: string | null;
}

/**
 * The receipt of a party of a mediation as it is printed (回执), on A5: number and code, whose it is, which committee has it, and what
 * one may do with it. It hangs beside the page, so that nothing of the page is printed with it.
 */
export function ReceiptPaper({ receipt, committee, title, name }: PaperProps) {
  const say = useSay();
  const office = useOfficeName()(committee);
  const phone = useOffices().byId.get(committee)?.phone ?? null;
  const rows: readonly Fact[] = [
    ...(name === null ? [] : [[say('partyReceipt.party'), name] as const]),
    ...(title === null ? [] : [[say('partyReceipt.subject'), title] as const]),
    [say('partyReceipt.committee'), office],
    ...(phone === null ? [] : [[say('partyReceipt.phone'), phone] as const]),
    [say('partyReceipt.requestedAt'), instantInSentence(receipt.registeredAt, say.language)],
  ];
  return createPortal(
    <article className="receipt-paper" lang={say.language === 'zh' ? 'zh-CN' : 'en'}>
      {receipt.isDrill ? <p className="paper-drill">{say('drill.banner')}</p> : null}
      <header>
        <p className="paper-office">{office}</p>
        <p className="paper-title">{say('partyReceipt.title')}</p>
        <p className="paper-number">{receipt.number}</p>
      </header>
      <div className="paper-head">
        <FactList className="paper-facts" lines={rows} />
        <QrCode text={lookupAddress(receipt)} title={say('receipt.qr')} />
      </div>
      <p className="paper-code">
        <span>{say('receipt.queryCode')}</span> <strong>{receipt.queryCode}</strong>
      </p>
      <section>
        <p className="paper-part">{say('partyReceipt.may')}</p>
        <ol>
          <li>{say('partyReceipt.may.look', { address: `${window.location.host}/p` })}</li>
          <li>{say('partyReceipt.may.ask')}</li>
          <li>{say('partyReceipt.may.courts')}</li>
        </ol>
      </section>
      <footer>
        <p>{say('partyReceipt.keep')}</p>
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
