import type { Scan } from '#libs/contracts';
import { Button } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { useOffices } from '../office/use-offices.js';
import { caseAddress } from '../parts/case-address.js';
import { AnswerView, useShortcuts } from '../base/index.js';
import { useSay } from './desk.messages.js';
import { Attachments } from '../case/attachments.js';
import { isThere } from '../case/parties-of.js';
import { useDetail } from '../case/use-case.js';
import type { PetitionDetail } from '../petition/petition-detail.js';
import type { Decision } from './desk-values.js';
import type { KeptReceipt } from './kept-receipts.js';
import { ReferNow } from './refer-now.js';
import { ReceiptCard } from '../case/receipt-card.js';
import { startedClocks } from '../petition/receipt-facts.js';
import { ReceiptPaper } from '../petition/receipt-paper.js';
import { AttachChosen } from './desk-scans.js';
import '../petition/receipt.messages.js';

interface ReceiptViewProps {
  readonly kept: Pick<KeptReceipt, 'receipt' | 'name'>;
  readonly decisions: readonly Decision[];
  readonly isNew: boolean;
  /** What was ticked from the scanner for it. */
  readonly scans: readonly Scan[];
  /** The window to print was open, or what came of it is not on paper. */
  readonly printed: (isPrinted: boolean) => void;
  /** Leaves it; true: it was printed or handed over, so that its code may be forgotten. */
  readonly next: (isHandedOver: boolean) => void;
}

/** What the petitioner is handed, and what happens next with its date. */
export function ReceiptView({ kept: { receipt, name }, decisions, isNew, scans, printed, next }: ReceiptViewProps) {
  const say = useSay();
  const [isPrinted, setPrinted] = useState(false);
  const tellPrinted = (is: boolean): void => {
    setPrinted(is);
    printed(is);
  };
  usePrinted(() => tellPrinted(true));
  const leave = (): void => next(isPrinted);
  const answer = useDetail('petition', receipt.id);
  const heading = useRef<HTMLHeadingElement>(null);
  // After the page has put the focus on its own heading, a reader of the screen hears what came of it.
  useEffect(() => {
    const timer = setTimeout(() => heading.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  useShortcuts([{ keys: 'Alt-n', does: say('desk.next'), run: leave }]);
  return (
    <div className="stack desk-receipt">
      <ReceiptCard
        receipt={receipt}
        heading={
          <>
            <h2 ref={heading} tabIndex={-1}>
              {say('desk.done', { number: receipt.number })}
            </h2>
            {receipt.isRepeat ? <p>{say('desk.doneBefore')}</p> : null}
          </>
        }
        hint={say('desk.codeHint')}
      >
        <Button size="large" onClick={leave} aria-keyshortcuts="Alt+n">
          {say(isPrinted ? 'desk.handedOverNext' : 'desk.next')} <kbd aria-hidden="true">Alt-n</kbd>
        </Button>
        <Button size="large" onClick={() => next(true)}>
          {say('desk.handedOver')}
        </Button>
        <Link to={caseAddress('petition', receipt.number)}>{say('desk.open')}</Link>
        {isPrinted ? <NotOnPaper tell={() => tellPrinted(false)} /> : null}
      </ReceiptCard>
      <AttachChosen caseId={receipt.id} chosen={scans} />
      <AnswerView answer={answer} rows={4}>
        {(detail) => (
          <>
            <OthersWithout detail={detail} />
            <HappensNext detail={detail} />
            <ReferNow detail={detail} decisions={decisions} />
            <div className="no-print">
              <Attachments kind="petition" case={detail.item} />
            </div>
            <ReceiptPaper receipt={receipt} detail={detail} name={name} />
            {isNew ? <PrintedAtOnce /> : null}
          </>
        )}
      </AnswerView>
    </div>
  );
}

/** The receipt is that of the first one: the others have none until each of them is given it. */
function OthersWithout({ detail: { item, parties } }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const n = parties.filter((one) => isThere(one) && !one.hasReceipt).length;
  if (n === 0 || parties.length < 2) return null;
  return (
    <p className="no-print">
      {say('desk.othersWithout', { n })} <Link to={caseAddress('petition', item.number)}>{say('desk.open')}</Link>
    </p>
  );
}

/** A browser does not say whether somebody printed or cancelled: who sees no paper says so, and the code is kept. */
export function NotOnPaper({ tell }: { readonly tell: () => void }) {
  const say = useSay();
  return (
    <p className="row not-on-paper" role="status">
      <span>{say('desk.isOnPaper')}</span>
      <Button size="small" onClick={tell}>
        {say('desk.notOnPaper')}
      </Button>
    </p>
  );
}

/** Tells when the window to print was closed, that of our button, of the browser or at once. */
export function usePrinted(then: () => void): void {
  const printed = useEffectEvent(then);
  useEffect(() => {
    const tell = (): void => printed();
    window.addEventListener('afterprint', tell);
    return () => window.removeEventListener('afterprint', tell);
  }, []);
}

/** Prints once what stands on the page, when the names and dates of the paper are there. */
function PrintedAtOnce(): null {
  const { list } = useOffices();
  const { book } = useReckoning();
  const isReady = list.length > 0 && book !== null;
  useEffect(() => {
    if (!isReady) return;
    // After it is drawn.
    const timer = setTimeout(() => window.print());
    return () => clearTimeout(timer);
  }, [isReady]);
  return null;
}

function HappensNext({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(detail.item));
  return (
    <section className="no-print">
      <h2>{say('receipt.happensNext')}</h2>
      <ul className="stack happens-next">
        {startedClocks(detail).map((clock) => {
          const { rule, stage, words } = readClock({ ...clock, clock: clock.id }, reckoning);
          const why = { kind: 'petition', number: detail.item.number, clock: clock.id };
          return (
            <li key={clock.id} className="words">
              <RuleName rule={rule} clock={clock.id} /> <DeadlineLine stage={stage} words={words} why={why} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
