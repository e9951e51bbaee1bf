import { exitCodes, type ExitCode } from '#libs/config';
import { differenceOf, isNoDifference, sayDifference, type County } from '#libs/county';
import { passwordPool } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { withInstallation, type OpenInstallation } from '../open-installation.js';
import { countyIn } from './county-file.js';
import { handOverCases } from './hand-over.js';
import { heldByClosed } from './held.js';
import { accountsAfter, loadCounty, type LoadOptions } from './load-county.js';
import { passwordFile, passwordFileName, type PasswordFile } from './password-file.js';
import { presentCounty } from './present-county.js';
import { takersFor, terminalAsk, type HandOver } from './takers.js';

/** What `county load` was asked. */
export interface LoadFile {
  readonly dryRun?: true;
  readonly handOver: ReadonlyMap<string, string>;
  readonly passwords?: string;
  readonly reason: string;
}

/**
 * Loads a county file, or shows what loading it would do.
 *
 * @throws ProcessProblem badInput, notFound, refused, noSpace; then nothing was changed
 */
export async function loadFile(path: string, options: LoadFile, context: CliContext): Promise<ExitCode> {
  // Before the database is asked for: what is wrong with a file can be told without one.
  const county = await countyIn(path);
  return await withInstallation(context, async (installation) => {
    const { source } = installation;
    const present = await presentCounty(source);
    const difference = differenceOf(present, county);
    if (isNoDifference(difference)) {
      console.log('没有差异 no difference');
      return exitCodes.done;
    }
    for (const { zh, en } of sayDifference(difference)) console.log(`${zh}\n  ${en}`);
    const after = accountsAfter(present?.accounts ?? [], county.accounts);
    const held = await heldByClosed(source, difference, after);
    const ask = options.dryRun === true ? null : terminalAsk();
    const takers = await takersFor(held, county, { said: options.handOver, ask });
    if (options.dryRun === true) {
      console.log('只看不办，没有改动任何内容 dry run, nothing was changed');
      return exitCodes.done;
    }
    await applied(installation, county, { takers, options });
    return exitCodes.done;
  });
}

interface Asked {
  readonly takers: HandOver;
  readonly options: LoadFile;
}

async function applied(installation: OpenInstallation, county: County, { takers, options }: Asked): Promise<void> {
  const file = passwordFile(options.passwords ?? passwordFileName(new Date()));
  const by = { account: null, name: '命令行 command line', reason: options.reason };
  const load: LoadOptions = {
    ...{ by, passwords: passwordPool(), firstPasswords: { are: 'one-time' }, handOver: takers },
    onMade: file.write,
  };
  await loadAndHandOver(installation, county, load, file);
  console.log('已装入 loaded');
}

/**
 * First everything is added and changed, while offices that end keep what they hold; then each case goes over through the
 * door, one at a time; then what is empty is closed. A run that was cut off in between goes on with the same command.
 */
async function loadAndHandOver(
  { source, docket }: OpenInstallation,
  county: County,
  options: LoadOptions,
  file: PasswordFile,
): Promise<void> {
  const handOver: HandOver = options.handOver ?? new Map();
  const isMeanwhile = handOver.size > 0;
  const { made } = await keeping(file, () => loadCounty(source, county, { ...options, isMeanwhile }));
  // Before cases are handed over: where one is refused, the accounts are there all the same.
  if (made.length > 0) sayPasswords(made.length, file);
  if (!isMeanwhile) return;
  for (const [from, to] of handOver) {
    const passed = await handOverCases({ docket, database: source }, { from, to });
    console.log(`${from} → ${to}：移交案件 ${String(passed)} 件 cases handed over`);
  }
  await loadCounty(source, county, options);
}

function sayPasswords(count: number, { path }: PasswordFile): void {
  console.log(`新账号 ${String(count)} 个，一次性密码在 ${path}（只有您能读）`);
  console.log(`${String(count)} new accounts; their one-time passwords are in that file, for you alone`);
}

/** Takes the file of passwords away again where the accounts were not made after all. */
async function keeping<T>(file: PasswordFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    file.remove();
    throw error;
  }
}
