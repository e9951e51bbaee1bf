import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { exitCodes, ProcessProblem } from '#libs/config';
import type { DemoAccount } from './demo-accounts.js';
import { lastTelling } from './messages.js';
import { programFile, type Environment } from './places.js';

/** What `maplebridge migrate --json` says. */
export interface PreparedDatabase {
  readonly migrations: readonly string[];
  readonly packs: readonly string[];
  readonly demo: 'absent' | 'demo' | 'removed';
  readonly accounts: readonly DemoAccount[];
  readonly created: number;
  /** File of the one-time passwords of accounts that a county file has brought now; null: none were made. */
  readonly passwords: string | null;
}

/** A county file to start with, and where the one-time passwords of its people go. */
export interface OwnCounty {
  readonly file: string;
  readonly passwords: string;
}

const exec = promisify(execFile);
// Thirty-odd accounts are hashed at the first start, two at a time and slowly on purpose.
const timeoutMs = 120_000;

// What its own words say what to do about: a state of another release, keys of another database, and a county file.
const tellingThemselves = [
  ...[exitCodes.otherShape, exitCodes.refused],
  ...[exitCodes.badInput, exitCodes.notFound, exitCodes.noSpace],
] as const;

/**
 * Migrates, loads the packs and makes the county, by the same command as a deployment uses.
 *
 * @param options `withPetition`: a new demonstration has a petition to look at as its petitioner; `withCases`: and some
 *   sixty in every stage, so that every screen has something to show; `county`: in place of all that
 * @throws ProcessProblem with the command's last word
 */
export async function prepareDatabase(
  environment: Environment,
  options: { readonly withPetition?: boolean; readonly withCases?: boolean; readonly county?: OwnCounty } = {},
): Promise<PreparedDatabase> {
  const program = programFile('cli');
  try {
    const more = [
      ...(options.withPetition === true ? ['--demo-petition'] : []),
      ...(options.withCases === true ? ['--demo-cases'] : []),
      ...(options.county === undefined
        ? []
        : ['--county', options.county.file, '--passwords', options.county.passwords]),
    ];
    const { stdout } = await exec(process.execPath, [program, 'migrate', '--demo-county', ...more, '--json'], {
      env: { ...environment },
      timeout: timeoutMs,
      maxBuffer: 16 * 1024 * 1024,
    });
    return JSON.parse(stdout) as PreparedDatabase;
  } catch (cause) {
    const { stderr = 'unknown', code } = cause as { stderr?: string; code?: unknown };
    // Its own words say what to do; what else went wrong is only told.
    const told = tellingThemselves.find((one) => one === code);
    if (told !== undefined) throw new ProcessProblem(told, ...wordsOf(stderr, told), { cause });
    const reason = lastTelling(stderr);
    throw new ProcessProblem(
      exitCodes.unavailable,
      `数据库升级或装入数据失败（${reason}）：数据没有丢失，请保留此信息并反馈。`,
      `The database could not be brought up to date (${reason}): no data is lost; keep this sentence and report it.`,
      { cause },
    );
  }
}

/** What a command said at last, in both languages; what is wrong with a file is a list, all of which has to be read. */
function wordsOf(stderr: string, code: number): [zh: string, en: string] {
  const lines = stderr.trim().split('\n');
  const [zh = stderr, en = ''] =
    code === exitCodes.badInput ? [lines.slice(0, -1).join('\n'), lines.at(-1)] : lines.slice(-2);
  return [zh, en];
}
