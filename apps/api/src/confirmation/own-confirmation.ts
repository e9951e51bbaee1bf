import type { OwnConfirmation, OwnConfirmationAct } from '#contracts/confirmation';
import { confirmationRules, lastDayOf, type ConfirmationState } from '#libs/confirmation';
import type { OwnOutcome } from '#libs/contracts';
import { noSuchCase } from '#libs/docket';
import { partyNamed, type Dossier } from '#libs/kernel';
import { requireActing, type KindContext } from '#libs/kind';
import type { MediationDossier } from '#libs/mediation';
import { takeFromLimit } from '#libs/persistence';
import { isRunning } from '#libs/rules';
import { sealed, submitToDoor } from '../case/case-commands.js';
import { actsFromSource } from '../intake/receipt-door.js';
import { actorOf, requireRight } from '../intake/receipt-right.js';
import { keyOf, type PartyCaller } from '../mediation/own/acting.js';
import { confirmationIn } from '../mediation/own/own-court.js';
import { principalOf } from '../mediation/own/principal.js';
import type { OwnReader } from '../mediation/own/reading.js';
import type { Platform } from '../platform.js';

const none: OwnConfirmation = {
  ...{
    isOffered: false,
    isFree: false,
    lastOn: null,
    isProvisional: false,
    remindedOn: null,
    says: null,
    isAgreed: false,
    appliedOn: null,
    steps: [],
  },
  ...{ endedAs: null, endedOn: null, objectBy: null },
  may: { consent: false, decline: false },
};

/** Whether a court is asked, as a party is told it by number and code, which were checked: of the other side's answer nothing. */
export async function readOwnConfirmation(platform: Platform, holder: OwnReader): Promise<OwnConfirmation> {
  const { database, docket } = platform;
  const { dossier: read, context } = await docket.now(holder.caseId, actorOf(holder), database);
  const mediation = read as MediationDossier;
  const party = principalOf(mediation, { reader: holder.party, of: holder.of, on: context.today });
  const caseId = confirmationIn(mediation);
  if (caseId === null) return none;
  const { dossier, refusals, context: now } = await docket.now(caseId, actorOf(holder), database);
  return toldOf(dossier as Dossier<ConfirmationState>, party, { refused: refusals(), context: now });
}

/** By which name a party goes now, whatever it was called when that was recorded. */
const nameIn = ({ parties }: ConfirmationState, name: string): string => partyNamed(parties, name)?.party ?? name;

/** What a party has said, and whether all who apply want it. */
function answersIn(state: ConfirmationState, party: string): Pick<OwnConfirmation, 'says' | 'isAgreed'> {
  const wants = state.consents.map((one) => nameIn(state, one.party));
  const hasDeclined = state.declined.some((one) => nameIn(state, one) === party);
  return {
    says: hasDeclined ? 'no' : wants.includes(party) ? 'yes' : null,
    isAgreed: state.applicants.every((one) => wants.includes(nameIn(state, one))),
  };
}

function toldOf(
  { state, clocks }: Dossier<ConfirmationState>,
  party: string,
  { refused, context }: { readonly refused: Readonly<Record<string, unknown>>; readonly context: KindContext },
): OwnConfirmation {
  const { says, isAgreed } = answersIn(state, party);
  const isApplicant = state.applicants.some((one) => nameIn(state, one) === party);
  const may = (act: OwnConfirmationAct, said: OwnConfirmation['says']): boolean =>
    says !== said && refused[act] === null && isApplicant;
  const window = clocks.findLast(({ rule }) => rule === confirmationRules.window);
  const last = window === undefined ? null : lastDayOf(window, context);
  return {
    isOffered: true,
    isFree: state.body === 'committee',
    lastOn: last?.lastOn ?? null,
    isProvisional: last !== null && last.latestOn > last.lastOn,
    remindedOn: remindedOf({ state, clocks }, party),
    ...{ says, isAgreed },
    steps: state.steps.map(({ step, on, until, time }) => ({ step, on, until, time })),
    ...{ appliedOn: state.appliedOn, endedAs: state.end?.as ?? null, endedOn: state.end?.on ?? null },
    objectBy: objectBy({ state, clocks }, { party, context }),
    may: { consent: may('consent', 'yes'), decline: may('decline', 'no') },
  };
}

/** When it was last reminded of a day that still runs. */
const remindedOf = ({ state, clocks }: Pick<Dossier<ConfirmationState>, 'state' | 'clocks'>, party: string) =>
  state.reminders.findLast(
    ({ clock, parties }) =>
      clocks.some((one) => one.id === clock && isRunning(one)) && parties.some((one) => nameIn(state, one) === party),
  )?.on ?? null;

/** Its own fifteen days, from when it received what the court has confirmed, by the holidays that are known now. */
function objectBy({ state, clocks }: Pick<Dossier<ConfirmationState>, 'state' | 'clocks'>, of: OfObjection) {
  const window = clocks.find(
    ({ rule, owner, endedAt }) =>
      rule === confirmationRules.object &&
      endedAt === null &&
      owner.startsWith('party:') &&
      nameIn(state, owner.slice('party:'.length)) === of.party,
  );
  return window === undefined ? null : lastDayOf(window, of.context).lastOn;
}

interface OfObjection {
  readonly party: string;
  readonly context: KindContext;
}

/**
 * A party wants a court to be asked, or does not: its own word alone, or that of whom it may act for.
 *
 * @throws DomainError the refusals of the law; `docket.no_such_case`; `account.too_many` beyond the limits
 */
export async function sayOfConfirmation(
  platform: Platform,
  caller: PartyCaller,
  act: OwnConfirmationAct,
): Promise<OwnOutcome> {
  const { database, docket } = platform;
  const { caseId: mediation, party: by, of, source } = caller;
  await takeFromLimit(database, actsFromSource, source);
  const actor = actorOf(caller);
  const { dossier, context } = await docket.now(mediation, actor, database);
  const caseId = confirmationIn(dossier);
  if (caseId === null) throw noSuchCase();
  const scope = act === 'consent' ? 'sign' : 'speak';
  await requireRight(platform, caller, scope);
  const { parties } = dossier;
  const party = principalOf({ parties }, { reader: by, of, on: context.today });
  // By the mandate of the one who was chosen, and not by that of another one.
  if (party !== by) requireActing(parties, { by, of: party, scope, on: context.today });
  const given = { ...{ kind: 'confirmation', caseId, actor, command: act }, key: `${keyOf(caller)}:court` };
  const { facts, isRepeat } = await submitToDoor(
    platform,
    sealed(platform, { ...given, fields: { party, by }, textFields: [] }),
  );
  return { number: dossier.number, at: facts.at(-1)?.at ?? context.at, isRepeat };
}
