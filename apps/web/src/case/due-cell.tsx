import { useSay } from '../base/say.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';

interface Due {
  readonly isDrill: boolean;
  readonly now: string;
  readonly endedAt: string | null;
  readonly dueRule: string | null;
  readonly legalDueOn: string | null;
  readonly legalDueAt: string | null;
  readonly provisional: boolean;
  readonly isOverdue: boolean;
}

/** The next date of a case; a list does not carry the clock, so it leads to the case and not to the reasons. */
export function DueCell({ row }: { readonly row: Due }) {
  const say = useSay();
  const reckoning = useReckoning(nowOf(row));
  const { legalDueOn, legalDueAt, provisional, dueRule } = row;
  if (legalDueOn === null || row.endedAt !== null) return <span className="quiet">{say('word.none')}</span>;
  const state = row.isOverdue ? 'overdue' : 'running';
  const { stage, words } = readClock(
    { clock: dueRule ?? '', state, rawDueOn: null, legalDueOn, legalDueAt, provisional },
    reckoning,
  );
  return <DeadlineLine stage={stage} words={words} />;
}
