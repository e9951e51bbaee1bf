import { useSay } from './supervision.messages.js';
import type { SlotProps } from '../case/case-slots.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import type { SupervisionDetail } from './supervision-detail.js';

/** Nobody owes anything now; the next date is that of the rung to come. */
export function NextRung({ detail: { item, clocks } }: SlotProps<SupervisionDetail>) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(item));
  const running = clocks.filter(
    ({ state, legalDueAt }) => (state === 'running' || state === 'overdue') && legalDueAt !== null,
  );
  const [clock] = running.sort((a, b) => (a.legalDueAt ?? '').localeCompare(b.legalDueAt ?? ''));
  if (item.endedAt !== null || clock === undefined) return <>{say('supervision.nothingNext')}</>;
  const { stage, words, rule } = readClock({ ...clock, clock: clock.id, state: 'running', endedAt: null }, reckoning);
  return (
    <>
      <span className="quiet">{say('supervision.waits')}</span>
      <RuleName rule={rule} clock={clock.id} />{' '}
      <DeadlineLine stage={stage} words={words} why={{ kind: 'supervision', number: item.number, clock: clock.id }} />
    </>
  );
}
