import type { Command } from 'commander';
import { exitCodes } from '#libs/config';
import { as, Capacity, type OfficeId } from '#libs/kernel';
import { requireFittingCapacity } from '#libs/office';
import {
  changePassword,
  createAccount,
  listAccounts,
  loadOfficeTree,
  passwordPool,
  randomPassword,
  setAccountActive,
  unblockAccount,
  type Account,
  type Queryable,
  type Role,
} from '#libs/persistence';
import type { CliContext } from '../context.js';
import { inDatabase } from '../database.js';
import { CommandProblem } from '../problem.js';

/**
 * `maplebridge account …`: the first accounts of an installation, and a way back in when nobody can sign in. Passwords
 * are drawn here and printed once; nobody's own password passes through a shell's history.
 */
export function registerAccount(program: Command, context: CliContext): void {
  const account = program.command('account').description('账号 · accounts');
  account
    .command('add <name>')
    .description('新建账号，密码随机生成并只显示一次 · make an account; its random password is shown once')
    .requiredOption('--display-name <text>', '姓名 · name of the person')
    .requiredOption('--role <office/capacity...>', '机构/身份，可多个，如 bureau/petition-clerk · one or more')
    .action(async (name: string, options: { displayName: string; role: string[] }) => {
      const roles = options.role.map(roleFrom);
      const password = randomPassword();
      await inDatabase(context, async (database) => {
        const offices = await loadOfficeTree(database);
        for (const { office, capacity } of roles) requireFittingCapacity(offices, office, capacity);
        const { displayName } = options;
        await createAccount(database, passwordPool(), { name, displayName, password, roles, isDemo: false });
      });
      console.log(`已建账号 made ${name}\n密码 password: ${password}`);
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
    .description('重设密码，随机生成并只显示一次；已登录的会话随即失效 · draw a new password; sessions end')
    .action(async (name: string) => {
      const password = randomPassword();
      await inDatabase(context, async (database) => {
        const { id } = await accountNamed(database, name);
        await changePassword(database, passwordPool(), { account: id, password });
      });
      console.log(`新密码 new password of ${name}: ${password}`);
    });
  for (const [verb, isActive, what] of [
    ['disable', false, '停用账号；账号不删除，因为台账提到它 · nobody can sign in with it; it is kept, facts name it'],
    ['enable', true, '恢复账号 · let it sign in again'],
  ] as const) {
    account
      .command(`${verb} <name>`)
      .description(what)
      .action(async (name: string) => {
        await inDatabase(context, async (database) => {
          const found = await accountNamed(database, name);
          if (!isActive) await requireAnotherAdministrator(database, found);
          await setAccountActive(database, found.id, isActive);
        });
        console.log(`${verb}: ${name}`);
      });
  }
  registerUnblock(account, context);
}

function registerUnblock(account: Command, context: CliContext): void {
  account
    .command('unblock <name>')
    .description('登录失败次数清零，不必再等 · forget its failed sign-ins, so that its owner need not wait')
    .action(async (name: string) => {
      await inDatabase(context, async (database) => {
        await unblockAccount(database, (await accountNamed(database, name)).name);
      });
      console.log(`unblock: ${name}`);
    });
}

async function accountNamed(database: Queryable, name: string): Promise<Account> {
  const found = (await listAccounts(database)).find((one) => one.name === name);
  if (found === undefined) {
    throw new CommandProblem(exitCodes.notFound, `没有这个账号：${name}。`, `There is no account ${name}.`);
  }
  return found;
}

/**
 * Somebody must be left who may look after the platform. Not guarded against two operators at once: both are on this
 * machine, and `account enable` undoes it.
 *
 * @throws CommandProblem refused
 */
async function requireAnotherAdministrator(database: Queryable, account: Account): Promise<void> {
  const isAdministrator = ({ isActive, roles }: Account): boolean =>
    isActive && roles.some(({ capacity }) => capacity === Capacity.administrator);
  if (!isAdministrator(account)) return;
  const others = (await listAccounts(database)).filter(({ id }) => id !== account.id);
  if (others.some(isAdministrator)) return;
  throw new CommandProblem(
    exitCodes.refused,
    `${account.name} 是最后一个可用的管理员账号，不能停用：请先新建或恢复另一个管理员账号。`,
    `${account.name} is the last active administrator and cannot be disabled: add or enable another one first.`,
  );
}

function roleFrom(text: string): Role {
  const [office = '', capacity = ''] = text.split('/');
  const known = Object.values<string>(Capacity);
  if (office === '' || !known.includes(capacity)) {
    throw new CommandProblem(
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
