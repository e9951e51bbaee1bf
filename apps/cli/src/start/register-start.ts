import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { CliContext } from '../context.js';
import { stateFolder } from '../installation.js';
import { superviseUntilStopped } from './supervise.js';

interface StartOptions {
  readonly state: string;
  readonly port: string;
  readonly bind: string;
  readonly reset: boolean;
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
    .option('--port <number>', '网页与接口的端口 / port of the HTTP API', portNumber, '8080')
    .option(
      '--bind <address>',
      '监听地址；演示账号在时只许本机 / address to listen on; loopback while demo accounts stand',
      '127.0.0.1',
    )
    .option('--reset', '先删除全部数据，重新开始（不可恢复）· delete all state first and begin anew', false)
    .action(async (options: StartOptions) => {
      // By path: nothing imports infra, because a production image does not have it.
      const program = join(context.repository, 'dist', 'infra', 'local', 'main.js');
      process.exitCode = await superviseUntilStopped(program, argumentsOf(options), context.environment);
    });
}

function argumentsOf(options: StartOptions): string[] {
  return [
    ...['--state', options.state, '--port', options.port, '--bind', options.bind],
    ...(options.reset ? ['--reset'] : []),
  ];
}

function portNumber(value: string): string {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return value;
  throw new InvalidArgumentError('应为 0 到 65535 的端口 / expected a port from 0 to 65535');
}
