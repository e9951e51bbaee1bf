import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { exitCodes, ProcessProblem } from '#libs/config';
import { as, Capacity, isDomainError, type OfficeId } from '#libs/kernel';
import {
  AccountAdministration,
  listAccounts,
  passwordPool,
  type Account,
  type AccountDeed,
  type ChangedBy,
  type Role,
} from '#libs/persistence';
import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';

const reasonOption = [
  '--reason <text>',
  '理由，随变更留存 · why; kept with the change',
  '命令行 command line',
] as const;

/**
 * `maplebridge account …`: the first accounts of an installation, and a way back in when nobody can sign in. Passwords
 * are drawn and printed once; nobody's own password passes through a shell's history. The console's administration of
 * accounts is the same code, and both are recorded in one place.
 */
export function registerAccount(program: Command, context: CliContext): void {
  const account = program.command('account').description('账号 · accounts');
  account
    .command('add <name>')
    .description(
      '新建账号，一次性密码随机生成并只显示一次，首次登录须更换 · make an account; its one-time password is shown once',
    )
    .requiredOption('--display-name <text>', '姓名 · name of the person')
    .requiredOption('--role <office/capacity...>', '机构/身份，可多个，如 bureau/petition-clerk · one or more')
    .option(...reasonOption)
    .action(async (name: string, options: { displayName: string; role: string[]; reason: string }) => {
      const wanted = { name, displayName: options.displayName, roles: options.role.map(roleFrom) };
      const { password } = await administer(context, (accounts) => accounts.create(wanted, operator(options.reason)));
      console.log(`已建账号 made ${name}\n密码 password: ${password ?? ''}`);
    });
  account
    .command('list')
    .description('列出账号 · list accounts')
    .option('--json', '输出 JSON · print JSON')
    .action(async ({ json }: { json?: true }) => {
      const accounts = await inDatabase(context, listAccounts);
      console.log(json === true ? JSON.stringify(accounts, null, 2) : accounts.map(inOneLine).join('\n'));
    });
  account
    .command('password <name>')
    .description(
      '重设密码，一次性密码随机生成并只显示一次；已登录的会话随即失效 · draw a new one-time password; sessions end',
    )
    .option(...reasonOption)
    .action(async (name: string, { reason }: { reason: string }) => {
      const password = await change(context, { name, deed: { what: 'passwordReset' }, reason });
      console.log(`新密码 new password of ${name}: ${password ?? ''}`);
    });
  for (const [verb, what, described] of plainDeeds) {
    account
      .command(`${verb} <name>`)
      .description(described)
      .option(...reasonOption)
      .action(async (name: string, { reason }: { reason: string }) => {
        await change(context, { name, deed: { what }, reason });
        console.log(`${verb}: ${name}`);
      });
  }
}

const plainDeeds = [
  [
    'disable',
    'deactivated',
    '停用账号；账号不删除，因为台账提到它 · nobody can sign in with it; it is kept, facts name it',
  ],
  ['enable', 'reactivated', '恢复账号 · let it sign in again'],
  ['unblock', 'unblocked', '登录失败次数清零，不必再等 · forget its failed sign-ins, so that its owner need not wait'],
] as const;

/** Whoever works at the machine: no account stands behind it, and no last change was seen. */
const operator = (reason: string): ChangedBy => ({
  account: null,
  name: '命令行 command line',
  reason,
  key: randomUUID(),
  seen: null,
});

async function administer<T>(context: CliContext, work: (accounts: AccountAdministration) => Promise<T>): Promise<T> {
  return await inDatabase(context, (database) => work(new AccountAdministration(database, passwordPool())));
}

async function change(
  context: CliContext,
  { name, deed, reason }: { readonly name: string; readonly deed: AccountDeed; readonly reason: string },
): Promise<string | null> {
  try {
    return await administer(context, async (accounts) => {
      const { id } = await accounts.named(name);
      return (await accounts.change(id, deed, operator(reason))).password;
    });
  } catch (error) {
    throw inWords(error, name);
  }
}

/** What the administration refuses, with the name that was typed and what to do. */
function inWords(error: unknown, name: string): unknown {
  if (!isDomainError(error)) return error;
  if (error.code === 'account.unknown') {
    return new ProcessProblem(exitCodes.notFound, `没有这个账号：${name}。`, `There is no account ${name}.`);
  }
  if (error.code !== 'account.last_administrator') return error;
  return new ProcessProblem(
    exitCodes.refused,
    `${name} 是最后一个可用的管理员账号，不能停用：请先新建或恢复另一个管理员账号。`,
    `${name} is the last active administrator and cannot be disabled: add or enable another one first.`,
  );
}

function roleFrom(text: string): Role {
  const [office = '', capacity = ''] = text.split('/');
  const known = Object.values<string>(Capacity);
  if (office === '' || !known.includes(capacity)) {
    throw new ProcessProblem(
      exitCodes.usage,
      `--role ${text}：应写作 机构/身份，身份为 ${known.join('、')} 之一。`,
      `--role ${text}: write office/capacity, the capacity one of ${known.join(', ')}.`,
    );
  }
  return { office: as<OfficeId>(office), capacity: capacity as Capacity };
}

function inOneLine({ name, displayName, isActive, roles }: Account): string {
  const held = roles.map(({ office, capacity }) => `${office}/${capacity}`).join(' ');
  return `${name}\t${displayName}\t${isActive ? '' : '已停用 disabled '}${held}`;
}
