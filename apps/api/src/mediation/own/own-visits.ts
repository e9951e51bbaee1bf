import type { ownVisitSaid, OwnMediation } from '#contracts/mediation';
import { legalDateOf } from '#libs/calendar';
import type { OwnOutcome } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import type { CaseId } from '#libs/kernel';
import type { MediationDossier } from '#libs/mediation';
import { takeFromLimit } from '#libs/persistence';
import type { RevisitState } from '#libs/revisit';
import type * as z from 'zod';
import { actsFromSource } from '../../intake/receipt-door.js';
import { actorOf, requireRight } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { keyOf, type PartyCaller } from './acting.js';

type Said = Pick<z.output<typeof ownVisitSaid>, 'on' | 'says' | 'obligation'>;

/** The revisits in which a party is asked, as its page tells of them: nothing of what another one said. */
export async function ownVisits(
  { database, docket }: Platform,
  { parts, state }: MediationDossier,
  party: string,
): Promise<OwnMediation['visits']['asked']> {
  const asked = state.visits.due.filter(({ parties }) => parties.includes(party));
  const found = asked.flatMap(({ on }) => parts.flatMap((one) => (isOf(one, on) ? [{ on, part: one.part }] : [])));
  return await Promise.all(
    found.map(async ({ on, part }) => {
      const revisit = (await docket.dossier(part, database)).state as RevisitState;
      const own = revisit.parties.find((one) => one.party === party);
      const isOpen = revisit.closed === null && own?.wantsNone === false;
      return {
        on,
        stands: own?.stands ?? ('to_ask' as const),
        isProved: own?.proof != null,
        obligations: [...revisit.obligations],
        mayAnswer: isOpen && own.stands !== 'asked',
        mayConfirm: own?.stands === 'asked' && own.proof === null,
      };
    }),
  );
}

const isOf = ({ kind, name }: { readonly kind: string; readonly name: string }, on: string): boolean =>
  kind === 'revisit' && name === on;

/**
 * A party says on its page how it stands, or that this is what it has said to whoever rang: that proves it. It speaks for itself alone.
 *
 * @throws DomainError `docket.no_such_case`; those of `answer` and `confirmAnswer`; `account.too_many` beyond the limits
 */
export async function sayOfVisit(platform: Platform, caller: PartyCaller, said: Said): Promise<OwnOutcome> {
  const { database, docket } = platform;
  const { caseId, party, source } = caller;
  await takeFromLimit(database, actsFromSource, source);
  await requireRight(platform, caller, 'speak');
  const mediation = (await docket.dossier(caseId, database)) as MediationDossier;
  const part: CaseId | undefined = mediation.parts.find((one) => isOf(one, said.on))?.part;
  if (part === undefined) throw noSuchCase();
  const actor = actorOf(caller);
  const { context } = await docket.now(part, actor, database);
  const command = commandOf(said, { party, on: legalDateOf(context.at) });
  const done = await docket.act({
    kind: 'revisit',
    caseId: part,
    actor,
    key: `${keyOf(caller)}:visit`,
    commands: [command],
  });
  return { number: mediation.number, at: context.at, isRepeat: done.isRepeat };
}

function commandOf({ says, obligation }: Said, { party, on }: { readonly party: string; readonly on: string }) {
  if (says === 'confirm') return { type: 'confirmAnswer', payload: { party } };
  const payload = {
    ...{ party, on, channel: 'page', proof: 'page', attachment: null, answers: [], words: null, help: null },
    notPerformed: says === 'missing' && obligation !== null ? [obligation] : [],
    ...{ isContent: says === 'content', isRebound: says === 'rebound' },
  };
  return { type: 'answer', payload };
}
