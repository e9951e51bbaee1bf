import { createHash } from 'node:crypto';
import type { openRetrospective, retrospectiveQuery } from '#contracts/petition';
import { as, isDomainError, type CaseId, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { reads } from '#libs/persistence';
import type * as z from 'zod';
import { cursorFrom, pageAnswer } from '../http/page.js';
import { refusalText } from '../http/naming.js';
import { failureOf, HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { openSupervisionOf } from '../supervision/supervision-opener.js';

const cursorId = /^[0-9a-f-]{36} \d{1,9}$/;

/** Breaches that an import found in the past: they open nothing by themselves; the bureau looks and may open them. */
export async function pastBreaches(platform: Platform, caller: Caller, query: z.output<typeof retrospectiveQuery>) {
  const page = { after: cursorFrom(query.cursor, cursorId), limit: query.limit };
  const found = await reads.listRetrospective(platform.database, caller.reader, {}, page);
  return pageAnswer(found, (row) => row);
}

/** Opens the supervisions of some of them; what is refused is named, the others are opened. */
export async function openPast(
  platform: Platform,
  caller: Caller,
  body: z.output<typeof openRetrospective>,
  key: string,
) {
  const petitions = [...new Set(body.breaches.map(({ petition }) => petition))];
  // A petition has a handful of clocks; a hundred petitions stay far below this.
  const page = { after: null, limit: 2_000 };
  const found = await reads.listRetrospective(platform.database, caller.reader, { petitions }, page);
  const opened = [];
  const refused = [];
  for (const wanted of body.breaches) {
    const row = found.items.find((one) => one.petition === wanted.petition && one.clock === wanted.clock);
    try {
      opened.push(await openOne(platform, caller, { row, finding: body.finding, key, wanted }));
    } catch (error) {
      refused.push({ ...wanted, ...refusalOf(error, caller, platform.offices) });
    }
  }
  return { opened, refused };
}

async function openOne(
  platform: Platform,
  caller: Caller,
  asked: {
    row: reads.RetrospectiveRow | undefined;
    finding: string;
    key: string;
    wanted: Wanted;
  },
) {
  const { wanted, row } = asked;
  const petition = await reads.readCaseHead(platform.database, caller.reader, as<CaseId>(wanted.petition), 'petition');
  if (petition === null) throw new HttpProblem(404, 'http.retrospective_not_found');
  const key = keyOf(asked.key, wanted);
  if (row === undefined) return openedBefore(platform, caller, wanted, key);
  const { office, basis, trigger, dueOn, clock, rule, commissionedBy } = row;
  const outcome = await openSupervisionOf(platform, caller, {
    petition,
    office: as<OfficeId>(office),
    basis,
    trigger: { trigger, dueOn, clock, rule, commissionedBy },
    finding: asked.finding,
    key,
  });
  return { ...wanted, supervision: outcome.case, number: outcome.number };
}

/** The answer to a repeated request: the breach is not listed any more because this key opened it. */
async function openedBefore(platform: Platform, caller: Caller, wanted: Wanted, key: string) {
  const before = await reads.readAskedCase(platform.database, { principal: caller.actor.principal, key });
  if (before === null) throw new HttpProblem(404, 'http.retrospective_not_found');
  return { ...wanted, supervision: before.caseId, number: before.number };
}

interface Wanted {
  readonly petition: string;
  readonly clock: string;
}

/** One key for the whole would be one command; each breach has its own, made from all three. */
function keyOf(key: string, wanted: Wanted): string {
  return createHash('sha256').update([key, wanted.petition, wanted.clock].join('\n')).digest('hex');
}

/** What one breach was refused for; a failure that is no refusal ends the whole. */
function refusalOf(error: unknown, caller: Caller, offices: OfficeTree | null): { code: string; sentence: string } {
  const isRefusal = isDomainError(error) ? error.kind !== 'unavailable' : error instanceof HttpProblem;
  if (!isRefusal) throw error;
  const { code, details } = failureOf(error);
  return { code, sentence: refusalText({ code, details }, caller.language, offices) };
}
