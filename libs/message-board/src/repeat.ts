import { createHash } from 'node:crypto';
import type { Message } from './message.js';
import { comparable } from '#libs/workbook';

/** Messages of one text. From one user a repeat (重复信访), from several users perhaps a joint petition (联名). */
export interface SameText {
  readonly kind: 'repeat' | 'maybe-joint';
  /** Numbers and rows of the messages, in order of their number. */
  readonly messages: readonly { readonly number: string; readonly row: number }[];
}

/** Finds messages whose texts a reader would call the same. They are shown, none of them is dropped. */
export function sameTexts(messages: readonly Message[]): SameText[] {
  const groups = new Map<string, Message[]>();
  for (const message of messages) {
    // The digest instead of the copy: copies of 50,000 texts would double what the file takes in memory.
    const digest = createHash('sha256').update(comparable(message.detail)).digest('base64');
    const group = groups.get(digest);
    if (group) group.push(message);
    else groups.set(digest, [message]);
  }
  return [...groups.values()].filter((group) => group.length > 1).map(asSameText);
}

function asSameText(group: readonly Message[]): SameText {
  const users = new Set(group.map(({ user }) => user));
  const messages = group
    .map(({ number, row }) => ({ number, row }))
    .sort((a, b) => Number(a.number) - Number(b.number));
  return { kind: users.size > 1 ? 'maybe-joint' : 'repeat', messages };
}
