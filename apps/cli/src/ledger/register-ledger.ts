import type { Command } from 'commander';
import { exitCodes, ProcessProblem } from '#libs/config';
import { ledgerProblems } from '#libs/contracts';
import { verifyLedger, type LedgerFinding, type LedgerProblem, type LedgerReport } from '#libs/docket';
import type { CliContext } from '../context.js';
import { findCase } from '../find-case.js';
import { withInstallation, type OpenInstallation } from '../open-installation.js';
import { verifyFiles, type FilesReport } from './verify-files.js';

// A new problem does not compile until it has its words.
const sentences: Readonly<Record<LedgerProblem, Readonly<Record<'zh' | 'en', string>>>> = ledgerProblems;

/** `maplebridge ledger verify`: checks the chain of every case, and that whatever is stored beside it follows from it. */
export function registerLedger(program: Command, context: CliContext): void {
  const ledger = program.command('ledger').description('台账：校验 · the ledger: verify');
  ledger
    .command('verify')
    .description(
      '校验全部案件的链条，由它得出的现状、期限、待办、可见机构和列表，以及正文、身份、回执和所记的请求；不符即退出码 1 · verify the chain of every case, the state, clocks, duties, access and lists that follow from it, and its texts, identities, receipt and remembered requests; exit code 1 if something does not fit',
    )
    .option('--case <case>', '只校验一件，编号或内部 id · one case only, by its number or id')
    .option(
      '--files',
      '也逐个读取附件，与事实核对（FILES_FOLDER） · read every attachment too and compare it with its fact (FILES_FOLDER)',
    )
    .option('--json', '输出 JSON · print JSON')
    .action(async (options: Options) => {
      const report = await withInstallation(context, async (installation) => verify(installation, options));
      console.log(options.json === true ? JSON.stringify(report, null, 2) : inWords(report));
      if (report.findings.length > 0) process.exitCode = exitCodes.failed;
    });
}

interface Options {
  readonly case?: string;
  readonly files?: true;
  readonly json?: true;
}

/** What was found; `files` where they were asked for. */
type Report = LedgerReport & { readonly files?: number };

/** @throws ProcessProblem notFound: one case is asked for that is not there */
async function verify(installation: OpenInstallation, options: Options): Promise<Report> {
  const { source } = installation;
  const onPage = options.json === true ? () => undefined : progress;
  if (options.case === undefined) {
    const ledger = await verifyLedger(source, installation, { onPage });
    return options.files === true ? withFiles(ledger, await readFiles(installation, onPage)) : ledger;
  }
  const { id: caseId } = await findCase(source, options.case);
  return await verifyLedger(source, installation, { caseId, onPage });
}

async function readFiles({ source, files }: OpenInstallation, onFile: (count: number) => void): Promise<FilesReport> {
  if (files === null) {
    const [zh, en] = ['没有设置 FILES_FOLDER，附件没有校验。', 'FILES_FOLDER is not set, so that no file was read.'];
    throw new ProcessProblem(exitCodes.configuration, zh, en);
  }
  return await verifyFiles({ database: source, store: files, onFile });
}

const withFiles = (ledger: LedgerReport, { files, findings }: FilesReport): Report => ({
  ...ledger,
  files,
  findings: [...ledger.findings, ...findings],
});

function progress(cases: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${String(cases)} …`);
}

function inWords({ cases, facts, files, findings }: Report): string {
  const read = files === undefined ? '' : `, ${String(files)} 个文件 files`;
  const counted = `${String(cases)} 件 cases, ${String(facts)} 条事实 facts${read}`;
  if (findings.length === 0) return `完整 whole: ${counted}`;
  return [`${counted}: ${String(findings.length)} 处不符 do not fit`, ...findings.map(inOneLine)].join('\n');
}

function inOneLine({ number, caseId, seq, row, problem }: LedgerFinding): string {
  const place = seq === null ? (row ?? '') : `#${String(seq)}`;
  const { zh, en } = sentences[problem];
  return `  ${[number ?? '', caseId ?? '', place].filter((part) => part !== '').join(' ')} ${problem}: ${zh} · ${en}`;
}
