import { createHash } from 'node:crypto';
import { mostAnsweredImports, type closeAnsweredImports } from '#contracts/petition';
import { as, isDomainError, type CaseId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type * as z from 'zod';
import { giveCommand } from '../case/case-commands.js';
import { contracts } from '../contracts.js';
import { refusalText } from '../http/naming.js';
import { failureOf, HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** What another system had answered before it was imported: it waits for nobody, and stays open until somebody closes it. */
export function answeredImports({ database }: Platform, { reader }: Caller) {
  return reads.listAnsweredImports(database, reader, { limit: mostAnsweredImports });
}

/** Closes some of them by the ordinary command, one transaction each; what is refused is named, the others are closed. */
export async function closeAnswered(
  platform: Platform,
  caller: Caller,
  { petitions, note }: z.output<typeof closeAnsweredImports>,
  key: string,
) {
  const asked = { limit: petitions.length, petitions };
  const { items } = await reads.listAnsweredImports(platform.database, caller.reader, asked);
  const open = new Set(items.map(({ id }) => id));
  const closed: string[] = [];
  const refused: { petition: string; code: string; sentence: string }[] = [];
  for (const petition of new Set(petitions)) {
    const own = createHash('sha256').update(`${key}\n${petition}`).digest('hex');
    try {
      if (open.has(petition) || (await wasClosed(platform, caller, petition, own))) {
        const contract = contracts.petition.commands['close'];
        if (contract === undefined) throw new Error('petitions are closed');
        const given = { kind: 'petition', caseId: petition, command: 'close', contract, body: { note }, key: own };
        await giveCommand(platform, caller, given);
        closed.push(petition);
      } else throw new HttpProblem(404, 'http.not_found');
    } catch (error) {
      const isRefusal = isDomainError(error) ? error.kind !== 'unavailable' : error instanceof HttpProblem;
      if (!isRefusal) throw error;
      const { code, details } = failureOf(error);
      refused.push({ petition, code, sentence: refusalText({ code, details }, caller.language, platform.offices) });
    }
  }
  return { closed, refused };
}

/** A repeated request: it is listed no more because this key closed it. */
const wasClosed = ({ database }: Platform, { actor }: Caller, petition: string, key: string): Promise<boolean> =>
  reads.hasAsked(database, { principal: actor.principal, key, caseId: as<CaseId>(petition) });
