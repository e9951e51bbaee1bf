import type { Command } from 'commander';
import * as z from 'zod';

import { exitCodes, postgres, temporal } from '#libs/config';
import { lazyTemporal, temporalOptionsOf } from '#libs/temporal';

import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { settingsOf } from '../settings.js';
import { ringCases, type Reconciled } from './ring-cases.js';

interface Options {
  readonly all: boolean;
  readonly json?: true;
}

/** `maplebridge reconcile`: rings what was lost between the record and the engine; `--all` after the engine was lost. */
export function registerReconcile(program: Command, context: CliContext): void {
  program
    .command('reconcile')
    .description(
      '核对：时点已过、进程不在的案件重新通知；引擎数据丢失后用 --all · ring cases whose moment passed or whose course is not running; --all after the engine lost its data',
    )
    .option('--all', '通知全部未结案件，演练亦然 · every open case, drills too', false)
    .option('--json', '输出 JSON · print JSON')
    .action(async (options: Options) => reconcile(context, options));
}

async function reconcile(context: CliContext, options: Options): Promise<void> {
  const config = settingsOf(z.object({ ...postgres, ...temporal }), context.environment);
  await inDatabase(context, async (database) => {
    const engine = lazyTemporal(temporalOptionsOf(config));
    try {
      const say = options.json === true ? () => undefined : progress;
      const done = await ringCases({ database, temporal: engine }, options.all, say);
      console.log(options.json === true ? JSON.stringify(done) : inWords(done, options.all));
      const isDone = done.waiting === 0 && (options.all || done.coursesMissing !== null);
      process.exitCode = isDone ? exitCodes.done : exitCodes.unavailable;
    } finally {
      await engine.close();
    }
  });
}

function progress(waiting: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r待通知 waiting: ${String(waiting)}   `);
}

function inWords({ pastMoments, coursesMissing, rung, waiting }: Reconciled, isAll: boolean): string {
  const lines = [
    `${String(pastMoments)} 件时点已过而未处理，已通知 · cases with a moment that nothing acted on were rung`,
    ...(isAll ? [`${String(rung)} 件未结案件已通知 · open cases were rung`] : [missingInWords(coursesMissing)]),
    ...(waiting > 0
      ? [
          `${String(waiting)} 条通知仍在等待，没有工作进程：请先启动平台（npm start）· rings wait: start the platform first`,
        ]
      : []),
  ];
  return lines.join('\n');
}

function missingInWords(coursesMissing: number | null): string {
  return coursesMissing === null
    ? '流程引擎没有回答，没有查到哪些进程不在：请看引擎是否在运行，再运行一次 · the engine did not answer, so missing courses were not looked for: see whether it runs, then run this again'
    : `${String(coursesMissing)} 件未结案件的进程不在，已通知，重新开始 · open cases had no running course and were rung; it begins again`;
}
