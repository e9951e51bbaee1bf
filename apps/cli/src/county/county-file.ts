import { readFile, stat } from 'node:fs/promises';
import { exitCodes, ProcessProblem } from '#libs/config';
import { readCounty, sayProblem, type County, type CountyProblem } from '#libs/county';

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
