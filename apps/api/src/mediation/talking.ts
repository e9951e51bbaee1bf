import { kindOf, partIdOf, stateFrom } from '#libs/docket';
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
 * same room, which whoever has come to mediate since may see from then on.
 *
 * @throws DomainError those of `talkApart`; `office.not_permitted` (forbidden): others mediate it; `docket.no_such_case`
 */
export async function openTalkOf(platform: Platform, caller: Caller, { id, party: asked, key }: AskedTalk) {
  const { docket, database } = platform;
  const { actor } = caller;
  const { id: caseId, kind } = await visibleHead(platform, caller, id, 'mediation');
  const { parties, state } = await docket.dossier(caseId, database);
  const mediation = state as MediationState;
  const party = partyNamed(parties, asked)?.party ?? asked;
  const commands = [{ type: 'talkApart', payload: { party } }];
  await docket.act({ kind, caseId, actor, key: `${key}:apart`, commands });
  const talk = partIdOf(caseId, { kind: 'talk', name: party });
  const heardBy = await listenersNow(platform, talk);
  const accounts = listenersOf(mediation, { principal: actor.principal, heardBy });
  const ofMediators = mediatorsHear(mediation);
  return await openRoom(platform, { actor, caseId, mediation, party, accounts, ofMediators, key });
}

interface Room {
  readonly actor: Actor;
  readonly caseId: CaseId;
  readonly mediation: MediationState;
  readonly party: string;
  readonly accounts: readonly string[];
  readonly ofMediators: boolean;
  readonly key: string;
}

/** The room of what one side says apart; asked again it is the same one. Who may see it the mediation has said. */
export async function openRoom(
  platform: Platform,
  { actor, caseId, mediation, party, accounts, ofMediators, key }: Room,
): Promise<OutcomeAnswer> {
  const kind = 'talk';
  return await submitToDoor(
    platform,
    sealed(platform, {
      ...{ kind, caseId: partIdOf(caseId, { kind, name: party }), actor, key, command: 'open' },
      fields: { office: mediation.committee, party, title: '单独会谈' },
      // Who mediates may be others by the time it is asked again: it is the same request.
      known: { accounts, ofMediators },
      textFields: ['title'],
      opening: { parent: { kind: 'mediation', caseId }, name: party },
    }),
  );
}

/** For whom it is; nobody, where there is none yet. */
async function listenersNow({ database, registry }: Platform, talk: CaseId): Promise<readonly string[]> {
  const [row] = await reads.readStates(database, [talk]);
  return row === undefined ? [] : (stateFrom(kindOf(registry, 'talk'), row.state).state as TalkState).accounts;
}
