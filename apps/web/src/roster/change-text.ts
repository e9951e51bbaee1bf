import type { AdminChange } from '#libs/contracts';
import * as z from 'zod';
import { textOf } from './register.js';
import type { Say } from './roster.messages.js';

const fields = z.record(z.string(), z.unknown());
const both = z.object({ before: fields, after: fields, contactChanged: z.boolean().optional() });

/** A line of the record of an entry as a sentence: what was done, and of a change which fields. */
export function changeText(say: Say, texts: 'roster' | 'venue', { what, detail }: AdminChange): string {
  const said = textOf(say, texts, `what.${what}`);
  if (what !== 'changed' && what !== 'moved') return said;
  const names = changedFields(detail).map((name) => textOf(say, texts, `field.${name}`));
  if (names.length === 0) return said;
  return say('roster.what.fields', { what: said, fields: names.join(say.language === 'zh' ? '、' : ', ') });
}

function changedFields(detail: AdminChange['detail']): readonly string[] {
  const { data } = both.safeParse(detail);
  if (data === undefined) return [];
  const changed = Object.keys(data.after).filter(
    (name) => JSON.stringify(data.after[name]) !== JSON.stringify(data.before[name]),
  );
  return data.contactChanged === true ? [...changed, 'contact'] : changed;
}
