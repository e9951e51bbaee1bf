import { rmSync } from 'node:fs';
import { writeOwnerOnly } from './keys.js';
import type { Places } from './places.js';

export interface DemoAccount {
  readonly name: string;
  readonly displayName: string;
  readonly office: string;
  readonly capacity: string;
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
