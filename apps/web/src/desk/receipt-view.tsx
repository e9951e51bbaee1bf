import type { Receipt } from '#contracts/petition';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import { caseAddress } from '../parts/case-address.js';
import { AnswerView, useShortcuts } from '../base/index.js';
import { useSay } from './desk.messages.js';
import { useDetail } from '../case/use-case.js';
import type { PetitionDetail } from '../petition/petition-detail.js';
import type { Decision } from './desk-values.js';
import { ReferNow } from './refer-now.js';
import { ReceiptCard } from '../petition/receipt-card.js';
import { startedClocks } from '../petition/receipt-facts.js';
import { ReceiptPaper } from '../petition/receipt-paper.js';
import '../petition/receipt.messages.js';

interface ReceiptViewProps {
  readonly receipt: Receipt;
  readonly decisions: readonly Decision[];
  readonly next: () => void;
}

/** What the petitioner is handed, and what happens next with its date. */
export function ReceiptView({ receipt, decisions, next }: ReceiptViewProps) {
  const say = useSay();
  const answer = useDetail('petition', receipt.id);
  const heading = useRef<HTMLHeadingElement>(null);
  // After the page has put the focus on its own heading, a reader of the screen hears what came of it.
  useEffect(() => {
    const timer = setTimeout(() => heading.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  useShortcuts([{ keys: 'Alt-n', does: say('desk.next'), run: next }]);
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
        <Button size="large" onClick={next} aria-keyshortcuts="Alt+n">
          {say('desk.next')} <kbd aria-hidden="true">Alt-n</kbd>
        </Button>
        <Link to={caseAddress('petition', receipt.number)}>{say('desk.open')}</Link>
      </ReceiptCard>
      <AnswerView answer={answer} rows={4}>
        {(detail) => (
          <>
            <HappensNext detail={detail} />
            <ReferNow detail={detail} decisions={decisions} />
            <ReceiptPaper receipt={receipt} detail={detail} />
          </>
        )}
      </AnswerView>
    </div>
  );
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
