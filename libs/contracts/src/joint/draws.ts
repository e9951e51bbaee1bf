import * as z from 'zod';
import { namesOf } from '../names-of.js';
import { instant, officeId, legalDate, shape } from '../primitives.js';
import { drawSpeciality } from './commands.js';
import { words } from './texts/words.js';

const expertId = z.uuid().describe('By the id in the register');
const because = z.enum(namesOf(words.because));

/** Somebody who was asked, with the name that the register has: who was not asked stays an id. */
const called = z.strictObject({
  expert: expertId,
  name: z.string().nullable().describe('Null: nobody of that id is in the register any more'),
  office: officeId.nullable(),
  said: z.enum(namesOf(words.said)),
});

/** A draw of experts (抽取), and who was asked of it. */
export const jointDraw = z.strictObject({
  draw: z.int(),
  fact: z.int().describe('The fact that froze the candidates; its chain hash is the seed'),
  speciality: drawSpeciality,
  count: z.int(),
  frozenAt: instant,
  reasons: z.string().nullable().describe('Digest of why again'),
  candidates: z.array(expertId),
  excluded: z.array(
    z.strictObject({ expert: expertId, because, reasons: z.string().nullable().describe('Digest of why') }),
  ),
  seed: z.string().nullable().describe('Null: not drawn yet'),
  order: z.array(expertId).nullable(),
  called: z.array(called),
  answerBy: legalDate.nullable().describe('Until when those answer who were asked last; null: nobody is waited for'),
  missing: z.int().describe('How many are wanted yet, and neither asked nor named'),
});

/** Whom the centre has named where a pool did not suffice. */
export const jointNaming = z.strictObject({
  draw: z.int(),
  speciality: drawSpeciality,
  experts: z.array(z.strictObject({ expert: expertId, name: z.string().nullable(), office: officeId.nullable() })),
  reasons: z.string().describe('Digest of why'),
});

export const expertPoolQuery = z.strictObject({ speciality: drawSpeciality });

/** The experts of the register for one speciality (专家库): all of them, whose term runs today; for the centre with who they are. */
export const expertPool = shape('ExpertPool', {
  speciality: drawSpeciality,
  least: z.int().describe('How many a pool has at least (ours)'),
  items: z.array(
    z.strictObject({
      expert: expertId,
      name: z.string().nullable().describe('For the centre alone, which draws: others have the ids'),
      office: officeId.nullable().describe('For the centre alone'),
      because: because
        .nullable()
        .describe(
          'For the centre: why it can be no candidate, or should be none, as far as the platform knows; null: nothing is known',
        ),
      isFixed: z.boolean().describe('It can be no candidate, whatever is asked'),
    }),
  ),
});

/** The record of a draw (抽取记录), by which anybody draws again; its facts are hashed again from `GET /api/cases/:id/facts`. */
export const drawRecordAnswer = shape('DrawRecord', {
  form: z.string().describe('maplebridge-draw/1: hashed with every value'),
  case: z.string().describe('Number of the case'),
  fact: z.int(),
  seed: z.string().describe('The chain hash of that fact, lower-case hex'),
  candidates: z.array(z.string()),
  count: z.int(),
  drawn: z.array(z.string()),
});
