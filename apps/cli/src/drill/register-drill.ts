import { InvalidArgumentError, type Command } from 'commander';

import { exitCodes, type ExitCode } from '#libs/config';
import { longestDrillDays } from '#libs/contracts';

import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { findCase, noSuchCase } from '../find-case.js';
import { advanceDrill, type Advanced } from './advance-drill.js';

const exits: Readonly<Record<Advanced['outcome'], ExitCode>> = {
  arrived: exitCodes.done,
  stuck: exitCodes.failed,
  no_worker: exitCodes.unavailable,
};

/** `maplebridge drill --days N CASE`: moves the drill of a case forward, on the real engine. */
export function registerDrill(program: Command, context: CliContext): void {
  program
    .command('drill')
    .description('演练：把一件演练案件的时间向前推进 · move the time of a drill case forward')
    .argument('<case>', '编号或内部 id · number or id of the case')
    .requiredOption('--days <number>', '推进的天数 · how many days', numberOfDays)
    .option('--json', '输出 JSON · print JSON')
    .action(async (name: string, options: { days: number; json?: true }) => {
      await inDatabase(context, async (database) => {
        const found = await findCase(database, name);
        if (found === null) {
          noSuchCase(name);
          return;
        }
        if (found.drillId === null) {
          console.error(`${found.number} 是真实案件，时间不能推进 · is a real case: its time cannot be moved`);
          process.exitCode = exitCodes.refused;
          return;
        }
        const say = options.json === true ? () => undefined : progress;
        const advanced = await advanceDrill(database, found.drillId, options.days, say);
        console.log(options.json === true ? JSON.stringify({ case: found.number, ...advanced }) : inWords(advanced));
        process.exitCode = exits[advanced.outcome];
      });
    });
}

function numberOfDays(value: string): number {
  const days = Number(value);
  const longest = String(longestDrillDays);
  if (Number.isInteger(days) && days >= 1 && days <= longestDrillDays) return days;
  throw new InvalidArgumentError(`应为 1 到 ${longest} 的整数 / expected a whole number from 1 to ${longest}`);
}

function progress(now: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r演练时间 drill time: ${legalDate(now)} …`);
}

function inWords({ outcome, now, problem }: Advanced): string {
  const on = legalDate(now);
  const sentences: Readonly<Record<Advanced['outcome'], string>> = {
    arrived: `演练时间现为 ${on} · drill time is now ${on}`,
    stuck: `演练停在 ${on}：${problem ?? ''} · the drill stopped there`,
    no_worker: `演练停在 ${on}，没有工作进程在推进：请先启动平台（npm start）· nobody drives it: start the platform first`,
  };
  return sentences[outcome];
}

function legalDate(instant: string): string {
  // Legal time is Asia/Shanghai, which is eight hours before UTC all year.
  return new Date(Date.parse(instant) + 8 * 3600 * 1000).toISOString().slice(0, 10);
}
