import { readFile, stat } from 'node:fs/promises';
import { legalDateOf } from '#libs/calendar';
import { exitCodes, ProcessProblem, type ExitCode } from '#libs/config';
import { isSameRegister, readRegister, sayProblem, sayRegister, type RegisterSetting } from '#libs/county';
import { RosterVault } from '#libs/docket';
import { as, type Instant } from '#libs/kernel';
import { advisoryLocks, listAccounts, loadOfficeTree, type Queryable } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { refuseRealData } from '../import/real-data.js';
import { withInstallation } from '../open-installation.js';
import { loadRegister } from './load-register.js';
import { presentRegister, type StoredRegister } from './present-register.js';

/** What `roster load` was asked. */
export interface LoadFile {
  readonly dryRun?: true;
  readonly trial?: true;
  readonly reason: string;
}

const mostBytes = 16 * 1024 * 1024;
// Whoever has hundreds of mistakes corrects a column, not a row; and thousands of lines scroll away.
const mostTold = 200;

/**
 * Loads a register from a file, or shows what loading it would do.
 *
 * @throws ProcessProblem badInput (each mistake with its row and column), notFound, refused; then nothing was changed
 */
export async function loadFile(path: string, options: LoadFile, context: CliContext): Promise<ExitCode> {
  const bytes = await bytesOf(path);
  if (options.dryRun === true && (context.environment['DATABASE_URL'] ?? '') === '') {
    const { difference } = await requireRight(path, bytes, null);
    const [people, venues] = [difference.people.added.length, difference.venues.added.length].map(String);
    console.log(
      `文件没有错误：人员 ${people ?? ''}、场所 ${venues ?? ''}；平台没有运行，机构和现有的名册没有核对\n  no errors: ${people ?? ''} people, ${venues ?? ''} venues; the platform does not run, so offices and the present register were not compared`,
    );
    return exitCodes.done;
  }
  return await withInstallation(context, async ({ source, vault: keys }) => {
    const vault = new RosterVault(keys);
    await refuseRealData(source, { isTrial: options.trial === true || options.dryRun === true });
    await source.transaction(async (transaction) => {
      // Two loads at once must not both find nobody; a change on screen waits for as long.
      await transaction.query(`select pg_advisory_xact_lock($1)`, [advisoryLocks.roster]);
      const present = await presentRegister(transaction, vault);
      const setting = await settingOf(transaction, present);
      const { difference } = await requireRight(path, bytes, setting);
      sayAll(sayRegister(difference, setting.known.offices.all));
      if (options.dryRun === true) console.log('只看不办，没有改动任何内容 dry run, nothing was changed');
      else if (isSameRegister(difference)) console.log('没有差异 no difference');
      else {
        const by = { account: null, name: '命令行 command line', reason: options.reason };
        await loadRegister(transaction, { difference, present, vault, by });
        console.log('已装入 loaded');
      }
    });
    return exitCodes.done;
  });
}

/** What rows are judged against here. */
export async function settingOf(database: Queryable, present: StoredRegister): Promise<RegisterSetting> {
  const accounts = (await listAccounts(database)).filter(({ isActive }) => isActive);
  return {
    present,
    known: {
      offices: await loadOfficeTree(database),
      accounts: new Map(accounts.map(({ name, roles }) => [name, roles.map(({ office }) => as(office))])),
      today: legalDateOf(as<Instant>(new Date().toISOString())),
    },
  };
}

async function requireRight(path: string, bytes: Uint8Array, setting: RegisterSetting | null) {
  const reading = await readRegister(bytes, setting);
  if (reading.isRead) return reading;
  const { problems } = reading;
  sayAll(problems.map(sayProblem));
  const n = String(problems.length);
  throw new ProcessProblem(
    exitCodes.badInput,
    `${path} 有 ${n} 处要改，没有装入任何内容。`,
    `${path} has ${n} to correct; nothing was loaded.`,
  );
}

function sayAll(lines: readonly { readonly zh: string; readonly en: string }[]): void {
  for (const { zh, en } of lines.slice(0, mostTold)) console.log(`${zh}\n  ${en}`);
  const more = lines.length - mostTold;
  if (more > 0) console.log(`…… 还有 ${String(more)} 处 more`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path);
  } catch (cause) {
    throw new ProcessProblem(exitCodes.notFound, `读不了文件 ${path}。`, `The file ${path} cannot be read.`, { cause });
  }
  const limit = String(mostBytes / 1024 / 1024);
  throw new ProcessProblem(
    exitCodes.badInput,
    `${path} 超过 ${limit} MB，不是名册。`,
    `${path} is above ${limit} MiB, which no register is.`,
  );
}
