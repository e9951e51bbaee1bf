import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { exitCodes } from '#libs/config';
import {
  callBackFindings,
  historyFindings,
  holdDraw,
  isCallBackRecord,
  isHistoryRecord,
  isSampleRecord,
  readCallBackRecord,
  readDrawLinks,
  readDrawRecord,
  readHistoryRecord,
  readSampleRecord,
  sampleFindings,
  verifyCallBack,
  verifyDraw,
  verifySample,
} from '#libs/draw';
import type { CallBackRecord, DrawAnswer, DrawFinding, DrawLink, DrawRecord } from '#libs/draw';
import type { HeldDraw, HistoryRecord, SampleRecord, VerifiedDraw } from '#libs/draw';
import { isDomainError } from '#libs/kernel';

/**
 * Adds `maplebridge draw verify` (核验抽取): holds a record to the facts of its case, draws again and compares, and tells who was asked in
 * which order and what each has said. It needs no running server, so that whoever is given the record and the facts can check it alone;
 * a record alone would agree with itself.
 */
export function registerDraw(program: Command): void {
  program
    .command('draw')
    .description(
      '抽取：专家、回访人、复核、督导抽样，以及固定的经过 · draws of experts, of who visits, of call backs, and of samples; histories that were taken',
    )
    .command('verify')
    .description('对照事实链条，按抽取记录重新抽取并核对 · draw again from a record that is held to its chain')
    .argument('<record>', '抽取记录文件（JSON） · file with the record of the draw (JSON)')
    .argument(
      '<facts>',
      '案件事实文件：/api/cases/:id/facts 的答复，多页为数组（JSON） · file with the facts of the case: what that route answers, pages in a list',
    )
    .option('--json', '输出 JSON · print JSON')
    .addHelpText(
      'after',
      '\n退出码 · exit codes: 0 一致 agrees, 1 不一致 differs, 65 文件不可用 the file cannot be used',
    )
    .action((file: string, facts: string, options: { readonly json?: true }) => {
      process.exitCode = verifyRecord({ file, facts }, options, {
        out: (text) => process.stdout.write(`${text}\n`),
        problem: (text) => process.stderr.write(`${text}\n`),
      });
    });
}

interface Say {
  readonly out: (text: string) => void;
  readonly problem: (text: string) => void;
}

/** The command itself; returns the exit code. */
export function verifyRecord(
  { file, facts }: { readonly file: string; readonly facts: string },
  options: { readonly json?: true },
  say: Say,
): number {
  try {
    const held = readFileSync(file, 'utf8');
    const links = readDrawLinks(readFileSync(facts, 'utf8'));
    const at = { links, isJson: options.json === true };
    const other = otherIn(held);
    const said = other === null ? null : verifyOther(other, at, say);
    if (said !== null) return said;
    const record = readDrawRecord(held);
    const verified = verifyDraw(record);
    const found = holdDraw(record, links);
    const isRight = verified.isRight && found.findings.length === 0;
    const answer = { ...verified, ...found, isRight };
    say.out(options.json === true ? JSON.stringify(answer, null, 2) : inWords(record, verified, found));
    return isRight ? exitCodes.done : exitCodes.failed;
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    say.problem(`文件不可用 · the file cannot be used: ${problem}`);
    return exitCodes.badInput;
  }
}

/** What somebody holds, which may be a record of another form; null: it is none at all. */
function otherIn(held: string): object | null {
  try {
    const record: unknown = JSON.parse(held);
    return typeof record === 'object' && record !== null ? record : null;
  } catch {
    // What is no JSON is refused as the record that it is not.
    return null;
  }
}

/** A record of another form than that of a draw; null: it is none. */
function verifyOther(other: object, at: At, say: Say): number | null {
  if (isCallBackRecord(other)) return verifyCalling(readCallBackRecord(other), at, say);
  if (isSampleRecord(other)) return verifySampling(readSampleRecord(other), at, say);
  return isHistoryRecord(other) ? verifyHistory(readHistoryRecord(other), at, say) : null;
}

interface At {
  readonly links: readonly DrawLink[];
  readonly isJson: boolean;
}

function verifyCalling(record: CallBackRecord, { links, isJson }: At, say: Say): number {
  const verified = verifyCallBack(record);
  const findings = callBackFindings(record, links);
  const isRight = verified.isRight && findings.length === 0;
  const told = `${verified.value} ${verified.isDrawn ? '复核 called back' : '不复核 not called back'}`;
  const inText = () => inLines(record, [told], { findings, differs: verified.isRight ? [] : [String(record.isDrawn)] });
  say.out(isJson ? JSON.stringify({ ...verified, isRight, findings }, null, 2) : inText());
  return isRight ? exitCodes.done : exitCodes.failed;
}

function verifySampling(record: SampleRecord, { links, isJson }: At, say: Say): number {
  const verified = verifySample(record);
  const findings = sampleFindings(record, links);
  const isRight = verified.isRight && findings.length === 0;
  const ofCases = (drawn: SampleRecord['drawn']) => drawn.map((one) => `* ${one.case} ${one.by}`);
  const differs = verified.isRight ? [] : [ofCases(record.drawn).join(', ')];
  const inText = () => inLines(record, ofCases(verified.drawn), { findings, differs });
  say.out(isJson ? JSON.stringify({ ...verified, isRight, findings }, null, 2) : inText());
  return isRight ? exitCodes.done : exitCodes.failed;
}

function verifyHistory(record: HistoryRecord, { links, isJson }: At, say: Say): number {
  const findings = historyFindings(record, links);
  const isRight = findings.length === 0;
  const lines = [`${record.of} 1–${String(record.upTo)}`];
  const inText = () => inLines({ ...record, seed: record.hash }, lines, { findings, differs: [] });
  say.out(isJson ? JSON.stringify({ isRight, findings }, null, 2) : inText());
  return isRight ? exitCodes.done : exitCodes.failed;
}

/** A record in words: its fact, what the seed makes of it, and what is wrong with it. */
function inLines(
  record: { readonly case: string; readonly fact: number; readonly seed: string },
  lines: readonly string[],
  wrong: { readonly findings: readonly DrawFinding[]; readonly differs: readonly string[] },
): string {
  const problems = [...wrong.findings.map((one) => words[one]), ...wrong.differs];
  return [
    `${record.case} #${String(record.fact)} ${record.seed}`,
    ...lines,
    ...(problems.length === 0 ? ['一致 agrees'] : problems.map((one) => `不一致 differs: ${one}`)),
  ].join('\n');
}

const words: Readonly<Record<DrawFinding, string>> = {
  chain: '事实缺失或者链条断开 a fact is missing, or the chain is broken',
  hash: '链条哈希与固定时的不同 the chain hash is another one than was taken',
  seed: '种子不是那条事实的链条哈希 the seed is not the hash of the fact that froze the candidates, or closed it',
  frozen: '该条事实没有锁定候选、没有结束回访 that fact froze nothing, and closed nothing',
  candidates: '候选与锁定的不同 other candidates were frozen',
  count: '数量与锁定的不同 another number was frozen',
  drawn: '事实中没有这次抽取，或者抽取的结果、顺序不同 the facts hold no such draw, or another one',
  asked: '没有按顺序征询 somebody was asked out of turn',
};
const answers: Readonly<Record<DrawAnswer, string>> = {
  waiting: '待答复 waited for',
  accepted: '接受 accepted',
  declined: '不接受 declined',
  silent: '逾期未答复 silent',
  released: '回避或者退出 released',
};

function inWords(record: DrawRecord, { isRight, order, drawn }: VerifiedDraw, { findings, asked }: HeldDraw): string {
  const saidBy = (candidate: string): string => {
    const one = asked.find(({ expert }) => expert === candidate);
    return one === undefined ? '' : ` ${answers[one.said]}`;
  };
  const lines = order.map(
    ({ candidate, value }, at) => `${at < record.count ? '*' : ' '} ${value} ${candidate}${saidBy(candidate)}`,
  );
  const differs = isRight ? [] : [`${record.drawn.join(', ')} / ${drawn.join(', ')}`];
  return inLines(record, lines, { findings, differs });
}

/** What is no record, or no file that can be read, is the user's to mend: a sentence, no stack. */
function problemOf(error: unknown): string | null {
  if (isDomainError(error)) return `${error.message} (${String(error.details['field'])})`;
  const { syscall, message } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  return syscall === undefined ? null : (message ?? syscall);
}
