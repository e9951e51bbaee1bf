import * as z from 'zod';
import { caseParts } from '../case.js';
import { bilingual, legalDate, officeId, shape } from '../primitives.js';
import { partyName } from '../reveal.js';
import { besideOne } from './calendar.js';
import { askedStage, visitChannel, visitProof } from './commands.js';
import { revisitList } from './list.js';
import { words } from './texts/words.js';
import { namesOf } from '../names-of.js';

/** One question of the form, in both languages. */
const question = z.strictObject({
  id: z.string(),
  topic: z.enum(namesOf(words.topic)),
  kind: z.enum(['yes_no', 'choice', 'amount', 'date', 'text']),
  text: bilingual,
  choices: z.array(z.string()),
});

const attempt = z.strictObject({
  on: legalDate,
  time: z.enum(namesOf(words.time)),
  channel: visitChannel,
});

/** One who is to be asked, by the name that it has in the matter. */
const askedParty = z.strictObject({
  party: partyName,
  who: z.string().describe('What it is in the matter, masked'),
  stands: askedStage,
  wantsNone: z.boolean(),
  attempts: z.array(attempt),
  proof: visitProof.nullable(),
  doubt: z
    .enum(['denied', 'differs'])
    .nullable()
    .describe(
      'It denies what was written down, or has said otherwise when it was called back: it counts as not proved',
    ),
  said: z
    .strictObject({
      on: legalDate,
      correctedOn: legalDate
        .nullable()
        .describe('When it corrected on its page what is missing, and how it stands; null: never'),
      channel: visitChannel,
      answers: z.array(z.strictObject({ question: z.string(), value: z.union([z.string(), z.int(), z.boolean()]) })),
      words: z.string().nullable().describe('Digest of what was said beside the form'),
      help: z.string().nullable().describe('Digest of the help that it wants'),
      notPerformed: z.array(z.string()),
      isContent: z.boolean(),
      isRebound: z.boolean(),
    })
    .nullable(),
  isHelpOwed: z.boolean(),
  isReboundOwed: z.boolean(),
});

/** What a revisit asks, of whom, who goes, and what was said. */
export const revisitProgress = shape('RevisitProgress', {
  form: z.strictObject({ id: z.string(), hash: z.string(), questions: z.array(question) }),
  asked: z.array(askedParty),
  obligations: z.array(z.string()).describe('That are asked about, by their names in the matter'),
  languages: z.array(z.string()).describe('In which languages they want to be asked; empty: none was named'),
  isMoved: z.boolean().describe('A person has set its day in the place of those of the plan'),
  reviewUntil: legalDate
    .nullable()
    .describe('Of a petition: until then nothing is said of a review but what the notice said'),
  visitor: z
    .strictObject({ name: z.string().nullable(), office: officeId, isReader: z.boolean() })
    .nullable()
    .describe('Who goes; null: nobody yet'),
  draw: z
    .strictObject({ fact: z.int(), candidates: z.int(), leftOut: z.int(), isDrawn: z.boolean() })
    .nullable()
    .describe('Who could have gone, and whether one of them was drawn; null: not frozen yet'),
  callBack: z.enum(['none', 'owed', 'done']).nullable(),
  beside: z
    .array(
      z.strictObject({
        ...besideOne,
        obligations: z.array(z.string()),
        toAsk: z.array(partyName),
      }),
    )
    .describe(
      'Other open revisits of the matter for which the reader goes too (一并回访), with what and whom each still asks',
    ),
});
export type RevisitProgress = z.output<typeof revisitProgress>;

/** One revisit with everything that its page shows. */
export const revisitDetail = shape('RevisitDetail', {
  item: revisitList.item,
  progress: revisitProgress,
  ...caseParts,
});
