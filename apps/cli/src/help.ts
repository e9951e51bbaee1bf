import { Help, type Command } from 'commander';
import { exitCodes } from '#libs/config';
import { optionError } from './option-errors.js';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Options:': '选项 Options:',
  'Global Options:': '公共选项 Global options:',
  'Commands:': '命令 Commands:',
  'Arguments:': '参数 Arguments:',
};

const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: '完成 · done',
  failed: '已运行，结论为否：结果不符、链条断裂 · ran, and the answer is no',
  partly: '部分导入，有行被拒 · imported in part, some rows were refused',
  fileRefused: '没有导入任何内容 · nothing was imported',
  usage: '命令或选项有误 · wrong command or option',
  badInput: '输入文件整体不可用 · the input file cannot be used',
  notFound: '没有所指的案件或账号 · there is no such case or account',
  unavailable: '缺少工具，或服务连接不上 · a tool or service cannot be had or reached',
  unexpected: '意外错误 · unexpected error',
  noSpace: '磁盘空间不足，或文件夹不可写 · too little disk, or a folder cannot be written',
  alreadyRunning: '已在运行 · already running',
  portInUse: '端口被占用 · port in use',
  refused: '出于安全拒绝 · refused for safety',
  configuration: '配置有误 · configuration is wrong',
  otherShape: '数据是另一个版本写的，未作改动 · the data is of another release; nothing was changed',
};

const help = new Help();

/** Says which options must be given: the library writes them like any other. */
const optionDescription: Help['optionDescription'] = (option) => {
  const described = help.optionDescription(option).replace('(default: ', '(缺省 default: ');
  return option.mandatory ? `【必填 required】${described}` : described;
};

/** Chinese first, English beside, for what the library writes: help pages, and what is wrong with an option. */
export function speakBothLanguages(program: Command): void {
  program
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, optionDescription })
    .configureOutput({ outputError: (message, write) => write(optionError(message)) })
    .helpOption('-h, --help', '显示帮助 · show help')
    .helpCommand('help [command]', '显示某个命令的帮助 · show the help of a command')
    .addHelpText('after', exitCodePage);
}

function exitCodePage(): string {
  const lines = Object.entries(exitCodes).map(
    ([name, code]) => `  ${String(code).padEnd(4)}${meanings[name as keyof typeof exitCodes]}`,
  );
  return `\n退出码 Exit codes:\n${lines.join('\n')}\n`;
}
