import type { VisitProgress } from '#contracts/visit';
import { answersOf, type Answers, type InspectionFacts, type InspectionState } from '#libs/inspection';
import { legalDateOf } from '#libs/calendar';
import { factOfKind, kindOf, type CaseRead } from '#libs/docket';
import { as, DomainError, type Actor, type CaseId, type Dossier, type Fact, type OfficeId } from '#libs/kernel';
import { displayNamesOf, reads } from '#libs/persistence';
import { askedIn, resultOf, wordsOfKept, type Checklist, type VisitFacts, type VisitState } from '#libs/visit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import { holdsNumberOfPerson, wordsOf } from '../case/written.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';
import { tieOf } from './posts.js';
import { paperOfVisit, visitLooksAt } from './visit-papers.js';

/** What a visit has beside what every case has: its checklist with what was answered, and who goes. */
export const visitOwn: OwnOfKind<'visit'> = {
  notices: { looksAt: visitLooksAt, of: paperOfVisit },

  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  // Posts change while a tour goes on, and the law sees accounts alone. The office signs for itself.
  async check(platform, { actor }, given) {
    const { database } = platform;
    const { command, key, body } = given;
    const caseId = as<CaseId>(given.caseId);
    if (await reads.hasAsked(database, { principal: actor.principal, key, caseId })) return;
    // What is written stands in the record, which both sides have.
    if (holdsNumberOfPerson(wordsOf('visit', given))) {
      throw new DomainError('invalid', 'visit.words_name_person', 'what is written has a number of a person', {});
    }
    if (ofOffice.includes(command)) return;
    const seen = await tourOf(platform, actor, caseId);
    if (seen === null) return;
    const { visited, context } = seen;
    if ((await tieOf(database, actor.principal, { visited, context })) !== undefined) {
      throw new DomainError('forbidden', 'visit.own_office', 'nobody inspects their own office', {});
    }
    const { item } = body as { readonly item?: string | null };
    if (Object.hasOwn(checkOf, command)) checkOf[command]?.(seen, item ?? '');
  },

  // What stands to the questions of the record; who said it stays in the tour.
  async known(platform, { actor }, { command, caseId }) {
    if (command !== 'close') return {};
    const seen = await tourOf(platform, actor, as(caseId));
    return seen === null ? { said: 0, results: [], differing: [] } : { said: seen.said, ...seen.standing };
  },
};

/** What of its tour a command on a visit is held to. */
interface TourSeen extends Pick<CaseRead, 'context'> {
  readonly visited: readonly OfficeId[];
  /** What stands to its questions, as the group says it. */
  readonly standing: Answers;
  readonly said: number;
  readonly isSettled: boolean;
}

async function tourOf({ docket, database }: Platform, actor: Actor, caseId: CaseId): Promise<TourSeen | null> {
  const { parent, state } = (await docket.dossier(caseId, database)) as Dossier<VisitState>;
  if (parent === null || state.office === null) return null;
  const { dossier, context } = await docket.now(parent.caseId, actor, database);
  const tour = dossier.state as InspectionState;
  const { answers = 0, isSettled = false } = tour.visits.find(({ visit }) => visit === parent.name) ?? {};
  return { context, visited: [state.office], standing: answersOf(tour, parent.name), said: answers, isSettled };
}

const checkOf: Readonly<Record<string, (seen: TourSeen, item: string) => void>> = {
  // Whoever knows better than somebody who has answered answers it anew.
  leaveOut: ({ standing: { results, differing } }, item) => {
    if (resultOf(results, item) === null && !differing.includes(item)) return;
    throw new DomainError('conflict', 'visit.answered', 'it is answered', { item });
  },
  correctOnSpot: ({ standing: { results } }, item) => {
    if (resultOf(results, item) !== 'yes') return;
    throw new DomainError('conflict', 'visit.item_met', 'there is nothing to be put right', { item });
  },
  // All that was found there is issued: what it was found by is not changed afterwards.
  reopen: ({ isSettled }) => {
    if (isSettled) throw new DomainError('conflict', 'visit.settled', 'all of it is issued', {});
  },
};

// What the office does for itself.
const ofOffice = ['countersign', 'receive'];

const told = ['leftOut', 'correctedOnSpot', 'closed', 'signed', 'refused'];

/** Facts of one type. */
type Told = <T extends keyof VisitFacts>(type: T) => readonly VisitFacts[T][];

async function progressOf(platform: Platform, caller: Caller, { head, now }: DetailAsked): Promise<VisitProgress> {
  const dossier = (await now).dossier as Dossier<VisitState>;
  const { state } = dossier;
  const [facts, tour] = await Promise.all([
    factsOfTypes(platform, caller, { case: head, types: told }),
    readTour(platform, caller, dossier),
  ]);
  const of: Told = <T extends keyof VisitFacts>(type: T) =>
    facts.flatMap((fact) => (fact.type === type ? [fact.data as VisitFacts[T]] : []));
  const accounts = [...state.inspectors, ...(tour?.answered ?? [])].map(({ account }) => account);
  const names = await displayNamesOf(platform.database, accounts);
  const nameOf = (account: string): string | null => names.get(account) ?? null;
  const { principal } = caller.actor;
  return {
    ...questionsOf(state, { of, tour, nameOf }),
    corrections: of('correctedOnSpot').map(({ item, words: what }) => ({ item, words: what.digest })),
    inspectors: state.inspectors.map(({ account }) => ({
      ...{ account, name: nameOf(account), isLeader: account === state.leader },
    })),
    record: state.isClosed ? (of('closed').at(-1)?.words?.digest ?? null) : null,
    signed: state.signed,
    remarks: remarksIn(facts),
    tour: tour?.shown ?? null,
    conclusion: await conclusionOf(platform, caller, dossier),
    isInspector: state.inspectors.some(({ account }) => account === principal),
    isLeader: state.leader === principal,
  };
}

/** What the tour came to for this office; the words of it are those that the public reads. */
async function conclusionOf(
  { database }: Platform,
  { reader }: Caller,
  { id, state: { conclusion, receipt } }: Dossier<VisitState>,
): Promise<VisitProgress['conclusion']> {
  if (conclusion === null) return null;
  const { summary: digest, ...told } = conclusion;
  const words = digest === null ? null : await reads.readWordsOfTour(database, reader, id, [digest]);
  return { ...told, summary: words?.get(digest ?? '') ?? null, receivedOn: receipt?.on ?? null };
}

/** What the office has said to its record, and when: also to one that was opened again since. */
const remarksIn = (facts: readonly Fact[]): VisitProgress['remarks'] =>
  facts.flatMap(({ type, at, data }) => {
    const { words = null } = data as Partial<VisitFacts['signed']>;
    const isSaid = type === 'refused' || (type === 'signed' && (data as VisitFacts['signed']).side === 'office');
    return !isSaid || words === null
      ? []
      : [{ on: legalDateOf(at), words: words.digest, isRefusal: type === 'refused' }];
  });

/** What of the tour belongs to a visit, for whoever sees the tour. */
interface OfTour {
  readonly shown: NonNullable<VisitProgress['tour']>;
  readonly standing: Answers;
  readonly settled: readonly string[];
  /** The last that each account has said to each question, in its words. */
  readonly answered: readonly (Omit<InspectionFacts['answered'], 'words'> & { readonly words: string | null })[];
}

/** Who said what the group and whoever commissioned the tour read there, and the office that is visited never (政府督查工作条例 26). */
async function readTour(
  platform: Platform,
  caller: Caller,
  { parent, state }: Dossier<VisitState>,
): Promise<OfTour | null> {
  const { database, docket } = platform;
  const head = parent === null ? null : await reads.readCaseHead(database, caller.reader, parent.caseId, 'inspection');
  if (head === null || parent === null) return null;
  const { name: visit } = parent;
  const [{ dossier, refusals }, rows] = await Promise.all([
    docket.now(head.id, caller.actor, database),
    reads.readAnswers(database, caller.reader, { tour: head.id, visit }),
  ]);
  const tour = dossier.state as InspectionState;
  const law = kindOf(platform.registry, head.kind);
  const facts = rows.map(({ whole }) => factOfKind(law, whole));
  const last = facts.flatMap(({ type, data }) => (type === 'answered' ? [data as InspectionFacts['answered']] : []));
  // Said anew it is no longer settled.
  const settled = facts.flatMap(({ type, data, seq }) => {
    const { item } = data as InspectionFacts['answerSettled'];
    const isOver = facts.some((one) => one.type === 'answered' && one.seq > seq && itemOf(one) === item);
    return type === 'answerSettled' && !isOver ? [item] : [];
  });
  const digests = last.flatMap(({ words }) => words?.digest ?? []);
  const texts = await reads.readTextsOf(database, caller.reader, head.id, digests);
  const bodyOf = (digest: string | undefined) => texts.find((one) => one.digest === digest)?.body ?? null;
  return {
    shown: {
      ...{ id: head.id, number: head.number, version: head.version, visit },
      answers: tour.visits.find((one) => one.visit === visit)?.answers ?? 0,
      ...mayDo(state, refusals()),
    },
    standing: answersOf(tour, visit),
    settled,
    answered: last.map((one) => ({ ...one, words: bodyOf(one.words?.digest) })),
  };
}

/** What may be done in the tour of what is seen there: talks also once the record is closed. */
function mayDo({ begunOn, isClosed, end }: VisitState, refused: Readonly<Record<string, unknown>>) {
  const isOpen = begunOn !== null && !isClosed && end === null;
  return {
    mayAnswer: isOpen && refused['answer'] === null,
    mayTalk: begunOn !== null && refused['recordTalk'] === null,
    maySettle: isOpen && refused['settleAnswer'] === null,
  };
}

const itemOf = ({ data }: Fact): string => (data as InspectionFacts['answered']).item;

interface Beside {
  readonly of: Told;
  readonly tour: OfTour | null;
  readonly nameOf: (account: string) => string | null;
}

function questionsOf(state: VisitState, { of, tour, nameOf }: Beside): Pick<VisitProgress, 'checklist' | 'items'> {
  const { id = '', version = 0, items = [] } = state.checklist ?? {};
  const words = wordsOfKept(state.checklist);
  // What a record says stands there, whatever is said in the tour beside it.
  const results = state.isClosed ? state.results : (tour?.standing.results ?? []);
  const asked = askedIn(items, results).map((one) => one.id);
  return {
    checklist: { id, version, name: words?.name ?? null },
    items: items.map(({ id: item, needsEvidence, judges }) => ({
      ...{ item, needsEvidence, judges, ...questionOf(words, item), isAsked: asked.includes(item) },
      ...{ result: resultOf(results, item), isSettled: tour?.settled.includes(item) ?? false },
      leftOut: resultOf(results, item) === null ? whyLeftOut(state, of, item) : null,
      answers: (tour?.answered ?? []).flatMap((one) => (one.item === item ? [answerOf(one, nameOf)] : [])),
    })),
  };
}

function questionOf(list: Checklist | undefined, item: string) {
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

/** What one of the group says to a question. */
function answerOf(
  { account, answer, files, cases, words }: OfTour['answered'][number],
  nameOf: Beside['nameOf'],
): VisitProgress['items'][number]['answers'][number] {
  return { account, name: nameOf(account), answer, files: [...files], cases: [...cases], words };
}
