import * as z from 'zod';
import { legalDate, officeId } from './primitives.js';

// A citation and no free text: it stands in the facts.
const pattern =
  /^《[^《》\s]{2,60}》第[〇零一二三四五六七八九十百千]{1,9}条(之[一二三四五六七八九十]{1,3})?(第[一二三四五六七八九十]{1,3}款)?(第[一二三四五六七八九十]{1,5}项)?$/;

/** The article on which a ruling rests (依据的条文), as it is cited. */
export const citedArticle = z
  .string()
  .regex(pattern)
  .describe('As it is cited: `《中华人民共和国水法》第五十六条`; by it the ruling is found again');

/** An earlier ruling on which office a matter is for (先例). */
export const precedent = z
  .strictObject({
    number: z.string().nullable().describe('For whoever may see it'),
    kind: z.enum(['joint', 'petition']).describe('A ruling on a lead, or on the objection to a referral (条例 24(1))'),
    about: z.string().nullable().describe('Matter of a joint mediation, category of a petition'),
    place: officeId.nullable(),
    ruledOn: legalDate,
    by: officeId,
    as: z.enum(['leads', 'passed_on', 'returned', 'stays']),
    office: officeId.describe('Which office it is for, as was ruled'),
    article: z.string().nullable(),
    same: z
      .array(z.enum(['about', 'place', 'office', 'article']))
      .describe('In what it is like the matter that is to be ruled on: what is like in most stands first'),
  })
  .meta({ id: 'Precedent' });
export type Precedent = z.output<typeof precedent>;
