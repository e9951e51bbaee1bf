import type { Dependency, Readiness } from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { lacksSigner, reviewGapOf, type ReviewGap } from '#libs/office';
import { demoMark, outboxState, readChannelStandings, reads } from '#libs/persistence';
import { withinASecond } from '../engine/engine.js';
import { publishedToYear, thisYearOf } from '../pack/pack-horizon.js';
import { queuesWithoutWorker } from '../engine/workers.js';
import type { Platform } from '../platform.js';

// The relay empties the outbox at once; a row as old as this means that no worker runs, or that the engine is away.
const oldestRingSeconds = 60;

// Without the others people work on.
const neededForService: ReadonlySet<Dependency['name']> = new Set(['process', 'database', 'migrations']);

const ending: Dependency = { name: 'process', isReady: false, detail: 'about to end: it takes nothing new' };
const noOffices: Dependency = { name: 'review_bodies', isReady: false, detail: 'no offices are loaded' };
const noCalendar: Dependency = {
  name: 'calendar_horizon',
  isReady: false,
  detail: 'no packs are loaded, or no jurisdiction is set',
};
const noCounty: Dependency = { name: 'county', isReady: false, detail: 'not set up: run maplebridge county load' };
const madeUpCounty: Dependency = {
  name: 'county',
  isReady: false,
  detail: 'the demonstration was ended, and the county with its calendar is still the made-up one',
};

/** Readiness, each dependency by its name. */
export async function readinessOf(platform: Platform): Promise<Readiness> {
  const [database, room, kept, scanned, sealed, temporal, worker] = await Promise.all([
    databaseParts(platform),
    disk(platform),
    filesParts(platform),
    scansParts(platform),
    seal(platform),
    engine(platform),
    workers(platform),
  ]);
  const dependencies = [
    ...(platform.ending.hasBegun ? [ending] : []),
    ...database,
    room,
    ...kept,
    ...scanned,
    ...sealed,
    temporal,
    worker,
  ];
  const needed = dependencies.filter(({ name }) => neededForService.has(name));
  return { isReady: needed.every(({ isReady }) => isReady), dependencies };
}

async function databaseParts(platform: Platform): Promise<Dependency[]> {
  const found = await withinASecond(() => askDatabase(platform));
  if (found !== null) return found.answer;
  return [{ name: 'database', isReady: false, detail: 'no answer within a second' }];
}

async function askDatabase(platform: Platform): Promise<Dependency[]> {
  const { database } = platform;
  const { applied, missing } = await reads.readMigrations(database);
  const age = (await outboxState(database)).oldestMs / 1000;
  return [
    { name: 'database', isReady: true, detail: 'answers' },
    {
      name: 'migrations',
      isReady: missing.length === 0,
      detail: missing.length === 0 ? `${String(applied)} applied` : `missing: ${missing.join(', ')}`,
    },
    await county(platform).catch((): Dependency => noCounty),
    await horizon(platform).catch((): Dependency => noCalendar),
    {
      name: 'outbox',
      isReady: age <= oldestRingSeconds,
      detail: `oldest ring waits for ${String(Math.round(age))} s`,
    },
    ...(await channels(platform)),
    await reviewBodies(platform).catch((): Dependency => noOffices),
    await opinionSigners(platform).catch((): Dependency => ({
      name: 'opinion_signers',
      isReady: false,
      detail: 'cannot be read',
    })),
  ];
}

/** Without offices, and without a place, nothing can be registered: somebody has to set the county up. */
async function county(platform: Platform): Promise<Dependency> {
  const { jurisdiction } = await platform.world();
  if (jurisdiction === null || !(await platform.isSetUp())) return noCounty;
  if (jurisdiction.isMadeUp && (await demoMark(platform.database)) === 'removed') return madeUpCounty;
  return { name: 'county', isReady: true, detail: `${jurisdiction.code} ${jurisdiction.name.en}` };
}

/** Dates beyond the last published calendar are provisional: somebody must know before that year comes. */
async function horizon(platform: Platform): Promise<Dependency> {
  const world = await platform.world();
  const calendar = world.calendar(jurisdictionOf(world));
  const now = new Date();
  const year = publishedToYear(calendar, now);
  return {
    name: 'calendar_horizon',
    isReady: year !== null,
    detail: `published to the end of ${String(year ?? thisYearOf(now) - 1)}; later dates are provisional`,
  };
}

/** An office as whoever repairs it finds it, in either language. */
const calledIn = ({ id, name }: { readonly id: string; readonly name: { readonly zh: string; readonly en: string } }) =>
  `${name.zh} · ${name.en} ${id}`;

const gapWords: Readonly<Record<ReviewGap, string>> = {
  none: '没有复查机关 · nobody reviews',
  line: '没有写明对口上级 · the organ of its line is not named',
};

/** Who is told in an opinion whom to ask for a review (art. 35). What is missing holds up no decision, so it is told here. */
async function reviewBodies(platform: Platform): Promise<Dependency> {
  const { offices } = await platform.world();
  if (offices.ofCounty.length === 0) return noOffices;
  const gaps = offices.ofCounty.flatMap((office) => {
    const gap = reviewGapOf(offices, office);
    return gap === null ? [] : [`${calledIn(office)} (${gapWords[gap]})`];
  });
  const detail = gaps.length === 0 ? '都已写明 · named for every office' : `缺 · missing: ${gaps.join(', ')}`;
  return { name: 'review_bodies', isReady: gaps.length === 0, detail };
}

/** Whose opinions the head has to approve and nobody is head: told here too, since it stops nothing before one is written. */
async function opinionSigners(platform: Platform): Promise<Dependency> {
  const [{ offices }, held] = await Promise.all([platform.world(), reads.readHeldCapacities(platform.database)]);
  const lacking = offices.ofCounty.filter((office) => lacksSigner(office, held.get(office.id) ?? []));
  const detail =
    lacking.length === 0 ? '都有 · somebody for every office' : `缺 · missing: ${lacking.map(calledIn).join(', ')}`;
  return { name: 'opinion_signers', isReady: lacking.length === 0, detail };
}

/** Channels to parties that were used, and whether one of them is down. What waits for it is tried again, or goes another way. */
async function channels({ database }: Platform): Promise<Dependency[]> {
  const standings = await readChannelStandings(database);
  const down = standings.filter(({ openedAt }) => openedAt !== null);
  if (standings.length === 0) return [];
  const detail =
    down.length === 0
      ? standings.map(({ channel }) => channel).join(', ')
      : down.map(({ channel, openedAt }) => `${channel} does not answer since ${openedAt ?? ''}`).join(', ');
  return [{ name: 'channels', isReady: down.length === 0, detail }];
}

const mebibytes = (bytes: number | null): string => `${String(Math.floor((bytes ?? 0) / 1024 ** 2))} MiB`;

/** Whether what is written has room; reading goes on without. */
async function disk(platform: Platform): Promise<Dependency> {
  const looked = await withinASecond(() => platform.room.look());
  if (looked === null) return { name: 'disk', isReady: false, detail: 'no answer within a second' };
  const { full, freeBytes, reserveBytes } = looked.answer;
  const measure =
    freeBytes === null
      ? 'not seen from here'
      : `${mebibytes(freeBytes)} free of a reserve of ${mebibytes(reserveBytes)}`;
  const state = full === 'refused' ? 'the database has no room' : full === 'reserve' ? 'less than the reserve' : 'room';
  return { name: 'disk', isReady: full === null, detail: `${state}: ${measure}` };
}

/** Whether attachments can be kept, and who looks through them; nobody's other work waits for that. */
async function filesParts({ files }: Platform): Promise<Dependency[]> {
  if (files === null)
    return [{ name: 'files', isReady: false, detail: 'no store is set up: FILES_FOLDER or FILES_S3_URL' }];
  const { store, scanner } = files;
  const [written, answered] = await Promise.all([
    withinASecond(() =>
      store.probe().then(
        () => true,
        () => false,
      ),
    ),
    scanner === null ? null : withinASecond(() => scanner.ping()),
  ]);
  const isKept = written?.answer === true;
  const kept: Dependency = {
    name: 'files',
    isReady: isKept,
    detail: isKept ? 'can be written to' : 'cannot be written to',
  };
  if (scanner === null) return [kept];
  const isThere = answered?.answer === true;
  return [
    kept,
    { name: 'scanner', isReady: isThere, detail: isThere ? 'answers' : 'does not answer: nothing is attached' },
  ];
}

/** Whether what scanners put down can be taken; nothing is said of it where no folder is set up. */
async function scansParts({ scans }: Platform): Promise<Dependency[]> {
  if (scans === null) return [];
  const looked = await withinASecond(() =>
    scans.probe().then(
      () => true,
      () => false,
    ),
  );
  const isReady = looked?.answer === true;
  return [{ name: 'scans', isReady, detail: isReady ? 'can be read and written' : 'SCANS_FOLDER is away' }];
}

/** Whether papers of offices that have an electronic seal can be issued; those that have none are. */
async function seal({ sealing: { provider } }: Platform): Promise<Dependency[]> {
  if (provider === null) return [];
  const isReady = (await withinASecond(() => provider.ping()))?.answer === true;
  return [{ name: 'seal', isReady, detail: isReady ? 'answers' : 'does not answer: nothing is issued that it seals' }];
}

async function engine(platform: Platform): Promise<Dependency> {
  const answered = await withinASecond(() => platform.engine.ping());
  const isReady = answered !== null;
  return { name: 'temporal', isReady, detail: isReady ? 'answers' : 'not reachable: work goes on, reminders follow' };
}

// A worker at rest asks the database every two seconds.
const longestSilenceSeconds = 30;

/**
 * Whether somebody carries courses: without a worker dates pass unnoticed while people go on. The database knows within seconds
 * that none is alive, the engine within two minutes that one alive takes no tasks.
 */
async function workers(platform: Platform): Promise<Dependency> {
  const [silence, seen] = await Promise.all([
    withinASecond(() => reads.readWorkerSilence(platform.database)),
    withinASecond(() => platform.engine.workers()),
  ]);
  const seconds = silence?.answer ?? null;
  const isAlive = seconds !== null && seconds <= longestSilenceSeconds;
  const unserved = seen === null ? [] : queuesWithoutWorker(seen.answer, Date.now());
  const last = seconds === null ? 'none is seen' : `last seen ${String(Math.round(seconds))} s ago`;
  return { name: 'worker', isReady: isAlive && unserved.length === 0, detail: `${last}; ${askedText(seen, unserved)}` };
}

function askedText(seen: unknown, unserved: readonly string[]): string {
  if (seen === null) return 'the engine does not answer';
  return unserved.length === 0 ? 'every queue is asked' : `nobody asks: ${unserved.join(', ')}`;
}
