import { repeatDecision, type SimilarPetition } from '#contracts/petition';
import { longestOf } from '#libs/contracts';
import { Button, Input } from 'antd';
import { useSay } from './desk.messages.js';
import type { Decision } from './desk-values.js';

interface RepeatDecisionProps {
  readonly item: SimilarPetition;
  readonly decision: Decision | null;
  readonly decide: (decision: Decision | null) => void;
}

/** The same matter or another one, with a reason that is kept. A second press takes the decision back. */
export function RepeatDecision({ item, decision, decide }: RepeatDecisionProps) {
  const say = useSay();
  const likeness = say(`desk.likeness.${item.likeness}`);
  const reasonOf = (verdict: Decision['verdict']): string => say(`desk.reasonOf.${verdict}`, { likeness });
  // The proposed reason changes with the verdict; one that the clerk wrote does not.
  const isOwn = decision !== null && decision.reason !== reasonOf(decision.verdict);
  const press = (verdict: Decision['verdict']): void => {
    if (decision?.verdict === verdict) return decide(null);
    const { id, number, holder } = item;
    const reason = isOwn ? decision.reason : reasonOf(verdict);
    return decide({ case: id, number, holder, verdict, reason });
  };
  return (
    <div className="row verdict" role="group" aria-label={say('desk.verdict', { number: item.number })}>
      {(['same', 'other'] as const).map((verdict) => (
        <Button
          key={verdict}
          size="small"
          type={decision?.verdict === verdict ? 'primary' : 'default'}
          aria-pressed={decision?.verdict === verdict}
          onClick={() => press(verdict)}
        >
          {say(`desk.${verdict}`)}
        </Button>
      ))}
      {decision === null ? null : (
        <label className="stack-close verdict-reason">
          <span>{say('desk.reason')}</span>
          <Input
            value={decision.reason}
            maxLength={longestOf(repeatDecision.shape.reason)}
            onChange={({ target }) => decide({ ...decision, reason: target.value })}
          />
          {decision.reason.trim() === '' ? <span className="quiet">{say('desk.reasonHint')}</span> : null}
        </label>
      )}
    </div>
  );
}
