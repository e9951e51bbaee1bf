import { createHmac } from 'node:crypto';
import type { Secret } from '#libs/config';
import {
  refused,
  unavailable,
  unknown,
  type Channel,
  type Outcome,
  type RobotChannel,
  type StaffChannel,
} from '../channel.js';
import { valueAt } from './body-template.js';
import { exchange } from './exchange.js';

/** A robot in a group of WeCom (企业微信群机器人): its address is its secret. */
export function wecomRobot(url: Secret<string>): StaffChannel {
  return { tell: (text) => told(url.reveal(), text) };
}

/**
 * A robot in a group of DingTalk (钉钉群机器人).
 *
 * @param secret of its setting 加签, begins with `SEC`; null: it is guarded by a word or an address instead
 */
export function dingtalkRobot(
  url: Secret<string>,
  secret: Secret<string> | null,
  now: () => number = Date.now,
): StaffChannel {
  return {
    tell: (text) => {
      const address = new URL(url.reveal());
      if (secret !== null) {
        const time = String(now());
        const sign = createHmac('sha256', secret.reveal()).update(`${time}\n${secret.reveal()}`).digest('base64');
        address.searchParams.set('timestamp', time);
        address.searchParams.set('sign', sign);
      }
      return told(address.toString(), text);
    },
  };
}

/** What a robot is reached by. */
export interface RobotAddress {
  readonly address: Secret<string>;
  readonly secret: Secret<string> | null;
}

/** A robot as a channel of messages: whom it tells follows from its address, and to whom a message goes does not matter. */
export function robotChannel(kind: RobotChannel, { address, secret }: RobotAddress): Channel {
  const robot = kind === 'wecom' ? wecomRobot(address) : dingtalkRobot(address, secret);
  return { isAddress: () => true, send: ({ text }) => robot.tell(text) };
}

/** Both take the same text and answer with `errcode`, which is 0 where it was taken. */
async function told(url: string, content: string): Promise<Outcome> {
  const body = JSON.stringify({ msgtype: 'text', text: { content } });
  const answer = await exchange({ method: 'POST', url, headers: { 'content-type': 'application/json' }, body });
  if (answer.kind === 'not_reachable') return unavailable('not_reachable');
  if (answer.kind === 'no_answer' || answer.status >= 500) return unknown('no_answer');
  const said = valueAt(answer.body, 'errcode');
  if (said === '0') return { kind: 'accepted', reference: null, parts: 1 };
  // 45009 (WeCom) and 130101 (DingTalk): more than twenty a minute.
  if (said === '45009' || said === '130101') return unavailable('busy');
  return refused('refused', false);
}
