import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { postgres, temporal, type Environment } from '#libs/config';
import { openDatabase } from '#libs/persistence';
import { engineVersion, lazyTemporal, temporalOptionsOf, type Temporal } from '#libs/temporal';
import type { DataSource } from 'typeorm';
import * as z from 'zod';
import type { CliContext } from '../context.js';
import { stateFolder } from '../installation.js';
import type { Finding, Sentence } from './finding.js';

/** What the checks look at: each part is opened when the first one asks for it, and may be away. */
export interface Inspection {
  readonly environment: Environment;
  readonly repository: string;
  /** Folder of the local start; null where none is on this machine. */
  readonly stateFolder: string | null;
  /** This machine's clock, ms since 1970. */
  readonly nowMs: () => number;
  /** The disk where a folder lies: what is free of it, and its size. */
  readonly room: (folder: string) => Promise<{ readonly freeBytes: number; readonly diskBytes: number }>;
  /** @throws Away the database does not answer, or is not named */
  readonly database: () => Promise<DataSource>;
  /** @throws Away the engine does not answer, or is not named */
  readonly engine: () => Promise<Temporal>;
}

/** One thing that is looked at: it has a name for programs and a title for people. */
export interface Check {
  readonly name: string;
  readonly title: Sentence;
  readonly look: (inspection: Inspection) => Promise<readonly Finding[]> | readonly Finding[];
}

/** What is needed and cannot be had; the check of it tells why, every other one goes on without. */
export class Away extends Error {
  constructor(
    readonly what: Sentence,
    cause: unknown,
  ) {
    super(what.en, { cause });
    this.name = 'Away';
  }
}

/** What a test puts in the place of the machine's own. */
export type Machine = Pick<Inspection, 'nowMs' | 'room'>;

const thisMachine: Machine = {
  nowMs: () => Date.now(),
  room: async (folder) => {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { freeBytes: bavail * bsize, diskBytes: blocks * bsize };
  },
};

/** Looks at an installation, and closes what was opened for it. */
export async function inspecting<T>(
  { environment, repository }: CliContext,
  work: (inspection: Inspection) => Promise<T>,
  machine: Machine = thisMachine,
): Promise<T> {
  const database = once(() => openTheDatabase(environment), {
    zh: '数据库没有应答',
    en: 'the database does not answer',
  });
  const engine = once(() => openTheEngine(environment), { zh: '流程引擎没有应答', en: 'the engine does not answer' });
  const folder = stateFolder(environment, repository);
  try {
    return await work({
      ...machine,
      environment,
      repository,
      stateFolder: existsSync(join(folder, 'installation.json')) ? folder : null,
      database: database.get,
      engine: engine.get,
    });
  } finally {
    await database.opened()?.then(
      (source) => source.destroy(),
      () => undefined,
    );
    await engine.opened()?.then(
      (one) => one.close(),
      () => undefined,
    );
  }
}

async function openTheDatabase(environment: Environment): Promise<DataSource> {
  const url = environment.DATABASE_URL ?? '';
  if (!postgres.DATABASE_URL.safeParse(url).success) throw new Error('DATABASE_URL');
  return await openDatabase({ url, poolSize: 2, applicationName: 'maplebridge-doctor' });
}

// It answers in milliseconds; one that takes longer is away.
const answerMs = 3_000;

async function openTheEngine(environment: Environment): Promise<Temporal> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => (value ?? '') !== ''));
  const config = z.object(temporal).safeParse(given);
  if (!config.success) throw new Error('TEMPORAL_ADDRESS');
  const engine = lazyTemporal(temporalOptionsOf(config.data));
  try {
    await engine.connection.withDeadline(Date.now() + answerMs, () => engineVersion(engine));
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Opens something when it is first asked for; whoever asks later is given the same, or the same failure. */
function once<T>(open: () => Promise<T>, away: Sentence) {
  let opened: Promise<T> | undefined;
  return {
    opened: () => opened,
    get: async (): Promise<T> => {
      opened ??= open();
      return await opened.catch((error: unknown) => {
        throw new Away(away, error);
      });
    },
  };
}
