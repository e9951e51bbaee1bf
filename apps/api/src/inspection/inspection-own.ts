import type { InspectionProgress } from '#contracts/inspection';
import {
  answersOf,
  type AskedItem,
  type InspectionCommands,
  type InspectionState,
  type Planned,
  type RecordStands,
} from '#libs/inspection';
import { partIdOf } from '#libs/docket';
import { as, DomainError, type CaseId, type Dossier, type KnownPart } from '#libs/kernel';
import { displayNamesOf, reads } from '#libs/persistence';
import { askedIn, type VisitState } from '#libs/visit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { inspectionLooksAt, paperOfInspection } from './papers.js';
import { postsOf } from './posts.js';
import { reportDraftOf } from './report-draft.js';
import { candidatesFor } from './sampling.js';
import { standingFor, standingsOf } from './taking.js';

// That of the platform, where the plan names none.
const usualChecklist = 'petition-work';

/** What a tour has beside what every case has: its group, its visits and what was found. */
export const inspectionOwn: OwnOfKind<'inspection'> = {
  notices: { looksAt: inspectionLooksAt, of: paperOfInspection },

  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  // What something was found at is a question of that visit that says no: a slip would hide that it is found again.
  async check(platform, _caller, { command, caseId, body }) {
    const { visit = null, item = null } = body as Partial<InspectionCommands['issueFinding']>;
    if (command !== 'issueFinding' || item === null || (await isUnmet(platform, { caseId, visit, item }))) return;
    throw new DomainError('invalid', 'inspection.item_unknown', 'no such question, or no no', { item: item.item });
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
  ...{ freezeSample: candidatesFor, settleAnswer: recordAsked, takeHistory: standingFor },
  ...{ replaceInspector: postsOfComing, addInspector: postsOfComing, addVisit: postsOfGroup, publish: postsOfGroup },
  issueFinding: async (...asked) => ({ ...(await ownPosts(...asked)), ...(await standingsOf(...asked)) }),
  answer: async (...asked) => ({ ...(await recordAsked(...asked)), ...(await ownPosts(...asked)) }),
};

interface AskedAt {
  readonly caseId: string;
  readonly visit: string | null;
  readonly item: AskedItem;
}

/** Whether a question is of the checklist that a visit keeps, and stands at no. */
async function isUnmet({ docket, database }: Platform, { caseId, visit, item }: AskedAt): Promise<boolean> {
  const { parts, state: tour } = (await docket.dossier(as<CaseId>(caseId), database)) as Dossier<InspectionState>;
  const part = parts.find((one) => one.kind === 'visit' && one.name === visit);
  if (part === undefined) return false;
  const state = (await docket.dossier(part.part, database)).state as VisitState;
  const { id, version } = state.checklist ?? {};
  const { results } = answersOf(tour, part.name);
  const isNo = results.some((one) => one.item === item.item && one.answer === 'no');
  return id === item.checklist && version === item.version && isNo;
}

const notThere: RecordStands = { isBegun: false, isClosed: false, asked: [] };

/** How the record of a visit stands, by its own case: the tour may not have been told yet. */
async function recordOf(
  { docket, database }: Platform,
  { caseId, visit }: { readonly caseId: string; readonly visit: string },
): Promise<RecordStands> {
  const { id: tour, state } = (await docket.dossier(as<CaseId>(caseId), database)) as Dossier<InspectionState>;
  const part = partIdOf(tour, { kind: 'visit', name: visit });
  if ((await reads.readPlace(database, part)) === null) return notThere;
  const { begunOn, isClosed, end, checklist } = (await docket.dossier(part, database)).state as VisitState;
  const { results } = answersOf(state, visit);
  const asked = askedIn(checklist?.items ?? [], results).map(({ id, needsEvidence }) => ({ id, needsEvidence }));
  return { isBegun: begunOn !== null, isClosed: isClosed || end !== null, asked };
}

const accountsIn = ({ inspectors }: InspectionState): readonly string[] =>
  inspectors.flatMap(({ account, isGone }) => (isGone ? [] : [account]));

async function progressOf(platform: Platform, { actor }: Caller, { now }: DetailAsked): Promise<InspectionProgress> {
  const { database } = platform;
  const dossier = (await now).dossier as Dossier<InspectionState>;
  const { state, parts } = dossier;
  const isReporting = state.countedOn !== null && state.report === null && state.end === null;
  const names = await displayNamesOf(
    database,
    state.inspectors.map(({ account }) => account),
  );
  const partOf = (kind: string, name: string) => parts.find((one) => one.kind === kind && one.name === name);
  return {
    inspectors: state.inspectors.map(({ account, office, isFree, isGone }) => ({
      ...{ account, name: names.get(account) ?? null, office, isFree, isGone },
      isLeader: !isGone && account === state.leader,
    })),
    visits: state.visits.map((one) => {
      const part = partOf('visit', one.visit);
      const { visit, office, on, isAnnounced, isSettled } = one;
      return { visit, case: part?.part ?? null, office, on, isAnnounced, stands: standsOf(one, part), isSettled };
    }),
    findings: state.findings.map((one) => {
      const part = partOf('finding', one.finding);
      const { finding, office, visit, item: asked, grade, articles, until, words, toMend } = one;
      const item = asked === null ? null : `${asked.checklist}/${asked.item}`;
      const told = { item, case: part?.part ?? null, outcome: part?.outcome ?? null };
      return { finding, office, visit, grade, articles: [...articles], until, words, toMend, ...told };
    }),
    isInspector: accountsIn(state).includes(actor.principal),
    checklist: state.checklist ?? usualChecklist,
    reportDraft: isReporting ? await reportDraftOf(platform, dossier) : null,
  };
}

/** How a visit stands, as far as the tour was told. */
function standsOf({ droppedOn }: Planned, part: KnownPart | undefined): InspectionProgress['visits'][number]['stands'] {
  if (part?.outcome === 'made') return 'made';
  const tells = (begins: string): boolean => part?.causes.some((cause) => cause?.startsWith(begins) === true) === true;
  if (tells('begun/')) return 'begun';
  if (droppedOn !== null) return 'dropped';
  return tells('announced/') ? 'told' : 'planned';
}
