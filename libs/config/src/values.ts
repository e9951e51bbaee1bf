import * as z from 'zod';
import { Secret } from './secret.js';

/** A text that is not empty. @param expected what a wrong value is answered with; never the value itself */
export const text = (expected: string) => z.string({ error: expected }).min(1, { error: expected });

/** A whole number between two bounds. */
export const number = (expected: string, min: number, max: number) =>
  text(expected)
    .refine((value) => /^\d{1,9}$/u.test(value) && Number(value) >= min && Number(value) <= max, {
      error: expected,
    })
    .transform(Number);

/** What must not be printed. */
export const secret = (expected: string) => text(expected).transform((value) => new Secret(value));

const loopbackHost = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/u;

/** What is sent there travels encrypted, or stays on the machine. */
export const isGuarded = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && loopbackHost.test(hostname));
};
export const guarded = 'expected https://…, or http:// on the loopback';
