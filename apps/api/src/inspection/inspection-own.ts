import type { InspectionProgress } from '#contracts/inspection';
import {
  answersOf,
  isDropped,
  visitedIn,
  type AskedItem,
  type InspectionCommands,
  type InspectionState,
  type RecordStands,
} from '#libs/inspection';
import { partIdOf, type CaseRead } from '#libs/docket';
import { as, DomainError, type CaseId, type Dossier, type OfficeId } from '#libs/kernel';
import { displayNamesOf, reads } from '#libs/persistence';
import { askedIn, checklistNamed, resultOf, unmetIn, type VisitState } from '#libs/visit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import { holdsNumberOfPerson, wordsOf } from '../case/written.js';
import type { Caller } from '../http/request-state.js';
import { headsOf } from '../finding/deciders.js';
import type { Platform } from '../platform.js';
import { inspectionLooksAt, paperOfInspection } from './papers.js';
import { postsOf, requireNotVisited, requirePlansNoOwn, tieOf } from './posts.js';
import { reportDraftOf } from './report-draft.js';
import { otherVisitsTo } from './other-visits.js';
import { candidatesFor } from './sampling.js';
import { requireCases } from './shown-cases.js';
import { requireUnnamed } from './summary-names.js';
import { standingFor, standingsOf } from './taking.js';
import { standsOf } from './visit-stands.js';

// What others read than the group: the inspected office, whoever commissioned the tour, and the public.
const readElsewhere = ['answer', 'settleAnswer', 'issueFinding', 'submitReport'];

/** What a tour has beside what every case has: its group, its visits and what was found. */
export const inspectionOwn: OwnOfKind<'inspection'> = {
  notices: { looksAt: inspectionLooksAt, of: paperOfInspection },

  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  async check(platform, caller, { command, caseId, body, key }) {
    const check = Object.hasOwn(checkOf, command) ? checkOf[command] : undefined;
    const isWritten = holdsNumberOfPerson(
      readElsewhere.includes(command) ? wordsOf('inspection', { command, body }) : [],
    );
    if (!isWritten && check === undefined && body['visit'] === undefined) return;
    const { principal } = caller.actor;
    if (await reads.hasAsked(platform.database, { principal, key, caseId: as(caseId) })) return;
    if (isWritten) {
      throw new DomainError('invalid', 'inspection.words_name_person', 'what is written has a number of a person', {});
    }
    const { dossier, context } = await platform.docket.now(as(caseId), caller.actor, platform.database);
    const asked = { platform, caller, tour: dossier as Dossier<InspectionState>, context, body };
    await requireNoPost(asked);
    await check?.(asked);
  },

  async known(platform, caller, given) {
    const known = Object.hasOwn(knownOf, given.command) ? knownOf[given.command] : undefined;
    return known === undefined ? {} : await known(platform, caller, given);
  },
};

type Known = NonNullable<OwnOfKind['known']>;

// Whoever acts may have come to another office since the plan held.
const ownPosts: Known = async ({ database }, { actor }) => ({ posts: await postsOf(database, [actor.principal]) });

const postsOfComing: Known = async ({ database }, _caller, { body }) => {
  const by = (body['by'] ?? null) as { readonly account: string } | null;
  return { posts: by === null ? [] : await postsOf(database, [by.account]) };
};

const postsOfGroup: Known = async ({ docket, database }, { actor }, { caseId }) => {
  const { dossier } = await docket.now(as(caseId), actor, database);
  return { posts: await postsOf(database, accountsIn(dossier.state as InspectionState)) };
};

const recordAsked: Known = async (platform, _caller, { caseId, body }) => ({
  stands: await recordOf(platform, { caseId, visit: String(body['visit']) }),
});

// Where those belong who go nobody types, nor how the record of a visit stands.
const knownOf: Readonly<Record<string, Known>> = {
  ...{ freezeSample: candidatesFor, settleAnswer: recordAsked, recordTalk: recordAsked, takeHistory: standingFor },
  ...{ replaceInspector: postsOfComing, addInspector: postsOfComing, addVisit: postsOfGroup, publish: postsOfGroup },
  async settleVisit(platform, _caller, { caseId, body }) {
    const tour = (await platform.docket.dossier(as<CaseId>(caseId), platform.database)) as Dossier<InspectionState>;
    const record = await recordIn({ platform, tour }, String(body['visit']));
    return { unmet: unmetIn(record?.checklist?.items ?? [], record?.results ?? []).map(({ id }) => id) };
  },
  async nameDecider({ database }, { actor }, { body }) {
    const { heads, posts } = await headsOf(database, actor.office);
    return { posts: [...(await postsOf(database, [String(body['account'])])), ...posts], heads };
  },
  issueFinding: async (...asked) => ({ ...(await ownPosts(...asked)), ...(await standingsOf(...asked)) }),
  answer: async (...asked) => ({ ...(await recordAsked(...asked)), ...(await ownPosts(...asked)) }),
};

interface Checked {
  readonly platform: Platform;
  readonly caller: Caller;
  readonly tour: Dossier<InspectionState>;
  readonly context: CaseRead['context'];
  readonly body: Readonly<Record<string, unknown>>;
}

// What something was found at is a question of that visit that says no: a slip would hide that it is found again.
const checkOf: Readonly<Record<string, (asked: Checked) => Promise<void>>> = {
  ...{ adoptReport: requireNotVisited, returnReport: requireNotVisited },
  answer: requireCases,
  addVisit: async ({ platform, caller, body }) => await requirePlansNoOwn(platform, caller, [String(body['office'])]),
  // Whoever leads has nothing to do with any office that is still to be visited.
  changeLeader: async (asked) => {
    const { tour } = asked;
    const visited = tour.state.visits.filter((one) => !one.isSettled && !isDropped(tour, one));
    await requireApart(
      asked,
      String(asked.body['leader']),
      visited.map(({ office }) => office),
    );
  },
  async issueFinding(asked) {
    const { visit = null, item = null, office } = asked.body as Partial<InspectionCommands['issueFinding']>;
    // Where no visit is named it is the office that says of whom something is found.
    if (visit === null && office !== undefined) await requireApart(asked, asked.caller.actor.principal, [office]);
    if (item !== null && !(await isUnmet(asked, { visit, item }))) {
      throw new DomainError('invalid', 'inspection.item_unknown', 'no such question, or no no', { item: item.item });
    }
    if (!(await isSeen(asked))) {
      throw new DomainError('conflict', 'inspection.nothing_answered', 'nobody has answered anything there', {});
    }
    await requireCases(asked);
  },
  submitReport: async ({ platform, tour, body }) =>
    requireUnnamed(tour.state, (await platform.world()).offices, String(body['summary'])),
  // Somebody may have answered in the second in which the record was closed: it is opened again, and shows that.
  async settleVisit(asked) {
    const visit = String(asked.body['visit']);
    const record = await recordIn(asked, visit);
    // What both sides have signed is opened again by nobody: it stands, whatever was said beside it.
    if (record === null || !record.isClosed || record.end !== null) return;
    const { results, differing } = answersOf(asked.tour.state, visit);
    const differs = askedIn(record.checklist?.items ?? [], record.results).find(({ id }) => {
      const said = resultOf(results, id);
      return differing.includes(id) || (said !== null && said !== resultOf(record.results, id));
    });
    if (differs === undefined) return;
    throw new DomainError('conflict', 'inspection.record_differs', 'the record says otherwise', { item: differs.id });
  },
};

/** Posts change while a tour goes on: nobody says, or settles, anything of an office of theirs. @throws DomainError as `requireApart` */
async function requireNoPost(asked: Checked): Promise<void> {
  const { caller, tour, body } = asked;
  const office = tour.state.visits.find(({ visit }) => visit === body['visit'])?.office;
  if (office !== undefined) await requireApart(asked, caller.actor.principal, [office]);
}

/** @throws DomainError `inspection.conflict` (invalid), details `account`, `office` */
async function requireApart(
  { platform: { database }, context }: Pick<Checked, 'platform' | 'context'>,
  account: string,
  visited: readonly OfficeId[],
): Promise<void> {
  const office = await tieOf(database, account, { visited, context });
  if (office === undefined) return;
  throw new DomainError('invalid', 'inspection.conflict', 'that one belongs to it, or did', { account, office });
}

/** A visit as its own case has it; null: there is none. */
async function recordIn(
  { platform, tour }: Pick<Checked, 'platform' | 'tour'>,
  visit: string,
): Promise<VisitState | null> {
  const { docket, database } = platform;
  const part = partIdOf(tour.id, { kind: 'visit', name: visit });
  if ((await reads.readPlace(database, part)) === null) return null;
  return (await docket.dossier(part, database)).state as VisitState;
}

/**
 * Whether a question of the checklist that a visit keeps judges, is asked, and stands at no: in its record, once that is closed. Of no
 * visit it is one that judges, of the checklist of the tour: what shows it are cases that were drawn.
 */
async function isUnmet(
  asked: Checked,
  { visit, item }: { readonly visit: string | null; readonly item: AskedItem },
): Promise<boolean> {
  if (visit === null) {
    const list = checklistIn(asked.tour.state);
    const isOfIt = list?.id === item.checklist && list.version === item.version;
    return isOfIt && list.judged.some((one) => one.item === item.item);
  }
  const record = await recordIn(asked, visit);
  if (record?.checklist == null) return false;
  const { id, version, items } = record.checklist;
  const results = record.isClosed ? record.results : answersOf(asked.tour.state, visit).results;
  const isUnmetThere = unmetIn(items, results).some((one) => one.id === item.item);
  return id === item.checklist && version === item.version && isUnmetThere;
}

/** Whether somebody has answered a question of a visit to that office, or its cases were read: nothing is found elsewhere. */
async function isSeen(asked: Checked): Promise<boolean> {
  const { visit = null, office, cases = [] } = asked.body as Partial<InspectionCommands['issueFinding']>;
  const { visits } = asked.tour.state;
  const there = visits.filter((one) => (visit === null ? one.office === office : one.visit === visit));
  if (there.length === 0 || (visit === null && cases.length > 0)) return true;
  const records = await Promise.all(there.map(async (one) => ({ one, record: await recordIn(asked, one.visit) })));
  return records.some(({ one, record }) => {
    const { results, differing } = answersOf(asked.tour.state, one.visit);
    return results.length + differing.length + (record?.results.length ?? 0) > 0;
  });
}

const notThere: RecordStands = { isBegun: false, isClosed: false, asked: [] };

/** How the record of a visit stands, by its own case: the tour may not have been told yet. */
async function recordOf(
  platform: Platform,
  { caseId, visit }: { readonly caseId: string; readonly visit: string },
): Promise<RecordStands> {
  const tour = (await platform.docket.dossier(as<CaseId>(caseId), platform.database)) as Dossier<InspectionState>;
  const record = await recordIn({ platform, tour }, visit);
  if (record === null) return notThere;
  const { begunOn, isClosed, end, checklist } = record;
  const { results } = answersOf(tour.state, visit);
  const asked = askedIn(checklist?.items ?? [], results).map(({ id, needsEvidence }) => ({ id, needsEvidence }));
  return { isBegun: begunOn !== null, isClosed: isClosed || end !== null, asked };
}

const accountsIn = ({ inspectors }: InspectionState): readonly string[] =>
  inspectors.flatMap(({ account, isGone }) => (isGone ? [] : [account]));

async function progressOf(platform: Platform, caller: Caller, { now }: DetailAsked): Promise<InspectionProgress> {
  const { database } = platform;
  const { dossier: found, context } = await now;
  const dossier = found as Dossier<InspectionState>;
  const { state, parts } = dossier;
  const isReporting = state.countedOn !== null && state.report === null && state.end === null;
  const names = await displayNamesOf(
    database,
    state.inspectors.map(({ account }) => account),
  );
  const partOf = (kind: string, name: string) => parts.find((one) => one.kind === kind && one.name === name);
  return {
    inspectors: state.inspectors.map(({ account, office, isFree, isGone, isLost = false }) => ({
      ...{ account, name: names.get(account) ?? null, office, isFree, isGone, isLost: isLost && !isGone },
      isLeader: !isGone && account === state.leader,
    })),
    visits: state.visits.map((one) => {
      const part = partOf('visit', one.visit);
      const { visit, office, on, isAnnounced, isSettled } = one;
      return { visit, case: part?.part ?? null, office, on, isAnnounced, stands: standsOf(dossier, one), isSettled };
    }),
    otherVisits: await otherVisitsOf(platform, caller, dossier, context),
    findings: state.findings.map((one) => {
      const part = partOf('finding', one.finding);
      const { finding, office, visit, item: asked, grade, articles, until, words, toMend } = one;
      const item = asked === null ? null : `${asked.checklist}/${asked.item}`;
      const told = { item, case: part?.part ?? null, outcome: part?.outcome ?? null };
      return { finding, office, visit, grade, articles: [...articles], until, words, toMend, ...told };
    }),
    isInspector: accountsIn(state).includes(caller.actor.principal),
    checklist: checklistIn(state),
    reportDraft: isReporting ? await reportDraftOf(platform, caller, { tour: dossier, today: context.today }) : null,
    report: reportIn(state),
  };
}

/** Who else goes, in the quarter, to the offices of its plan that are not dropped. */
async function otherVisitsOf(
  platform: Platform,
  caller: Caller,
  tour: Dossier<InspectionState>,
  { today }: Pick<CaseRead['context'], 'today'>,
) {
  const { period } = tour.state;
  if (period === null) return [];
  return await otherVisitsTo(platform, caller, { where: tour.id, visited: visitedIn(tour), period, today });
}

function checklistIn(state: InspectionState): InspectionProgress['checklist'] {
  const found = checklistNamed(state.checklist);
  if (found === undefined) return null;
  const { id, version, name, items } = found;
  const judged = items.filter(({ judges }) => judges).map(({ id: item, article, text }) => ({ item, article, text }));
  return { id, version, name, judged };
}

function reportIn({ report, returned, end }: InspectionState): InspectionProgress['report'] {
  const last = report ?? returned;
  if (last === null) return null;
  const stands = report === null ? 'returned' : end?.as === 'reported' ? 'adopted' : 'submitted';
  const reasons = report === null ? (returned?.reasons.digest ?? null) : null;
  return { stands, report: last.report.digest, summary: last.summary.digest, reasons };
}
