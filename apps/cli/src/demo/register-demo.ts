import type { Command } from 'commander';
import { exitCodes } from '#libs/config';
import type { CliContext } from '../context.js';
import { interruptibly } from '../interruption.js';
import { wholeNumber } from '../whole-number.js';
import type { Counts } from './record-county.js';
import type { DemoReport } from './run-demo.js';

interface Options {
  readonly cases: number;
  readonly seed: string;
  readonly json?: true;
}

// On a terminal often enough to be seen moving; in a log a line now and then.
const lookMs = { terminal: 200, log: 10_000 };

/** `maplebridge demo --cases N`: a made-up county of that size, through the door. */
export function registerDemo(program: Command, context: CliContext): void {
  program
    .command('demo')
    .description('生成一个虚构的县：若干年的信访件，全部标明虚构 · fill a demonstration with a made-up county')
    .requiredOption('--cases <n>', '共多少件信访件 · how many petitions in all', wholeNumber(1, 10_000_000))
    .option('--seed <text>', '同一种子生成同一个县 · the same seed makes the same county', 'binchuan')
    .option('--json', '输出 JSON · print JSON')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      const report = await demo(options, context);
      console.log(options.json === true ? JSON.stringify(report) : inWords(report));
      process.exitCode = report.isInterrupted ? exitCodes.partly : exitCodes.done;
    });
}

const HELP = `
十件中九件已结案；人物、电话和事件全部虚构，案件均标“试用”。平台须在运行，且有演示账号。再次运行不改变已有案件，中断后
接着生成，数目更大则继续增加。

Nine in ten have ended; all people, telephones and events are invented, and every case is marked as a trial. The platform
must be running, with its demonstration accounts. Doing it again changes nothing, a run that was cut off goes on, and a
larger number adds to it.`;

async function demo({ cases, seed, json }: Options, context: CliContext): Promise<DemoReport> {
  // Loaded when it is called: other commands start faster without it.
  const { runDemo } = await import('./run-demo.js');
  const onProgress = json === true ? () => undefined : progressOn(process.stderr, cases);
  return await interruptibly((signal) => runDemo({ cases, seed }, context, { signal, onProgress }));
}

function progressOn(stream: NodeJS.WriteStream, cases: number): (counts: Counts, seconds: number) => void {
  let shownAt = 0;
  return ({ made, unchanged, commands }, seconds) => {
    const every = stream.isTTY ? lookMs.terminal : lookMs.log;
    if (Date.now() - shownAt < every) return;
    shownAt = Date.now();
    const line = `${String(made + unchanged)}/${String(cases)} 件 cases · ${rate(commands, seconds)}`;
    stream.write(stream.isTTY ? `\r${line}   ` : `${line}\n`);
  };
}

function rate(commands: number, seconds: number): string {
  return `${String(Math.round(commands / Math.max(seconds, 0.001)))} 条命令/秒 commands a second`;
}

function inWords(report: DemoReport): string {
  const { made, unchanged, parts, commands, facts, seconds, petitions, longest, asOf } = report;
  const ended = petitions.all - petitions.open;
  return [
    `新生成 ${String(made)} 件信访件、${String(parts)} 件督办、催办，原有 ${String(unchanged)} 件未变 · petitions and supervisions made now, and petitions that were there`,
    `命令 ${String(commands)} 条，事实 ${String(facts)} 条，用时 ${seconds.toFixed(1)} 秒，${rate(commands, seconds)} · commands, facts, seconds`,
    `现有虚构信访件 ${String(petitions.all)} 件：在办 ${String(petitions.open)}，已结 ${String(ended)}，其中曾超期 ${String(petitions.late)}；以 ${asOf} 为准 · open, ended, late at some time; as of that day`,
    `最长的案卷：${longest.number}，${String(longest.facts)} 条事实 · the longest file`,
    ...(report.isInterrupted ? ['已中断：再次运行即可继续 · interrupted: run it again to go on'] : []),
  ].join('\n');
}
