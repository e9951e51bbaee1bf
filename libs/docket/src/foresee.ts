import type { Clock, Duty, Fact, LegalDate } from '#libs/kernel';
import { factOf, fold, standingOf, type Warned } from '#libs/kind';
import { foldClocks } from '#libs/rules';
import type { ActCommand } from './act.js';
import { checkCommands } from './boundary.js';
import { decide } from './decide.js';
import type { AskedNow, CaseNow } from './reading.js';

/** One command that somebody thinks of giving. */
export interface AskedForesight extends AskedNow {
  readonly command: Omit<ActCommand, 'at'>;
}

/** A clock that the command would change. `before` null: it would be opened. */
export interface ForeseenClock {
  readonly before: Clock | null;
  readonly after: Clock;
  /** The command alone does not do it: others have to act too, before it happens. */
  readonly isConditional: boolean;
}

/** A duty that the command would open or close, with the date that its clock has after the command. */
export interface ForeseenDuty extends Duty {
  readonly legalDueOn: LegalDate | null;
}

/** What would follow from a command (后果). */
export interface Foresight {
  /** What would be recorded. */
  readonly facts: readonly Fact[];
  /** Null: it stays as it is. */
  readonly phase: string | null;
  /** What is refused by nothing and should be known beforehand. */
  readonly warnings: readonly Warned[];
  readonly clocks: readonly ForeseenClock[];
  readonly opened: readonly ForeseenDuty[];
  readonly closed: readonly ForeseenDuty[];
}

/** Decides and folds one command over a case as it was read; nothing is written. @throws DomainError its refusal */
export function foresightOf({ kind, dossier, context }: CaseNow, command: AskedForesight['command']): Foresight {
  checkCommands([command]);
  let after = dossier;
  const facts: Fact[] = [];
  for (const draft of decide(kind, dossier, command, context)) {
    const fact = factOf(draft, after, context);
    facts.push(fact);
    after = fold(kind, after, fact);
  }
  const aimedAt = kind.aimsAt?.(after, command.type, context) ?? [];
  const aimed = foldClocks(after.clocks, aimedAt, context.at);
  const { phase } = standingOf(kind, after);
  const isMoved = phase !== standingOf(kind, dossier).phase;
  const dated = (duty: Duty): ForeseenDuty => ({
    ...duty,
    legalDueOn: after.clocks.find(({ id }) => id === duty.clock)?.legalDueOn ?? null,
  });
  return {
    facts,
    phase: isMoved ? phase : null,
    warnings: kind.warnings?.(dossier, command, context) ?? [],
    clocks: [...changed(dossier.clocks, after.clocks, false), ...changed(after.clocks, aimed, true)],
    opened: missing(after.duties, dossier.duties).map(dated),
    closed: missing(dossier.duties, after.duties).map(dated),
  };
}

function changed(before: readonly Clock[], after: readonly Clock[], isConditional: boolean): ForeseenClock[] {
  return after.flatMap((clock) => {
    const was = before.find(({ id }) => id === clock.id) ?? null;
    return was !== null && isSame(was, clock) ? [] : [{ before: was, after: clock, isConditional }];
  });
}

/** A warning that was passed on the way is nothing that anybody asks about. */
function isSame(a: Clock, b: Clock): boolean {
  return (
    a.legalDueOn === b.legalDueOn &&
    a.provisional === b.provisional &&
    a.metAt === b.metAt &&
    a.breachedAt === b.breachedAt &&
    a.endedAt === b.endedAt
  );
}

const missing = (some: readonly Duty[], others: readonly Duty[]): Duty[] =>
  some.filter(({ id }) => !others.some((other) => other.id === id));
