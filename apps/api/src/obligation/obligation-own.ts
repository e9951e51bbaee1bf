import type { ObligationProgress } from '#contracts/obligation';
import { as, DomainError, type Dossier, type Fact } from '#libs/kernel';
import type { MediationDossier } from '#libs/mediation';
import {
  isDemanded,
  missingCents,
  optionsOf,
  settledOn,
  type ObligationFacts,
  type ObligationFactType,
  type ObligationState,
} from '#libs/obligation';
import { reads } from '#libs/persistence';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';
import { obligationFile } from './export.js';
import { obligationLooksAt, paperOfObligation } from './obligation-papers.js';
import { peopleAbove } from './people.js';

const done = ['urged', 'asked', 'recordedBroken', 'wentElsewhere', 'resumed'] as const;
const types = [
  'proved',
  'claimed',
  'proposed',
  'standingTold',
  ...done,
] as const satisfies readonly ObligationFactType[];

/** What an obligation has beside what every case has: what is owed by whom, what came, and what each side may do now. */
export const obligationOwn: OwnOfKind<'obligation'> = {
  file: obligationFile,
  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  /**
   * What another agreement took the place of is owed by that one: it is watched no more, whatever comes of what had ended before.
   *
   * @throws DomainError `obligation.replaced` (conflict)
   */
  async check({ docket, database }, { actor }, { command, caseId, key }) {
    if (command !== 'resume') return;
    const { dossier } = await docket.now(as(caseId), actor, database);
    if (dossier.parent === null || (dossier.state as ObligationState).matter !== 'agreement') return;
    const { principal } = actor;
    if (await reads.hasAsked(database, { principal, key, caseId: as(caseId) })) return;
    const mediation = (await docket.dossier(dossier.parent.caseId, database)) as MediationDossier;
    if ((mediation.state.agreement?.replacedBy ?? null) === null) return;
    throw new DomainError('conflict', 'obligation.replaced', 'another agreement took its place');
  },

  notices: { looksAt: obligationLooksAt, of: paperOfObligation },
};

async function progressOf(platform: Platform, caller: Caller, asked: DetailAsked): Promise<ObligationProgress> {
  const { dossier: found, context } = await asked.now;
  const dossier = found as Dossier<ObligationState>;
  const { state, parent } = dossier;
  const [facts, people, what] = await Promise.all([
    factsOfTypes(platform, caller, { case: asked.head, types }),
    peopleAbove(platform, caller, { above: parent?.caseId ?? null, known: state.parties }),
    whatIsOwed(platform, caller, dossier),
  ]);
  const { confirmation, before } = state;
  return {
    ...{ name: parent?.name ?? '', what, people: [...people] },
    ...{ debtors: [...state.debtors], creditors: [...state.creditors] },
    ...{ agreedOn: state.agreedOn, effectiveOn: state.effectiveOn },
    ...{ isOnTheSpot: state.isOnTheSpot, isNotarised: state.isNotarised, withinDays: state.withinDays },
    after: state.after.map((name) => ({ name, as: endOf(before.find((one) => one.name === name)?.as) })),
    ...moneyOf(state, facts),
    ...saidOf(state, facts),
    confirmation: confirmation && { as: confirmation.as, on: confirmation.on },
    optionsToldOn: state.optionsToldOn,
    options: [...optionsOf(state, context)],
  };
}

/** What is open again has not ended. */
const endOf = (as: ObligationState['before'][number]['as'] | undefined): ObligationProgress['after'][number]['as'] =>
  as === undefined || as === 'reopened' ? null : as;

/** The words of the case above: whoever sees the obligation sees that one. */
async function whatIsOwed(
  { database }: Platform,
  { reader }: Caller,
  { parent, state }: Dossier<ObligationState>,
): Promise<string | null> {
  if (parent === null) return null;
  const [text] = await reads.readTextsOf(database, reader, parent.caseId, [state.what]);
  return text?.body ?? null;
}

const dataOf = <T extends ObligationFactType>(facts: readonly Fact[], type: T): readonly ObligationFacts[T][] =>
  facts.flatMap((fact) => (fact.type === type ? [fact.data as ObligationFacts[T]] : []));

function moneyOf(
  state: ObligationState,
  facts: readonly Fact[],
): Pick<ObligationProgress, 'dues' | 'payments' | 'claims'> {
  const settled = settledOn(state);
  const proofs = dataOf(facts, 'proved');
  const claimed = dataOf(facts, 'claimed');
  return {
    dues: state.dues.map(({ amountCents, on, isPast }, at) => ({
      ...{ due: at + 1, amountCents, on, isDemanded: isDemanded(state, at), isPast },
      ...{ settledOn: settled[at] ?? null, missingCents: missingCents(state, at) },
    })),
    payments: state.payments.map((one, at) => ({
      ...{ payment: at + 1, on: one.on, amountCents: one.amountCents, from: one.from, shown: one.shown },
      words: proofs.find(({ payment }) => payment === at + 1)?.proof.digest ?? null,
      ...{ attachment: one.attachment, isStruck: one.isStruck, isDoubted: one.isDoubted },
    })),
    claims: state.claims.map(({ party, on, amountCents, stands }, at) => ({
      ...{ claim: at + 1, party, on, amountCents, stands },
      words: claimed.find(({ claim }) => claim === at + 1)?.words.digest ?? '',
    })),
  };
}

function saidOf(
  state: ObligationState,
  facts: readonly Fact[],
): Pick<ObligationProgress, 'amendments' | 'accounts' | 'said'> {
  const proposed = dataOf(facts, 'proposed');
  return {
    amendments: state.amendments.map(({ days, text, signatures, stands }, at) => ({
      ...{ amendment: at + 1, by: proposed.find(({ amendment }) => amendment === at + 1)?.party ?? '', text, stands },
      days: days.map(({ due, on }) => ({ due, on })),
      signed: signatures.map(({ party }) => party),
    })),
    accounts: facts.flatMap(({ type, at, data }) => {
      if (type !== 'standingTold') return [];
      const { party, words } = data as ObligationFacts['standingTold'];
      return [{ party, at, words: words.digest }];
    }),
    said: facts.flatMap(({ type, at, data }) => {
      const what = done.find((one) => one === type);
      if (what === undefined) return [];
      return [{ type: what, at, words: (data as ObligationFacts[typeof what]).words.digest }];
    }),
  };
}
