import type { Command } from 'commander';
import type { CliContext } from '../context.js';
import type { LoadFile } from './load-file.js';

/** `maplebridge roster …`: people without accounts and venues from a file, and back into one. */
export function registerRoster(program: Command, context: CliContext): void {
  const roster = program
    .command('roster')
    .description('名册：调解员、专家、网格员和场所 · the register: mediators, experts, grid members and venues');
  roster
    .command('template')
    .description('写出空白工作簿：表头、填写说明、下拉列表 · write an empty workbook to fill in')
    .option('--out <file>', '写到哪里（.xlsx）· where to (.xlsx)', '名册.xlsx')
    .action(async ({ out }: { out: string }) => {
      const { templateFile } = await import('./export-file.js');
      await templateFile(out, context);
    });
  roster
    .command('load <file>')
    .description(
      '装入名册，.xlsx 或 CSV；再装一次只办差异 · load a register, .xlsx or CSV; again, the difference alone',
    )
    .option(
      '--dry-run',
      '只看错误和差异，不改任何内容；平台没有运行的，只看文件 · show mistakes and the difference, change nothing; where the platform does not run, judge the file alone',
    )
    .option(
      '--trial',
      '试用的名册；有演示账号或者是虚构的县时必须 · a register to try things with; a must while demonstration accounts exist or the county is made up',
    )
    .option('--reason <text>', '理由，随变更留存 · why; kept with each change', '装入名册 roster load')
    .addHelpText('after', HELP)
    .action(async (file: string, options: LoadFile) => {
      const { loadFile } = await import('./load-file.js');
      process.exitCode = await loadFile(file, options, context);
    });
  roster
    .command('export')
    .description('把现在的名册写成工作簿，含联系方式，权限 600 · write the present register as a workbook, mode 600')
    .option('--out <file>', '写到哪里（.xlsx）· where to (.xlsx)', '名册.xlsx')
    .action(async ({ out }: { out: string }) => {
      const { exportFile } = await import('./export-file.js');
      await exportFile(out, context);
    });
}

const HELP = `
每行一人或者一处；以编号认人，没有编号的以机构、类别、姓名认。没有写进文件的照旧，离任的写“离任”和最后一日。
文件没有的列不改；有这一列而空着的，就是空。有一处错误，整个文件不装，每一处都写明哪一行、哪一列。

A row for each. An entry is known by its code, without one by its office, kind and name. Whoever is not in the file stays as they
are; who leaves is written as 离任 with a last day. A column that the file does not have changes nothing. A file with one mistake
loads nothing, and each is told by its row and column.`;
