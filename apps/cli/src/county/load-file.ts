import { existsSync } from 'node:fs';
import { exitCodes, type ExitCode } from '#libs/config';
import { administers, differenceOf, isNoDifference, noAdministrator, sayDifference, type County } from '#libs/county';
import { passwordPool } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { stateFolder } from '../installation.js';
import { withInstallation, type OpenInstallation } from '../open-installation.js';
import { requireOwnAccounts } from './accounts.js';
import { countyIn, requireAdministrator } from './county-file.js';
import { handOverCases } from './hand-over.js';
import { heldByClosed, type Held } from './held.js';
import { loadCounty, accountsAfter, type LoadOptions } from './load-county.js';
import { passwordFile, passwordFileName, type PasswordFile } from './password-file.js';
import { presentCounty } from './present-county.js';
import { namesOf, requireClosed, sayLeaving, takersFor, sayTakers, terminalAsk, type HandOver } from './takers.js';

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
  if (options.dryRun === true && (context.environment['DATABASE_URL'] ?? '') === '') {
    judgedAlone(path, county, context);
    return exitCodes.done;
  }
  return await withInstallation(context, async (installation) => {
    const { source } = installation;
    const present = await presentCounty(source);
    await requireOwnAccounts(source, present, county);
    const difference = differenceOf(present, county);
    if (isNoDifference(difference)) {
      console.log('没有差异 no difference');
      return exitCodes.done;
    }
    for (const { zh, en } of sayDifference(difference)) console.log(`${zh}\n  ${en}`);
    const after = accountsAfter(present?.accounts ?? [], county.accounts);
    requireAdministrator(path, after);
    requireClosed(options.handOver, difference.offices.closed);
    const held = await heldByClosed(source, difference, after);
    const ask = options.dryRun === true ? null : terminalAsk();
    const takers = await takersFor(held, county, { said: options.handOver, ask });
    for (const line of sayLeaving(held, takers)) console.log(line);
    if (options.dryRun === true) {
      for (const line of sayTakers(held, takers)) console.log(line);
      console.log('只看不办，没有改动任何内容 dry run, nothing was changed');
      return exitCodes.done;
    }
    await applied(installation, county, { takers, held, options });
    return exitCodes.done;
  });
}

/** A dry run where nothing runs: the file has no errors, and what it would change here nobody knows. */
function judgedAlone(path: string, county: County, { environment, repository }: CliContext): void {
  // Where nothing was ever set up this would be the first load.
  if (!existsSync(stateFolder(environment, repository))) requireAdministrator(path, county.accounts);
  const { offices, accounts, calendars } = county;
  const counts = [offices, accounts, calendars].map(({ length }) => String(length));
  const [ofOffices = '', ofAccounts = '', ofCalendars = ''] = counts;
  console.log(
    `文件没有错误：机构 ${ofOffices} 个、账号 ${ofAccounts} 个、日历 ${ofCalendars} 份；平台没有运行，没有与现有的比较\n  no errors: ${ofOffices} offices, ${ofAccounts} accounts, ${ofCalendars} calendars; the platform does not run, so nothing was compared`,
  );
  if (administers(accounts)) return;
  console.log(
    `第一次装入须有管理员：${noAdministrator.zh}\n  a first load needs an administrator: ${noAdministrator.en}`,
  );
}

interface Asked {
  readonly takers: HandOver;
  readonly held: readonly Held[];
  readonly options: LoadFile;
}

async function applied(
  installation: OpenInstallation,
  county: County,
  { takers, held, options }: Asked,
): Promise<void> {
  const file = passwordFile(options.passwords ?? passwordFileName(new Date()));
  const by = { account: null, name: '命令行 command line', reason: options.reason };
  const load: LoadOptions = {
    ...{ by, passwords: passwordPool(), firstPasswords: { are: 'one-time' }, handOver: takers },
    onMade: file.write,
  };
  await loadAndHandOver(installation, county, { ...load, held }, file);
  console.log('已装入 loaded');
}

/**
 * First everything is added and changed, while offices that end keep what they hold; then each case goes over through the
 * door, one at a time; then what is empty is closed. A run that was cut off in between goes on with the same command.
 */
async function loadAndHandOver(
  { source, docket }: OpenInstallation,
  county: County,
  { held, ...options }: LoadOptions & Pick<Asked, 'held'>,
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
    const people = held.find(({ office }) => office.id === from)?.people ?? [];
    const [cases, persons, names] = [String(passed), String(people.length), namesOf(people)];
    console.log(
      `${from} → ${to}：移交案件 ${cases} 件、人员 ${persons} 人${names}\n  ${from} → ${to}: ${cases} cases and ${persons} people handed over${names}`,
    );
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
