import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseId, OfficeId } from '#libs/kernel';
import { closedLoop, openLoop, type LoadReport } from '../load.js';
import type { Stage } from '../stage.js';
import type { Petitions } from './platform.js';

/** How the parts of one case were told to it, and how a person was served meanwhile. */
export interface FanOut {
  readonly parts: number;
  /** From the first opening until the parent knows all of them. */
  readonly seconds: number;
  /** Commands of a person on the parent, sent at a steady rate from the first opening until the last part is known. */
  readonly person: LoadReport;
  /** Parts that the parent knows, and facts by which it knows them: both are `parts`, whatever was killed. */
  readonly known: number;
  readonly facts: number;
}

export interface FanOutReport {
  /** The same commands on a case that nobody else speaks to. */
  readonly alone: LoadReport;
  readonly calm: FanOut;
  /** The worker was ended by SIGKILL when a third of the parts was known, and started again. */
  readonly killed: FanOut;
}

interface Given {
  readonly petitions: Petitions;
  readonly isQuick: boolean;
}

// More than come to an hour's work on one case, and few enough that one caller is never behind for long.
const personPerSecond = 10;
const lookMs = 50;
// As many requests as an API of one process has in hand at a time.
const openers = 16;

/** Opens many parts of one case at once, as a tour of inspection will, while a person works on the parent. */
export async function measureFanOut(stage: Stage, { petitions, isQuick }: Given): Promise<FanOutReport> {
  const parts = isQuick ? 20 : 60;
  await petitions.start();
  const [warm, quiet, calm, killed] = (await petitions.arm(4, 4)) as [CaseId, CaseId, CaseId, CaseId];
  await fanOut(petitions, { parent: warm, parts: 4 });
  stage.say('a person alone …');
  const alone = await openLoop(personPerSecond, isQuick ? 5 : 20, () => petitions.people.addMaterial(quiet));
  stage.say(`${String(parts)} parts at once …`);
  const undisturbed = await fanOut(petitions, { parent: calm, parts });
  stage.say(`${String(parts)} parts at once, and the worker is killed …`);
  const disturbed = await fanOut(petitions, { parent: killed, parts, killAt: Math.ceil(parts / 3) });
  return { alone, calm: undisturbed, killed: disturbed };
}

interface Wanted {
  readonly parent: CaseId;
  readonly parts: number;
  /** Number of known parts at which the worker is killed; left out: it is not. */
  readonly killAt?: number;
}

async function fanOut(petitions: Petitions, { parent, parts, killAt }: Wanted): Promise<FanOut> {
  const { people, product } = petitions;
  const offices = await product.source.query<{ id: OfficeId }[]>('select id from office order by id limit $1', [parts]);
  const knownNow = async (): Promise<number> => {
    const [row] = await product.source.query<{ n: number }[]>(
      'select count(*)::int as n from case_part where case_id = $1',
      [parent],
    );
    return row?.n ?? 0;
  };
  const started = performance.now();
  let isDone = false;
  const person = openLoop(
    personPerSecond,
    Infinity,
    () => people.addMaterial(parent),
    () => isDone,
  );
  // A part that was not opened is never known: without looking at this the loop below would not end.
  const opening = { hasFailed: false };
  const opened = closedLoop(parts, openers, async (n) => {
    try {
      await people.supervise(parent, offices[n]?.id as OfficeId);
    } catch (error) {
      opening.hasFailed = true;
      throw error;
    }
  });
  let isKilled = killAt === undefined;
  for (let known = 0; known < parts && !opening.hasFailed; known = await knownNow()) {
    if (!isKilled && known >= (killAt ?? 0)) {
      isKilled = true;
      await petitions.kill();
      await petitions.start();
    }
    await sleep(lookMs);
  }
  const seconds = (performance.now() - started) / 1000;
  isDone = true;
  const { failed, firstProblem } = await opened;
  if (failed > 0) throw new Error(`opening a part failed: ${firstProblem ?? 'unknown'}`);
  const [row] = await product.source.query<{ n: number }[]>(
    `select count(*)::int as n from docket_fact where case_id = $1 and type = 'partNoted'`,
    [parent],
  );
  return { parts, seconds, person: await person, known: await knownNow(), facts: row?.n ?? 0 };
}
