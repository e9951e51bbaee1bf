import { createHash } from 'node:crypto';
import { partIdOf } from '#libs/docket';
import { DomainError, type Actor, type LegalDate, type OfficeId } from '#libs/kernel';
import { dealingWithIncident, type MediationState } from '#libs/mediation';
import { reads, type Queryable } from '#libs/persistence';
import { openCase, sealed } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { registeredBy } from './mediators.js';

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
  const mediation = (await docket.dossier(caseId, database)).state as MediationState;
  const { committee } = mediation;
  const known = dealingWithIncident(mediation, {
    reporter: actor.principal,
    heads: await headsOf(database, committee),
  });
  const name = nameOf(actor, key);
  return await openCase(
    platform,
    caller,
    sealed(platform, {
      ...{ kind: 'incident', caseId: partIdOf(caseId, { kind: 'incident', name }), actor, key, command: 'open' },
      fields: { office: committee, ...body, title: '突发情况' },
      // Who is head of the committee may change until it is asked again: it is the same request.
      known,
      textFields: ['title', 'words'],
      opening: { parent: { kind, caseId }, name },
    }),
  );
}

/** What an incident is called beside others of its mediation: a count would tell how many there were. */
const nameOf = ({ principal }: Actor, key: string): string =>
  `x${createHash('sha256').update(`${principal}\n${key}`).digest('hex').slice(0, 8)}`;

async function headsOf(database: Queryable, office: OfficeId | null): Promise<readonly string[]> {
  const filter = { office: office ?? '', capacity: 'head', state: 'active' } as const;
  const heads = await reads.listAccountRows(database, filter, { after: null, limit: 20 });
  return heads.items.map(({ id }) => id);
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
  const found = await registeredBy(database, { ids, on });
  return found.map(({ person, office, account }) => {
    if (account !== null) return { office, account };
    throw new DomainError('invalid', 'incident.nobody_in_it', 'no account to read it by', { person });
  });
}
