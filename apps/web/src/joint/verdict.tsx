import { wordOf } from '#libs/contracts';
import type { Answer, CheckedDraw } from './draw-check.js';
import { useSay } from './joint.messages.js';

/** What a check of a draw has found, for whoever reads and for whoever hears the screen. */
export function Verdict({ checked }: { readonly checked: CheckedDraw }) {
  const say = useSay();
  const { isRight, drawn, findings, order, asked } = checked;
  const saidBy = new Map(asked.map(({ expert, said }) => [expert, said]));
  const join = (all: readonly string[]): string => all.join(say.language === 'zh' ? '、' : ', ');
  const what = join((findings ?? []).map((one) => say(`joint.check.finding.${one}`)));
  return (
    <div className="stack" role="status">
      {isRight ? null : <p>{say('joint.check.wrong', { drawn: join(drawn) })}</p>}
      {what === '' ? null : <p>{say('joint.check.finding', { what })}</p>}
      {isRight && what === '' ? <p>{say(findings === null ? 'joint.check.rightAlone' : 'joint.check.right')}</p> : null}
      <details>
        <summary>{say('joint.check.order')}</summary>
        <ol className="draw-order">
          {order.map(({ candidate, value }) => (
            <li key={candidate}>
              <code>{candidate}</code> <Said said={saidBy.get(candidate)} />
              <br />
              <code className="quiet">{value}</code>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

/** What one who was asked has said, by the facts; of whoever was not asked nothing is said. */
function Said({ said }: { readonly said: Answer | undefined }) {
  const say = useSay();
  if (said === undefined) return null;
  return <strong>{said === 'silent' ? say('joint.check.silent') : wordOf('joint', 'said', said, say.language)}</strong>;
}
