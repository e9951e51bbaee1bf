import { kindOf, partIdOf, stateFrom, type CaseRead } from '#libs/docket';
import { partyNamed, type Actor, type CaseId } from '#libs/kernel';
import { listenersOf, mediatorsHear, type MediationState } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { TalkState } from '#libs/talk';
import { sealed, submitToDoor, type OutcomeAnswer } from '../case/case-commands.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

interface AskedTalk {
  readonly id: string;
  /** Who is heard, by its name in the mediation. */
  readonly party: string;
  readonly key: string;
}

/**
 * Opens what one side says apart (单独会谈), a room of the mediation for the accounts of its mediators. The mediation is asked whether
 * one may be heard now, and remembers nothing of it: that somebody was heard apart is not the others' to know. Asked again it is the
 * same room, which whoever has come to mediate since may see from then on; where that one is over it is a next one.
 *
 * @throws DomainError those of `talkApart`; `mediation.others_mediate` (forbidden); `docket.no_such_case`
 */
export async function openTalkOf(platform: Platform, caller: Caller, { id, party: asked, key }: AskedTalk) {
  const { docket, database } = platform;
  const { actor } = caller;
  const { id: caseId } = await visibleHead(platform, caller, id, 'mediation');
  const read = await docket.now(caseId, actor, database);
  const { parties, state } = read.dossier;
  const mediation = state as MediationState;
  const party = partyNamed(parties, asked)?.party ?? asked;
  await requireHeard(platform, read, { actor, key: `${key}:apart`, heard: { party } });
  const before = await reads.readAskedCase(database, { principal: actor.principal, key });
  const rooms = await roomsOf(platform, caseId, party, before?.caseId);
  const heardBy = rooms.flatMap(({ state }) => (state === null ? [] : [state.accounts])).at(-1) ?? [];
  const accounts = listenersOf(mediation, { principal: actor.principal, heardBy });
  const ofMediators = mediatorsHear(mediation);
  return await openRooms(platform, rooms, { actor, caseId, mediation, party, accounts, ofMediators, key });
}

interface Heard {
  readonly actor: Actor;
  readonly key: string;
  readonly heard: { readonly party: string; readonly by?: string };
}

/**
 * Asks the mediation whether that side may be heard now. Its answer is remembered for how the mediation stands and for the day alone:
 * whoever asks again after others have come to mediate, or after the end, is answered anew.
 *
 * @throws DomainError those of `talkApart`
 */
export async function requireHeard(
  { docket }: Platform,
  { dossier: { id: caseId, version }, context: { today } }: CaseRead,
  { actor, key, heard }: Heard,
): Promise<void> {
  const commands = [{ type: 'talkApart', payload: heard }];
  await docket.act({ kind: 'mediation', caseId, actor, key: `${key}:${String(version)}:${today}`, commands });
}

/** One room of what a side says apart. */
interface TalkRoom {
  readonly id: CaseId;
  /** Tells the rooms of a mediation apart: by the party, and from the second on its number. */
  readonly name: string;
  /** Null: it is not there yet. */
  readonly state: TalkState | null;
}

/**
 * The rooms of what one side says apart, in their order: one that was closed, or lapsed, is over, and that side is heard in a next one.
 * The last is where it is heard now.
 *
 * @param upTo one of them that is asked for again, with which they end; left out: with the one that is not over
 */
export async function roomsOf(
  platform: Platform,
  caseId: CaseId,
  party: string,
  upTo?: string,
): Promise<readonly [TalkRoom, ...TalkRoom[]]> {
  const room = async (name: string): Promise<TalkRoom> => {
    const id = partIdOf(caseId, { kind: 'talk', name });
    return { id, name, state: await talkIn(platform, id) };
  };
  const rooms: [TalkRoom, ...TalkRoom[]] = [await room(party)];
  for (let last = rooms[0]; last.state !== null && last.state.end !== null && last.id !== upTo;) {
    last = await room(`${party}.${String(rooms.length + 1)}`);
    rooms.push(last);
  }
  return rooms;
}

interface Opening {
  readonly actor: Actor;
  readonly caseId: CaseId;
  readonly mediation: MediationState;
  readonly party: string;
  readonly accounts: readonly string[];
  readonly ofMediators: boolean;
  readonly key: string;
}

/**
 * Opens the last room of a side, and those before it for whoever mediates now, who read what was said there. Who may see them the
 * mediation has said.
 */
export async function openRooms(
  platform: Platform,
  rooms: readonly [TalkRoom, ...TalkRoom[]],
  { actor, caseId, mediation, party, accounts, ofMediators, key }: Opening,
): Promise<OutcomeAnswer> {
  const open = (room: TalkRoom, itsKey: string) =>
    submitToDoor(
      platform,
      sealed(platform, {
        ...{ kind: 'talk', caseId: room.id, actor, key: itsKey, command: 'open' },
        fields: { office: mediation.committee, party, title: '单独会谈' },
        // Who mediates may be others by the time it is asked again: it is the same request.
        known: { accounts, ofMediators },
        textFields: ['title'],
        opening: { parent: { kind: 'mediation', caseId }, name: room.name },
      }),
    );
  // Whoever writes for mediators without accounts wrote what stands there.
  const before = ofMediators ? rooms.slice(0, -1) : [];
  for (const room of before) await open(room, `${key}:${room.name}`);
  return await open(rooms.at(-1) ?? rooms[0], key);
}

/** What the law remembers of a room; null: there is none. */
export async function talkIn({ database, registry }: Platform, talk: CaseId): Promise<TalkState | null> {
  const [row] = await reads.readStates(database, [talk]);
  return row === undefined ? null : (stateFrom(kindOf(registry, 'talk'), row.state).state as TalkState);
}
