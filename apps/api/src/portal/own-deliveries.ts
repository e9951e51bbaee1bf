import type { OwnOutcome } from '#contracts/petition';
import { kindOf, stateFrom } from '#libs/docket';
import type { DeliveryState } from '#libs/delivery';
import { partiesIn, partyNamed, type Actor, type CaseId, type Dossier } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { isWithdrawnNotice, type PetitionState } from '#libs/petition';
import { submitToDoor } from '../case/case-commands.js';
import type { Platform } from '../platform.js';
import type { OwnDelivery } from './own-documents.js';

/**
 * The deliveries to a party that are under way, as the petition knows them, without those of a notice that was taken
 * back: there is nothing to read or to confirm any more, though its delivery may still wait for an answer.
 */
export async function deliveriesOf(
  { database, registry }: Platform,
  { parts, parties, state: petition }: Dossier<PetitionState>,
  party: string,
): Promise<readonly OwnDelivery[]> {
  const open = parts.filter(({ kind, outcome }) => kind === 'delivery' && outcome === null);
  const states = await reads.readStates(
    database,
    open.map(({ part }) => part),
  );
  const law = kindOf(registry, 'delivery');
  return states.flatMap(({ caseId: part, state }) => {
    const { fact, recipient, proved, isRead, end } = stateFrom(law, state).state as DeliveryState;
    // One that names nobody is the first petitioner's, and what went to a party under another name is its own.
    const to = recipient?.party ?? partiesIn(parties, 'petitioner')[0]?.party ?? party;
    const isOwn = partyNamed(parties, to)?.party === party;
    const isStanding = fact !== null && !isWithdrawnNotice(petition, fact);
    return isOwn && isStanding && end === null ? [{ part, fact, isRead, isProved: proved !== null }] : [];
  });
}

/** What a confirmation is done with. */
interface Confirming {
  readonly actor: Actor;
  /** Of the petition, told again by whoever asks twice. */
  readonly key: string;
  readonly number: string;
}

/** The reading is confirmed to every delivery of the document: each is proved by it, once. */
export async function confirmReadings(
  platform: Platform,
  parts: readonly CaseId[],
  { actor, key, number }: Confirming,
): Promise<OwnOutcome | null> {
  let told: OwnOutcome | null = null;
  for (const caseId of parts) {
    const { facts, isRepeat } = await submitToDoor(platform, {
      ...{ kind: 'delivery', caseId, actor, key: `${caseId} ${key}` },
      commands: [{ type: 'confirmReading', payload: {} }],
    });
    told = { number, at: facts.at(-1)?.at ?? '', isRepeat };
  }
  return told;
}
