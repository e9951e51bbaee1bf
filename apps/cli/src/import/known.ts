import { factOfKind, kinds } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import { columns, type CellRefusal } from '#libs/message-board';
import type { Queryable } from '#libs/persistence';
import type { PetitionCommands, PetitionFacts } from '#libs/petition';
import type { Plan } from './plan.js';

/** What is recorded of a message that was imported before: references, no texts. */
export interface Known {
  readonly registered: PetitionFacts['registered'] | null;
  readonly decided: PetitionFacts['decided'] | null;
  readonly closed: PetitionFacts['closed'] | null;
}

// One question for many: a question each would take longer than recording.
const PAGE = 1000;

/** Which of these cases are there, and what their source said. */
export async function knownOf(database: Queryable, ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Known>> {
  const known = new Map<CaseId, Known>();
  for (let at = 0; at < ids.length; at += PAGE) {
    const rows = await database.query<{ case_id: CaseId; type: string; whole: string }>(
      `select case_id, type, whole_fact(f) as whole from docket_fact f where case_id = any($1) and type in ('registered', 'decided', 'closed')`,
      [ids.slice(at, at + PAGE)],
    );
    for (const { case_id, type, whole } of rows) {
      const before = known.get(case_id) ?? { registered: null, decided: null, closed: null };
      known.set(case_id, { ...before, [type]: factOfKind(kinds.petition, whole).data });
    }
  }
  return known;
}

/** In which column the file says something else than what is recorded; null if it is the same. */
export function differenceFrom({ registered, decided }: Known, plan: Plan): CellRefusal['column'] | null {
  const planned = plan.commands[0]?.payload as PetitionCommands['register'];
  const before = registered && saidBy(registered);
  const now = saidBy(planned);
  const column = Object.keys(now).find((each) => before?.[each] !== now[each]);
  if (column !== undefined) return column;
  const decision = plan.commands.find(({ type }) => type === 'decide')?.payload as
    | PetitionCommands['decide']
    | undefined;
  // A reply that the platform has and the file has not is the work of an office since then.
  return decision && decision.opinion.digest !== decided?.opinion.digest ? columns.reply : null;
}

function saidBy(registration: PetitionCommands['register']): Record<string, string | null | undefined> {
  const { title, matter, petitioner, receivedOn } = registration;
  return {
    [columns.subject]: title?.digest,
    [columns.detail]: matter.digest,
    [columns.user]: petitioner?.digest,
    [columns.receivedAt]: receivedOn,
  };
}
