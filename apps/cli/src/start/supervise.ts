import { spawn } from 'node:child_process';
import { exitCodes, type Environment } from '#libs/config';

// A terminal, npm and the shell may each pass on the one Ctrl-C; the copies come within milliseconds.
const echoMs = 500;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the supervisor of the local start and hands signals on. It runs in a group of its own and on a channel: the
 * terminal's Ctrl-C reaches it once, through us, and when we are killed it notices and stops everything.
 *
 * @returns its exit code
 */
export async function superviseUntilStopped(
  program: string,
  args: readonly string[],
  environment: Environment,
): Promise<number> {
  const child = spawn(process.execPath, [program, ...args], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let passedAt = 0;
  const pass = (signal: NodeJS.Signals) => {
    if (Date.now() - passedAt < echoMs) return;
    passedAt = Date.now();
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, pass);
  return await new Promise<number>((done) => {
    child.once('error', () => done(exitCodes.unexpected));
    child.once('exit', (code) => done(code ?? exitCodes.unexpected));
  });
}
