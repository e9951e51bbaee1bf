import { dateInSentence, instantInSentence } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { useOffices } from '../office/use-offices.js';
import type { Fact } from '../parts/fact-list.js';
import type { ReceiptRight } from '../case/receipt-address.js';
import '../case/receipt.messages.js';
import { ReceiptSheet } from '../case/receipt-sheet.js';
import { useSay } from './party-receipt.messages.js';

interface PaperProps {
  readonly receipt: ReceiptRight & { readonly registeredAt: string; readonly isDrill: boolean };
  readonly committee: string;
  /** What it is called; null: it has no title any more. */
  readonly title: string | null;
  /** A party asked for it, which interrupts limitation: what is handed over, or taken up, does not. */
  readonly isRequest: boolean;
  /** Whose it is; null: nobody is named. */
  readonly name: string | null;
  /** By when the committee says whether it accepts, where it has yet to. */
  readonly answerBy?: string | null;
}

/** The receipt of a party of a mediation (回执): whose it is, which committee has it, and what one may do with it. */
export function ReceiptPaper({ receipt, committee, title, isRequest, name, answerBy = null }: PaperProps) {
  const say = useSay();
  const office = useOfficeName()(committee);
  const phone = useOffices().byId.get(committee)?.phone ?? null;
  const rows: readonly Fact[] = [
    ...(name === null ? [] : [[say('partyReceipt.party'), name] as const]),
    ...(title === null ? [] : [[say('partyReceipt.subject'), title] as const]),
    [say('word.committee'), office],
    ...(phone === null ? [] : [[say('partyReceipt.phone'), phone] as const]),
    [
      say(isRequest ? 'partyReceipt.requestedAt' : 'partyReceipt.cameInAt'),
      instantInSentence(receipt.registeredAt, say.language),
    ],
    ...(answerBy === null ? [] : [[say('partyReceipt.answerBy'), dateInSentence(answerBy, say.language)] as const]),
  ];
  return (
    <ReceiptSheet
      receipt={receipt}
      office={office}
      title={say('partyReceipt.title')}
      rows={rows}
      code={say('receipt.queryCode')}
      keep={say('partyReceipt.keep')}
    >
      <section>
        <p className="paper-part">{say('partyReceipt.may')}</p>
        <ol>
          <li>{say('partyReceipt.may.look', { address: `${window.location.host}/p` })}</li>
          <li>{say('partyReceipt.may.ask')}</li>
          <li>{say('partyReceipt.may.courts')}</li>
        </ol>
        {isRequest ? <p>{say('partyReceipt.limitation')}</p> : null}
      </section>
    </ReceiptSheet>
  );
}
