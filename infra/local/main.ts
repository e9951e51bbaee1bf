import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodeOfStart, exitCodes, ProcessProblem } from '#libs/config';
import { readInstallation, resetInstallation, setAsideInstallation } from './installation.js';
import { demoStaysHome, LocalPlatform, type PlatformOptions } from './local-platform.js';
import { livingProcess, removePidFile, sweep } from './pid-files.js';
import { placesIn, type Places } from './places.js';
import { isLoopback } from './ports.js';
import type { PreparedDatabase } from './prepare-database.js';
import { say, step } from './say.js';

// The supervisor of the local start: `node dist/infra/local/main.js --state DIR --port N --bind ADDRESS [--reset | --fresh]`.

// A terminal and npm may both pass on one Ctrl-C; only a later one means "at once".
const echoMs = 1_000;
const began = Date.now();
// The bureau's four and the first officers; all sixty would push the address off the screen.
const toldAccounts = 8;

function readOptions(): PlatformOptions & { reset: boolean; fresh: boolean } {
  const { values } = parseArgs({
    options: {
      state: { type: 'string' },
      port: { type: 'string', default: '8080' },
      bind: { type: 'string', default: '127.0.0.1' },
      reset: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      county: { type: 'string' },
    },
  });
  if (values.state === undefined) throw new Error('--state is needed');
  const places = placesIn(values.state);
  const { bind, reset, fresh, county } = values;
  const own = county === undefined ? {} : { county: resolve(county) };
  return { places, port: Number(values.port), bind, reset, fresh, environment: process.env, ...own };
}

/** Refuses a second start, clears what a killed one left behind, and resets when asked. */
async function takeOver(
  places: Places,
  wish: Pick<PlatformOptions, 'county'> & { readonly reset: boolean; readonly fresh: boolean },
): Promise<void> {
  const other = livingProcess(places.run, 'supervisor');
  if (other) {
    const toLoad =
      wish.county === undefined
        ? { zh: '', en: '' }
        : {
            zh: '；县域数据可以装入运行中的平台：maplebridge county load 文件',
            en: '; a county file can be loaded while it runs: maplebridge county load FILE',
          };
    throw new ProcessProblem(
      exitCodes.alreadyRunning,
      `平台已在运行（进程 ${String(other.pid)}，数据文件夹 ${places.folder}）：请先停止它，或用 --state 与 --port 另起一个${toLoad.zh}。`,
      `The platform is already running (process ${String(other.pid)}, state folder ${places.folder}): stop it first, or start another with --state and --port${toLoad.en}.`,
    );
  }
  // Before anything is ended, written or started in it: whether it is a folder, and of this release. What is moved aside
  // or deleted may be of any.
  if (!wish.reset && !wish.fresh) readInstallation(places);
  const left = await step('清理上次未正常停止的进程', 'ending what an earlier start left behind', () =>
    sweep(places.run, ['supervisor']),
  );
  if (left.length > 0)
    say(`上次没有正常停止，已结束：${left.join('、')}`, `the last start ended hard; ended now: ${left.join(', ')}`);
  const foreign = wish.reset ? resetInstallation(places) : null;
  if (foreign !== null)
    say(
      `数据库 ${foreign} 不属于这个数据文件夹，没有删除`,
      'that database is not of this state folder and was left alone',
    );
  const aside = wish.fresh ? setAsideInstallation(places, new Date()) : null;
  if (aside !== null)
    say(`原来的数据在 ${aside}，移回原名即可恢复`, 'the former data is kept there; moved back it runs again');
}

function tellWhereToGo(url: string, prepared: PreparedDatabase, password: string, places: Places): void {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log('');
  say(`枫桥已就绪（${seconds} 秒）：${url}`, `Maplebridge is ready: ${url}`);
  say(`接口说明：${url}/api/docs`, 'what the API offers');
  if (prepared.created > 0) {
    say(
      '演示账号（虚构人物），密码相同，只显示这一次',
      'demonstration accounts (made-up people), one password, shown this once',
    );
    for (const { name, displayName, office, capacity } of prepared.accounts.slice(0, toldAccounts)) {
      console.log(`  ${name.padEnd(26)}${displayName}\t${office}  ${capacity}`);
    }
    console.log(`  …… ${String(prepared.accounts.length)} 个 accounts`);
    console.log(`  密码 password: ${password}`);
  }
  if (prepared.passwords !== null)
    say(`新账号的一次性密码在 ${prepared.passwords}`, 'one-time passwords of new accounts');
  if (prepared.demo === 'demo') say(`演示账号另存于 ${places.accounts}`, 'the accounts are kept there too');
  say(`密钥与备份说明：${places.backupNote}`, 'what a backup needs');
  say('按 Ctrl-C 停止', 'Ctrl-C stops everything');
}

function stopOnSignals(platform: LocalPlatform, places: Places): void {
  let firstAt = 0;
  const stop = (why: string) => {
    if (firstAt > 0) {
      if (Date.now() - firstAt > echoMs) platform.kill();
      return;
    }
    firstAt = Date.now();
    if (why !== 'disconnect') say('正在停止……', 'stopping …');
    void platform.stop().finally(() => {
      removePidFile(places.run, 'supervisor');
      const seconds = ((Date.now() - firstAt) / 1000).toFixed(1);
      if (why !== 'disconnect') say(`已停止（${seconds} 秒）`, 'stopped');
      process.exit(exitCodes.done);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // Whoever started us was killed: nobody is left to stop us.
  process.on('disconnect', () => {
    stop('disconnect');
  });
}

async function main(): Promise<void> {
  const options = readOptions();
  const { places } = options;
  await takeOver(places, options);
  if (readInstallation(places) === undefined && !isLoopback(options.bind)) throw demoStaysHome(options.bind);
  const platform = new LocalPlatform(options);
  stopOnSignals(platform, places);
  try {
    const { url, prepared, password } = await platform.start();
    tellWhereToGo(url, prepared, password, places);
  } catch (error) {
    // A signal came in the middle of the start: stopping goes on, and ends the process.
    if (platform.isBeingStopped) return;
    await platform.stop();
    removePidFile(places.run, 'supervisor');
    throw error;
  }
}

try {
  await main();
} catch (error) {
  if (error instanceof ProcessProblem) console.error(error.message);
  else console.error(error);
  process.exit(exitCodeOfStart(error));
}
