import { createHash } from 'node:crypto';
import { sentenceOf } from '#libs/contracts';
import type { openRetrospective, retrospectiveQuery } from '#contracts/petition';
import { as, isDomainError, type CaseId, type OfficeId } from '#libs/kernel';
import type { OfficeTree } from '#libs/office';
import { reads } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type * as z from 'zod';
import { cursorFrom, pageAnswer } from '../http/page.js';
import { namedDetails } from '../http/naming.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import { SupervisionOpener } from '../supervision/supervision-opener.js';

const cursorId = /^[0-9a-f-]{36} \d{1,9}$/;

/** Breaches that an import found in the past: they open nothing by themselves; the bureau looks and may open them. */
@Injectable()
export class RetrospectiveService {
  constructor(
    private readonly platform: Platform,
    private readonly opener: SupervisionOpener,
  ) {}

  async list(caller: Caller, query: z.output<typeof retrospectiveQuery>) {
    const page = { after: cursorFrom(query.cursor, cursorId), limit: query.limit };
    const found = await reads.listRetrospective(this.platform.database, caller.reader, {}, page);
    return pageAnswer(found, (row) => row);
  }

  async open(caller: Caller, body: z.output<typeof openRetrospective>, key: string) {
    const petitions = [...new Set(body.breaches.map(({ petition }) => petition))];
    // A petition has a handful of clocks; a hundred petitions stay far below this.
    const page = { after: null, limit: 2_000 };
    const found = await reads.listRetrospective(this.platform.database, caller.reader, { petitions }, page);
    const opened = [];
    const refused = [];
    for (const wanted of body.breaches) {
      const row = found.items.find((one) => one.petition === wanted.petition && one.clock === wanted.clock);
      try {
        opened.push(await this.openOne(caller, { row, finding: body.finding, key, wanted }));
      } catch (error) {
        refused.push({ ...wanted, ...refusalOf(error, caller, this.platform.offices) });
      }
    }
    return { opened, refused };
  }

  private async openOne(
    caller: Caller,
    asked: {
      row: reads.RetrospectiveRow | undefined;
      finding: string;
      key: string;
      wanted: Wanted;
    },
  ) {
    const { wanted, row } = asked;
    const petition = await reads.readCaseHead(
      this.platform.database,
      caller.reader,
      as<CaseId>(wanted.petition),
      'petition',
    );
    if (petition === null) throw new HttpProblem(404, 'http.retrospective_not_found');
    const key = keyOf(asked.key, wanted);
    if (row === undefined) return this.openedBefore(caller, wanted, key);
    const { office, trigger, dueOn, clock, rule } = row;
    const outcome = await this.opener.open(caller, {
      petition,
      office: as<OfficeId>(office),
      trigger: { trigger, dueOn, clock, rule },
      finding: asked.finding,
      key,
    });
    return { ...wanted, supervision: outcome.case, number: outcome.number };
  }

  /** The answer to a repeated request: the breach is not listed any more because this key opened it. */
  private async openedBefore(caller: Caller, wanted: Wanted, key: string) {
    const before = await reads.readAskedCase(this.platform.database, { principal: caller.actor.principal, key });
    if (before === null) throw new HttpProblem(404, 'http.retrospective_not_found');
    return { ...wanted, supervision: before.caseId, number: before.number };
  }
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
  if (error instanceof HttpProblem) return { code: error.code, sentence: sentenceOf(error.code, caller.language) };
  if (!isDomainError(error) || error.kind === 'unavailable') throw error;
  const details = namedDetails(error, caller.language, offices);
  return { code: error.code, sentence: sentenceOf(error.code, caller.language, details) };
}
