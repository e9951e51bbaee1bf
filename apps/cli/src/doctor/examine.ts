import { ConfigurationError, releaseVersion } from '#libs/config';
import { asDomainError } from '#libs/persistence';
import { isDomainError } from '#libs/kernel';
import { fault, notChecked, type Finding, type Level, type Sentence } from './finding.js';
import { Away, type Check, type Inspection } from './inspection.js';
import { checks } from './checks/index.js';

/** One line of the report. */
export interface Line extends Finding {
  readonly check: string;
  readonly title: Sentence;
}

/** What `maplebridge doctor` found. */
export interface DoctorReport {
  readonly version: string;
  readonly checkedAt: string;
  /** Nothing is wrong; a warning is not wrong yet. */
  readonly isSound: boolean;
  readonly lines: readonly Line[];
}

// A database answers these questions in milliseconds and an engine in a second; whatever hangs must not hide the rest.
const patienceMs = 15_000;

/** Makes every check, one after the other, whatever the ones before it found. */
export async function examine(inspection: Inspection, onLine: (line: Line) => void): Promise<DoctorReport> {
  const checkedAt = new Date(inspection.nowMs()).toISOString();
  const lines: Line[] = [];
  for (const { name, title, look } of checks) {
    for (const finding of await looked(look, inspection, lines)) {
      const line = { check: name, title, ...finding };
      lines.push(line);
      onLine(line);
    }
  }
  return { version: releaseVersion(), checkedAt, isSound: lines.every(({ level }) => level !== 'fault'), lines };
}

async function looked(
  look: Check['look'],
  inspection: Inspection,
  before: readonly Line[],
): Promise<readonly Finding[]> {
  const over = new AbortController();
  try {
    return await Promise.race([look(inspection), tooLong(over.signal)]);
  } catch (error) {
    if (error instanceof Away)
      return [notChecked({ zh: `${error.what.zh}，没有检查`, en: `${error.what.en}: not checked` })];
    if (error instanceof ConfigurationError) return [wrongSetting(error)];
    return [couldNot(error, before)];
  } finally {
    over.abort();
  }
}

/** Which setting it is and what is expected, never its value. */
function wrongSetting({ problems }: ConfigurationError): Finding {
  const said = problems.join('; ');
  return fault(
    { zh: `配置有误（${said}）`, en: `the configuration is wrong (${said})` },
    { zh: '改正这项设置，再运行一次', en: 'correct this setting, then run it again' },
  );
}

/** A failure that no check foresaw: only its code is told, for a message may hold what was asked. */
function couldNot(error: unknown, before: readonly Line[]): Finding {
  const code = codeOf(error);
  const isFirst = before.every(({ level }) => level !== 'fault');
  return fault(
    { zh: `检查没有完成（${code}）`, en: `could not be looked at (${code})` },
    isFirst
      ? { zh: '再运行一次；仍是如此的，请连同本行报告', en: 'run it again; if it stays, report it with this line' }
      : { zh: '请先解决上面各行的故障，再运行一次', en: 'mend the faults above, then run it again' },
  );
}

function codeOf(thrown: unknown): string {
  const error = asDomainError(thrown);
  if (isDomainError(error)) return error.code;
  if (typeof error !== 'object' || error === null) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.constructor.name;
}

function tooLong(signal: AbortSignal): Promise<readonly Finding[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve([
        fault(
          { zh: `${String(patienceMs / 1000)} 秒内没有结果`, en: `no answer within ${String(patienceMs / 1000)} s` },
          {
            zh: '对方不应答：检查网络与负载后再运行',
            en: 'the other side hangs: look at network and load, then run it again',
          },
        ),
      ]);
    }, patienceMs);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

const words: Readonly<Record<Level, string>> = {
  ok: '正常 ok',
  warning: '注意 warning',
  fault: '故障 fault',
  notChecked: '未查 not checked',
};
const wordWidth = 16;

/** A finding as one line: how it is, what was looked at, what was found, and what to do. */
export function inOneLine({ level, title, found, todo }: Line): string {
  const zh = todo === null ? found.zh : `${found.zh}。${todo.zh}`;
  const en = todo === null ? found.en : `${found.en}; ${todo.en}`;
  // Chinese letters are two columns wide.
  const pad = ' '.repeat(Math.max(1, wordWidth - words[level].length - 2));
  return `${words[level]}${pad}${title.zh} ${title.en}：${zh}。 / ${en}.`;
}
