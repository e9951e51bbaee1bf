import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import * as z from 'zod';
import { messageIdOf, noticeMessage, openChannels, type CarryingChannel, type Outcome } from '#libs/channels';
import { channels, exitCodes, loadConfig, portal, Secret, type Environment } from '#libs/config';
import { as, type CaseId } from '#libs/kernel';
import type { CliContext } from '../context.js';

/** `maplebridge channels try`: sends one message to whoever sets a channel up (试发), by the settings of now. No case is in it. */
export function registerChannels(program: Command, context: CliContext): void {
  program
    .command('channels')
    .description('短信和邮件 · SMS and mail')
    .command('try')
    .description(
      '按当前设置试发一条，说明通道的应答；不涉及任何件，不写发送日志 · send one message by the settings of now and say how it was answered; no case is in it, and nothing is journalled',
    )
    .option('--sms <number>', '试发短信的号码 · number of a telephone')
    .option('--email <address>', '试发邮件的地址 · address of mail')
    .action(async (options: Tries) => {
      const lines = await triedAll(context.environment, options);
      for (const { line } of lines) console.log(line);
      const isWell = lines.length > 0 && lines.every(({ isTaken }) => isTaken);
      process.exitCode = lines.length === 0 ? exitCodes.usage : isWell ? exitCodes.done : exitCodes.failed;
    });
}

export interface Tries {
  readonly sms?: string;
  readonly email?: string;
}

export interface Tried {
  readonly isTaken: boolean;
  readonly line: string;
}

/** One line for each channel that was asked for; an address stands in none. */
export async function triedAll(environment: Environment, { sms, email }: Tries): Promise<Tried[]> {
  const settings = loadConfig(z.object({ ...channels, ...portal }), environment);
  const carrying = openChannels(settings);
  const page = settings.PORTAL_ADDRESS === undefined ? null : `${settings.PORTAL_ADDRESS}/p`;
  const to: readonly (readonly [CarryingChannel, string | undefined])[] = [
    ['sms', sms],
    ['email', email],
  ];
  const tried: Tried[] = [];
  for (const [name, address] of to) {
    if (address === undefined) continue;
    const channel = carrying[name];
    const message = noticeMessage(page, name === 'sms' ? settings.SMS_LANGUAGES : 'zh-en');
    const id = messageIdOf({ caseId: as<CaseId>(randomUUID()), channel: name, turn: 1 });
    const outcome =
      typeof channel === 'string' ? channel : await channel.send({ id, to: new Secret(address), ...message });
    tried.push(told(name, outcome));
  }
  return tried;
}

function told(name: string, outcome: Outcome | 'not_set_up' | 'switched_off'): Tried {
  const isTaken = typeof outcome === 'object' && outcome.kind === 'accepted';
  const said = isTaken ? '已接收 · taken' : `没有接收 · not taken (${codeOf(outcome)})`;
  return { isTaken, line: `${name}: ${said}` };
}

const codeOf = (outcome: Outcome | string): string =>
  typeof outcome === 'string' ? outcome : outcome.kind === 'accepted' ? '' : `${outcome.kind}, ${outcome.code}`;
