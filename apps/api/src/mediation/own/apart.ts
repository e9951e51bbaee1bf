import type { OwnOutcome } from '#libs/contracts';
import { partIdOf } from '#libs/docket';
import { requireActing } from '#libs/kind';
import { hearersOf, type MediationState } from '#libs/mediation';
import { takeFromLimit } from '#libs/persistence';
import { sealed, submitToDoor } from '../../case/case-commands.js';
import { actsFromSource } from '../../intake/receipt-door.js';
import { actorOf, requireRight } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { openRoom } from '../talking.js';
import { keyOf, type PartyCaller } from './acting.js';
import { principalOf } from './principal.js';

/**
 * What a party writes to those who mediate, and to nobody else (只告诉调解员): into the room of what it says apart. It is read there, and
 * on no page of anybody; what the other side is to know the party says itself, as an offer.
 *
 * @throws DomainError those of `talkApart` and of a talk; `mediation.nobody_hears` (conflict); `account.too_many` beyond the limits
 */
export async function tellMediators(platform: Platform, caller: PartyCaller, text: string): Promise<OwnOutcome> {
  const { database, docket } = platform;
  const { caseId, party: by, of } = caller;
  await takeFromLimit(database, actsFromSource, caller.source);
  await requireRight(platform, caller, 'speak');
  const actor = actorOf(caller);
  const { dossier, context } = await docket.now(caseId, actor, database);
  const { parties } = dossier;
  const party = principalOf({ parties }, { reader: by, of, on: context.today });
  if (party !== by) requireActing(parties, { by, of: party, scope: 'speak', on: context.today });
  const mediation = dossier.state as MediationState;
  const accounts = hearersOf(mediation);
  const key = `${keyOf(caller)}:apart`;
  const commands = [{ type: 'talkApart', payload: { party, by } }];
  await docket.act({ kind: 'mediation', caseId, actor, key, commands });
  await openRoom(platform, { actor, caseId, mediation, party, accounts, ofMediators: true, key: `${key}:open` });
  const said = sealed(platform, {
    ...{ kind: 'talk', caseId: partIdOf(caseId, { kind: 'talk', name: party }), actor, key: `${key}:say` },
    ...{ command: 'say', fields: { on: context.today, text }, textFields: ['text'] },
  });
  const { facts, isRepeat } = await submitToDoor(platform, said);
  // Of the room nothing is told, not its number.
  return { number: dossier.number, at: facts.at(-1)?.at ?? context.at, isRepeat };
}
