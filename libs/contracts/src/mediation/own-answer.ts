import * as z from 'zod';
import { namesOf } from '../names-of.js';
import { bilingual, legalDate } from '../primitives.js';
import { words } from './texts/words.js';

/** What several offices have concluded together, as the parties were told it (联合调解的答复). */
export const ownAnswer = z.strictObject({
  on: legalDate.describe('When the committee told it'),
  lead: bilingual.nullable().describe('Who led'),
  concludedAs: z.enum(namesOf(words.concludedAs)),
  text: z.string().nullable().describe('Null: erased'),
});
