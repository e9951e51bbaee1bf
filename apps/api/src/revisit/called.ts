import type { Language } from '#libs/contracts';
import type { Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { RevisitState } from '#libs/revisit';
import { calledIn, maskedName } from '../case/case-parties.js';
import type { Platform } from '../platform.js';

/** What the parties, and whoever speaks for them, are called in a sentence, masked: whoever visits sees nothing else of the matter before it asks for it. */
export async function calledHere(
  { database, docket, vault }: Platform,
  { language }: { readonly language: Language },
  { id, parent, state }: Dossier<RevisitState>,
): Promise<ReadonlyMap<string, string>> {
  const names = state.parties.map(({ party }) => party);
  const above = parent === null ? null : await docket.dossier(parent.caseId, database);
  const asked = above?.parties.filter(({ party }) => names.includes(party)) ?? [];
  const speakers = asked.flatMap(({ mandates }) => mandates.map(({ by }) => by));
  const rows = await reads.readAskedPeople(database, id, [...new Set([...names, ...speakers])]);
  const masked = rows.map(({ party, role, cipher }) => {
    const { name } = cipher === null ? {} : vault.openParty(cipher);
    return { party, role, name: name === undefined ? null : maskedName(name) };
  });
  return calledIn(masked, language);
}
