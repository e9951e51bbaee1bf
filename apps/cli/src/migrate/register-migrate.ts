import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { AccountAdministration, passwordPool } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { bringUpToDate, type MigrateOptions, type MigrateReport } from './bring-up-to-date.js';

/**
 * `maplebridge migrate` brings a database to this release: the local start and a deployment both call it. `maplebridge
 * remove-demo` ends the demonstration, after which the API may be reached from other machines.
 */
export function registerMigrate(program: Command, context: CliContext): void {
  program
    .command('migrate')
    .description('把数据库升级到本版本并装入规则包与日历包 · bring the database to this release and load the packs')
    .option(
      '--demo-county',
      '建立示范县的机构（县、乡镇名称真实，村名虚构）；设有 MAPLEBRIDGE_DEMO_PASSWORD 时并建以之为密码的演示账号 · make the offices of the demonstration county (real names of county and townships, invented villages), and its accounts of invented people where MAPLEBRIDGE_DEMO_PASSWORD gives them a password',
      false,
    )
    .option(
      '--county <file>',
      '装入这份县域数据（.xlsx 或 JSON），不建示范县 · load this county file (.xlsx or JSON) and not the demonstration county',
    )
    .option('--passwords <file>', '新账号的一次性密码写到哪里，权限 600 · file of one-time passwords, mode 600')
    .option(
      '--demo-petition',
      '新建演示账号时并建一件虚构的已答复信访件，供试用信访人页面 · with new demonstration accounts, one invented petition that was answered, to try the page of petitioners',
      false,
    )
    .option(
      '--demo-cases',
      '新建演示账号时并建约六十件各环节的虚构信访件和督办 · with new demonstration accounts, some sixty invented petitions in every stage, with their supervisions',
      false,
    )
    .option('--json', '输出 JSON · print JSON', false)
    .action(async ({ json, ...options }: MigrateOptions & { readonly json: boolean }) => {
      const report = await bringUpToDate(context, options);
      console.log(json ? JSON.stringify(report) : inWords(report));
    });
  program
    .command('remove-demo')
    .description(
      '删除全部演示账号和虚构的名册（机构保留），此后方可对外监听 · remove all demonstration accounts and the invented register; then other machines may be let in',
    )
    .action(async () => {
      const by = { account: null, name: '命令行 command line', reason: 'remove-demo', key: randomUUID(), seen: null };
      const count = await inDatabase(context, (database) =>
        new AccountAdministration(database, passwordPool()).removeDemo(by),
      );
      console.log(`已删除演示账号 ${String(count)} 个 · demonstration accounts removed: ${String(count)}`);
    });
}

function inWords({ migrations, packs, created }: MigrateReport): string {
  const done = [
    ...migrations,
    ...packs,
    ...(created > 0 ? [`演示账号 · demonstration accounts: ${String(created)}`] : []),
  ];
  return done.length === 0 ? '已是最新 · nothing to do' : done.join('\n');
}
