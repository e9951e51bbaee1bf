import type { Command } from 'commander';

import { legalDateOf } from '#libs/calendar';
import { exitCodes, ProcessProblem, type ExitCode } from '#libs/config';
import { longestDrillDays } from '#libs/contracts';
import { as, type Instant } from '#libs/kernel';

import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { findCase } from '../find-case.js';
import { wholeNumber } from '../whole-number.js';
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
    .requiredOption('--days <number>', '推进的天数 · how many days', wholeNumber(1, longestDrillDays))
    .option('--json', '输出 JSON · print JSON')
    .action(async (name: string, options: { days: number; json?: true }) => {
      await inDatabase(context, async (database) => {
        const found = await findCase(database, name);
        if (found.drillId === null) {
          const { number } = found;
          const en = `${number} is a real case: its time cannot be moved.`;
          throw new ProcessProblem(exitCodes.refused, `${number} 是真实案件，时间不能推进。`, en);
        }
        const say = options.json === true ? () => undefined : progress;
        const advanced = await advanceDrill(database, found.drillId, options.days, say);
        console.log(options.json === true ? JSON.stringify({ case: found.number, ...advanced }) : inWords(advanced));
        process.exitCode = exits[advanced.outcome];
      });
    });
}

function progress(now: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r演练时间 drill time: ${legalDateOf(as<Instant>(now))} …`);
}

function inWords({ outcome, now, problem }: Advanced): string {
  const on = legalDateOf(as<Instant>(now));
  const sentences: Readonly<Record<Advanced['outcome'], string>> = {
    arrived: `演练时间现为 ${on} · drill time is now ${on}`,
    stuck: `演练停在 ${on}：${problem ?? ''} · the drill stopped there`,
    no_worker: `演练停在 ${on}，没有工作进程在推进：请先启动平台（npm start）· nobody drives it: start the platform first`,
  };
  return sentences[outcome];
}
