import type { handToMediation } from '#contracts/mediation';
import { partIdOf, type SealedParty } from '#libs/docket';
import { DomainError, partyNamed, type CaseId, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { mediationsOf, type PetitionState } from '#libs/petition';
import { openCase, sealed } from '../case/case-commands.js';
import { namedParties } from '../case/case-parties.js';
import { withPlainNumbers } from '../case/sealed-identity.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type * as z from 'zod';

type Asked = z.output<typeof handToMediation>;

interface AskedHandOver {
  readonly id: string;
  readonly body: Asked;
  readonly key: string;
}

/**
 * Hands a petition over to a committee (访调): the petition says what it can spare and keeps the matter, then the mediation begins as
 * a part of it, with that date and with whoever petitions as its applicants. Sent again it is the same one; what was recorded of
 * the petition and came no further is gone on with.
 *
 * @throws DomainError those of `handToMediation` of petitions and of the opening
 */
export async function handOver(platform: Platform, caller: Caller, { id, body, key }: AskedHandOver) {
  const { docket, database, vault } = platform;
  const { actor } = caller;
  const { agreedOn, respondents, ...fields } = body;
  const { committee } = fields;
  const { id: petition } = await visibleHead(platform, caller, id, 'petition');
  const applicants = await applicantsOf(platform, caller, petition);
  const parent = { kind: 'petition', caseId: petition };
  const commands = [{ type: 'handToMediation', payload: { committee, agreedOn } }];
  await docket.act({ ...parent, actor, key: `${key}:hand`, commands });
  const { state } = await docket.dossier(petition, database);
  const handed = mediationsOf(state as PetitionState).findLast((one) => one.committee === committee);
  if (handed === undefined) throw new Error('what was handed over is remembered');
  const part = { kind: 'mediation', name: handed.name };
  const caseId = partIdOf(petition, part);
  await requireNew(platform, caller, { caseId, key, office: handed.committee });
  const seals = vault.sealsOf(caseId);
  const others = respondents.map(({ nature, capacity, ...identity }) => ({ identity, nature, capacity }));
  const parties = [
    ...applicants.map((one) => ({ ...one, role: 'applicant' })),
    ...others.map((one) => ({ ...one, role: 'respondent' })),
  ].map(({ identity, ...one }, index) => ({
    ...one,
    sealed: seals.party(`p${String(index + 1)}`, withPlainNumbers(identity)),
  }));
  const open = sealed(platform, {
    ...{ kind: part.kind, caseId, actor, key, command: 'open' },
    fields: {
      ...{ ...fields, source: 'petition', track: null, setOn: handed.until },
      parties: parties.map(({ sealed: { ref: identity }, ...one }) => ({ ...one, identity })),
    },
    textFields: ['title'],
    opening: { parent, name: part.name },
  });
  return await openCase(platform, caller, { ...open, parties: parties.map((one): SealedParty => one.sealed) });
}

/**
 * Whoever petitions, as the mediation takes them in. Who acts for them the committee records, by what they show there.
 *
 * @throws DomainError `petition.nobody_to_mediate` (conflict): nobody left a name
 */
async function applicantsOf(platform: Platform, caller: Caller, petition: CaseId) {
  const [named, { parties }] = await Promise.all([
    namedParties(platform, caller, petition),
    platform.docket.dossier(petition, platform.database),
  ]);
  const people = named.flatMap(({ party, role, identity }) => {
    const known = partyNamed(parties, party);
    if (role !== 'petitioner' || known === undefined) return [];
    return [{ identity, nature: known.nature, capacity: known.capacity }];
  });
  if (people.length > 0) return people;
  throw new DomainError('conflict', 'petition.nobody_to_mediate', 'nobody is known who petitions');
}

/** @throws DomainError `petition.mediation_under_way` (conflict): it has begun, by another request than this one */
async function requireNew(
  { database }: Platform,
  { actor, reader }: Caller,
  { caseId, key, office }: { readonly caseId: CaseId; readonly key: string; readonly office: OfficeId },
): Promise<void> {
  const { principal } = actor;
  if (!(await reads.isForeign(database, reader, caseId))) return;
  if (await reads.hasAsked(database, { principal, key, caseId })) return;
  throw new DomainError('conflict', 'petition.mediation_under_way', 'it is mediated', { office });
}
