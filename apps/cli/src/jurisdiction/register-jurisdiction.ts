import { InvalidArgumentError, type Command } from 'commander';
import { divisionCode } from '#libs/calendar';
import { exitCodes, ProcessProblem } from '#libs/config';
import { isDomainError } from '#libs/kernel';
import { readJurisdictions, setJurisdiction, type JurisdictionEntry } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';

interface Options {
  readonly zh: string;
  readonly en: string;
  readonly reason: string;
  readonly madeUp: boolean;
  readonly change: boolean;
}

/** `maplebridge jurisdiction`: where the installation is, whose calendar and rules therefore count, and who said so. */
export function registerJurisdiction(program: Command, context: CliContext): void {
  const jurisdiction = program
    .command('jurisdiction')
    .description(
      '适用地区：查看、设定；按它计算期限 · where the installation is, whose calendar and rules count: show it, set it',
    );
  jurisdiction
    .command('show', { isDefault: true })
    .description('现在的适用地区和全部记录 · what holds now, and the whole record')
    .action(async () => {
      console.log(shown(await inDatabase(context, readJurisdictions)));
    });
  jurisdiction
    .command('set')
    .argument('<code>', '行政区划代码，如 CN-532924 · division code, e.g. CN-532924', division)
    .requiredOption('--zh <name>', '中文名称 · its name in Chinese')
    .requiredOption('--en <name>', '英文名称 · its name in English')
    .requiredOption('--reason <text>', '为什么，记录在案 · why, for the record')
    .option('--made-up', '虚构的县：虚构的日历只在这里有效 · a made-up county, where invented calendars count', false)
    .option('--change', '已设为别处而确要更改时 · it is set to another place, and a change is meant', false)
    .description(
      '设定一次；此后新立的案件按它计算，已立的不变 · set it once; cases that begin from now on count by it, those that are there keep theirs',
    )
    .action(async (code: string, options: Options) => {
      console.log(await set(code, options, context));
    });
}

async function set(code: string, { zh, en, reason, madeUp, change }: Options, context: CliContext): Promise<string> {
  const wanted = { code, name: { zh, en }, isMadeUp: madeUp };
  const by = { name: '命令行 command line', reason, isChange: change };
  const done = await inDatabase(context, (database) => setJurisdiction(database, wanted, by)).catch(inWords);
  const said = `${code} ${zh} ${en}`;
  return done === 'already' ? `${said}：未变 · it was so already` : `${said}：已设定 · set`;
}

function shown(entries: readonly JurisdictionEntry[]): string {
  if (entries.length === 0) {
    return '尚未设置：运行 maplebridge county load · not set: run maplebridge county load';
  }
  return entries
    .map(({ code, name, isMadeUp, reason, setBy, setAt }, index) =>
      [
        ...(index === 0 ? ['现行 now'] : ['以前 before']),
        ...[code, name.zh, name.en],
        ...(isMadeUp ? ['虚构 made up'] : []),
        ...[setAt.toISOString(), setBy, reason],
      ].join('  '),
    )
    .join('\n');
}

/** Another place is told as what to do about it. */
function inWords(error: unknown): never {
  if (!isDomainError(error) || error.code !== 'installation.other_jurisdiction') throw error;
  const { present } = error.details as { readonly present: string };
  throw new ProcessProblem(
    exitCodes.refused,
    `本机已设为 ${present}；确要更改请加 --change，以前的记录保留。`,
    `The installation is set to ${present}; add --change if another place is meant. The record keeps what was before.`,
  );
}

function division(text: string): string {
  if (divisionCode.test(text)) return text;
  throw new InvalidArgumentError('写作 write CN, CN-53, CN-5329, CN-532924');
}
