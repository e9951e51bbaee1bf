import type { OwnExecuted } from '#contracts/petition';
import type { OwnOutcome } from '#libs/contracts';
import { legalDateOf } from '#libs/calendar';
import { noSuchCase } from '#libs/docket';
import type { CaseId, Dossier } from '#libs/kernel';
import { takeFromLimit, type reads } from '#libs/persistence';
import type { ObligationState } from '#libs/obligation';
import type { PetitionState } from '#libs/petition';
import { actsFromSource } from '../intake/receipt-door.js';
import { actorOf, requireRight } from '../intake/receipt-right.js';
import type { Platform } from '../platform.js';
import type { DaysBeside } from './own-dates.js';
import { petitionerWho } from './own-wishes.js';

type Petition = Pick<Dossier<PetitionState>, 'parts' | 'parties'>;

/** The execution of the opinion, as its petitioner is told of it. */
export interface OwnExecution extends DaysBeside {
  /** Whoever reads may say that it is carried out. */
  readonly mayAcknowledge: boolean;
  /** Or that what was recorded of it is not so. */
  readonly mayDeny: boolean;
}

/** What may be said of it. */
export const saidOf = (execution: OwnExecution | null): Pick<OwnExecution, 'mayAcknowledge' | 'mayDeny'> => ({
  mayAcknowledge: execution?.mayAcknowledge === true,
  mayDeny: execution?.mayDeny === true,
});

const partOf = ({ parts }: Petition): CaseId | undefined => parts.find(({ kind }) => kind === 'obligation')?.part;

/** The day by which the opinion is carried out, which the obligation has that it is; null: nothing is. */
export async function executionOf(
  { database, docket }: Platform,
  petition: Petition,
  holder: reads.ReceiptHolder,
): Promise<OwnExecution | null> {
  const part = partOf(petition);
  if (part === undefined) return null;
  const actor = actorOf(holder);
  const { dossier, context, refusals } = await docket.now(part, actor, database);
  const isOwn = petitionerWho(petition, { actor }) !== null;
  const refused = refusals();
  return {
    ...{ clocks: dossier.clocks, time: context },
    mayAcknowledge: isOwn && refused['acknowledge'] === null,
    mayDeny: isOwn && refused['deny'] === null,
    moved: dayPutOff(dossier.state as ObligationState),
  };
}

/** From which day to which it was put off, and when the last of all signed. */
export function dayPutOff({ dues, amendments }: ObligationState): DaysBeside['moved'] {
  const { paperOn: from = null, on: to = null } = dues[0] ?? {};
  const signed = amendments.findLast(({ stands }) => stands === 'in_force')?.signatures.map(({ on }) => on);
  const on = signed?.toSorted().at(-1);
  return from === null || to === null || on === undefined || from === to ? null : { from, to, on };
}

/**
 * A petitioner says that the opinion is carried out, since when, which ends it, or that it is not, which has it looked at again. Whoever
 * acts for others does not say it for them here.
 *
 * @throws DomainError `docket.no_such_case` (not_found); those of `acknowledge` and `deny`; `account.too_many` beyond the limits
 */
export async function sayExecuted(
  platform: Platform,
  caller: reads.ReceiptHolder & { readonly key: string; readonly source: string },
  { on, isCarriedOut }: Pick<OwnExecuted, 'on' | 'isCarriedOut'>,
): Promise<OwnOutcome> {
  const { database, docket } = platform;
  const { caseId, party: by, source } = caller;
  await takeFromLimit(database, actsFromSource, source);
  await requireRight(platform, caller, 'speak');
  const actor = actorOf(caller);
  const petition = (await docket.dossier(caseId, database)) as Dossier<PetitionState>;
  const part = partOf(petition);
  const party = petitionerWho(petition, { actor });
  if (part === undefined || party === null) throw noSuchCase();
  const { context } = await docket.now(part, actor, database);
  const key = `${caseId} ${by} ${caller.key}:executed`;
  const came = { party, by, on: on ?? legalDateOf(context.at), amountCents: null, from: null, claim: null };
  const commands = isCarriedOut ? [{ type: 'acknowledge', payload: came }] : [{ type: 'deny', payload: { party, by } }];
  const { isRepeat } = await docket.act({ kind: 'obligation', caseId: part, actor, key, commands });
  return { number: petition.number, at: context.at, isRepeat };
}
