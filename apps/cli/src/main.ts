import { Command } from 'commander';
import { checkoutFolder } from '#libs/config';
import { endWithReader } from './closed-pipe.js';
import type { CliContext } from './context.js';
import { registerAccount } from './account/register-account.js';
import { registerCounty } from './county/register-county.js';
import { registerDeadline } from './deadline/deadline.command.js';
import { exitCodeOf } from './exit-code.js';
import { speakBothLanguages } from './help.js';
import { registerImport } from './import/register-import.js';
import { withInstallation } from './installation.js';
import { registerDemo } from './demo/register-demo.js';
import { registerDoctor } from './doctor/register-doctor.js';
import { registerDrill } from './drill/register-drill.js';
import { registerJurisdiction } from './jurisdiction/register-jurisdiction.js';
import { registerLedger } from './ledger/register-ledger.js';
import { registerMigrate } from './migrate/register-migrate.js';
import { registerPacks } from './packs/register-packs.js';
import { registerReconcile } from './reconcile/register-reconcile.js';
import { registerStart } from './start/register-start.js';

async function main(): Promise<void> {
  const repository = checkoutFolder();
  const context: CliContext = { repository, environment: withInstallation(process.env, repository) };
  const program = new Command('maplebridge')
    .description('枫桥：信访、联调、督办的办理程序 · durable procedures for petitions and their supervision')
    .exitOverride();
  speakBothLanguages(program);
  registerStart(program, context);
  registerDeadline(program, context);
  registerCounty(program, context);
  registerImport(program, context);
  registerMigrate(program, context);
  registerPacks(program, context);
  registerJurisdiction(program, context);
  registerLedger(program, context);
  registerAccount(program, context);
  registerDemo(program, context);
  registerDrill(program, context);
  registerReconcile(program, context);
  registerDoctor(program, context);
  await program.parseAsync(process.argv);
}

endWithReader([process.stdout, process.stderr], (exitCode) => process.exit(exitCode));
try {
  await main();
} catch (error) {
  process.exitCode = exitCodeOf(error, console.error);
}
