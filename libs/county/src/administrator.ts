import type { Sentence } from '#libs/contracts';
import { Capacity } from '#libs/kernel';
import type { CountyAccount } from './county.js';

/** Whether among accounts somebody is left who administers (管理员): without one nobody could make another account on screen. */
export const administers = (accounts: readonly CountyAccount[]): boolean =>
  accounts.some(({ isActive, roles }) => isActive && roles.some(({ capacity }) => capacity === Capacity.administrator));

/** What to do about a file after which nobody would administer. */
export const noAdministrator: Sentence = {
  zh: '没有一个在用的管理员账号：请在“账号”表里加一行，机构写信访局，身份选“管理员”。',
  en: 'No account in use is an administrator: add a row to the sheet 账号 (accounts), of the petition bureau, with the capacity 管理员 (administrator).',
};
