import { readFile, stat } from 'node:fs/promises';
import { exitCodes, ProcessProblem } from '#libs/config';
import { administers, noAdministrator, readCounty, sayProblem, type County, type CountyProblem } from '#libs/county';

const mostBytes = 16 * 1024 * 1024;
// Whoever has hundreds of errors corrects a column, not a row.
const mostTold = 200;

/**
 * Reads a county file, or tells everything that is wrong with it.
 *
 * @throws ProcessProblem notFound, badInput (with each problem, its sheet, row and column, in both languages)
 */
export async function countyIn(path: string): Promise<County> {
  const reading = await readCounty(await bytesOf(path));
  if (reading.isRead) return reading.county;
  throw refused(path, reading.problems);
}

/**
 * Refuses a file after which nobody would administer.
 *
 * @param after all accounts as they will be, those that the file does not name too
 * @throws ProcessProblem badInput
 */
export function requireAdministrator(path: string, after: County['accounts']): void {
  if (administers(after)) return;
  const { zh, en } = noAdministrator;
  throw new ProcessProblem(exitCodes.badInput, `${path} ${zh}没有装入任何内容。`, `${path}: ${en} Nothing was loaded.`);
}

/**
 * Judges a file before anything is set up for it: nothing stands there that could have an administrator already.
 *
 * @throws ProcessProblem as `countyIn`; badInput: nobody would administer
 */
export async function firstCountyIn(path: string): Promise<County> {
  const county = await countyIn(path);
  requireAdministrator(path, county.accounts);
  return county;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= mostBytes) return await readFile(path);
  } catch (cause) {
    throw new ProcessProblem(exitCodes.notFound, `读不了文件 ${path}。`, `The file ${path} cannot be read.`, { cause });
  }
  const limit = String(mostBytes / 1024 / 1024);
  throw new ProcessProblem(
    exitCodes.badInput,
    `${path} 超过 ${limit} MB，不是县域数据。`,
    `${path} is above ${limit} MiB, which no county file is.`,
  );
}

function refused(path: string, problems: readonly CountyProblem[]): ProcessProblem {
  const said = problems.slice(0, mostTold).map((problem) => {
    const { zh, en } = sayProblem(problem);
    return `${zh}\n  ${en}`;
  });
  const more = problems.length - said.length;
  const lines = [...said, ...(more > 0 ? [`…… 还有 ${String(more)} 处 more`] : [])].join('\n');
  return new ProcessProblem(
    exitCodes.badInput,
    `${lines}\n${path} 有 ${String(problems.length)} 处要改，没有装入任何内容。`,
    `${path} has ${String(problems.length)} to correct; nothing was loaded.`,
  );
}
