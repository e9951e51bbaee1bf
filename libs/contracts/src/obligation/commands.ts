import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, legalDate } from '../primitives.js';
import { partyName } from '../reveal.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where an obligation stands (阶段). */
export const obligationPhase = z.enum(namesOf(phases)).meta({ id: 'ObligationPhase' });
export const obligationMatter = z
  .enum(namesOf(words.matter))
  .meta({ id: 'ObligationMatter', description: '调解协议, 支持意见的执行' });
export const obligationEnding = z.enum(namesOf(words.endedAs)).meta({
  id: 'ObligationEnding',
  description: '已履行, 债权人放弃, 未履行, 已进入其他程序, 履行条件未成就, 协议已变更, 请求已撤回',
});

const mostWords = 4000;
const nth = () => z.int().min(1).max(9999);
const mostCents = 1_000_000_000_00;

/** An act of a party: by itself, or by whoever has a mandate for it. */
const saidBy = () => ({
  party: partyName,
  by: partyName.describe('Who says it: the party itself, or whoever has a mandate for it'),
  isSealed: z.boolean().default(false).describe('An organisation acts under its seal, or by who represents it by law'),
});
const performed = () => ({
  on: legalDate,
  amountCents: optional(z.int().min(1).max(mostCents)).describe('In cents (分); left out: it is no money'),
});
/** Of a performance that is recorded already. */
export const another = () => ({
  isAnother: z
    .boolean()
    .default(false)
    .describe('The same of the same day is recorded already, and this is another one; without it that is refused'),
});
const attachmentId = z.uuid();

/** Every command of an obligation that a person may give: `POST /api/obligations/:id/<command>`. */
export const obligationCommands = commandsOf('Obligation', labels, {
  acknowledge: () => ({
    ...saidBy(),
    ...performed(),
    from: optional(partyName).describe('Which debtor it came from; left out: it is not known'),
    claim: optional(nth()).describe('Which word of the debtor it answers'),
    ...another(),
  }),
  prove: () => ({
    ...performed(),
    from: optional(partyName).describe('Which debtor it came from; left out: it is not known'),
    proof: freeText(mostWords).describe('What was shown'),
    attachment: optional(attachmentId).describe('The file that shows it'),
    ...another(),
  }),
  claim: () => ({ ...saidBy(), ...performed(), words: freeText(mostWords) }),
  deny: saidBy,
  dispute: () => ({ ...saidBy(), claim: nth(), words: freeText(mostWords) }),
  strike: () => ({ payment: nth(), reasons: freeText(mostWords) }),
  uphold: () => ({ words: freeText(mostWords) }),
  confirmDay: () => ({ words: optional(freeText(mostWords)) }),
  rejectDay: () => ({ finding: z.enum(namesOf(words.finding)), reasons: freeText(mostWords) }),
  waive: () => ({ ...saidBy(), words: freeText(mostWords) }),
  tellStanding: () => ({ ...saidBy(), words: freeText(mostWords) }),
  propose: () => ({
    ...saidBy(),
    days: z
      .array(z.strictObject({ due: nth(), on: legalDate }))
      .min(1)
      .max(120)
      .describe('Later days, by the numbers of the instalments'),
    text: freeText(mostWords),
    on: optional(legalDate).describe('Day of those words, which may have been on paper before; left out: today'),
  }),
  signAmendment: () => ({
    ...saidBy(),
    amendment: nth(),
    text: z
      .string()
      .regex(/^[0-9a-f]{32,128}$/)
      .describe('Digest of the words that were signed, as the detail has it'),
    on: legalDate,
  }),
  declineAmendment: () => ({ ...saidBy(), amendment: nth() }),
  urge: () => ({ words: freeText(mostWords) }),
  tellOptions: () => ({ manner: z.enum(namesOf(words.manner)).describe('How the creditor heard it') }),
  ask: () => ({ words: freeText(mostWords) }),
  recordBroken: () => ({ words: freeText(mostWords) }),
  noteElsewhere: () => ({ where: z.enum(namesOf(words.where)), on: legalDate, words: freeText(mostWords) }),
  resume: () => ({
    words: freeText(mostWords).describe('What was wrong with how it was recorded, or what came of it'),
  }),
});
