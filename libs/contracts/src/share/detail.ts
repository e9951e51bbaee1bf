import * as z from 'zod';
import { caseParts } from '../case.js';
import { instant, legalDate, officeId, shape } from '../primitives.js';
import { shareStance } from './commands.js';
import { shareList } from './list.js';

/** Something the lead has asked for. */
const task = z.strictObject({
  task: z.int(),
  what: z.string().nullable().describe('Digest of the words; null: not known any more'),
  until: legalDate,
  state: z.enum(['open', 'done', 'dropped']),
  words: z.string().nullable().describe('Digest of what was reported, or why it was taken back'),
});

/** What one member is asked, has said and has to do. */
export const shareProgress = shape('ShareProgress', {
  request: z.string().nullable().describe('What is asked of it, one text of the joint mediation; null: erased there'),
  about: z
    .strictObject({ title: z.string().nullable(), words: z.string().nullable() })
    .describe('What the joint mediation is about; null: erased there'),
  isBound: z.boolean().describe('False: it is requested, and pressed by nobody'),
  isAsked: z.boolean().describe('It is asked about the lead now'),
  proposal: z.int(),
  proposalReasons: z.string().nullable().describe('Why the centre proposes again; null: it was the first time'),
  objections: z.array(z.strictObject({ proposal: z.int(), reasons: z.string().describe('Digest of the words') })),
  positions: z
    .array(
      z.strictObject({ position: z.int(), stance: shareStance, words: z.string(), at: instant, isLate: z.boolean() }),
    )
    .describe('What it has said, the last one counts'),
  missedOn: legalDate.nullable().describe('The date that passed without a position; null: none did'),
  tasks: z.array(task),
  late: z
    .array(z.strictObject({ on: legalDate, words: z.string() }))
    .describe('What arrived after the end, kept without effect'),
  lead: officeId,
});
export type ShareProgress = z.output<typeof shareProgress>;

/** One share with everything that its page shows. */
export const shareDetail = shape('ShareDetail', { item: shareList.item, progress: shareProgress, ...caseParts });
