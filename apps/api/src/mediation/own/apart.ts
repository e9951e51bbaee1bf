import type { OwnOutcome } from '#libs/contracts';
import type { CaseRead } from '#libs/docket';
import { as, DomainError, partyNamed, type CaseId } from '#libs/kernel';
import { requireActing } from '#libs/kind';
import { hearersOf, type MediationState } from '#libs/mediation';
import { reads, takeFromLimit } from '#libs/persistence';
import { sealed, submitToDoor } from '../../case/case-commands.js';
import { actsFromSource } from '../../intake/receipt-door.js';
import { actorOf, requireRight } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { openRooms, requireHeard, roomsOf, talkIn } from '../talking.js';
import { keyOf, type PartyCaller } from './acting.js';
import { principalOf } from './principal.js';

/**
 * What a party writes to those who mediate, and to nobody else (只告诉调解员): into the room of what it says apart. It is read there, and
 * on no page of anybody; what the other side is to know the party says itself, as an offer.
 *
 * It takes three transactions. Whoever got no answer sends it again, and what lies there already is only told; until then each time asks
 * anew who mediates, whether that side has consented to them, and whether the mediation goes on.
 *
 * @throws DomainError those of `talkApart` and of a talk; `mediation.nobody_hears` (conflict); `account.too_many` beyond the limits
 */
export async function tellMediators(platform: Platform, caller: PartyCaller, text: string): Promise<OwnOutcome> {
  const { database, docket } = platform;
  await takeFromLimit(database, actsFromSource, caller.source);
  const actor = actorOf(caller);
  const read = await docket.now(caller.caseId, actor, database);
  const key = `${keyOf(caller)}:apart:say`;
  const room = (await saidIn(platform, read, { ...caller, key })) ?? (await roomNow(platform, read, caller));
  const said = sealed(platform, {
    ...{ kind: 'talk', caseId: room, actor, key, command: 'say' },
    // Sent again after midnight it is the same word.
    ...{ fields: { text }, known: { on: read.context.today }, textFields: ['text'] },
  });
  const { facts, isRepeat } = await submitToDoor(platform, said);
  // Of the room nothing is told, not its number.
  return { number: read.dossier.number, at: facts.at(-1)?.at ?? read.context.at, isRepeat };
}

/**
 * The room in which it lies already; null: it was not said yet.
 *
 * @throws DomainError `docket.key_reused` (invalid): it was said for another one
 */
async function saidIn(
  platform: Platform,
  { dossier: { parties } }: CaseRead,
  { of, key }: Pick<PartyCaller, 'of' | 'key'>,
): Promise<CaseId | null> {
  const found = await reads.readAskedCase(platform.database, { principal: 'public', key });
  if (found === null) return null;
  const room = as<CaseId>(found.caseId);
  const heard = (await talkIn(platform, room))?.party;
  const nameOf = (party: string) => partyNamed(parties, party)?.party ?? party;
  if (of === null || heard == null || nameOf(of) === nameOf(heard)) return room;
  throw new DomainError('invalid', 'docket.key_reused', 'this key was used for another party');
}

/** The room in which that side is heard by those who mediate now. */
async function roomNow(platform: Platform, read: CaseRead, caller: PartyCaller): Promise<CaseId> {
  const { caseId, party: by, of } = caller;
  const { dossier, context } = read;
  await requireRight(platform, caller, 'speak');
  const { parties } = dossier;
  const party = principalOf({ parties }, { reader: by, of, on: context.today });
  if (party !== by) requireActing(parties, { by, of: party, scope: 'speak', on: context.today });
  const mediation = dossier.state as MediationState;
  const accounts = hearersOf(mediation);
  const asking = { actor: actorOf(caller), key: `${keyOf(caller)}:apart` };
  await requireHeard(platform, read, { ...asking, heard: { party, by } });
  const rooms = await roomsOf(platform, caseId, party);
  // Others may mediate by the next time: it is opened for those, and not for whoever did.
  const key = `${asking.key}:open:${String(dossier.version)}`;
  const opened = await openRooms(platform, rooms, {
    ...asking,
    key,
    caseId,
    mediation,
    party,
    accounts,
    ofMediators: true,
  });
  return as<CaseId>(opened.case);
}
