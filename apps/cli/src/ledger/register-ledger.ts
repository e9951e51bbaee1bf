import type { Command } from 'commander';
import { exitCodes } from '#libs/config';
import { kinds, verifyLedger, type LedgerFinding, type LedgerProblem, type LedgerReport } from '#libs/docket';
import type { Queryable } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { findCase, noSuchCase } from '../find-case.js';

const sentences: Readonly<Record<LedgerProblem, string>> = {
  broken_link:
    '链条在此断裂：这条事实或它前面的事实被改过 · the chain breaks here: this fact, or one before it, was changed',
  gap: '缺少事实或事实重复 · a fact is missing or stands twice',
  column_differs: '列与原文不符 · a column says something else than the text',
  head_differs: '案件的末端哈希与最后一条事实不符 · the head is not the hash of the last fact',
  count_differs: '案件的事实数不符 · the case counts another number of facts',
  case_missing: '有事实而没有案件 · facts whose case is not there',
  fold_differs: '现状不是事实的结果 · the stored state does not follow from the facts',
};

/** `maplebridge ledger verify`: checks the chain of every case and that its state follows from its facts. */
export function registerLedger(program: Command, context: CliContext): void {
  const ledger = program.command('ledger').description('台账：校验 · the ledger: verify');
  ledger
    .command('verify')
    .description(
      '校验全部案件的链条；不符即退出码 1 · verify the chain of every case; exit code 1 if something does not fit',
    )
    .option('--case <case>', '只校验一件，编号或内部 id · one case only, by its number or id')
    .option('--json', '输出 JSON · print JSON')
    .action(async (options: { case?: string; json?: true }) => {
      const report = await inDatabase(context, async (database) => verify(database, options));
      if (report === null) {
        noSuchCase(options.case ?? '');
        return;
      }
      console.log(options.json === true ? JSON.stringify(report, null, 2) : inWords(report));
      if (report.findings.length > 0) process.exitCode = exitCodes.failed;
    });
}

/** Null when one case is asked for that is not there. */
async function verify(
  database: Queryable,
  options: { readonly case?: string; readonly json?: true },
): Promise<LedgerReport | null> {
  const onPage = options.json === true ? () => undefined : progress;
  if (options.case === undefined) return await verifyLedger(database, kinds, { onPage });
  const found = await findCase(database, options.case);
  return found === null ? null : await verifyLedger(database, kinds, { caseId: found.id, onPage });
}

function progress(cases: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${String(cases)} …`);
}

function inWords({ cases, facts, findings }: LedgerReport): string {
  const counted = `${String(cases)} 件 cases, ${String(facts)} 条事实 facts`;
  if (findings.length === 0) return `完整 whole: ${counted}`;
  return [`${counted}: ${String(findings.length)} 处不符 do not fit`, ...findings.map(inOneLine)].join('\n');
}

function inOneLine({ number, caseId, seq, problem }: LedgerFinding): string {
  const place = seq === null ? '' : ` #${String(seq)}`;
  return `  ${number ?? ''} ${caseId}${place} ${problem}: ${sentences[problem]}`;
}
