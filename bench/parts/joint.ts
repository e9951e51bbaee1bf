import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId, CaseRef } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { loadOfficeTree } from '#libs/persistence';
import { JointPeople } from '../joints.js';
import { openLoop, type LoadReport } from '../load.js';
import type { Stage } from '../stage.js';
import type { Petitions } from './platform.js';
import { databaseWork } from './sides.js';

/** What a joint mediation of many members costs: each command of a person at the door, while the courses do theirs. */
export interface JointReport {
  readonly members: number;
  readonly tasks: number;
  /** From the naming of the members until each of them has its share. */
  readonly askedMs: number;
  readonly commands: readonly { readonly name: string; readonly load: LoadReport; readonly walKb: number }[];
}

const members = 60;
const tasks = 200;
// Sixty offices that answer within three seconds: more than people do.
const perSecond = 20;
const reachMs = 120_000;
const lookMs = 50;

const organs: readonly OfficeType[] = [
  ...[OfficeType.department, OfficeType.township, OfficeType.dispatchedOffice, OfficeType.village],
];

/** Names sixty members of one mediation, and has all of them answer, give their positions and report what they were asked. */
export async function measureJoint(
  stage: Stage,
  { product, ledger }: Petitions,
  of: { readonly mediation: CaseId; readonly committee: string; readonly today: () => string },
): Promise<JointReport> {
  const { source, opened } = product;
  const { all } = await loadOfficeTree(source);
  const active = all.filter(({ isActive }) => isActive);
  const offices = active
    .filter(({ type }) => organs.includes(type))
    .sort((a, b) => organs.indexOf(a.type) - organs.indexOf(b.type))
    .slice(0, members)
    .map(({ id }) => id);
  const centre = active.find(({ type }) => type === OfficeType.disputeCentre)?.id ?? '';
  const people = new JointPeople(opened, ledger, { ...of, centre, offices });
  const until = (phase: string, count: number) => untilShares(source, people.joint, { phase, count });

  stage.say(`a joint mediation of ${String(members)} members …`);
  await people.begin();
  const began = performance.now();
  await people.name();
  await until('asked', members);
  const askedMs = performance.now() - began;
  const commands: JointReport['commands'][number][] = [];
  const measured = async (name: string, total: number, act: (n: number) => Promise<void>): Promise<void> => {
    const before = await databaseWork(stage);
    const load = await openLoop(perSecond, total / perSecond, act);
    const { walBytes } = await databaseWork(stage);
    commands.push({ name, load, walKb: (walBytes - before.walBytes) / total / 1000 });
  };
  await measured('takes the lead', members, (n) => people.confirm(n));
  await until('owing', members);
  const later = new Date(Date.parse(of.today()) + 30 * 86_400_000).toISOString().slice(0, 10);
  await measured('asks for something', tasks, (n) => people.setTask(n, later));
  await measured('gives a position', members, (n) => people.give(n));
  await measured('reports what was asked', tasks, (n) => people.report(n));
  return { members: offices.length, tasks, askedMs, commands };
}

/** Until so many shares of it stand there. */
async function untilShares(
  source: Petitions['product']['source'],
  joint: CaseRef,
  { phase, count }: { readonly phase: string; readonly count: number },
): Promise<void> {
  const end = performance.now() + reachMs;
  for (;;) {
    const [row] = await source.query<{ shares: number }[]>(
      'select count(*)::int as shares from share where parent_id = $1 and phase = $2',
      [joint.caseId, phase],
    );
    if (row?.shares === count) return;
    if (performance.now() > end) throw new Error(`${String(row?.shares)} of ${String(count)} shares are ${phase}`);
    await sleep(lookMs);
  }
}
