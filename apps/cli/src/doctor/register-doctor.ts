import type { Command } from 'commander';
import { exitCodes } from '#libs/config';
import type { CliContext } from '../context.js';
import { examine, inOneLine, type DoctorReport } from './examine.js';
import { inspecting } from './inspection.js';

/** `maplebridge doctor`: looks at everything that an installation stands on, changes nothing, and says what to do. */
export function registerDoctor(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description(
      '体检：数据库、密钥、版本、规则包、日历、磁盘、引擎、工作进程、权限、时钟、备份，逐项一行，说明如何处理；只看不改，有故障即退出码 1 · look at database, keys, versions, packs, calendars, disk, engine, workers, rights, clocks and backups: a line each, with what to do; changes nothing, exit code 1 where something is wrong',
    )
    .option('--json', '输出 JSON · print JSON')
    .action(async (options: { json?: true }) => {
      const isJson = options.json === true;
      const report = await inspecting(context, (inspection) =>
        examine(inspection, isJson ? () => undefined : (line) => console.log(inOneLine(line))),
      );
      console.log(isJson ? JSON.stringify(report, null, 2) : closing(report));
      process.exitCode = report.isSound ? exitCodes.done : exitCodes.failed;
    });
}

function closing({ lines }: DoctorReport): string {
  const count = (level: string): string => String(lines.filter((line) => line.level === level).length);
  const [faults, warnings, not] = [count('fault'), count('warning'), count('notChecked')];
  return `${faults} 项故障，${warnings} 项注意，${not} 项未查 · ${faults} faults, ${warnings} warnings, ${not} not checked`;
}
