import type { AdminChange } from '#libs/contracts';
import * as z from 'zod';
import { textOf } from './register.js';
import type { Say } from './roster.messages.js';

const changed = z.object({ fields: z.array(z.string()) });
// Whoever left because their office ended, without anybody taking over.
const withOffice = z.object({ office: z.string() });

/** A line of the record of an entry as a sentence: what was done, and of a change which fields. */
export function changeText(say: Say, texts: 'roster' | 'venue', { what, detail }: AdminChange): string {
  const said = textOf(say, texts, `what.${what}`);
  if (what === 'left' && withOffice.safeParse(detail).success) return say('roster.what.officeEnded', { what: said });
  const names = (changed.safeParse(detail).data?.fields ?? []).map((name) => textOf(say, texts, `field.${name}`));
  if (names.length === 0) return said;
  if (what === 'returned') return say('roster.what.withoutAccount', { what: said });
  return say('roster.what.fields', { what: said, fields: names.join(say.language === 'zh' ? '、' : ', ') });
}
