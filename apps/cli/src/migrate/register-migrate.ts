import type { Command } from 'commander';
import type { CliContext } from '../context.js';
import type { MigrateReport } from './bring-up-to-date.js';

/** `maplebridge migrate`: brings a database to this release. The local start and a deployment both call it. */
export function registerMigrate(program: Command, context: CliContext): void {
  program
    .command('migrate')
    .description('把数据库升级到本版本并装入规则包与日历包 · bring the database to this release and load the packs')
    .option('--json', '以 JSON 输出 · answer in JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      // Loaded when it is called: other commands start in half the time without it.
      const { bringUpToDate } = await import('./bring-up-to-date.js');
      const report = await bringUpToDate(context);
      console.log(json ? JSON.stringify(report) : inWords(report));
    });
}

function inWords({ migrations, packs }: MigrateReport): string {
  const done = [...migrations, ...packs];
  return done.length === 0 ? '已是最新 · nothing to do' : done.join('\n');
}
