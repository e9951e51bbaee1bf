import { Command } from 'commander';
import { checkoutFolder } from '#libs/config';
import { endWithReader } from './closed-pipe.js';
import type { CliContext } from './context.js';
import { speakBothLanguages } from './help.js';
import { withInstallation } from './installation.js';

type Register = (program: Command, context: CliContext) => void;

/** What brings which commands, in the order of the help: a command loads its own, help and what is misspelt load all. */
const commands: readonly (readonly [names: readonly string[], load: () => Promise<Register>])[] = [
  [['start'], async () => (await import('./start/register-start.js')).registerStart],
  [['deadline'], async () => (await import('./deadline/deadline.command.js')).registerDeadline],
  [['county'], async () => (await import('./county/register-county.js')).registerCounty],
  [['roster'], async () => (await import('./roster/register-roster.js')).registerRoster],
  [['import'], async () => (await import('./import/register-import.js')).registerImport],
  [['migrate', 'remove-demo'], async () => (await import('./migrate/register-migrate.js')).registerMigrate],
  [['packs'], async () => (await import('./packs/register-packs.js')).registerPacks],
  [['jurisdiction'], async () => (await import('./jurisdiction/register-jurisdiction.js')).registerJurisdiction],
  [['ledger'], async () => (await import('./ledger/register-ledger.js')).registerLedger],
  [['account'], async () => (await import('./account/register-account.js')).registerAccount],
  [['demo'], async () => (await import('./demo/register-demo.js')).registerDemo],
  [['drill'], async () => (await import('./drill/register-drill.js')).registerDrill],
  [['reconcile'], async () => (await import('./reconcile/register-reconcile.js')).registerReconcile],
  [['channels'], async () => (await import('./channels/register-channels.js')).registerChannels],
  [['draw'], async () => (await import('./draw/register-draw.js')).registerDraw],
  [['seal'], async () => (await import('./seal/register-seal.js')).registerSeal],
  [['doctor'], async () => (await import('./doctor/register-doctor.js')).registerDoctor],
];

async function main(): Promise<void> {
  const repository = checkoutFolder();
  const context: CliContext = { repository, environment: withInstallation(process.env, repository) };
  const program = new Command('maplebridge')
    .description('枫桥：信访、联调、督办的办理程序 · durable procedures for petitions and their supervision')
    .exitOverride();
  speakBothLanguages(program);
  const asked = process.argv[2] ?? '';
  const named = commands.filter(([names]) => names.includes(asked));
  for (const [, load] of named.length > 0 ? named : commands) (await load())(program, context);
  await program.parseAsync(process.argv);
}

endWithReader([process.stdout, process.stderr], (exitCode) => process.exit(exitCode));
try {
  await main();
} catch (error) {
  // It knows every kind's refusals, which a command that is done needs not.
  const { exitCodeOf } = await import('./exit-code.js');
  process.exitCode = exitCodeOf(error, console.error);
}
