import { randomUUID } from 'node:crypto';
import { exitCodes, ProcessProblem } from '#libs/config';
import { saysWord, type Docket } from '#libs/docket';
import { isDomainError, type Actor, type OfficeId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';

/** Who hands over: the platform, by the file that whoever works at the machine has loaded. */
const loader: Actor = { kind: 'platform', principal: 'county', office: null, capacity: null };

/**
 * Hands over every case that an office has to do with (承接), open or ended, each through the door in its own transaction.
 * Drills stay as they are.
 *
 * @returns how many cases
 * @throws ProcessProblem refused: some cannot go there; all others did
 */
export async function handOverCases(
  { docket, database }: { readonly docket: Docket; readonly database: Queryable },
  { from, to }: { readonly from: OfficeId; readonly to: OfficeId },
): Promise<number> {
  const refused: string[] = [];
  let moved = 0;
  for (let cases = await reads.casesForOffice(database, from, null); cases.length > 0;) {
    const own = cases.filter(({ unseen }) => unseen === null || saysWord(unseen, from));
    for (const { caseId, kind, number } of own) {
      const command = { type: 'handOver', payload: { from, to } };
      const asked = { kind, caseId, commands: [command], actor: loader, key: randomUUID() };
      try {
        moved += (await docket.act(asked)).facts.length;
      } catch (error) {
        if (!isDomainError(error) || error.code !== 'docket.cannot_take_over') throw error;
        refused.push(number);
      }
    }
    cases = await reads.casesForOffice(database, from, cases.at(-1)?.caseId ?? null);
  }
  if (refused.length > 0) throw notTaken(refused, { from, to });
  return moved;
}

function notTaken(numbers: readonly string[], { from, to }: { readonly from: OfficeId; readonly to: OfficeId }) {
  return new ProcessProblem(
    exitCodes.refused,
    `${numbers.join('、')} 不能由 ${to} 承接：请先转送别的机关，再运行同一条命令；其余已移交，${from} 还没有停用。`,
    `${to} cannot take over ${numbers.join(', ')}: have these passed on to another office and run the same command again; all others are handed over, and ${from} is not closed yet.`,
  );
}
