import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { exitCodes, ProcessProblem } from '#libs/config';
import type { CliContext } from '../context.js';
import { stateFolder } from '../installation.js';
import { wholeNumber } from '../whole-number.js';
import { superviseUntilStopped } from './supervise.js';

interface StartOptions {
  readonly state: string;
  readonly port: number;
  readonly bind: string;
  readonly reset: boolean;
  readonly fresh: boolean;
  readonly yes: boolean;
  readonly county?: string;
}

/** `maplebridge start`: the whole product on this machine. */
export function registerStart(program: Command, context: CliContext): void {
  program
    .command('start')
    .description('在本机启动整个平台（数据库、流程引擎、接口）· start the whole product on this machine')
    .option(
      '--state <folder>',
      '数据文件夹（或 MAPLEBRIDGE_STATE）· folder of all state',
      stateFolder(context.environment, context.repository),
    )
    .option('--port <number>', '网页与接口的端口 · port of the HTTP API', wholeNumber(0, 65_535), 8080)
    .option(
      '--bind <address>',
      '监听地址；演示账号在时只许本机 · address to listen on; loopback while demo accounts stand',
      '127.0.0.1',
    )
    .option('--reset', '先删除全部数据，重新开始（不可恢复）· delete all state first and begin anew', false)
    .option(
      '--fresh',
      '重新开始：先问您，再把现有的数据文件夹移到旁边保存 · begin anew: asks, then moves the state folder aside and keeps it',
      false,
    )
    .option(
      '--county <file>',
      '装入这份县域数据（.xlsx 或 JSON），不建示范县；已装过的，只办差异 · load this county file and not the demonstration county; again, the difference alone',
    )
    .option('--yes', '不再询问（与 --fresh 同用）· do not ask (with --fresh)', false)
    .action(async (options: StartOptions) => {
      await requireGoodCounty(options);
      if (options.fresh && !options.yes && !(await agrees(options.state))) return;
      // By path: nothing imports infra, because a production image does not have it.
      const program = join(context.repository, 'dist', 'infra', 'local', 'main.js');
      process.exitCode = await superviseUntilStopped(program, argumentsOf(options), context.environment);
    });
}

/** Before anything is asked, moved or set up: a file that is refused leaves everything as it was. */
async function requireGoodCounty({ county, state, reset, fresh }: StartOptions): Promise<void> {
  if (county === undefined) return;
  const { countyIn, firstCountyIn } = await import('../county/county-file.js');
  await (reset || fresh || !existsSync(state) ? firstCountyIn : countyIn)(county);
}

function argumentsOf(options: StartOptions): string[] {
  return [
    ...['--state', options.state, '--port', String(options.port), '--bind', options.bind],
    ...(options.reset ? ['--reset'] : []),
    ...(options.fresh ? ['--fresh'] : []),
    ...(options.county === undefined ? [] : ['--county', options.county]),
  ];
}

/** Asks before everything that is there is moved aside; without a terminal nobody can answer, and it is no. */
async function agrees(state: string): Promise<boolean> {
  if (!existsSync(state)) return true;
  if (!process.stdin.isTTY) {
    throw new ProcessProblem(
      exitCodes.usage,
      '--fresh 要先问您，而这里没有终端：确定的话请加上 --yes。',
      '--fresh asks first, and there is no terminal here: add --yes if you are sure.',
    );
  }
  const line = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await line.question(
      `将把 ${state} 移到旁边保存，然后从头开始。继续吗？  /  Move ${state} aside and begin anew? (yes/no) `,
    );
    return ['yes', 'y', '是'].includes(answer.trim().toLowerCase());
  } finally {
    line.close();
  }
}
