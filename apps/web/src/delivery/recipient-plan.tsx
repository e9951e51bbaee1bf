import { wordOf, type DeliveryWays } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { Refused } from '../base/index.js';
import { CaseLink } from '../parts/case-link.js';
import { useSay } from './delivery.messages.js';
import { useRecipientWord } from './recipient-word.js';
import type { Plan, PutResult } from './use-putting.js';

type Recipient = DeliveryWays['recipients'][number];

interface RecipientPlanProps {
  readonly recipient: Recipient;
  readonly isOnly: boolean;
  /** Null: it is not put on its way to this one. */
  readonly plan: Plan | null;
  readonly change: (plan: Plan | null) => void;
  readonly result: PutResult | null;
  readonly isBusy: boolean;
}

/** One recipient: whether it goes there, and by which ways one after the other. */
export function RecipientPlan({ recipient, isOnly, plan, change, result, isBusy }: RecipientPlanProps) {
  const say = useSay();
  const { party, name, underWay, usual } = recipient;
  const who = `${useRecipientWord()(party, isOnly)} ${name ?? say('word.anonymous')}`;
  const isDone = result !== null && 'number' in result;
  return (
    <fieldset className="box stack recipient-plan" disabled={isBusy || isDone}>
      <legend>
        <Checkbox checked={plan !== null} onChange={({ target }) => change(target.checked ? usual : null)}>
          {who}
        </Checkbox>
      </legend>
      {underWay === null || isDone ? null : (
        <p className="words">
          {say('delivery.underWay')} <CaseLink kind="delivery" number={underWay} />
        </p>
      )}
      {isDone ? (
        <p role="status" className="words">
          <span aria-hidden="true">✓</span> {say('delivery.putOne')} <CaseLink kind="delivery" number={result.number} />
        </p>
      ) : null}
      {result !== null && 'error' in result ? <Refused error={result.error} className="mistakes" /> : null}
      {plan === null || isDone ? null : <Ways recipient={recipient} who={who} plan={plan} change={change} />}
    </fieldset>
  );
}

interface WaysProps {
  readonly recipient: Recipient;
  readonly who: string;
  readonly plan: Plan;
  readonly change: (plan: Plan) => void;
}

/** The ways in their order, each with what is to be known of it; below them those that could be added, and why others not. */
function Ways({ recipient: { ways }, who, plan, change }: WaysProps) {
  const say = useSay();
  const word = (channel: string): string => wordOf('delivery', 'channel', channel, say.language);
  const hintOf = (channel: string): string | null => {
    const hint = ways.find((one) => one.channel === channel)?.hint ?? null;
    return hint === null ? null : say(`delivery.hint.${hint}`);
  };
  const moved = (at: number, by: 1 | -1): Plan => {
    const next = [...plan];
    const [one, other] = [next[at], next[at + by]];
    if (one !== undefined && other !== undefined) [next[at], next[at + by]] = [other, one];
    return next;
  };
  const addable = ways.filter(({ channel, isPossible }) => isPossible && !plan.includes(channel));
  const closed = ways.filter(({ isPossible }) => !isPossible);
  return (
    <>
      <ol className="plan-ways" aria-label={say('delivery.planOf', { who })}>
        {plan.map((channel, at) => (
          <li key={channel}>
            <span className="words">
              <strong>{word(channel)}</strong>
              {hintOf(channel) === null ? null : <span className="quiet">{hintOf(channel)}</span>}
            </span>
            <span className="row plan-moves">
              <Button
                size="small"
                aria-label={say('delivery.earlier', { channel: word(channel) })}
                disabled={at === 0}
                onClick={() => change(moved(at, -1))}
              >
                ↑
              </Button>
              <Button
                size="small"
                aria-label={say('delivery.later', { channel: word(channel) })}
                disabled={at === plan.length - 1}
                onClick={() => change(moved(at, 1))}
              >
                ↓
              </Button>
              <Button
                size="small"
                aria-label={say('delivery.leaveOut', { channel: word(channel) })}
                onClick={() => change(plan.filter((one) => one !== channel))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {plan.length === 0 ? <p role="alert">{say('delivery.planEmpty')}</p> : null}
      {addable.length === 0 ? null : (
        <p className="words">
          <span className="quiet">{say('delivery.addWay')}</span>
          {addable.map(({ channel }) => (
            <Button
              key={channel}
              size="small"
              aria-label={say('delivery.addWayOf', { channel: word(channel) })}
              onClick={() => change([...plan, channel])}
            >
              + {word(channel)}
            </Button>
          ))}
        </p>
      )}
      {closed.length === 0 ? null : (
        <ul className="quiet plain-list" aria-label={say('delivery.closedWays')}>
          {closed.map(({ channel }) => (
            <li key={channel}>{say('delivery.closedWay', { channel: word(channel), why: hintOf(channel) ?? '' })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
