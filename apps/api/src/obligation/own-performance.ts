import { ownObligationActs, type OwnObligationAct, type OwnPerformance } from '#contracts/obligation';
import { noSuchCase } from '#libs/docket';
import { partyNamed, type CaseId, type Dossier } from '#libs/kernel';
import type { MediationDossier } from '#libs/mediation';
import {
  isDemanded,
  missingCents,
  optionsOf,
  settledOn,
  type ObligationPhase,
  type ObligationState,
} from '#libs/obligation';
import { reads } from '#libs/persistence';
import { actorOf } from '../intake/receipt-right.js';
import { principalOf } from '../mediation/own/principal.js';
import type { OwnReader } from '../mediation/own/reading.js';
import type { Platform } from '../platform.js';

type Own = OwnPerformance['obligations'][number];

/** What each side may say. */
const ofDebtor: readonly OwnObligationAct[] = ['claim', 'tellStanding'];
const ofCreditor: readonly OwnObligationAct[] = ['acknowledge', 'dispute'];

/** The obligations of a mediation, by their names. */
export const obligationsIn = ({ parts }: Pick<MediationDossier, 'parts'>): ReadonlyMap<string, CaseId> =>
  new Map(parts.flatMap(({ kind, name, part }) => (kind === 'obligation' ? [[name, part] as const] : [])));

/**
 * What a party owes and is owed, by number and code, which were checked. Nothing of others is among it, nor a debtor's account of how it
 * stands, which is the committee's alone.
 *
 * @throws DomainError `docket.no_such_case` (not_found); those of `requireActing` (forbidden)
 */
export async function readPerformance(platform: Platform, holder: OwnReader): Promise<OwnPerformance> {
  const { database, docket } = platform;
  const { dossier: read, context } = await docket.now(holder.caseId, actorOf(holder), database);
  const mediation = read as MediationDossier;
  const party = principalOf(mediation, { reader: holder.party, of: holder.of, on: context.today });
  const all = [...obligationsIn(mediation)].toSorted(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)));
  const words = await wordsOf(platform, mediation.id);
  const told = await Promise.all(all.map(([name, caseId]) => ownOf(platform, holder, { name, caseId, party, words })));
  return {
    ...{ number: mediation.number, isDrill: mediation.isDrill, party },
    obligations: told.flatMap((one) => one ?? []),
  };
}

/** The words of the agreement, by their digests. */
async function wordsOf({ database }: Platform, caseId: CaseId): Promise<ReadonlyMap<string, string>> {
  const types = { withTexts: ['drawnUp'], withoutTexts: [] };
  const file = await reads.readOwnFile(database, { kind: 'mediation', caseId }, types);
  if (file === null) throw noSuchCase();
  return new Map(file.texts.map(({ digest, body }) => [digest, body]));
}

interface Asked {
  readonly name: string;
  readonly caseId: CaseId;
  readonly party: string;
  readonly words: ReadonlyMap<string, string>;
}

/** One of them as that party is told it; null: it neither owes it nor is owed it. */
async function ownOf(platform: Platform, holder: OwnReader, asked: Asked): Promise<Own | null> {
  const { database, docket } = platform;
  const { name, caseId, party, words } = asked;
  const { dossier, context, refusals } = await docket.now(caseId, actorOf(holder), database);
  const { state } = dossier as Dossier<ObligationState>;
  const isOf = (all: readonly string[]) => all.some((one) => nameIn(state, one) === party);
  const [isDebtor, isCreditor] = [isOf(state.debtors), isOf(state.creditors)];
  if (!isDebtor && !isCreditor) return null;
  const proposal = await proposalOf(platform, state, { caseId, party });
  const refused = refusals();
  const may = (act: OwnObligationAct): boolean =>
    refused[act] === null &&
    (isDebtor || !ofDebtor.includes(act)) &&
    (isCreditor || !ofCreditor.includes(act)) &&
    (act !== 'declineAmendment' || proposal !== null) &&
    (act !== 'dispute' || state.claims.some(({ stands }) => stands === 'open'));
  return {
    ...{ obligation: name, phase: phaseIn(state), isDebtor, isCreditor, what: words.get(state.what) ?? null },
    isJoint: isDebtor && new Set(state.debtors.map((one) => nameIn(state, one))).size > 1,
    ...moneyOf(state, party),
    proposal,
    options: optionsOf(state, context).flatMap((one) => optionFor(one, isCreditor)),
    endedAs: state.end?.as ?? null,
    may: Object.fromEntries(
      (Object.keys(ownObligationActs) as OwnObligationAct[]).map((act) => [act, may(act)]),
    ) as Own['may'],
  };
}

/** What is the creditor's alone a debtor is not told, nor the last day of the creditor's claim: its own may begin otherwise. */
function optionFor(option: Own['options'][number], isCreditor: boolean): Own['options'] {
  if (isCreditor || option.whose === 'all') return [option];
  return option.whose === 'each' ? [{ ...option, until: null }] : [];
}

const nameIn = ({ parties }: ObligationState, party: string): string => partyNamed(parties, party)?.party ?? party;

function phaseIn({ end, isDue, dues, ...state }: ObligationState): ObligationPhase {
  if (end !== null) return 'ended';
  if (!isDue) return 'waiting';
  const settled = settledOn({ ...state, dues });
  return dues.some(({ isPast }, at) => isPast && settled[at] === null) ? 'late' : 'running';
}

function moneyOf(state: ObligationState, party: string): Pick<Own, 'isMoney' | 'dues' | 'payments' | 'claims'> {
  const settled = settledOn(state);
  return {
    isMoney: state.dues.some(({ amountCents }) => amountCents !== null),
    dues: state.dues.map(({ amountCents, on, isPast, clock }, at) => ({
      ...{ due: at + 1, amountCents, on, isDemanded: isDemanded(state, at), isPast },
      ...{ settledOn: settled[at] ?? null, missingCents: missingCents(state, at) },
      remindedOn: remindedOf(state, { clock, party }),
    })),
    payments: state.payments.flatMap(({ on, amountCents, shown, isStruck, isDoubted }) =>
      isStruck ? [] : [{ on, amountCents, shown, isDoubted }],
    ),
    claims: state.claims.map(({ on, amountCents, stands }, at) => ({ claim: at + 1, on, amountCents, stands })),
  };
}

/** When a party was last reminded of the day of a clock. */
const remindedOf = (state: ObligationState, of: { readonly clock: string | null; readonly party: string }) =>
  state.reminders.findLast(
    ({ clock, parties }) => clock === of.clock && parties.some((one) => nameIn(state, one) === of.party),
  )?.on ?? null;

/** Later days that wait for signatures, in the words that are signed. */
async function proposalOf(
  { database }: Platform,
  state: ObligationState,
  { caseId, party }: Pick<Asked, 'caseId' | 'party'>,
): Promise<Own['proposal']> {
  const last = state.amendments.at(-1);
  if (last?.stands !== 'proposed') return null;
  const types = { withTexts: ['proposed'], withoutTexts: [] };
  const file = await reads.readOwnFile(database, { kind: 'obligation', caseId }, types);
  return {
    amendment: state.amendments.length,
    days: last.days.map(({ due, on }) => ({ due, on })),
    text: file?.texts.find(({ digest }) => digest === last.text)?.body ?? null,
    isSigned: last.signatures.some((one) => nameIn(state, one.party) === party),
  };
}
