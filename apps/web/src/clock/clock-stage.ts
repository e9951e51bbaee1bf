import { addDays } from '#libs/calendar';
import type { Almanac } from '#libs/contracts';
import { as, type LegalDate } from '#libs/kernel';
import type { ClockTone } from '../base/theme.js';

/** How a clock stands, as it is shown, and its colour. What is binding about it came with the clock; only the shades are ours. */
const stages = {
  idle: 'idle',
  running: 'running',
  warn: 'warn',
  today: 'today',
  overdue: 'overdue',
  met: 'met',
  met_late: 'overdue',
  unconfirmed: 'warn',
  superseded: 'paused',
  cancelled: 'paused',
  used: 'met',
  fired: 'paused',
  lapsed: 'paused',
  no_limit: 'idle',
  measured: 'idle',
} satisfies Record<string, ClockTone>;
export type ClockStage = keyof typeof stages;

/** What of a clock or a duty its stage needs. */
export interface Staged {
  readonly state: string;
  readonly rawDueOn: string | null;
  readonly legalDueOn: string | null;
  /** It binds its office; left out: it does. */
  readonly binding?: boolean;
  /** It was over in another system before it was imported; left out: it was not. */
  readonly isPast?: boolean;
}

// Where a rule has no warning of its own: the week that the inbox calls soon.
const soonDays = 7;

/** What is late and counts for nobody (仅作度量): begun before the rules were in force, or over before it was imported. */
const isMeasured = ({ binding = true, isPast = false }: Staged): boolean => isPast || !binding;

/** The stage of a clock. @param warnsBefore the earliest warning of its rule; days that are worked count as days here */
export function stageOf(
  clock: Staged,
  today: string,
  warnsBefore?: Almanac['rules'][number]['warnsBefore'],
): ClockStage {
  const stage = ownStageOf(clock, today, warnsBefore);
  return isMeasured(clock) && (stage === 'overdue' || stage === 'met_late') ? 'measured' : stage;
}

function ownStageOf(clock: Staged, today: string, warnsBefore?: Almanac['rules'][number]['warnsBefore']): ClockStage {
  if (clock.state !== 'running') return isStage(clock.state) ? clock.state : 'idle';
  if (clock.legalDueOn === null) return 'no_limit';
  if (clock.legalDueOn <= today) return clock.legalDueOn === today ? 'today' : 'overdue';
  const days = warnsBefore?.unit === 'CALENDAR_DAY' ? warnsBefore.length : soonDays;
  const warnsOn = addDays(as<LegalDate>(clock.rawDueOn ?? clock.legalDueOn), -days);
  return today >= warnsOn ? 'warn' : 'running';
}

const isStage = (text: string): text is ClockStage => Object.hasOwn(stages, text);

// Without the ground of lateness, which belongs to what is late now.
const lateColours = { color: 'var(--clock-overdue-tint)', background: 'var(--container)' };

/** The colours of a stage, text on tint; they never stand without its icon and word. */
export const coloursOf = (stage: ClockStage) =>
  stage === 'met_late'
    ? { ...lateColours, borderColor: 'currentcolor' }
    : { color: `var(--clock-${stages[stage]}-text)`, background: `var(--clock-${stages[stage]}-tint)` };

/** The colours of a bar, which is no text: what is late is seen by its length. */
export const barColoursOf = (stage: ClockStage) => (stage === 'overdue' ? lateColours : coloursOf(stage));
