// Checks Node, installs dependencies and builds, each only when missing or stale; then becomes the program itself.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildConsole, isBuildStale, root } from './build.mjs';

// Documented exit codes: libs/config/src/exit-codes.ts, which is not built yet when these are needed.
const unavailable = 69;
// The oldest that NestJS 12 runs on.
const oldestNode = [20, 19];

export const say = (zh, en) => process.stdout.write(`${zh}  /  ${en}\n`);

/** Prepares the checkout and runs `maplebridge` with these arguments, in this process. */
export async function startProgram(args, tell) {
  checkNode();
  install(tell);
  compile(tell);
  const program = join(root, 'dist', 'run', 'cli.js');
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}

function stop(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`);
  process.exit(unavailable);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  const wanted = oldestNode.join('.');
  stop(
    `需要 Node.js ${wanted} 或更新版本，当前是 ${process.versions.node}：请升级 Node.js 后重试。`,
    `Node.js ${wanted} or later is needed, this is ${process.versions.node}: upgrade it and try again.`,
  );
}

/** True where node_modules is a link to another checkout's: installing would empty that one. */
function isLinked() {
  return lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** True where node_modules holds what package-lock.json names, whoever installed it: npm keeps a copy of its own. */
function isInstalled() {
  const own = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(own)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(own);
  return Object.entries(wanted).every(([path, version]) => present[path] === version);
}

/** Path to version of every package that is not optional: those of other platforms are never there. */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  const entries = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.optional);
  return Object.fromEntries(entries.map(([path, entry]) => [path, entry.version]));
}

/** Installs what package-lock.json names, if node_modules is ours and holds something else. */
export function install(tell) {
  if (isLinked() || isInstalled()) return;
  tell('正在安装依赖（首次约需一两分钟）……', 'installing dependencies, a minute or two the first time …');
  // npm's own words go to standard error: standard output belongs to the command's answer.
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) {
    stop(
      '依赖安装失败：请检查能否访问 npm 软件库，修正后重新运行 npm start。',
      'Installing the dependencies failed: check that the npm registry can be reached, then run npm start again.',
    );
  }
}

function compile(tell) {
  if (isBuildStale()) {
    tell('正在编译……', 'building …');
    const problem = build('product');
    if (problem !== undefined) {
      process.stderr.write(problem);
      stop(
        '编译失败：若未改动源码，请删除 node_modules 与 dist 后重试。',
        'The build failed: if no source was changed, delete node_modules and dist and try again.',
      );
    }
  }
  // Without its console the platform still works, over its API: it is said, and the start goes on.
  const problem = buildConsole();
  if (problem === undefined) return;
  process.stderr.write(problem);
  tell('工作台没有编译成功，先只提供接口。', 'The console did not build; only the API is served for now.');
}
