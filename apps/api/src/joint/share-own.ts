import type { ShareProgress } from '#contracts/share';
import type { JointFacts } from '#libs/joint';
import { as, type CaseId, type Dossier, type Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { isRunning } from '#libs/rules';
import type { ShareFacts, ShareState } from '#libs/share';
import type { DetailAsked, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { factsOfTypes } from './facts.js';
import { dataOf as dataOfJoint } from './joint-draws.js';
import { requireNobodyIn } from './unnamed.js';
import { paperOfShare, shareLooksAt } from './share-papers.js';

const types = [
  'leadObjected',
  'positionGiven',
  'positionMissed',
  'taskSet',
  'taskReported',
  'taskDropped',
  'lateFiled',
];

/** What a share has beside what every case has: what is asked of its member, one text of the joint mediation, and what it said. */
export const shareOwn: OwnOfKind<'share'> = {
  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  // Whoever leads reads it, and the committee; what is late as well.
  async check(platform, caller, given) {
    const { docket, database } = platform;
    const { principal } = caller.actor;
    const caseId = as<CaseId>(given.caseId);
    if (await reads.hasAsked(database, { principal, key: given.key, caseId })) return;
    const { state, parent } = (await docket.dossier(caseId, database)) as Dossier<ShareState>;
    const above = parent === null ? null : await docket.dossier(parent.caseId, database);
    const mediation = above?.parent?.caseId ?? null;
    await requireNobodyIn(platform, caller, { kind: 'share', ...given, committee: state.committee, mediation });
  },

  notices: { looksAt: shareLooksAt, of: paperOfShare },
};

async function progressOf(platform: Platform, caller: Caller, { head, now }: DetailAsked): Promise<ShareProgress> {
  const dossier = (await now).dossier as Dossier<ShareState>;
  const { state, clocks } = dossier;
  const [facts, ofJoint] = await Promise.all([
    factsOfTypes(platform, caller, { case: head, types }),
    asJointSays(platform, caller, dossier),
  ]);
  const missed = dataOf(facts, 'positionMissed').at(-1);
  return {
    ...ofJoint,
    ...{ isBound: state.isBound, proposal: state.proposal, lead: state.lead ?? '' },
    isAsked: clocks.some((one) => one.rule === 'RM-LEADANSWER' && isRunning(one)),
    objections: dataOf(facts, 'leadObjected').map(({ proposal, reasons }) => ({ proposal, reasons: reasons.digest })),
    positions: facts.flatMap((fact) => positionsIn(fact, missed !== undefined)),
    missedOn: missed?.dueOn ?? null,
    tasks: tasksIn(state, facts),
    late: dataOf(facts, 'lateFiled').map(({ on, words }) => ({ on, words: words.digest })),
  };
}

const dataOf = <T extends keyof ShareFacts>(facts: readonly Fact[], type: T): readonly ShareFacts[T][] =>
  facts.flatMap((fact) => (fact.type === type ? [fact.data as ShareFacts[T]] : []));

/** The first one after the date had passed is late; whoever said something in time and says more is not. */
const positionsIn = (fact: Fact, isMissed: boolean): ShareProgress['positions'] =>
  dataOf([fact], 'positionGiven').map(({ position, stance, words }) => ({
    ...{ position, stance, words: words.digest, at: fact.at, isLate: isMissed && position === 1 },
  }));

function tasksIn({ tasks }: ShareState, facts: readonly Fact[]): ShareProgress['tasks'] {
  return tasks.map(({ until, isOpen }, at) => {
    const task = at + 1;
    const set = dataOf(facts, 'taskSet').find((one) => one.task === task);
    const reported = dataOf(facts, 'taskReported').find((one) => one.task === task);
    const dropped = dataOf(facts, 'taskDropped').find((one) => one.task === task);
    const state = isOpen ? 'open' : dropped === undefined ? 'done' : 'dropped';
    const words = reported?.words.digest ?? dropped?.reasons.digest ?? null;
    return { task, what: set?.what.digest ?? null, until, state, words };
  });
}

/** What is asked of it and why, in the words of the joint mediation: whoever sees the share sees that one. */
async function asJointSays(
  platform: Platform,
  { reader }: Caller,
  { parent, state }: Dossier<ShareState>,
): Promise<Pick<ShareProgress, 'request' | 'about' | 'proposalReasons'>> {
  const nothing = { request: null, about: { title: null, words: null }, proposalReasons: null };
  if (parent === null) return nothing;
  const head = await reads.readCaseHead(platform.database, reader, parent.caseId, 'joint');
  if (head === null) return nothing;
  const facts = await factsOfTypes(platform, { reader }, { case: head, types: ['opened', 'leadProposed'] });
  const [opened] = dataOfJoint(facts, 'opened');
  const reasons = reasonsOf(dataOfJoint(facts, 'leadProposed'), state);
  const digests = [opened?.title.digest, opened?.words.digest, state.request, reasons].flatMap((one) => one ?? []);
  const texts = await reads.readTextsOf(platform.database, reader, parent.caseId, digests);
  const bodyOf = (digest: string | null | undefined): string | null =>
    texts.find((one) => one.digest === digest)?.body ?? null;
  return {
    request: bodyOf(state.request),
    about: { title: bodyOf(opened?.title.digest), words: bodyOf(opened?.words.digest) },
    proposalReasons: bodyOf(reasons),
  };
}

const reasonsOf = (proposals: readonly JointFacts['leadProposed'][], { proposal }: ShareState): string | null =>
  proposals.find((one) => one.proposal === proposal)?.reasons?.digest ?? null;
