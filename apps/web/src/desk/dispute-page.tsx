import type { openedMediation } from '#contracts/mediation';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type * as z from 'zod';
import { Page } from '../base/index.js';
import { caseAddress } from '../parts/case-address.js';
import { ReceiptCard } from '../case/receipt-card.js';
import { ReceiptPaper } from '../mediation/receipt-paper.js';
import { DisputeForm, type TypedDispute } from './dispute-form.js';
import { useSay } from './dispute.messages.js';
import './desk.css';

type Opened = z.output<typeof openedMediation>;

/** What was just registered, as it was typed, and whether whoever registered it may open it. */
interface Done {
  readonly opened: Opened;
  readonly typed: TypedDispute;
  readonly isOwn: boolean;
}

/** A dispute comes in (纠纷登记), from whichever window: both sides, what it is about, and the committee that is to take it. */
export function Screen() {
  const say = useSay();
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Page title={say('dispute.title')}>
      {done === null ? <DisputeForm done={setDone} /> : <Receipt {...done} next={() => setDone(null)} />}
    </Page>
  );
}

/** Number and code, which no other screen shows again. */
function Receipt({ opened, typed, isOwn, next }: Done & { readonly next: () => void }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // After the page has put the focus on its own heading, a reader of the screen hears what came of it.
  useEffect(() => {
    const timer = setTimeout(() => heading.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  const { committee, title, names } = typed;
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
        <Button size="large" onClick={next}>
          {say('dispute.next')}
        </Button>
        {isOwn ? <Link to={caseAddress('mediation', number)}>{say('dispute.openCase')}</Link> : null}
      </ReceiptCard>
      {others.map(({ receipt, name }) => (
        <section key={receipt.queryCode} className="box stack-close no-print">
          <h2>{say('dispute.furtherReceipt', { name: name ?? '' })}</h2>
          <p className="query-code">{receipt.queryCode}</p>
          <p className="quiet">{say('dispute.codeHint')}</p>
        </section>
      ))}
      {[first, ...others].map((one) => (
        <ReceiptPaper key={one.receipt.queryCode} committee={committee} title={title} {...one} />
      ))}
    </>
  );
}
