import type { CheckedDraw } from './draw-check.js';
import { useSay } from './joint.messages.js';

/** What a check of a draw has found, for whoever reads and for whoever hears the screen. */
export function Verdict({ checked }: { readonly checked: CheckedDraw }) {
  const say = useSay();
  const { isRight, drawn, findings, order } = checked;
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
              <code>{candidate}</code>
              <br />
              <code className="quiet">{value}</code>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
