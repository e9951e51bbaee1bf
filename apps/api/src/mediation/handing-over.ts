import type { handToMediation } from '#contracts/mediation';
import { partIdOf, type SealedParty } from '#libs/docket';
import {
  DomainError,
  lacksCapacity,
  partiesIn,
  partyNamed,
  type CaseId,
  type LegalDate,
  type OfficeId,
} from '#libs/kernel';
import { guardiansOf, guardianUntil } from '#libs/kind';
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
  const { applicants, guardians } = await petitionersOf(platform, caller, petition);
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
  const others = respondents.map(({ nature, capacity, ...identity }) => ({
    identity,
    nature,
    capacity,
    name: null,
    wards: [] as Ward[],
  }));
  const all = [
    ...applicants.map((one) => ({ ...one, role: 'applicant' })),
    ...others.map((one) => ({ ...one, role: 'respondent' })),
    ...guardians.map((one) => ({ ...one, role: 'representative' })),
  ];
  const nameAt = (index: number): string => `p${String(index + 1)}`;
  const parties = all.map(({ identity, name: _name, wards, ...one }, index) => ({
    ...one,
    // By their names in the petition, which are others here.
    ...(wards.length > 0 && {
      guardianOf: all.flatMap(({ name }, at) =>
        wards.filter(({ ward }) => ward === name).map(({ until }) => ({ of: nameAt(at), until })),
      ),
    }),
    sealed: seals.party(nameAt(index), withPlainNumbers(identity)),
  }));
  const open = sealed(platform, {
    ...{ kind: part.kind, caseId, actor, key, command: 'open' },
    fields: {
      ...{ ...fields, source: 'petition', track: null, setOn: handed.until, sender: actor.office },
      parties: parties.map(({ sealed: { ref: identity }, ...one }) => ({ ...one, identity })),
    },
    textFields: ['title'],
    opening: { parent, name: part.name },
  });
  return await openCase(platform, caller, { ...open, parties: parties.map((one): SealedParty => one.sealed) });
}

/** Whom somebody is the guardian of, by the name in the petition, and until when; null: until that is ended. */
interface Ward {
  readonly ward: string;
  readonly until: LegalDate | null;
}

/**
 * Whoever petitions, and the guardians of those who lack capacity, as the mediation takes them in. Who else acts for them the committee
 * records, by what they show there.
 *
 * @throws DomainError `petition.nobody_to_mediate` (conflict): nobody left a name
 */
async function petitionersOf(platform: Platform, caller: Caller, petition: CaseId) {
  const [named, { dossier, context }] = await Promise.all([
    namedParties(platform, caller, petition),
    platform.docket.now(petition, caller.actor, platform.database),
  ]);
  const { parties } = dossier;
  const on = context.today;
  const wardsOf = (guardian: string): Ward[] =>
    partiesIn(parties, 'petitioner')
      .filter((of) => lacksCapacity(of) && guardiansOf({ parties, of, on }).includes(guardian))
      .map((of) => ({ ward: of.party, until: guardianUntil({ parties, of, on }, guardian) }));
  const people = named.flatMap(({ party, role, identity }) => {
    const known = partyNamed(parties, party);
    if (known === undefined) return [];
    const { nature, capacity } = known;
    return [{ name: known.party, role, identity, nature, capacity, wards: wardsOf(known.party) }];
  });
  const applicants = people.filter(({ role }) => role === 'petitioner');
  if (applicants.length === 0) {
    throw new DomainError('conflict', 'petition.nobody_to_mediate', 'nobody is known who petitions');
  }
  return { applicants, guardians: people.filter(({ role, wards }) => role !== 'petitioner' && wards.length > 0) };
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
