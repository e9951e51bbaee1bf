import type { JointProgress } from '#contracts/joint';
import type { JointState } from '#libs/joint';
import type { Clock, Instant } from '#libs/kernel';
import { isRunning } from '#libs/rules';
import type { ShareNow } from './shares.js';
import { isLate } from './waits.js';

type Told = JointProgress['members'][number];
type Member = JointState['members'][number];

/** A share that the reader may see. */
export interface SeenShare {
  readonly case: string;
  readonly number: string;
}

interface Asked {
  readonly state: JointState;
  readonly shares: ReadonlyMap<string, ShareNow>;
  /** By the names of their members. */
  readonly seen: ReadonlyMap<string, SeenShare>;
  readonly now: Instant;
}

/** Who takes part, and how far each has come: what it says stands in its share, for its member, the lead and the committee. */
export const membersOf = (asked: Asked): readonly Told[] =>
  asked.state.members.map((member): Told => {
    const share = asked.shares.get(member.member);
    const seen = asked.seen.get(member.member);
    const { office, role, isNecessary, isBound, left } = member;
    return {
      ...{ member: member.member, office, role, isNecessary, isBound, left },
      isLead: isLead(asked.state, member),
      request: member.request.digest,
      ...{ share: seen?.case ?? null, shareNumber: seen?.number ?? null },
      ...answerOf(asked.state, share),
      ...positionOf(share, asked.now),
      stance: seen === undefined ? null : (share?.state.stance ?? null),
      ...tasksOf(share),
    };
  });

const isLead = ({ lead, leadIs }: JointState, { office, left }: Member): boolean =>
  left === null && leadIs === 'settled' && lead === office;

const running = (share: ShareNow | undefined, rule: string): Clock | undefined =>
  share?.clocks.find((one) => one.rule === rule && isRunning(one));

/** What it has said to the last proposal; to an earlier one it has said it for nothing. */
function answerOf({ proposal }: JointState, share: ShareNow | undefined): Pick<Told, 'answer' | 'answerBy'> {
  const answer = share?.state.proposal === proposal ? share.state.answer : null;
  return { answer, answerBy: running(share, 'RM-LEADANSWER')?.legalDueOn ?? null };
}

function positionOf(share: ShareNow | undefined, now: Instant) {
  const clock = running(share, 'RM-POSITION');
  return {
    positionBy: share?.state.positionBy ?? null,
    isPositionLate: clock !== undefined && isLate(clock, now),
    positions: share?.state.positions ?? 0,
  };
}

function tasksOf(share: ShareNow | undefined): Pick<Told, 'tasks' | 'tasksOpen'> {
  const tasks = share?.state.tasks ?? [];
  return { tasks: tasks.length, tasksOpen: tasks.filter(({ isOpen }) => isOpen).length };
}
