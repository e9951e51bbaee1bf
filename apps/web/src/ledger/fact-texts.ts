import type { Language } from '#libs/contracts';
import * as z from 'zod';
import { factFieldText } from '../base/kind-words.js';
import './ledger.messages.js';
import '../command/field.messages.js';

const textRef = z.strictObject({ digest: z.string(), chars: z.int() });

/** A text that a fact speaks of, by the name of its field. */
export interface FactText {
  readonly name: string;
  readonly digest: string;
  readonly chars: number;
}

/** Every reference to a text in a recorded fact, wherever it stands. */
export function textsOf(value: unknown, name = ''): FactText[] {
  const found = textRef.safeParse(value);
  if (found.success) return [{ name, ...found.data }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    textsOf(member, name === '' || name === 'data' ? key : `${name}.${key}`),
  );
}

/** What people call a text: the field's word of the form in which it was written; a field without a word as it is recorded. */
export function textName(kind: string, name: string, language: Language): string {
  const field = name.split('.').findLast((part) => !/^\d+$/.test(part)) ?? name;
  return factFieldText(kind, field, language) ?? name;
}
