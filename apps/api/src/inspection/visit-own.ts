import type { VisitProgress } from '#contracts/visit';
import type { Dossier } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import { askedIn, resultOf, wordsOfKept, type Checklist, type VisitFacts, type VisitState } from '#libs/visit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';
import { paperOfVisit, visitLooksAt } from './papers.js';

/** What a visit has beside what every case has: its checklist with what was answered, and who goes. */
export const visitOwn: OwnOfKind<'visit'> = {
  notices: { looksAt: visitLooksAt, of: paperOfVisit },

  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },
};

const told = ['answered', 'leftOut', 'correctedOnSpot'];

/** Facts of one type. */
type Told = <T extends keyof VisitFacts>(type: T) => readonly VisitFacts[T][];
type NameOf = (account: string) => string | null;

async function progressOf(platform: Platform, caller: Caller, { head, now }: DetailAsked): Promise<VisitProgress> {
  const { state } = (await now).dossier as Dossier<VisitState>;
  const facts = await factsOfTypes(platform, caller, { case: head, types: told });
  const of: Told = <T extends keyof VisitFacts>(type: T) =>
    facts.flatMap((fact) => (fact.type === type ? [fact.data as VisitFacts[T]] : []));
  const accounts = [...state.inspectors, ...state.said].map(({ account }) => account);
  const names = await displayNamesOf(platform.database, accounts);
  const nameOf = (account: string): string | null => names.get(account) ?? null;
  const { principal } = caller.actor;
  return {
    ...withoutNames(questionsOf(state, of, nameOf), state, caller),
    corrections: of('correctedOnSpot').map(({ item, words: what }) => ({ item, words: what.digest })),
    inspectors: state.inspectors.map(({ account }) => ({
      ...{ account, name: nameOf(account), isLeader: account === state.leader },
    })),
    signed: state.signed,
    isInspector: state.inspectors.some(({ account }) => account === principal),
    isLeader: state.leader === principal,
  };
}

/** The office that is visited reads what stands, once the record is closed, and never who said what (政府督查工作条例 26). */
function withoutNames(
  all: Pick<VisitProgress, 'checklist' | 'items'>,
  { office, isClosed, end, inspectors }: VisitState,
  { actor }: Caller,
): Pick<VisitProgress, 'checklist' | 'items'> {
  const isOfGroup = inspectors.some(({ account }) => account === actor.principal);
  if (actor.office !== office || isOfGroup) return all;
  const isOpen = isClosed || end !== null;
  return {
    ...all,
    items: all.items.map((one) => ({ ...one, answers: [], ...(!isOpen && { result: null, leftOut: null }) })),
  };
}

function questionsOf(state: VisitState, of: Told, nameOf: NameOf): Pick<VisitProgress, 'checklist' | 'items'> {
  const { id = '', version = 0, items = [] } = state.checklist ?? {};
  const words = wordsOfKept(state.checklist);
  const asked = askedIn(state).map((one) => one.id);
  return {
    checklist: { id, version, name: words?.name ?? null },
    items: items.map(({ id: item, needsEvidence }) => ({
      ...{ item, needsEvidence, ...wordsOf(words, item), isAsked: asked.includes(item), result: resultOf(state, item) },
      isSettled: state.settled.some((one) => one.item === item),
      leftOut: whyLeftOut(state, of, item),
      answers: state.said.flatMap((one) => (one.item === item ? answersOf(of('answered'), one, nameOf) : [])),
    })),
  };
}

function wordsOf(list: Checklist | undefined, item: string) {
  const said = list?.items.find(({ id }) => id === item);
  return {
    article: said?.article ?? null,
    isOurs: said?.origin === 'ours',
    text: said?.text ?? null,
    counts: said?.counts ?? null,
  };
}

const whyLeftOut = ({ leftOut }: VisitState, of: Told, item: string): string | null =>
  leftOut.includes(item) ? (of('leftOut').findLast((one) => one.item === item)?.reasons.digest ?? null) : null;

/** What one of the group says to a question: the last time. */
function answersOf(
  all: readonly VisitFacts['answered'][],
  { item, account }: VisitState['said'][number],
  nameOf: NameOf,
): VisitProgress['items'][number]['answers'] {
  const found = all.findLast((one) => one.item === item && one.account === account);
  if (found === undefined) return [];
  const { answer, files, cases, words } = found;
  return [
    { account, name: nameOf(account), answer, files: [...files], cases: [...cases], words: words?.digest ?? null },
  ];
}
