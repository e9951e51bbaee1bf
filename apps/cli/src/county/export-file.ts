import { Readable } from 'node:stream';
import { exitCodes, ProcessProblem } from '#libs/config';
import { countyJson, countyWorkbook } from '#libs/county';
import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { requireEnding, writeNewFile } from './new-file.js';
import { presentCounty } from './present-county.js';

/**
 * Writes the present county as a file that can be loaded, a workbook or JSON by the name of the file; never over another.
 *
 * @throws ProcessProblem notFound: no county was loaded yet; usage: a name that is of neither
 */
export async function exportFile(out: string, context: CliContext): Promise<void> {
  requireEnding(out, ['.xlsx', '.json']);
  const county = await inDatabase(context, presentCounty);
  if (county === null) {
    throw new ProcessProblem(
      exitCodes.notFound,
      '还没有装入任何县：请先 maplebridge county load。',
      'No county was loaded yet: maplebridge county load comes first.',
    );
  }
  const content = out.toLowerCase().endsWith('.json') ? Readable.from([countyJson(county)]) : countyWorkbook(county);
  await writeNewFile(out, content);
  console.log(`已写出 written: ${out}`);
}
