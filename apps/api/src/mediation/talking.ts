import { kindOf, partIdOf, stateFrom } from '#libs/docket';
import { partyNamed, type CaseId } from '#libs/kernel';
import { listenersOf, mediatorsHear, type MediationState } from '#libs/mediation';
import { reads } from '#libs/persistence';
import type { TalkState } from '#libs/talk';
import { sealed, submitToDoor } from '../case/case-commands.js';
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
  // Whoever comes to mediate does not see the room yet: the mediation has said who may.
  return await submitToDoor(
    platform,
    sealed(platform, {
      ...{ kind: 'talk', caseId: talk, actor, key, command: 'open' },
      fields: {
        office: mediation.committee,
        accounts,
        ofMediators: mediatorsHear(mediation),
        party,
        title: '单独会谈',
      },
      textFields: ['title'],
      opening: { parent: { kind, caseId }, name: party },
    }),
  );
}

/** For whom it is; nobody, where there is none yet. */
async function listenersNow({ database, registry }: Platform, talk: CaseId): Promise<readonly string[]> {
  const [row] = await reads.readStates(database, [talk]);
  return row === undefined ? [] : (stateFrom(kindOf(registry, 'talk'), row.state).state as TalkState).accounts;
}
