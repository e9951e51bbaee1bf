import { createHash } from 'node:crypto';
import { canonicalJson, DomainError } from '#libs/kernel';
import type { ActCommand } from './act.js';

// Temporal refuses payloads above 2 MB and retries them for ever; a command is far from it. Texts have their own limit.
const commandLimitBytes = 64 * 1024;
// The longest real message met has 7,883 characters, the longest cell of a spreadsheet 32,767; this leaves room.
const textLimitChars = 200_000;

/**
 * Refuses what the record cannot hold.
 *
 * @returns half of the SHA-256 of the commands as they were asked, which is what an idempotency key stands for
 * @throws DomainError `docket.command_too_large`, `docket.bad_text` (invalid)
 */
export function checkCommands(commands: readonly Omit<ActCommand, 'at' | 'actor'>[]): Buffer {
  const text = canonicalJson(commands);
  const bytes = Buffer.byteLength(text);
  if (bytes > commandLimitBytes) {
    throw new DomainError('invalid', 'docket.command_too_large', `a command of ${String(bytes)} bytes`, {
      bytes,
      limit: commandLimitBytes,
    });
  }
  refuseEscapes(text);
  const asked = commands.map(({ known: _known, ...command }) => command);
  return createHash('sha256').update(canonicalJson(asked)).digest().subarray(0, 16);
}

/**
 * PostgreSQL cannot store NUL, and a lone surrogate is no text: its hash would differ between systems.
 *
 * @throws DomainError `docket.bad_text`, `docket.text_too_long` (invalid)
 */
export function checkText(text: string): void {
  if (text.length > textLimitChars) {
    throw new DomainError('invalid', 'docket.text_too_long', `a text of ${String(text.length)} characters`, {
      chars: text.length,
      limit: textLimitChars,
    });
  }
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) throw badText();
}

/** The same for JSON text, which escapes both, always with four digits. @throws DomainError `docket.bad_text` (invalid) */
export function refuseEscapes(json: string): void {
  if (/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(json)) throw badText();
}

function badText(): DomainError {
  return new DomainError('invalid', 'docket.bad_text', 'NUL or a lone surrogate in a text');
}
