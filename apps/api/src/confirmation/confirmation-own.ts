import type { ConfirmationProgress } from '#contracts/confirmation';
import {
  neededItems,
  type ConfirmationFacts,
  type ConfirmationFactType,
  type ConfirmationState,
} from '#libs/confirmation';
import { partyNamed, type Dossier, type Fact } from '#libs/kernel';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import { peopleAbove } from '../obligation/people.js';
import type { Platform } from '../platform.js';
import { confirmationFile } from './export.js';
import { confirmationLooksAt, paperOfConfirmation } from './confirmation-papers.js';

const types = [
  'applied',
  'courtStep',
  'courtStepCorrected',
  'courtAsked',
] as const satisfies readonly ConfirmationFactType[];

/** What a judicial confirmation has beside what every case has: who wants it, what is there for the court, and what that did. */
export const confirmationOwn: OwnOfKind<'confirmation'> = {
  file: confirmationFile,
  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  notices: { looksAt: confirmationLooksAt, of: paperOfConfirmation },
};

const dataOf = <T extends ConfirmationFactType>(facts: readonly Fact[], type: T): readonly ConfirmationFacts[T][] =>
  facts.flatMap((fact) => (fact.type === type ? [fact.data as ConfirmationFacts[T]] : []));

/** What the court did, without what was corrected since: each correction takes the last one back. */
function standingSteps(facts: readonly Fact[]): readonly ConfirmationFacts['courtStep'][] {
  return facts.reduce<readonly ConfirmationFacts['courtStep'][]>((so, { type, data }) => {
    if (type === 'courtStepCorrected') return so.slice(0, -1);
    return type === 'courtStep' ? [...so, data as ConfirmationFacts['courtStep']] : so;
  }, []);
}

async function progressOf(
  platform: Platform,
  caller: Caller,
  { head, now }: DetailAsked,
): Promise<ConfirmationProgress> {
  const { state, parent } = (await now).dossier as Dossier<ConfirmationState>;
  const [facts, people] = await Promise.all([
    factsOfTypes(platform, caller, { case: head, types }),
    peopleAbove(platform, caller, { above: parent?.caseId ?? null, known: state.parties }),
  ]);
  const { items } = state;
  return {
    people: [...people],
    applicants: applicantsOf(state),
    ...{ isWritten: state.isWritten, isInvited: state.isInvited, times: state.times },
    items: items && [...items],
    lacking: items === null ? [] : neededItems.filter((one) => !items.includes(one)),
    court: dataOf(facts, 'applied').at(-1)?.court.digest ?? null,
    steps: standingSteps(facts).map(({ step, on, until, time, number, words }) => ({
      ...{ step, on, until, time, number: number?.digest ?? null, words: words?.digest ?? null },
    })),
    asked: facts.flatMap(({ type, at, data }) =>
      type === 'courtAsked' ? [{ at, words: (data as ConfirmationFacts['courtAsked']).words.digest }] : [],
    ),
    received: state.received.map(({ party, on }) => ({ party, on })),
  };
}

/** Each of them once, by the name of today, with what it has said. */
function applicantsOf({
  applicants,
  parties,
  consents,
  declined,
}: ConfirmationState): ConfirmationProgress['applicants'] {
  const nameOf = (party: string): string => partyNamed(parties, party)?.party ?? party;
  const yes = consents.map(({ party }) => nameOf(party));
  const no = declined.map(nameOf);
  return [...new Set(applicants.map(nameOf))].map((party) => ({
    party,
    says: no.includes(party) ? 'no' : yes.includes(party) ? 'yes' : null,
  }));
}
