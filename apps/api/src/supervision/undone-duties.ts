import { as, type CaseId, type Dossier } from '#libs/kernel';
import { undoneOf, type SupervisionState } from '#libs/supervision';
import type { GivenCommand } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

const settling: ReadonlySet<string> = new Set(['reportCorrection', 'verifyCorrection']);

/** What a supervised office was late with and still owes in the petition, as both cases stand now. */
export async function undoneIn({ docket, database }: Platform, { actor }: Caller, supervision: Dossier<unknown>) {
  if (supervision.parent === null) return [];
  const { dossier, context } = await docket.now(supervision.parent.caseId, actor, database);
  const { clocks, duties } = dossier;
  return undoneOf(supervision.state as SupervisionState, { clocks, duties, at: context.at });
}

/** What is not done, where a command says that it is put right. */
export async function undoneFor(platform: Platform, caller: Caller, { command, caseId }: GivenCommand) {
  if (!settling.has(command)) return {};
  const { database, docket } = platform;
  return { undone: await undoneIn(platform, caller, await docket.dossier(as<CaseId>(caseId), database)) };
}
