import { partIdOf } from '#libs/docket';
import { partyNamed } from '#libs/kernel';
import { listenersOf, type MediationState } from '#libs/mediation';
import { openCase, sealed } from '../case/case-commands.js';
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
 * same room, which whoever has come to mediate since may see from then on, and whoever mediates no more does not.
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
  const accounts = listenersOf(mediation, actor.principal);
  return await openCase(
    platform,
    caller,
    sealed(platform, {
      ...{ kind: 'talk', caseId: partIdOf(caseId, { kind: 'talk', name: party }), actor, key, command: 'open' },
      fields: { office: mediation.committee, accounts, party, title: '单独会谈' },
      textFields: ['title'],
      opening: { parent: { kind, caseId }, name: party },
    }),
  );
}
