import { describe, expect, it } from '@jest/globals';
import { Command, InvalidArgumentError } from 'commander';
import { speakBothLanguages } from './help.js';

const told: string[] = [];

function program(): Command {
  const made = new Command('maplebridge').exitOverride().configureOutput({ writeErr: (text) => told.push(text) });
  speakBothLanguages(made);
  const refuse = (): never => {
    throw new InvalidArgumentError('应为整数 · expected a whole number');
  };
  made
    .command('drill')
    .argument('<case>', 'number', (value: string) => (value === 'none' ? refuse() : value))
    .requiredOption('--days <number>', '天数 · days', (value: string) => (value === '1' ? 1 : refuse()))
    .option('--port <number>', '端口 · port', '8080')
    .action(() => undefined);
  return made;
}

async function said(...args: string[]): Promise<string> {
  told.length = 0;
  await expect(program().parseAsync(args, { from: 'user' })).rejects.toMatchObject({ exitCode: 1 });
  return told.join('');
}

describe('a wrong command line', () => {
  it.each<[string[], string, string]>([
    [['drill', '--days', '1'], "缺少参数 'case'", 'missing required argument'],
    [['drill', 'x'], "缺少必填选项 '--days <number>'", 'not specified'],
    [['drill', 'x', '--days'], "选项 '--days <number>' 缺少值", 'argument missing'],
    [['drill', 'x', '--days', '1', '--prot', '1'], "没有选项 '--prot'（是否想输入 --port？）", 'unknown option'],
    [['dril'], "没有命令 'dril'（是否想输入 drill？）", 'unknown command'],
    [['drill', 'x', 'y', '--days', '1'], '参数过多：应为 1 个，给了 2 个', 'too many arguments'],
    [['drill', 'x', '--days', '$1'], "选项 '--days <number>' 的值 '$1' 不可用", '应为整数'],
    [['drill', 'none', '--days', '1'], "参数 'case' 的值 'none' 不可用", '应为整数'],
  ])('%j is told in both languages', async (args, zh, en) => {
    const [chinese, english] = (await said(...args)).split('\n');
    expect(chinese).toBe(zh);
    expect(english).toMatch(/^error: /u);
    expect(english).toContain(en);
  });
});

describe('a help page', () => {
  it('says which options must be given, and which value is taken without one', () => {
    const page =
      program()
        .commands.find((one) => one.name() === 'drill')
        ?.helpInformation() ?? '';
    expect(page).toMatch(/--days <number>\s+【必填 required】天数/u);
    expect(page).toContain('(缺省 default: "8080")');
  });
});
