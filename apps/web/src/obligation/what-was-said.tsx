import { dateOfInstant, Section } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { yuan } from './money.js';
import type { ObligationDetail, Progress } from './obligation-detail.js';
import { useSay } from './obligation.messages.js';
import { useNames } from './use-names.js';

/** What the debtor says was done, with the creditor's answer, and how it stands in the debtor's words. */
export function Said({ detail: { progress, texts } }: SlotProps<ObligationDetail>) {
  const say = useSay();
  const names = useNames(progress);
  const { claims, accounts } = progress;
  if (claims.length === 0 && accounts.length === 0) return null;
  return (
    <Section id="said" title={say('obligation.said')} className="stack">
      {claims.map(({ claim, party, on, amountCents, words, stands }) => (
        <div key={`claim ${String(claim)}`} className="stack-close">
          <h3>
            {say('obligation.claim', { who: names([party]), on, sum: yuan(amountCents) ?? '' })} ·{' '}
            {say(`obligation.claim.${stands}`)}
          </h3>
          <p>{texts[words] ?? ''}</p>
        </div>
      ))}
      {accounts.map(({ party, at, words }) => (
        <div key={`${at} ${words}`} className="stack-close">
          <h3>{say('obligation.account', { who: names([party]), on: dateOfInstant(at) })}</h3>
          <p>{texts[words] ?? ''}</p>
        </div>
      ))}
    </Section>
  );
}

type Amendment = Progress['amendments'][number];

/** Later days that were proposed, and who has signed them. */
export function Amendments({ detail: { progress, texts } }: SlotProps<ObligationDetail>) {
  const say = useSay();
  const names = useNames(progress);
  if (progress.amendments.length === 0) return null;
  const daysOf = ({ days }: Amendment): string =>
    days.map(({ due, on }) => say('obligation.amendment.day', { due, on })).join(say.language === 'zh' ? '，' : ', ');
  const stateOf = ({ stands, signed }: Amendment): string => {
    if (stands !== 'proposed') return say(`obligation.amendment.${stands}`);
    if (signed.length === 0) return say('obligation.amendment.proposedNone');
    return say('obligation.amendment.proposed', { names: names(signed) });
  };
  return (
    <Section id="amendments" title={say('obligation.amendments')} className="stack">
      {progress.amendments.map((one) => (
        <div key={one.amendment} className="stack-close">
          <h3>
            {say('obligation.amendment', { n: one.amendment, days: daysOf(one) })} · {stateOf(one)}
          </h3>
          <p>{texts[one.text] ?? ''}</p>
        </div>
      ))}
    </Section>
  );
}

/** What the office has done about it. */
export function Done({ detail: { progress, texts } }: SlotProps<ObligationDetail>) {
  const say = useSay();
  if (progress.said.length === 0) return null;
  return (
    <Section id="done" title={say('obligation.done')} className="stack">
      {progress.said.map(({ type, at, words }) => (
        <div key={`${at} ${words}`} className="stack-close">
          <h3>
            {say(`obligation.done.${type}`)} · {dateOfInstant(at)}
          </h3>
          <p>{texts[words] ?? ''}</p>
        </div>
      ))}
    </Section>
  );
}
