import { registerWorkbook } from '#libs/county';
import { RosterVault } from '#libs/docket';
import { loadOfficeTree } from '#libs/persistence';
import type { CliContext } from '../context.js';
import { requireEnding, writeNewFile } from '../county/new-file.js';
import { withInstallation } from '../open-installation.js';
import { presentRegister } from './present-register.js';

/**
 * Writes the present register as a workbook that can be loaded, how to reach people in it, for nobody but whoever wrote it; never
 * over another file.
 *
 * @throws ProcessProblem usage: a name that is of no workbook; noSpace
 */
export async function exportFile(out: string, context: CliContext): Promise<void> {
  requireEnding(out, ['.xlsx']);
  await withInstallation(context, async ({ source, vault }) => {
    const register = await presentRegister(source, new RosterVault(vault));
    const { all } = await loadOfficeTree(source);
    await writeNewFile(out, registerWorkbook(register, all), 0o600);
  });
  console.log(`已写出，含联系方式，只有您能读 written with how to reach people, for you alone: ${out}`);
}

/** An empty workbook to fill in, with the offices of this installation where it can be asked. */
export async function templateFile(out: string, context: CliContext): Promise<void> {
  requireEnding(out, ['.xlsx']);
  const isThere = (context.environment['DATABASE_URL'] ?? '') !== '';
  const offices = isThere
    ? await withInstallation(context, async ({ source }) => (await loadOfficeTree(source)).all)
    : [];
  await writeNewFile(out, registerWorkbook(null, offices));
  console.log(`已写出 written: ${out}`);
}
