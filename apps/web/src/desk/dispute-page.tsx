import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Page } from '../base/index.js';
import { caseAddress } from '../parts/case-address.js';
import { ReceiptCard } from '../case/receipt-card.js';
import { ReceiptPaper } from '../mediation/receipt-paper.js';
import { DisputeForm } from './dispute-form.js';
import { useSay } from './dispute.messages.js';
import { useKeptDisputes, type KeptDispute } from './kept-receipts.js';
import { NotOnPaper, usePrinted } from './receipt-view.js';
import { WaitingReceipts } from './waiting-receipts.js';
import './desk.css';

type Shown = Omit<KeptDispute, 'at' | 'isPrinted'>;

/** A dispute comes in (纠纷登记), from whichever window: both sides, what it is about, and the committee that is to take it. */
export function Screen() {
  const say = useSay();
  const receipts = useKeptDisputes();
  const [shown, setShown] = useState<Shown | null>(null);
  if (shown !== null) {
    const { id } = shown.receipt;
    return (
      <Page title={say('dispute.title')}>
        <Receipt
          key={id}
          {...shown}
          printed={(isPrinted) => receipts.printed(id, isPrinted)}
          next={(isHandedOver) => {
            if (isHandedOver) receipts.handedOver(id);
            setShown(null);
          }}
        />
      </Page>
    );
  }
  return (
    <Page title={say('dispute.title')}>
      <WaitingReceipts
        list={receipts.list}
        words={{
          title: say('dispute.waiting'),
          rule: say('dispute.waitingRule'),
          handedOver: say('dispute.handedOver'),
        }}
        open={setShown}
        handedOver={({ receipt }) => receipts.handedOver(receipt.id)}
      />
      <DisputeForm
        done={(came) => {
          receipts.add(came);
          setShown(came);
        }}
      />
    </Page>
  );
}

interface ReceiptProps extends Shown {
  /** The window to print was open, or what came of it is not on paper. */
  readonly printed: (isPrinted: boolean) => void;
  /** Leaves it; true: it was printed or handed over, so that its codes may be forgotten. */
  readonly next: (isHandedOver: boolean) => void;
}

/** Number and codes, which no other screen shows again. */
function Receipt({ receipt: opened, typed, isOwn, printed, next }: ReceiptProps) {
  const say = useSay();
  const [isPrinted, setPrinted] = useState(false);
  const tellPrinted = (is: boolean): void => {
    setPrinted(is);
    printed(is);
  };
  usePrinted(() => tellPrinted(true));
  const heading = useRef<HTMLHeadingElement>(null);
  // After the page has put the focus on its own heading, a reader of the screen hears what came of it.
  useEffect(() => {
    const timer = setTimeout(() => heading.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  const { committee, title, isRequest, names } = typed;
  const { number, openedAt: registeredAt, isDrill } = opened;
  const [first, ...others] = opened.receipts.map(({ queryCode }, at) => ({
    receipt: { number, queryCode, registeredAt, isDrill },
    name: names[at] ?? null,
  }));
  if (first === undefined) return null;
  return (
    <>
      <ReceiptCard
        receipt={first.receipt}
        heading={
          <h2 ref={heading} tabIndex={-1}>
            {say('dispute.done', { number })}
          </h2>
        }
        hint={say('dispute.codeHint')}
      >
        <Button size="large" onClick={() => next(isPrinted)}>
          {say(isPrinted ? 'dispute.handedOverNext' : 'dispute.next')}
        </Button>
        <Button size="large" onClick={() => next(true)}>
          {say('dispute.handedOver')}
        </Button>
        {isOwn ? <Link to={caseAddress('mediation', number)}>{say('dispute.openCase')}</Link> : null}
        {isPrinted ? <NotOnPaper tell={() => tellPrinted(false)} /> : null}
      </ReceiptCard>
      {others.map(({ receipt, name }) => (
        <section key={receipt.queryCode} className="box stack-close no-print">
          <h2>{say('dispute.furtherReceipt', { name: name ?? '' })}</h2>
          <p className="query-code">{receipt.queryCode}</p>
          <p className="quiet">{say('dispute.codeHint')}</p>
        </section>
      ))}
      {[first, ...others].map((one) => (
        <ReceiptPaper
          key={one.receipt.queryCode}
          committee={committee}
          title={title}
          answerBy={opened.answerBy}
          isRequest={isRequest}
          {...one}
        />
      ))}
    </>
  );
}
