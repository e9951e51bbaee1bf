import { type Command, InvalidArgumentError } from 'commander';
import { exitCodes, ProcessProblem } from '#libs/config';
import { as, isDomainError, type OfficeId } from '#libs/kernel';
import type { CliContext } from '../context.js';
import { interruptibly } from '../interruption.js';
import { wholeNumber } from '../whole-number.js';
import type { Report } from './report.js';
import { reportText } from './report-text.js';
import type { ImportJob } from './run-import.js';

interface Options {
  readonly format: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly rows?: true;
  readonly trial?: true;
  readonly jurisdiction?: string;
  readonly office?: string;
  readonly limit?: number;
  readonly answeredClosed?: true;
}

const FORMATS = ['message-board'];
const CODES: Readonly<Record<Report['result'], number>> = {
  imported: exitCodes.done,
  partly: exitCodes.partly,
  refused: exitCodes.fileRefused,
};

/** `maplebridge import FILE`: the past of another system, row by row, through the door. */
export function registerImport(program: Command, context: CliContext): void {
  program
    .command('import')
    .argument('<file>', '网络问政留言表，.xlsx 或 CSV · a message board, .xlsx or CSV')
    .description('导入其他系统的历史记录 · import the past of another system')
    .requiredOption('--format <format>', `文件格式 · what the file is: ${FORMATS.join(', ')}`, format)
    .option('--dry-run', '只核对，不写入，也不需要数据库 · judge the file and store nothing; needs no database')
    .option(
      '--jurisdiction <code>',
      '只用于 --dry-run：按哪个地区的日历计算，缺省 CN，只认本版本自带的日历，不认县里自己的；导入时用本机的适用地区 · for --dry-run alone: whose calendar counts, CN by default, of those that come with the release and not of a county’s own; an import counts by where the installation is',
    )
    .option(
      '--office <id>',
      '收到这些留言的机构，缺省为本机唯一的信访局 · the office that received the messages; by default the one petition bureau there is',
    )
    .option(
      '--trial',
      '标明是试用数据；有演示账号时必须 · mark it as a trial; a must while demonstration accounts exist',
    )
    .option(
      '--answered-closed',
      '来源已答复的一并结案；已经导入而仍开着的也结案 · close what was answered there, also what was imported before and is open',
    )
    .option('--limit <n>', '最多导入多少条 · at most so many messages', wholeNumber(1, 999_999_999))
    .option('--rows', '在 JSON 中列出每条的时间 · list the times of each row in the JSON')
    .option('--json', '输出 JSON · print JSON')
    .addHelpText('after', HELP)
    .action(async (path: string, options: Options) => {
      process.exitCode = await answer(path, options, context);
    });
}

const HELP = `
每行一个事务；按来源编号识别，重复导入不会改变任何内容，中断后再次运行即可继续。
Each row is one transaction. A message is known by its number: importing again changes nothing, and an import that was
cut off goes on where it stopped.

时间写成 2019/4/25 9:32:09（本地时间），或带时区：2026-01-05T08:00:00+08:00、2026-01-05T00:00:00Z。
A time is written as 2019/4/25 9:32:09 (office time), or with its zone: 2026-01-05T08:00:00+08:00, 2026-01-05T00:00:00Z.

“办理状态”一栏写明“办结”的，导入时即结案；没有这一栏而来源已答复的，加 --answered-closed 一并结案。
What the column 办理状态 calls over is closed as it is imported; without that column --answered-closed closes what was
answered there.

退出码 · exit codes: 0 全部导入 imported, 2 部分导入 partly, 3 没有导入 refused`;

async function answer(path: string, options: Options, context: CliContext): Promise<number> {
  const job: ImportJob = {
    path,
    format: options.format,
    office: options.office === undefined ? undefined : as<OfficeId>(options.office),
    isTrial: options.trial === true,
    isAnsweredClosed: options.answeredClosed === true,
    limit: options.limit ?? Number.POSITIVE_INFINITY,
    withRows: options.rows === true,
  };
  const report = await imported(job, options, context).catch(inWords);
  console.log(options.json === true ? JSON.stringify(report, null, 2) : reportText(report));
  return CODES[report.result];
}

async function imported(job: ImportJob, { dryRun, jurisdiction }: Options, context: CliContext): Promise<Report> {
  if (dryRun !== true && jurisdiction !== undefined) throw onlyDry();
  // Loaded when it is called: other commands start faster without it.
  const work = await import('./run-import.js');
  if (dryRun === true) return await work.dryRun({ ...job, jurisdiction: jurisdiction ?? 'CN' }, context.repository);
  return await interruptibly((signal) => work.runImport(job, context, signal));
}

/** An installation says once where it is; an import does not say it again. */
function onlyDry(): ProcessProblem {
  const zh = '--jurisdiction 只用于 --dry-run：导入按本机的适用地区计算（maplebridge jurisdiction 可以查看）。';
  const en =
    '--jurisdiction is for --dry-run: an import counts by where the installation is (maplebridge jurisdiction).';
  return new ProcessProblem(exitCodes.usage, zh, en);
}

/** What the law refuses of an option is told as a wrong option. */
function inWords(error: unknown): never {
  if (!isDomainError(error) || error.code !== 'calendar.bad_jurisdiction') throw error;
  const en = '--jurisdiction: this release brings no calendar of it; a dry run does not know a county’s own: take CN.';
  const zh = '--jurisdiction：本版本没有自带这个地区的日历；只核对时不认县里自己的日历，请用 CN。';
  throw new ProcessProblem(exitCodes.usage, zh, en);
}

function format(text: string): string {
  if (FORMATS.includes(text)) return text;
  throw new InvalidArgumentError(`可用 · known: ${FORMATS.join(', ')}`);
}
