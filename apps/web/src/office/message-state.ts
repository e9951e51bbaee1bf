import type { StaffMessageState } from '#libs/contracts';
import { instantText } from '../base/index.js';
import type { Say } from './message-state.messages.js';

/** What became of the last message to a person or a group, in words. */
export function messageStateText(say: Say, state: StaffMessageState | null): string {
  if (state === null) return say('staffMessage.none');
  const at = instantText(state.at);
  const { outcome, isDone } = state;
  if (outcome === null) return say('staffMessage.waiting', { at });
  if (outcome === 'sent' || outcome === 'nothing') return say(`staffMessage.${outcome}`, { at });
  const why = say.or(`staffMessage.why.${outcome}`, say('staffMessage.why.other', { code: outcome }));
  return say(isDone ? 'staffMessage.not' : 'staffMessage.again', { at, why });
}
