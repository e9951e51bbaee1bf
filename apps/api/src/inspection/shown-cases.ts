import type { InspectionState } from '#libs/inspection';
import { DomainError, type CaseId, type Dossier, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

interface Asked {
  readonly platform: Platform;
  readonly caller: Caller;
  readonly tour: Dossier<InspectionState>;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What shows something is a case that was drawn, or that whoever says so sees, and one in which that office handled or owed something.
 *
 * @throws DomainError `docket.no_such_case` (not_found); `inspection.case_of_others` (invalid), details `office`, `numbers`
 */
export async function requireCases({ platform: { database }, caller: { reader }, tour, body }: Asked): Promise<void> {
  const cases = (body['cases'] ?? []) as readonly CaseId[];
  const drawn = tour.state.samples.flatMap((one) => one.drawn ?? []).map((one) => one.case);
  for (const one of cases) {
    if (drawn.includes(one) || (await reads.readCaseHead(database, reader, one)) !== null) continue;
    throw new DomainError('not_found', 'docket.no_such_case', 'there is no such case');
  }
  const visited = tour.state.visits.find(({ visit }) => visit === body['visit'])?.office;
  const office = (body['office'] as OfficeId | undefined) ?? visited;
  // Which visit, or which office, is missing: the command says so.
  if (office === undefined || cases.length === 0) return;
  const others = await reads.listNotOf(database, office, cases);
  if (others.length === 0) return;
  const details = { office, numbers: others.join(', ') };
  throw new DomainError('invalid', 'inspection.case_of_others', 'it had nothing to do in that case', details);
}
