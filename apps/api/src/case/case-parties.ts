import { legalDateOf } from '#libs/calendar';
import { generalWord, type Language } from '#libs/contracts';
import { kindOf, type PartyIdentity } from '#libs/docket';
import { as, partyNamed, type CaseId, type Dossier } from '#libs/kernel';
import { holdsOn, isAddressee } from '#libs/kind';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** The first character and a star for each further one, so that surname and length can be told; of one alone none. */
export function maskedName(name: string): string {
  const [first = '', ...others] = Array.from(name);
  return others.length === 0 ? '*' : `${first}${'*'.repeat(others.length)}`;
}

/** Enough to recognise somebody on the telephone, not enough to copy. */
function maskedOf({ name, phone, idNumber, address }: PartyIdentity) {
  return {
    name: name === undefined ? null : maskedName(name),
    phone: phone === undefined ? null : `${'*'.repeat(Math.max(0, phone.length - 4))}${phone.slice(-4)}`,
    hasIdNumber: idNumber !== undefined,
    hasAddress: address !== undefined,
  };
}

/** Whom is asked for of a case. */
interface Wanted {
  /** Also those who have left since: to whom something went it went all the same. */
  readonly withLeft?: boolean;
}

/** The parties of a case (当事人) that are there, masked, those too who are named in it otherwise. */
export async function maskedParties(
  platform: Platform,
  caller: Pick<Caller, 'reader'>,
  caseId: CaseId,
  { withLeft = false }: Wanted = {},
) {
  const { database, vault } = platform;
  const rows = await reads.readSealedParties(database, caller.reader, caseId);
  return rows
    .filter(({ isPresent }) => isPresent || withLeft)
    .map(({ party, role, cipher, isNamed }) => ({
      ...{ party, role, isErased: isNamed && cipher === null },
      ...maskedOf(cipher === null ? {} : vault.openParty(cipher)),
    }));
}

/**
 * The parties of a case as its readers know them in a sentence (称谓), by their names in it: what each is, masked, and its place where
 * two would be called alike. Nothing is read where nobody is named.
 */
export async function partiesInWords(
  platform: Platform,
  caller: Caller,
  caseId: CaseId,
): Promise<ReadonlyMap<string, string>> {
  return calledIn(await maskedParties(platform, caller, caseId, { withLeft: true }), caller.language);
}

/** What parties are called in a sentence. */
export function calledIn(
  parties: readonly Pick<Awaited<ReturnType<typeof maskedParties>>[number], 'party' | 'role' | 'name'>[],
  language: Language,
): ReadonlyMap<string, string> {
  const called = parties.map(({ party, role, name }) => {
    const word = generalWord('partyRole', role, language);
    return { party, text: name === null ? word : language === 'zh' ? `${word}${name}` : `${word} ${name}` };
  });
  return new Map(
    called.map(({ party, text }) => {
      const alike = called.filter((one) => one.text === text);
      const place = String(alike.findIndex((one) => one.party === party) + 1);
      if (alike.length < 2) return [party, text];
      return [party, language === 'zh' ? `${text}（第${place}位）` : `${text} (${place})`];
    }),
  );
}

/** Who a paper is for, or a call: somebody who is there, in the case for oneself or for others, and left a name. */
export async function namedParties(
  platform: Platform,
  { reader }: Pick<Caller, 'reader'>,
  caseId: CaseId,
  { withLeft = false }: Wanted = {},
) {
  const rows = await reads.readSealedParties(platform.database, reader, caseId);
  return rows.flatMap(({ cipher, ...party }) =>
    (party.isPresent || withLeft) && party.role !== 'accused' && cipher !== null
      ? [{ ...party, identity: platform.vault.openParty(cipher) }]
      : [],
  );
}

/** To whom the papers of a case are addressed, as it is now. */
export async function addresseesOf(
  { docket, database }: Platform,
  { id, caseNow }: Pick<reads.CaseHead, 'id' | 'caseNow'>,
): Promise<(one: Pick<reads.SealedPartyRow, 'party' | 'role'>) => boolean> {
  const { parties } = await docket.dossier(id, database);
  const on = legalDateOf(as(caseNow));
  return (one) => isAddressee(parties, one, on);
}

/** Whom a paper means: one that names nobody means the first who is in the case for oneself. */
export const meantBy = <T extends Pick<reads.SealedPartyRow, 'party' | 'role'>>(
  people: readonly T[],
  party: string | null,
): T | undefined =>
  people.find((one) =>
    party === null ? one.role !== 'representative' && one.role !== 'accused' : one.party === party,
  );

/** Under which name a case knows now whom something went to. @param party null: it names nobody */
export async function presentName(
  { docket, database }: Platform,
  caseId: CaseId,
  party: string | null,
): Promise<string | null> {
  if (party === null) return null;
  const { parties } = await docket.dossier(caseId, database);
  return partyNamed(parties, party)?.party ?? party;
}

/** The parties of a case as its page shows them, those that have left too; none of a kind without parties. */
export async function casePartiesOf(
  platform: Platform,
  caller: Caller,
  { dossier, now }: { readonly dossier: Dossier<unknown>; readonly now: string },
) {
  const { parties } = kindOf(platform.registry, dossier.kind);
  const known = dossier.parties.filter(({ role }) => parties?.roles[role] !== undefined);
  if (known.length === 0) return { parties: [], authorities: [] };
  const { database } = platform;
  const [rows, authorities] = await Promise.all([
    reads.readSealedParties(database, caller.reader, dossier.id),
    dossier.attachments.length === 0 ? [] : authoritiesOf(platform, caller, dossier.id),
  ]);
  const today = legalDateOf(as(now));
  const shown = known.map(({ party, role, nature, digest, capacity, leftOn, mergedInto, mandates }) => {
    const row = rows.find((one) => one.party === party);
    const cipher = row?.cipher ?? null;
    return {
      ...{ party, role, nature, capacity, leftOn, mergedInto },
      ...maskedOf(cipher === null ? {} : platform.vault.openParty(cipher)),
      ...{ isNamed: digest !== null, isErased: digest !== null && cipher === null },
      hasReceipt: row?.hasReceipt === true,
      mandates: mandates.map(({ scope, ...mandate }) => ({
        ...{ ...mandate, scope: [...scope] },
        isRunning: holdsOn({ ...mandate, scope }, today),
      })),
    };
  });
  return { parties: shown, authorities };
}

/** The attachments that show who may act for whom, and who somebody is (委托书、身份证明). */
export async function authoritiesOf({ database }: Platform, { reader }: Caller, caseId: CaseId) {
  const all = await reads.listAttachments(database, reader, caseId);
  return all
    .filter(({ category, isErased, withdrawnAt }) => category === 'authority' && !isErased && withdrawnAt === null)
    .map(({ attachment, name, seq }) => ({ attachment, name: name ?? String(seq) }));
}
