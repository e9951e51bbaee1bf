import { legalDateOf } from '#libs/calendar';
import type { CaseRead } from '#libs/docket';
import { mediationsOf, type PetitionState } from '#libs/petition';
import { reads } from '#libs/persistence';
import { toldRefusal } from '../case/told-refusal.js';
import type { Caller } from '../http/request-state.js';
import { linksOf } from '../mediation/linking.js';
import type { Platform } from '../platform.js';

/** To whom it was handed over (访调): of the mediation itself its number, outcome and date, and nothing else. */
export async function petitionMediations(platform: Platform, caller: Caller, { dossier, refusals }: CaseRead) {
  const state = dossier.state as PetitionState;
  const handed = mediationsOf(state);
  const of = { parent: dossier.id, kind: 'mediation' };
  const numbers =
    handed.length === 0 ? new Map<string, string>() : await reads.readPartNumbers(platform.database, caller.reader, of);
  const linked = await linksOf(platform, caller, dossier.id);
  const all = handed.map(({ committee, name, handedOn, until }) => {
    const part = dossier.parts.find((one) => one.kind === of.kind && one.name === name);
    const endedOn = part?.outcome == null || part.endedAt === null ? null : legalDateOf(part.endedAt);
    const outcome = part?.outcome ?? null;
    return { committee, handedOn, number: numbers.get(name) ?? null, until, outcome, endedOn };
  });
  return {
    refusal: toldRefusal(platform, refusals()['handToMediation'] ?? null, caller),
    all,
    settledOn: state.settlement?.on ?? null,
    ...linked,
  };
}
