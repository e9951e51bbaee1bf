import type { sampledCase } from '#contracts/inspection';
import type * as z from 'zod';
import { instantText } from '../base/index.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { readClock, useReckoning } from '../clock/use-almanac.js';
import { useSay } from './inspection.messages.js';

type Went = Pick<z.output<typeof sampledCase>, 'lines' | 'clocks' | 'now'>;

/** How a case went: what was done by whom and when, and its dates; no text, party or paper of it. */
export function CaseWent({ lines, clocks, now }: Went) {
  const say = useSay();
  return (
    <>
      <p className="quiet">{say('inspection.sampled.what')}</p>
      <ol className="tour-listed">
        {lines.map(({ seq, at, sentence, by }) => (
          <li key={seq}>
            <time dateTime={at}>{instantText(at)}</time> {sentence} <span className="quiet">{by}</span>
          </li>
        ))}
      </ol>
      <Dates clocks={clocks} now={now} />
    </>
  );
}

/** Its dates, in words: the reasons of each stand in the case, which the group does not open. */
function Dates({ clocks, now }: Pick<Went, 'clocks' | 'now'>) {
  const say = useSay();
  const reckoning = useReckoning(now);
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="sampled-dates" className="stack-close">
      <h2 id="sampled-dates">{say('inspection.sampled.dates')}</h2>
      <ul className="tour-listed">
        {clocks.map((clock) => {
          const { stage, words, rule } = readClock({ ...clock, clock: clock.id }, reckoning);
          return (
            <li key={clock.id}>
              <RuleName rule={rule} clock={clock.id} /> <DeadlineLine stage={stage} words={words} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
