import type { VisitProgress } from '#contracts/visit';
import { answersOf, type Answers, type InspectionFacts, type InspectionState } from '#libs/inspection';
import { as, DomainError, type CaseId, type Dossier, type Fact } from '#libs/kernel';
import { displayNamesOf, reads } from '#libs/persistence';
import { askedIn, resultOf, wordsOfKept, type Checklist, type VisitFacts, type VisitState } from '#libs/visit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import { factsOfTypes } from '../joint/facts.js';
import type { Platform } from '../platform.js';
import { paperOfVisit, visitLooksAt } from './visit-papers.js';

/** What a visit has beside what every case has: its checklist with what was answered, and who goes. */
export const visitOwn: OwnOfKind<'visit'> = {
  notices: { looksAt: visitLooksAt, of: paperOfVisit },

  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  // Posts change while a tour goes on, and the law sees accounts alone. The office signs for itself.
  async check({ docket, database }, { actor }, { command, caseId: id, key, body }) {
    const caseId = as<CaseId>(id);
    if (command === 'countersign' || (await reads.hasAsked(database, { principal: actor.principal, key, caseId })))
      return;
    const { state } = (await docket.dossier(caseId, database)) as Dossier<VisitState>;
    const held = await reads.readHeldRoles(database, actor.principal);
    if (held.some(({ office }) => office === state.office)) {
      throw new DomainError('forbidden', 'visit.own_office', 'nobody inspects their own office', {});
    }
    if (command === 'leaveOut') await requireUnanswered({ docket, database }, { caseId, item: String(body['item']) });
  },

  // What stands to the questions of the record; who said it stays in the tour.
  async known({ docket, database }, _caller, { command, caseId }) {
    return command === 'close' ? { ...(await standingOf({ docket, database }, as<CaseId>(caseId))) } : {};
  },
};

type Door = Pick<Platform, 'docket' | 'database'>;

/** What stands to its questions, as the group says it in the tour. */
async function standingOf({ docket, database }: Door, caseId: CaseId): Promise<Answers> {
  const { parent } = await docket.dossier(caseId, database);
  if (parent === null) return { results: [], differing: [] };
  const tour = (await docket.dossier(parent.caseId, database)) as Dossier<InspectionState>;
  return answersOf(tour.state, parent.name);
}

/** What somebody has answered is not left out: whoever knows better answers it anew. */
async function requireUnanswered(
  door: Door,
  { caseId, item }: { readonly caseId: CaseId; readonly item: string },
): Promise<void> {
  const { results, differing } = await standingOf(door, caseId);
  if (resultOf(results, item) === null && !differing.includes(item)) return;
  throw new DomainError('conflict', 'visit.answered', 'it is answered', { item });
}

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
    remarks: remarksIn(facts),
    signed: state.signed,
    tour: tour?.shown ?? null,
    isInspector: state.inspectors.some(({ account }) => account === principal),
    isLeader: state.leader === principal,
  };
}

/** What the office says of the record. */
function remarksIn(facts: readonly Fact[]): VisitProgress['remarks'] {
  return facts.flatMap(({ type, data }) => {
    if (type !== 'signed' && type !== 'refused') return [];
    const { words } = data as Pick<VisitFacts['signed'], 'words'>;
    return words === null ? [] : [{ isRefusal: type === 'refused', words: words.digest }];
  });
}

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
  const [{ dossier, refusals }, facts] = await Promise.all([
    docket.now(head.id, caller.actor, database),
    factsOfTypes(platform, caller, { case: head, types: ['answered'] }),
  ]);
  const tour = dossier.state as InspectionState;
  const said = facts.map(({ data }) => data as InspectionFacts['answered']).filter((one) => one.visit === visit);
  const last = said.filter(
    (one, at) => !said.slice(at + 1).some(({ item, account }) => item === one.item && account === one.account),
  );
  const digests = last.flatMap(({ words }) => words?.digest ?? []);
  const texts = await reads.readTextsOf(database, caller.reader, head.id, digests);
  const bodyOf = (digest: string | undefined) => texts.find((one) => one.digest === digest)?.body ?? null;
  const refused = refusals();
  const isOpen = state.begunOn !== null && !state.isClosed && state.end === null;
  return {
    shown: {
      ...{ id: head.id, version: head.version, visit },
      mayAnswer: isOpen && refused['answer'] === null,
      maySettle: isOpen && refused['settleAnswer'] === null,
    },
    standing: answersOf(tour, visit),
    settled: tour.settled.flatMap((one) => (one.visit === visit ? [one.item] : [])),
    answered: last.map((one) => ({ ...one, words: bodyOf(one.words?.digest) })),
  };
}

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
    items: items.map(({ id: item, needsEvidence }) => ({
      ...{ item, needsEvidence, ...wordsOf(words, item), isAsked: asked.includes(item) },
      ...{ result: resultOf(results, item), isSettled: tour?.settled.includes(item) ?? false },
      leftOut: resultOf(results, item) === null ? whyLeftOut(state, of, item) : null,
      answers: (tour?.answered ?? []).flatMap((one) => (one.item === item ? [answerOf(one, nameOf)] : [])),
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

/** What one of the group says to a question. */
function answerOf(
  { account, answer, files, cases, words }: OfTour['answered'][number],
  nameOf: Beside['nameOf'],
): VisitProgress['items'][number]['answers'][number] {
  return { account, name: nameOf(account), answer, files: [...files], cases: [...cases], words };
}
