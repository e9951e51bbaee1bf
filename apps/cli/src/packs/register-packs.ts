import type { Command } from 'commander';
import { exitCodes, ProcessProblem } from '#libs/config';
import { shownVersion } from '#libs/contracts';
import { activatePack, reads, type Queryable } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';

/** `maplebridge packs`: which contents of the rule packs and calendars are stored, and which is in force. */
export function registerPacks(program: Command, context: CliContext): void {
  const packs = program
    .command('packs')
    .description(
      '规则包与日历包：列出，重新启用以前的内容 · rule packs and calendars: list them, activate an earlier content',
    );
  packs
    .command('list', { isDefault: true })
    .description('列出全部内容，注明生效的 · list all contents and say which are in force')
    .action(async () => {
      const rows = await inDatabase(context, (database) => reads.listPacks(database));
      for (const { kind, name, version, loadedAt, isNewest } of rows) {
        const use = isNewest ? '生效 in force' : '';
        console.log([kind.padEnd(9), name.padEnd(24), shownVersion(version), loadedAt, use].join('  ').trimEnd());
      }
    });
  packs
    .command('activate')
    .argument('<name>', '名称，如 petition.CN · name, e.g. petition.CN')
    .argument('<version>', '内容的散列值或其开头 · hash of the content, or its beginning')
    .description(
      '重新启用一个内容：此后新立的案件用它，已立的不变 · put a content in force again: for cases that begin from now on',
    )
    .action(async (name: string, version: string) => {
      console.log(await inDatabase(context, (database) => activate(database, name, version)));
    });
}

/** @throws ProcessProblem no content, or more than one, is meant */
async function activate(database: Queryable, name: string, beginning: string): Promise<string> {
  const stored = await reads.listPacks(database);
  const meant = stored.filter((pack) => pack.name === name && pack.version.startsWith(beginning));
  const [pack] = meant;
  if (pack === undefined || meant.length > 1) throw notOne(name, beginning, meant.length);
  // Who has the keys of the machine is no account: the record says where it came from.
  const done = await activatePack(database, { ...pack, kind: pack.kind as 'rules' | 'calendar' }, 'command line');
  const said = `${name} ${shownVersion(pack.version)}`;
  return done === 'already' ? `${said} 已经生效 · is in force already` : `${said} 已生效 · is in force now`;
}

function notOne(name: string, version: string, found: number): ProcessProblem {
  const [zh, en] = found === 0 ? ['没有', 'no'] : ['不止一个', 'more than one'];
  return new ProcessProblem(
    exitCodes.notFound,
    `${name} 中${zh}以 ${version} 开头的内容：maplebridge packs list 列出全部。`,
    `There is ${en} content of ${name} that begins with ${version}: maplebridge packs list names them.`,
  );
}
