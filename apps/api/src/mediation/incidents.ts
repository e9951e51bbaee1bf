import { createHash } from 'node:crypto';
import { partIdOf, requireTerm } from '#libs/docket';
import { as, DomainError, type Actor, type LegalDate, type OfficeId } from '#libs/kernel';
import type { MediationState } from '#libs/mediation';
import { reads, type Queryable } from '#libs/persistence';
import { openCase, sealed } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

interface AskedIncident {
  readonly id: string;
  readonly body: { readonly stage: string; readonly words: string };
  readonly key: string;
}

/**
 * Opens a room for what has turned violent, or may (突发情况). The mediation is asked whether somebody of the committee may, and
 * remembers nothing of it. Asked again with its key it is the same room; another key is another incident.
 *
 * @throws DomainError those of `reportIncident`; `docket.no_such_case`
 */
export async function openIncidentOf(platform: Platform, caller: Caller, { id, body, key }: AskedIncident) {
  const { docket, database } = platform;
  const { actor } = caller;
  const { id: caseId, kind } = await visibleHead(platform, caller, id, 'mediation');
  await docket.act({
    kind,
    caseId,
    actor,
    key: `${key}:incident`,
    commands: [{ type: 'reportIncident', payload: {} }],
  });
  const { state } = await docket.dossier(caseId, database);
  const name = nameOf(actor, key);
  return await openCase(
    platform,
    caller,
    sealed(platform, {
      ...{ kind: 'incident', caseId: partIdOf(caseId, { kind: 'incident', name }), actor, key, command: 'open' },
      fields: { ...(await committeeOf(database, state as MediationState, actor)), ...body, title: '突发情况' },
      textFields: ['title', 'words'],
      opening: { parent: { kind, caseId }, name },
    }),
  );
}

/** What an incident is called beside others of its mediation: a count would tell how many there were. */
const nameOf = ({ principal }: Actor, key: string): string =>
  `x${createHash('sha256').update(`${principal}\n${key}`).digest('hex').slice(0, 8)}`;

/** Who deals with it in the committee: whoever reports it, those who mediate, and its heads. */
async function committeeOf(database: Queryable, { committee, mediators }: MediationState, { principal }: Actor) {
  const filter = { office: committee ?? '', capacity: 'head', state: 'active' } as const;
  const heads = await reads.listAccountRows(database, filter, { after: null, limit: 20 });
  const ofMediators = mediators.flatMap(({ account }) => (account === null ? [] : [account]));
  return { office: committee, accounts: [...new Set([principal, ...ofMediators, ...heads.items.map(({ id }) => id)])] };
}

/**
 * A team as the law takes it: people of the register of any office, in office on that day, each by the account that reads the room.
 *
 * @throws DomainError invalid `docket.not_in_register`, `incident.nobody_in_it`: somebody without an account; conflict
 *   `docket.not_in_office_then`
 */
export async function teamOf(
  database: Queryable,
  { ids, on }: { readonly ids: readonly string[]; readonly on: LegalDate },
): Promise<readonly { readonly office: OfficeId; readonly account: string }[]> {
  const found = await Promise.all(ids.map((id) => reads.readRosterPerson(database, id)));
  return ids.map((person, index) => {
    const entry = found[index] ?? null;
    if (entry === null)
      throw new DomainError('invalid', 'docket.not_in_register', 'nobody of any register', { person });
    requireTerm(entry, on);
    const { office, account } = entry;
    if (account === null)
      throw new DomainError('invalid', 'incident.nobody_in_it', 'no account to read it by', { person });
    return { office: as<OfficeId>(office), account };
  });
}
