import type { Command } from 'commander';

import { exitCodes } from '#libs/config';

import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { ringCases, type Reconciled } from './ring-cases.js';

/** `maplebridge reconcile`: rings what was lost between the record and the engine; `--all` after the engine was lost. */
export function registerReconcile(program: Command, context: CliContext): void {
  program
    .command('reconcile')
    .description(
      '核对：重新通知流程引擎；引擎数据丢失后用 --all · ring the engine again; --all after its data was lost',
    )
    .option('--all', '通知全部未结案件，演练亦然 · every open case, drills too', false)
    .option('--json', '输出 JSON · print JSON')
    .action(async (options: { all: boolean; json?: true }) => {
      await inDatabase(context, async (database) => {
        const say = options.json === true ? () => undefined : progress;
        const done = await ringCases(database, options.all, say);
        console.log(options.json === true ? JSON.stringify(done) : inWords(done, options.all));
        process.exitCode = done.waiting === 0 ? exitCodes.done : exitCodes.unavailable;
      });
    });
}

function progress(waiting: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r待通知 waiting: ${String(waiting)}   `);
}

function inWords({ pastMoments, rung, waiting }: Reconciled, isAll: boolean): string {
  const lines = [
    `${String(pastMoments)} 件时点已过而未处理，已通知 · cases with a moment that nothing acted on were rung`,
    ...(isAll ? [`${String(rung)} 件未结案件已通知 · open cases were rung`] : []),
    ...(waiting > 0
      ? [
          `${String(waiting)} 条通知仍在等待，没有工作进程：请先启动平台（npm start）· rings wait: start the platform first`,
        ]
      : []),
  ];
  return lines.join('\n');
}
