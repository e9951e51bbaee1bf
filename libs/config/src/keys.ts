import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ConfigurationError } from './load.js';
import { Secret } from './secret.js';

const keyBytes = 32;

const key = z
  .string({ error: 'expected base64 of 32 bytes' })
  .refine((value) => Buffer.from(value, 'base64').length === keyBytes, { error: 'expected base64 of 32 bytes' })
  .transform((value) => new Secret(Buffer.from(value, 'base64')));

const keysFile = z.object({
  version: z.literal(1, { error: 'expected 1' }),
  /** Names the set without telling it: a database remembers which keys its data was written with. */
  id: z.string({ error: 'expected the id of the keys' }).min(1),
  identity: key,
  textDigest: key,
  receipt: key,
});

/**
 * The installation's keys, 32 bytes each: `identity` encrypts names, numbers and addresses (AES-256-GCM), `textDigest`
 * digests free texts (HMAC), `receipt` makes query codes (HMAC).
 */
export type Keys = z.infer<typeof keysFile>;

/**
 * Reads the keys file. Its content stands outside the database: whoever has a copy of the one cannot read the other.
 *
 * @throws ConfigurationError the file is missing, unreadable or not whole
 */
export function readKeys(path: string): Keys {
  return parseKeys(readKeysText(path));
}

/** `readKeys` for a text. */
export function parseKeys(text: string): Keys {
  const result = keysFile.safeParse(jsonOf(text));
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => `keys file, ${issue.path.join('.') || 'whole'}: ${issue.message}`),
  );
}

function readKeysText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new ConfigurationError([`MAPLEBRIDGE_KEYS: expected a readable keys file (${why})`]);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError(['keys file: expected JSON']);
  }
}
