import type { Fact } from '#libs/kernel';
import type { Carried, PetitionState } from './state.js';

/** What an office owes within a number of days, and may owe again after another class. */
const COUNTED = ['XF-06', 'XF-07', 'XF-ACCEPT', 'XF-09', 'XF-ANSWER', 'XF-PASS', 'XF-PERFORM'];

/** What the handler owed until this fact ended it: by another class or way of handling an appeal, or by passing it on. */
export function endedBy({ carried, handler }: PetitionState, { clocks = [] }: Fact): readonly Carried[] {
  if (handler === null) return carried;
  const ended = clocks.flatMap((each): Carried[] => {
    const rule = each.change === 'end' ? (each.id.split('/')[0] ?? '') : '';
    return each.change === 'end' && COUNTED.includes(rule)
      ? [{ office: handler, rule, clock: each.id, hasLeft: false }]
      : [];
  });
  const isKept = ({ office, rule }: Carried) => !ended.some((one) => one.office === office && one.rule === rule);
  return [...carried.filter(isKept), ...ended];
}

/** The matter is with another office: what the last one had running does not run on there. */
export const leftBehind = (carried: readonly Carried[]): readonly Carried[] =>
  carried.map((one) => ({ ...one, hasLeft: true }));
