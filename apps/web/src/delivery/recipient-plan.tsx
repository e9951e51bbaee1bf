import { wordOf, type DeliveryWays } from '#libs/contracts';
import { Button, Checkbox } from 'antd';
import { Refused } from '../base/index.js';
import { partyName, type Called } from '../office/party-words.js';
import { CaseLink } from '../parts/case-link.js';
import { useSay, type Say } from './delivery.messages.js';
import { useRecipientWord } from './recipient-word.js';
import type { Plan, PutResult } from './use-putting.js';

type Recipient = DeliveryWays['recipients'][number];

interface RecipientPlanProps {
  readonly recipient: Recipient;
  /** The parties of the case. */
  readonly parties: readonly Called[];
  /** Null: it is not put on its way to this one. */
  readonly plan: Plan | null;
  readonly change: (plan: Plan | null) => void;
  readonly result: PutResult | null;
  readonly isBusy: boolean;
}

/** One recipient: whether it goes there, and by which ways one after the other. */
export function RecipientPlan({ recipient, parties, plan, change, result, isBusy }: RecipientPlanProps) {
  const say = useSay();
  const { party, name, usual } = recipient;
  const known = parties.find((one) => one.party === party) ?? null;
  const called = known === null || name === null ? (name ?? say('word.anonymous')) : partyName(party, parties, say);
  const who = `${useRecipientWord()(party, known)} ${called}${actingText(party, parties, say)}`;
  const isDone = result !== null && 'number' in result;
  return (
    <fieldset className="box stack recipient-plan" disabled={isBusy || isDone}>
      <legend>
        <Checkbox checked={plan !== null} onChange={({ target }) => change(target.checked ? usual : null)}>
          {who}
        </Checkbox>
      </legend>
      <UnderWay recipient={recipient} result={result} />
      {plan === null || isDone ? null : <Ways ways={recipient.ways} who={who} plan={plan} change={change} />}
    </fieldset>
  );
}

/** For whom somebody receives by a mandate that runs; empty: for nobody else. */
function actingText(party: string, parties: readonly Called[], say: Say): string {
  const of = parties
    .filter(({ mandates = [] }) => mandates.some(({ by, isRunning }) => by === party && isRunning))
    .map((one) => partyName(one.party, parties, say));
  return of.length === 0 ? '' : say('delivery.actsFor', { of: of.join(say.language === 'zh' ? '、' : ', ') });
}

/** What became of it just now, or that one is under way already. */
function UnderWay({ recipient: { underWay }, result }: Pick<RecipientPlanProps, 'recipient' | 'result'>) {
  const say = useSay();
  if (result !== null && 'error' in result) return <Refused error={result.error} className="mistakes" />;
  const number = result?.number ?? underWay;
  if (number === null) return null;
  return (
    <p className="words" role="status">
      {result === null ? say('delivery.underWay') : `✓ ${say('delivery.putOne')}`}
      <CaseLink kind="delivery" number={number} />
    </p>
  );
}

export interface WaysProps {
  readonly ways: Recipient['ways'];
  readonly who: string;
  readonly plan: Plan;
  readonly change: (plan: Plan) => void;
}

/** The ways in their order, each with what is to be known of it. */
export function Ways({ ways, who, plan, change }: WaysProps) {
  const say = useSay();
  const hintOf = (channel: string): string => {
    const hint = ways.find((one) => one.channel === channel)?.hint ?? null;
    return hint === null ? '' : say(`delivery.hint.${hint}`);
  };
  return (
    <>
      <ol className="plan-ways" aria-label={say('delivery.planOf', { who })}>
        {plan.map((channel, at) => (
          <li key={channel}>
            <span className="words">
              <strong>{wordOf('delivery', 'channel', channel, say.language)}</strong>
              <span className="quiet">{hintOf(channel)}</span>
            </span>
            <Moves plan={plan} at={at} change={change} />
          </li>
        ))}
      </ol>
      {plan.length === 0 ? <p role="alert">{say('delivery.planEmpty')}</p> : null}
      <OtherWays ways={ways} plan={plan} change={change} hintOf={hintOf} />
    </>
  );
}

interface MovesProps extends Pick<WaysProps, 'plan' | 'change'> {
  readonly at: number;
}

/** Moves a way in the order, or leaves it out. */
function Moves({ plan, at, change }: MovesProps) {
  const say = useSay();
  const channel = wordOf('delivery', 'channel', plan[at] ?? '', say.language);
  const moved = (by: 1 | -1): Plan => {
    const next = [...plan];
    const [one, other] = [next[at], next[at + by]];
    if (one !== undefined && other !== undefined) [next[at], next[at + by]] = [other, one];
    return next;
  };
  const button = (text: string, label: string, next: Plan, isOff = false) => (
    <Button size="small" aria-label={label} disabled={isOff} onClick={() => change(next)}>
      {text}
    </Button>
  );
  return (
    <span className="row">
      {button('↑', say('delivery.earlier', { channel }), moved(-1), at === 0)}
      {button('↓', say('delivery.later', { channel }), moved(1), at === plan.length - 1)}
      {button('×', say('delivery.leaveOut', { channel }), plan.toSpliced(at, 1))}
    </span>
  );
}

interface OtherWaysProps extends Pick<WaysProps, 'plan' | 'change'> {
  readonly ways: Recipient['ways'];
  readonly hintOf: (channel: string) => string;
}

/** The ways that could be added, and why others do not lead there. */
function OtherWays({ ways, plan, change, hintOf }: OtherWaysProps) {
  const say = useSay();
  const word = (channel: string): string => wordOf('delivery', 'channel', channel, say.language);
  const addable = ways.filter(({ channel, isPossible }) => isPossible && !plan.includes(channel));
  const closed = ways.filter(({ isPossible }) => !isPossible);
  return (
    <>
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
        <ul className="quiet" aria-label={say('delivery.closedWays')}>
          {closed.map(({ channel }) => (
            <li key={channel}>{say('delivery.closedWay', { channel: word(channel), why: hintOf(channel) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
