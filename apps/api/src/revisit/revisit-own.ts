import type { RevisitProgress } from '#contracts/revisit';
import { as, DomainError, type Dossier, type Fact } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import type { RevisitFacts, RevisitState } from '#libs/revisit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import { visibleHead } from '../case/visible-head.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';
import { revisitFile } from './export.js';
import { answerBeside, answerHere, besideOf, requireBeside } from './beside.js';
import { calledHere } from './called.js';
import { requireNewCase } from './linked-case.js';
import { visitorNamed } from './people.js';
import { questionsOf } from './questions.js';
import { paperOfRevisit, revisitLooksAt } from './revisit-papers.js';
import { saidIn, saidLast, type SaidLast } from './said-last.js';
import { isVisitor, requireApart } from './visiting.js';

const types = ['opened', 'drawFrozen', ...saidIn];

/** What a revisit has beside what every case has: its form, whom it asks, who goes, and what was said. */
export const revisitOwn: OwnOfKind<'revisit'> = {
  file: revisitFile,
  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  called: (platform, caller, dossier) => calledHere(platform, caller, dossier as Dossier<RevisitState>),

  notices: { looksAt: revisitLooksAt, of: paperOfRevisit },

  async check(platform, caller, { command, caseId, body, key }) {
    const { dossier, refusals } = await platform.docket.now(as(caseId), caller.actor, platform.database);
    const { state, parent } = dossier as Dossier<RevisitState>;
    await requireApart(platform, caller, state);
    if (command === 'answer') await requireBeside(platform, caller, { command, caseId, body, key });
    // Whoever may not link anything is refused by the law.
    if (command !== 'linkRebound' || refusals()[command] !== null) return;
    const { isDrill } = await visibleHead(platform, caller, caseId, 'revisit');
    await requireNewCase(platform, { state, parent }, { number: String(body['number']), isDrill });
  },

  async after(platform, caller, given) {
    if (given.command === 'answer') await answerBeside(platform, caller, given);
  },

  async fields(platform, caller, { command, caseId, body }) {
    if (command === 'answer') return answerHere(platform, { caseId, body });
    if (command !== 'assign') return {};
    const { docket, database } = platform;
    const { dossier } = await docket.now(as(caseId), caller.actor, database);
    const named = await visitorNamed(platform, dossier as Dossier<RevisitState>, body['person'] as string);
    if (named === null) {
      throw new DomainError('invalid', 'revisit.not_independent', 'it is nobody of the visiting office', {});
    }
    return { ...named };
  },
};

async function progressOf(platform: Platform, caller: Caller, { head, now }: DetailAsked): Promise<RevisitProgress> {
  const dossier = (await now).dossier as Dossier<RevisitState>;
  const { state } = dossier;
  const [facts, called, visitor, beside] = await Promise.all([
    factsOfTypes(platform, caller, { case: head, types }),
    calledHere(platform, caller, dossier),
    visitorOf(platform, caller, state),
    besideOf(platform, caller, dossier),
  ]);
  const [frozen] = dataOf(facts, 'drawFrozen');
  const { form, obligations, reviewUntil, callBack } = state;
  return {
    form: { id: form?.id ?? '', hash: form?.hash ?? '', questions: questionsOf(state) },
    asked: state.parties.map((one) => ({
      ...askedOf(one, facts),
      who: called.get(one.party) ?? one.party,
    })),
    languages: [...(state.languages ?? [])],
    isMoved: state.isMoved === true,
    ...{ obligations: [...obligations], reviewUntil, visitor, callBack, beside },
    draw: frozen === undefined ? null : drawOf(facts, frozen),
  };
}

/** Who goes, as the account is called now. */
async function visitorOf(
  { database }: Platform,
  { actor }: Caller,
  { visitor }: RevisitState,
): Promise<RevisitProgress['visitor']> {
  if (visitor === null) return null;
  const { account, office } = visitor;
  const names = await displayNamesOf(database, account === null ? [] : [account]);
  const name = account === null ? null : (names.get(account) ?? null);
  return { name, office, isReader: isVisitor({ visitor }, actor) };
}

const dataOf = <T extends keyof RevisitFacts>(facts: readonly Fact[], type: T): readonly RevisitFacts[T][] =>
  facts.flatMap((fact) => (fact.type === type ? [fact.data as RevisitFacts[T]] : []));

const drawOf = (facts: readonly Fact[], { candidates, leftOut, isDrawn }: RevisitFacts['drawFrozen']) => ({
  fact: facts.find(({ type }) => type === 'drawFrozen')?.seq ?? 0,
  ...{ candidates: candidates.length, leftOut: leftOut.length, isDrawn },
});

function askedOf(
  { party, stands, wantsNone, attempts, proof, doubt, help, rebound }: RevisitState['parties'][number],
  facts: readonly Fact[],
): Omit<RevisitProgress['asked'][number], 'who'> {
  const said = saidLast(facts, party);
  return {
    ...{ party, stands, wantsNone, proof, doubt },
    attempts: attempts.map(({ on, time, channel }) => ({ on, time, channel })),
    said: said === undefined ? null : saidOf(said),
    ...{ isHelpOwed: help !== null, isReboundOwed: rebound !== null },
  };
}

const saidOf = (said: SaidLast) => ({
  ...{
    on: said.on,
    correctedOn: said.correctedOn,
    channel: said.channel,
    answers: said.answers.map((one) => ({ ...one })),
  },
  ...{ words: said.words?.digest ?? null, help: said.help?.digest ?? null, notPerformed: [...said.notPerformed] },
  ...{ isContent: said.isContent, isRebound: said.isRebound },
});
