import type { JointProgress } from '#contracts/joint';
import { as, DomainError, type CaseId, type Dossier } from '#libs/kernel';
import { teamOf, type JointFacts, type JointState } from '#libs/joint';
import { reads } from '#libs/persistence';
import { precedentsFor } from '../case/precedents.js';
import type { DetailAsked, GivenCommand, OwnOfKind } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { calledOf, requireVenue, withBookings } from './bookings.js';
import { invitedTo, withConsents } from './consents.js';
import { factsOfTypes } from './facts.js';
import { askedExperts, dataOf, drawsOf, namingsOf } from './joint-draws.js';
import { objectionsOf } from './objections.js';
import { paperOfJoint, jointLooksAt } from './joint-papers.js';
import { membersOf } from './members.js';
import { requireExpertsNamed, requireWholePool } from './pool.js';
import { sharesOf } from './shares.js';
import { requireNobodyIn } from './unnamed.js';
import { waitsIn } from './waits.js';

const types = [
  'opened',
  'requestReturned',
  'requestTakenBack',
  'met',
  'quorumMissed',
  'meetingCorrected',
  'drawFrozen',
  'expertsDrawn',
  'expertsNamed',
  'concluded',
];

/** What a joint mediation has beside what every case has: how far each member is, meetings, draws, who waits for whom. */
export const jointOwn: OwnOfKind<'joint'> = {
  async parts(platform, caller, asked) {
    return { progress: await progressOf(platform, caller, asked) };
  },

  notices: { looksAt: jointLooksAt, of: paperOfJoint },

  async check(platform, caller, given) {
    const { docket, database } = platform;
    const { principal } = caller.actor;
    if (await reads.hasAsked(database, { principal, key: given.key, caseId: as(given.caseId) })) return;
    const { dossier, context } = await docket.now(as(given.caseId), caller.actor, database);
    const joint = dossier.state as JointState;
    const mediation = dossier.parent?.caseId ?? null;
    // What is written here is read by all members.
    await requireNobodyIn(platform, caller, { kind: 'joint', ...given, committee: joint.committee, mediation });
    await checks[given.command]?.(platform, given, { joint, on: context.today });
  },

  fields: withConsents,
  known: withBookings,
};

type Check = (
  platform: Platform,
  given: GivenCommand,
  of: Pick<Parameters<typeof requireWholePool>[1], 'joint' | 'on'>,
) => Promise<void>;

/** What commands are held to that the law of joint mediations does not know: the register. */
const checks: Readonly<Record<string, Check>> = {
  conclude: async (platform, { caseId, body }, { joint }) => {
    if (body['as'] === 'agreed') await requireNobodyOpposes(platform, { id: as<CaseId>(caseId), state: joint });
  },
  freezeDraw: ({ database }, { body }, of) =>
    requireWholePool(database, {
      ...of,
      speciality: body['speciality'] as string,
      candidates: body['candidates'] as readonly string[],
      excluded: body['excluded'] as Parameters<typeof requireWholePool>[1]['excluded'],
    }),
  callMeeting: ({ database }, { body }) => requireVenue(database, body),
  nameExperts: ({ database }, { body }, of) =>
    requireExpertsNamed(database, { ...of, experts: body['experts'] as readonly string[] }),
};

/**
 * What each member says stands in its share, which the law of this one does not know.
 *
 * @throws DomainError `joint.member_opposes` (conflict), details `office`: over a written no nothing is agreed
 */
async function requireNobodyOpposes(platform: Platform, of: Pick<Dossier<JointState>, 'id' | 'state'>): Promise<void> {
  const shares = await sharesOf(platform, of);
  const opposing = of.state.members.find(
    ({ member, left, isNecessary }) => left === null && isNecessary && shares.get(member)?.state.stance === 'opposes',
  );
  if (opposing === undefined) return;
  const { office } = opposing;
  throw new DomainError('conflict', 'joint.member_opposes', 'a necessary member opposes', { office });
}

async function progressOf(platform: Platform, caller: Caller, { head, now }: DetailAsked): Promise<JointProgress> {
  const { database } = platform;
  const { dossier: read, context } = await now;
  const dossier = read as Dossier<JointState>;
  const { state } = dossier;
  const [shares, facts, names, parts, pools, called, objections] = await Promise.all([
    sharesOf(platform, dossier),
    factsOfTypes(platform, caller, { case: head, types }),
    reads.readRegistered(database, askedExperts(state)),
    reads.readParts(database, caller.reader, head.id),
    reads.countExpertPools(database, context.today),
    calledOf(platform, caller, { id: head.id, state }),
    bringsTogether(state, caller) ? objectionsOf(platform, dossier) : [],
  ]);
  const seen = new Map(parts.flatMap(({ kind, name, ...part }) => (kind === 'share' ? [[name, part] as const] : [])));
  const clocks = [...dossier.clocks, ...[...shares.values()].flatMap((share) => share.clocks)];
  const asked = { state, clocks: dossier.clocks, facts, names };
  const [opened] = dataOf(facts, 'opened');
  const [concluded] = dataOf(facts, 'concluded');
  const [back] = [...dataOf(facts, 'requestReturned'), ...dataOf(facts, 'requestTakenBack')];
  return {
    ...{ leadIs: state.leadIs, proposal: state.proposal, conference: state.conference },
    // Which parties there are is not the members’ business.
    barred: bringsTogether(state, caller) ? [...state.barred] : [],
    whose: state.whose,
    invited: bringsTogether(state, caller) ? [...(await invitedTo(platform, dossier))] : [],
    words: opened?.words.digest ?? null,
    team: [...teamOf(state.template, state, context)],
    members: [...membersOf({ state, shares, seen, now: context.at })],
    ...{ objections, called },
    meetings: facts.flatMap((fact) => meetingOf(fact, dataOf(facts, 'meetingCorrected'))),
    needed: neededOf(state),
    draws: [...drawsOf(asked)],
    named: [...namingsOf(asked)],
    waits: [...waitsIn(clocks, context.at, officesOf(state))],
    precedents: await precedentsOf(platform, caller, dossier),
    drawable: pools.map(({ speciality }) => speciality as JointProgress['drawable'][number]),
    answer: concluded?.answer.digest ?? null,
    backReasons: back?.reasons.digest ?? null,
  };
}

/** The committee, the centre and whoever rules: not a member. */
const bringsTogether = ({ committee, centre, conference }: JointState, { actor }: Caller): boolean =>
  [committee, centre, conference].some((office) => office !== null && office === actor.office);

const officesOf = ({ committee, centre, lead }: JointState) => ({
  committee: committee ?? '',
  centre: centre ?? '',
  lead,
});

type Facts = Awaited<ReturnType<typeof factsOfTypes>>;

function meetingOf(
  fact: Facts[number],
  corrected: readonly JointFacts['meetingCorrected'][],
): JointProgress['meetings'] {
  if (fact.type !== 'met' && fact.type !== 'quorumMissed') return [];
  const [data] = [...dataOf([fact], 'quorumMissed'), ...dataOf([fact], 'met')];
  if (data === undefined) return [];
  const found = corrected.findLast(({ meeting }) => meeting === fact.seq);
  const { on, attended, minutes } = found ?? data;
  const { missing } = found ?? { missing: 'missing' in data ? data.missing : [] };
  const isQuorate = found === undefined ? fact.type === 'met' : missing.length === 0;
  return [
    {
      ...{ meeting: fact.seq, isCorrected: found !== undefined, on, attended: [...attended], isQuorate },
      ...{ missing: [...missing], minutes: minutes.digest },
    },
  ];
}

/** Without whom a meeting decides nothing, as the law has it (`needed`). */
const neededOf = ({ members, lead }: JointState) =>
  members.flatMap(({ office, left, isNecessary }) =>
    left === null && (isNecessary || office === lead) ? [office] : [],
  );

/** What was ruled before in such a matter, while a lead is to be named or ruled on. */
async function precedentsOf(
  platform: Platform,
  caller: Caller,
  { id: not, state }: Dossier<JointState>,
): Promise<JointProgress['precedents']> {
  const { leadIs, matter: about, place, members } = state;
  if (leadIs === 'settled' || leadIs === 'asked') return [];
  const offices = members.flatMap(({ office, left }) => (left === null ? [office] : []));
  return await precedentsFor(platform, caller, { kind: 'joint', about, place, offices, not });
}
