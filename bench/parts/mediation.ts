import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId } from '#libs/kernel';
import { OfficeType } from '#libs/office';
import { loadOfficeTree } from '#libs/persistence';
import { connectTemporal } from '#libs/temporal';
import { courseId } from '#workflows/course/course.messages.js';
import { namespaces } from '../engine/start-server.js';
import type { EngineWatch } from '../engine/watch.js';
import { closedLoop, openLoop, type LoadReport } from '../load.js';
import { Mediators } from '../mediations.js';
import { RingWatch, type RingTimes } from '../ring-watch.js';
import type { Stage } from '../stage.js';
import { today } from './accept.js';
import { startHttp } from './http.js';
import { measureJoint, type JointReport } from './joint.js';
import type { Petitions } from './platform.js';

/** How a county's mediations come in, and how somebody is served whose case is long. */
export interface MediationReport {
  readonly opened: number;
  /** At the door; the rate is the offered one where it follows. */
  readonly load: LoadReport;
  readonly rings: RingTimes;
  /** How old the oldest ring of the outbox ever was, looked at each second. */
  readonly backlogMs: number;
  readonly withoutCourse: number;
  readonly facts: number;
  /** Commands on one mediation of so many facts: at the door, one after the other over HTTP, and its page over HTTP. */
  readonly door: LoadReport;
  readonly command: LoadReport | null;
  readonly page: LoadReport | null;
  readonly joint: JointReport;
}

interface Given {
  readonly petitions: Petitions;
  readonly watch: EngineWatch;
  readonly isQuick: boolean;
}

// 5,000 in half an hour: more than come to a county in a year.
const perSecond = 5_000 / 1_800;
const seconds = { full: 1_800, quick: 40 };
const manyFacts = { full: 2_000, quick: 300 };
// Of forty the slowest would be the p99: the first of a process that has just begun, which takes some 200 ms more.
const commands = { full: 240, quick: 120 };
// Somebody who writes quickly, and their colleagues.
const commandsPerSecond = 4;
const lookMs = 1_000;
const prefix = 'mediation:';

export async function measureMediations(stage: Stage, given: Given): Promise<MediationReport> {
  const { petitions, isQuick } = given;
  const { product, ledger } = petitions;
  const size = isQuick ? 'quick' : 'full';
  const { all: offices } = await loadOfficeTree(product.source);
  const known = offices.filter(({ type, isActive }) => isActive && type === OfficeType.mediationCommittee);
  const committees = known.map(({ id }) => id).sort((a, b) => Number(hasMediator(b)) - Number(hasMediator(a)));
  function hasMediator(id: string): boolean {
    return product.accounts.some(({ office, capacity }) => office === id && capacity === 'officer');
  }
  const mediators = new Mediators(product.opened, ledger, committees, today);
  await petitions.start();
  const incoming = await comingIn(stage, given, { mediators, seconds: seconds[size] });
  const long = await onLongOne(stage, given, { mediators, facts: manyFacts[size], count: commands[size] });
  const ready = { mediation: await mediators.readyOne(), committee: mediators.committee, today };
  const joint = await measureJoint(stage, petitions, ready);
  // Whoever checks at the end waits for rings that no worker would take any more.
  await petitions.untilQuiet();
  await petitions.stop();
  return { ...incoming, ...long, joint };
}

interface Incoming {
  readonly mediators: Mediators;
  readonly seconds: number;
}

/** So many disputes a second, each watched until its course has it. */
async function comingIn(stage: Stage, { petitions, watch }: Given, { mediators, seconds: length }: Incoming) {
  const { address } = await stage.temporal();
  const { source } = petitions.product;
  const temporal = await connectTemporal({ address, ...namespaces });
  try {
    stage.say(`mediations come in, ${perSecond.toFixed(1)} a second for ${String(length)} s …`);
    const rings = new RingWatch(source, temporal);
    const backlog = watchBacklog(source);
    const load = await openLoop(perSecond, length, async (n) => {
      const caseId = await mediators.open(n);
      rings.add(caseId, courseId('mediation', caseId));
    });
    const times = await rings.end();
    const backlogMs = await backlog.end();
    if (load.failed > 0) throw new Error(`a mediation was not opened: ${load.firstProblem ?? 'unknown'}`);
    await watch.untilQuiet(prefix);
    const courses = new Set(await watch.runningIds(prefix));
    const open = await source.query<{ id: string }[]>(
      `select id from docket_case where is_open and kind = 'mediation'`,
    );
    const withoutCourse = open.filter(({ id }) => !courses.has(`${prefix}${id}`)).length;
    return { opened: load.done, load, rings: times, backlogMs, withoutCourse };
  } finally {
    await temporal.close();
  }
}

/** Looks at the oldest ring that waits. */
function watchBacklog(source: Petitions['product']['source']) {
  let [longest, isEnding] = [0, false];
  const looking = (async () => {
    while (!isEnding) {
      const rows = await source.query<{ ms: number | null }[]>(
        `select (extract(epoch from clock_timestamp() - min(created_at)) * 1000)::float8 as ms from outbox`,
      );
      longest = Math.max(longest, rows[0]?.ms ?? 0);
      await sleep(lookMs);
    }
  })();
  return {
    end: async (): Promise<number> => {
      isEnding = true;
      await looking;
      return longest;
    },
  };
}

interface Long {
  readonly mediators: Mediators;
  readonly facts: number;
  readonly count: number;
}

async function onLongOne(stage: Stage, { petitions }: Given, { mediators, facts, count }: Long) {
  const { product, ledger } = petitions;
  stage.say(`a mediation of ${String(facts)} facts …`);
  const caseId = await mediators.longOne(facts);
  const again = () => mediators.again(caseId);
  stage.say('commands on it …');
  const door = await openLoop(commandsPerSecond, count / commandsPerSecond, () => mediators.give(caseId, again()));
  const { address: temporalAddress } = await stage.temporal();
  const http = await startHttp(stage, { product, ledger, temporalAddress });
  if (http === null) return { facts, door, command: null, page: null };
  try {
    const mediator = await http.as(mediators.committee, 'officer');
    const page = await closedLoop(count, 1, () => mediator.get(`/api/mediations/${caseId}`));
    let seenVersion = await versionOf(petitions, caseId);
    // One person, who has seen what came of the one before.
    const command = await closedLoop(count, 1, async () => {
      const { command: name, fields, texts } = again();
      const key = randomUUID();
      const entry = ledger.ask(key);
      const body = { seenVersion, ...fields, ...texts };
      const answer = (await mediator.post(`/api/mediations/${caseId}/${name}`, body, key)) as Answered;
      seenVersion = answer.version;
      entry.answer = { caseId, version: answer.version, seqs: answer.facts.map(({ seq }) => seq) };
    });
    return { facts, door, command, page };
  } finally {
    await http.stop();
  }
}

interface Answered {
  readonly version: number;
  readonly facts: readonly { readonly seq: number }[];
}

async function versionOf({ product }: Petitions, caseId: CaseId): Promise<number> {
  const rows = await product.source.query<{ version: number }[]>('select version from docket_case where id = $1', [
    caseId,
  ]);
  return rows[0]?.version ?? 0;
}
