import { InvalidArgumentError, type Command } from 'commander';
import type { CliContext } from '../context.js';
import type { LoadFile } from './load-file.js';

/** `maplebridge county …`: the organisation, calendar and accounts of a county from a file, and back into one. */
export function registerCounty(program: Command, context: CliContext): void {
  const county = program
    .command('county')
    .description('县域数据：机构、日历、账号 · a county: its offices, calendar and accounts');
  county
    .command('template')
    .description('写出空白工作簿：表头、填写说明、下拉列表 · write an empty workbook to fill in')
    .option('--out <file>', '写到哪里（.xlsx）· where to (.xlsx)', '县域数据.xlsx')
    .action(async ({ out }: { out: string }) => {
      const { countyWorkbook } = await import('#libs/county');
      const { requireEnding, writeNewFile } = await import('./new-file.js');
      requireEnding(out, ['.xlsx']);
      await writeNewFile(out, countyWorkbook(null));
      console.log(`已写出 written: ${out}`);
    });
  county
    .command('load <file>')
    .description(
      '装入县域数据，.xlsx 或 JSON；再装一次只办差异 · load a county, .xlsx or JSON; again, the difference alone',
    )
    .option(
      '--dry-run',
      '只看错误和差异，不改任何内容；平台没有运行的，只看文件 · show errors and the difference, change nothing; where the platform does not run, judge the file alone',
    )
    .option(
      '--hand-over <old=new>',
      '停用机构名下的案件、待办和人员移交给哪个机构，可多次 · to which office goes what an office holds that ends; repeatable',
      rule,
      new Map<string, string>(),
    )
    .option('--passwords <file>', '新账号的一次性密码写到哪里，权限 600 · file of one-time passwords, mode 600')
    .option('--reason <text>', '理由，随变更留存 · why; kept with each change', '装入县域数据 county load')
    .addHelpText('after', HELP)
    .action(async (file: string, options: LoadFile) => {
      const { loadFile } = await import('./load-file.js');
      process.exitCode = await loadFile(file, options, context);
    });
  county
    .command('export')
    .description('把现在的机构、日历、账号写成县域数据 · write the present county as a file that can be loaded')
    .option('--out <file>', '写到哪里：.xlsx 或 .json · where to: .xlsx or .json', '县域数据.xlsx')
    .action(async ({ out }: { out: string }) => {
      const { exportFile } = await import('./export-file.js');
      await exportFile(out, context);
    });
}

const HELP = `
文件是全部机构：没有写进来的机构停用；停用的机构名下还有案件、待办或者人员的，须说明移交给谁。没有写进来的账号不动；
装入以后须有在用的管理员账号。文件里不写密码；每一处变更都记入沿革，与在控制台上办的一样。

The file is the whole organisation: an office that it leaves out is closed, and where that still holds cases, duties or
people it has to be said who takes them over. Accounts that it leaves out stay as they are; somebody in use has to be administrator
afterwards. No password stands in it, and each change is recorded as if it had been made on screen.`;

function rule(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = /^([a-z][a-z0-9-]*)=([a-z][a-z0-9-]*)$/u.exec(text);
  if (found === null) throw new InvalidArgumentError('写作 旧机构编号=新机构编号 · write OLD=NEW, two ids');
  const [, from = '', to = ''] = found;
  return new Map([...before, [from, to]]);
}
