import type { AdminChange, Webhook } from '#libs/contracts';
import type { Say } from './webhook.messages.js';

/** Why a message was not taken. */
export const whyText = (say: Say, code: string, status: number | null = null): string => {
  const why = say.or(`webhook.why.${code}`, say('webhook.why.other', { code }));
  return status === null ? why : `${why} (${String(status)})`;
};

/** How a receiver stands, in a word or in what failed. */
export function stateText(say: Say, { isPaused, isOfficeActive, failures, lastError }: Webhook): string {
  if (!isOfficeActive) return say('webhook.state.officeEnded');
  if (isPaused) return say('webhook.state.paused');
  if (failures === 0) return say('webhook.state.active');
  return say('webhook.state.failing', { n: failures, why: whyText(say, lastError ?? '') });
}

/** How many places of the stream lie between what it has got and the last one. */
export const waitingText = (say: Say, { position, head }: Webhook): string =>
  position >= head ? say('webhook.upToDate') : say('webhook.waiting', { n: head - position });

/** A line of the record as a sentence. */
export function changeText(say: Say, { what, detail }: AdminChange): string {
  const { before, after } = detail;
  const id = `webhook.what.${what}`;
  return typeof before === 'number' && typeof after === 'number'
    ? say.or(id, what, { before, after })
    : say.or(id, what);
}
