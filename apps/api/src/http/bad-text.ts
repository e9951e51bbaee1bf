import { DomainError } from '#libs/kernel';

/**
 * Refuses NUL and lone surrogates wherever they come in: PostgreSQL cannot store the one, and the other is no text.
 *
 * @throws DomainError `docket.bad_text` (invalid)
 */
export function refuseBadText(value: unknown): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string') refuseBadString(one);
    else if (typeof one === 'object' && one !== null) {
      for (const [key, member] of Object.entries(one)) waiting.push(key, member);
    }
  }
}

function refuseBadString(text: string): void {
  if (!text.includes('\0') && !/\p{Surrogate}/u.test(text)) return;
  throw new DomainError('invalid', 'docket.bad_text', 'NUL or a lone surrogate in a text');
}
