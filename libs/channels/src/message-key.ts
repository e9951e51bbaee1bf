import type { CaseId } from '#libs/kernel';
import type { SendingChannel } from './channel.js';

/**
 * What names a message: one recipient, one turn of a channel. However often it is tried or restored, it goes once. The number of the
 * leg (环节) would not do: a delivery that is put back and issued anew may take its ways in another order.
 */
export interface MessageKey {
  readonly caseId: CaseId;
  readonly channel: SendingChannel;
  /** Which turn of that channel in its case, from 1. */
  readonly turn: number;
}

const letters = { sms: 's', email: 'm', wecom: 'w', dingtalk: 't' } as const satisfies Record<SendingChannel, string>;
const idForm = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([smwt])([1-9]\d{0,5})$/u;

/** How a gateway knows the message: letters and digits alone, as the narrowest of them allow. */
export const messageIdOf = ({ caseId, channel, turn }: MessageKey): string =>
  `${caseId.replaceAll('-', '')}${letters[channel]}${String(turn)}`;

/** The inverse; null: none of ours. */
export function messageKeyOf(id: string): MessageKey | null {
  const found = idForm.exec(id);
  if (found === null) return null;
  const [, a = '', b = '', c = '', d = '', e = '', letter = '', turn = ''] = found;
  const channel = (Object.keys(letters) as SendingChannel[]).find((one) => letters[one] === letter);
  return channel === undefined ? null : { caseId: [a, b, c, d, e].join('-') as CaseId, channel, turn: Number(turn) };
}
