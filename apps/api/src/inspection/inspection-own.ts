import type { InspectionProgress } from '#contracts/inspection';
import type { AskedItem, InspectionCommands, InspectionState, Planned } from '#libs/inspection';
import { as, DomainError, type CaseId, type Dossier, type KnownPart } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import { resultOf, type VisitState } from '#libs/visit';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { inspectionLooksAt, paperOfInspection } from './papers.js';
import { postsOf } from './posts.js';
import { reportDraftOf } from './report-draft.js';
import { candidatesFor } from './sampling.js';

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

  // Where those belong who go nobody types.
  async known(platform, caller, given) {
    const { docket, database } = platform;
    const { command, caseId, body } = given;
    if (command === 'freezeSample') return await candidatesFor(platform, caller, given);
    if (command === 'replaceInspector' || command === 'addInspector') {
      const by = (body['by'] ?? null) as { readonly account: string } | null;
      return { posts: by === null ? [] : await postsOf(database, [by.account]) };
    }
    if (command !== 'addVisit' && command !== 'publish') return {};
    const { dossier } = await docket.now(as(caseId), caller.actor, database);
    return { posts: await postsOf(database, accountsIn(dossier.state as InspectionState)) };
  },
};

interface AskedAt {
  readonly caseId: string;
  readonly visit: string | null;
  readonly item: AskedItem;
}

/** Whether a question is of the checklist that a visit keeps, and stands at no. */
async function isUnmet({ docket, database }: Platform, { caseId, visit, item }: AskedAt): Promise<boolean> {
  const { parts } = await docket.dossier(as<CaseId>(caseId), database);
  const part = parts.find((one) => one.kind === 'visit' && one.name === visit);
  if (part === undefined) return false;
  const state = (await docket.dossier(part.part, database)).state as VisitState;
  const { id, version } = state.checklist ?? {};
  return id === item.checklist && version === item.version && resultOf(state, item.item) === 'no';
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
      const { finding, office, visit, grade, articles, until, words, toMend } = one;
      const told = { case: part?.part ?? null, outcome: part?.outcome ?? null };
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
