import { open, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exitCodes, ProcessProblem } from '#libs/config';

/**
 * Refuses a name whose ending says another format than what would be written under it.
 *
 * @throws ProcessProblem usage
 */
export function requireEnding(path: string, endings: readonly string[]): void {
  if (endings.includes(extname(path).toLowerCase())) return;
  throw new ProcessProblem(
    exitCodes.usage,
    `--out ${path}：文件名须以 ${endings.join(' 或 ')} 结尾。`,
    `--out ${path}: the name must end in ${endings.join(' or ')}.`,
  );
}

/**
 * Writes a file that is not there yet, as its content comes.
 *
 * @param mode who may read it, 0o600: nobody but whoever writes it
 * @throws ProcessProblem noSpace: it is there already, or cannot be written
 */
export async function writeNewFile(path: string, content: AsyncIterable<Buffer | string>, mode = 0o666): Promise<void> {
  const file = await open(path, 'wx', mode).catch((cause: unknown) => {
    throw unwritable(path, cause);
  });
  try {
    await pipeline(content, file.createWriteStream());
  } catch (cause) {
    // Half a file would be in the way of the next try.
    await rm(path, { force: true });
    throw unwritable(path, cause);
  }
}

function unwritable(path: string, cause: unknown): ProcessProblem {
  if ((cause as Partial<NodeJS.ErrnoException>).code !== 'EEXIST') {
    return new ProcessProblem(exitCodes.noSpace, `写不了 ${path}。`, `${path} cannot be written.`, { cause });
  }
  const en = `${path} is there and is not overwritten: name another with --out.`;
  return new ProcessProblem(exitCodes.noSpace, `${path} 已经有了，不覆盖：请用 --out 换一个。`, en, { cause });
}
