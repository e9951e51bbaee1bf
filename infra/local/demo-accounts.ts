import { existsSync, readFileSync, rmSync } from 'node:fs';
import { randomPassword } from '#libs/persistence';
import { writeOwnerOnly } from './keys.js';
import type { Places } from './places.js';

export interface DemoAccount {
  readonly name: string;
  readonly displayName: string;
  readonly office: string;
  readonly capacity: string;
}

const passwordLine = /^密码 password: (\S+)$/mu;

/**
 * The password of the demonstration accounts, random per installation. It is kept before it is used: a start that
 * is interrupted between making the accounts and telling about them loses nothing.
 */
export function demoPassword(places: Places): string {
  const kept = existsSync(places.accounts) ? passwordLine.exec(readFileSync(places.accounts, 'utf8'))?.[1] : undefined;
  if (kept !== undefined) return kept;
  // One that the policy of passwords takes: what is drawn from any letters lacks a digit one time in fifteen.
  const password = randomPassword();
  writeOwnerOnly(places.accounts, fileOf(password, []));
  return password;
}

/** Writes down who may sign in, for the owner of the state folder alone; removes the page when the demo is over. */
export function keepDemoAccounts(places: Places, password: string, accounts: readonly DemoAccount[]): void {
  if (accounts.length === 0) rmSync(places.accounts, { force: true });
  else writeOwnerOnly(places.accounts, fileOf(password, accounts));
}

function fileOf(password: string, accounts: readonly DemoAccount[]): string {
  const rows = accounts.map(
    ({ name, displayName, office, capacity }) => `${name.padEnd(26)}${displayName}\t${office.padEnd(24)}${capacity}`,
  );
  return `演示账号，仅供本机试用 / demonstration accounts, for this machine only\n密码 password: ${password}\n\n${rows.join('\n')}\n`;
}
