import { randomInt } from 'node:crypto';
import { DomainError } from '#libs/kernel';

// GB/T 22239-2019 8.1.4.1 a: identity with complexity. Longer than argon2 needs is refused, so that it cannot be abused.
const shortest = 12;
const longest = 128;
const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];
const demandedClasses = 3;

/**
 * Refuses a password that is easy to guess (口令强度).
 *
 * @throws DomainError invalid `account.password_weak`, details `because` (`length`, `classes`, `name`), never the text
 */
export function requireStrongPassword(password: string, name: string): void {
  const chars = [...password].length;
  if (chars < shortest || chars > longest) throw weak('length');
  const used = classes.filter((one) => one.test(password)).length + (/\p{Lo}/u.test(password) ? 1 : 0);
  if (used < demandedClasses) throw weak('classes');
  if (password.toLowerCase().includes(name.toLowerCase())) throw weak('name');
}

/** The refusal of a password. @param because `length`, `classes`, `name`, or `same`: it is the old one */
export function weak(because: 'length' | 'classes' | 'name' | 'same'): DomainError {
  const details = { because, shortest, longest, classes: demandedClasses };
  return new DomainError('invalid', 'account.password_weak', `password refused: ${because}`, details);
}

// Without letters and digits that look alike on paper.
const letters = 'abcdefghijkmnpqrstuvwxyz';
const alphabet = `${letters}${letters.toUpperCase()}23456789`;

/** A password that passes the policy and can be read aloud: four groups of five, about 115 bits. */
export function randomPassword(): string {
  for (;;) {
    const group = (): string => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
    const password = [group(), group(), group(), group()].join('-');
    if (classes.every((one) => one.test(password))) return password;
  }
}
