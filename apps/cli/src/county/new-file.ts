import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { exitCodes, ProcessProblem } from '#libs/config';

/**
 * Writes a file that is not there yet, as its content comes.
 *
 * @throws ProcessProblem noSpace: it is there already, or cannot be written
 */
export async function writeNewFile(path: string, content: AsyncIterable<Buffer | string>): Promise<void> {
  try {
    await pipeline(content, createWriteStream(path, { flags: 'wx' }));
  } catch (cause) {
    if ((cause as Partial<NodeJS.ErrnoException>).code === 'EEXIST') {
      const zh = `${path} 已经有了，不覆盖：请用 --out 换一个。`;
      throw new ProcessProblem(
        exitCodes.noSpace,
        zh,
        `${path} is there and is not overwritten: name another with --out.`,
        {
          cause,
        },
      );
    }
    throw new ProcessProblem(exitCodes.noSpace, `写不了 ${path}。`, `${path} cannot be written.`, { cause });
  }
}
