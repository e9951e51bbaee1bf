import * as z from 'zod';
import { caseId, freeText, instant, legalDate, line, officeId, party, personName, shape } from '../primitives.js';
import { categoryId } from '../category.js';
import { optional } from '../command.js';
import { partyCapacity, partyNature } from '../parties.js';
import { petitionClass } from './commands.js';

/** How a petition came in (渠道). `import` is not offered over HTTP. */
const counterChannel = z.enum(['letter', 'visit', 'call', 'web']);

const matter = {
  title: optional(line(200)).describe('What it is called; the first words of the matter if left out'),
  matter: freeText().describe('What it is about (信访事项). Stored sealed'),
  place: optional(officeId).describe('Office of the place (township, village) that it is about'),
  category: optional(categoryId),
};

/**
 * A matter submitted on the public page. Received and registered in the same instant. Without a petitioner nobody need
 * be told in writing (art. 23(2)); its number and query code still answer.
 */
export const publicPetition = shape('PublicPetition', { ...matter, petitioner: optional(party) });

/** What the clerk decides of an earlier petition that looks alike (重复判断). It never blocks a registration. */
export const repeatDecision = shape('RepeatDecision', {
  case: caseId,
  verdict: z.enum(['same', 'other']).describe('same: 同一事项; other: 另一件'),
  reason: freeText(1000).describe('Why. Stored sealed'),
});

/** Of people who come in person five represent them at most, with the petitioner (art. 20(3)); the law says so of visits. */
export const mostOthersOfVisit = 4;
/** Of a joint letter as many as one registration takes: further names stand in the letter itself. */
export const mostOthers = 50;

const standing = {
  nature: partyNature.default('person'),
  capacity: partyCapacity.default('full'),
};

/** The petitioner as the counter registers it. */
const counterPetitioner = party.extend(standing).meta({
  id: 'CounterPetitioner',
  description: 'A petitioner (信访人), a person or an organisation. Stored encrypted; shown masked',
});

/** What somebody is beside the petitioner: one who petitions too, one whom they have chosen, or who acts for one of them. */
export const counterRoles = ['petitioner', 'representative', 'guardian', 'statutory', 'agent'] as const;

/** Somebody beside the petitioner. */
const counterOther = party
  .extend({
    ...standing,
    is: z
      .enum(counterRoles)
      .default('representative')
      .describe(
        '信访人 petitioner, 推选的代表 representative, 监护人 guardian, 法定代表人、负责人 statutory, 委托代理人 agent',
      ),
    of: z
      .int()
      .min(1)
      .max(mostOthers + 1)
      .default(1)
      .describe(
        'For whom a guardian, a statutory representative or an agent acts: 1 the petitioner, 2 the first of the others',
      ),
    shown: optional(freeText(2000)).describe('Of those three: what was shown of the mandate'),
  })
  .meta({ id: 'CounterParty', description: 'Somebody beside the petitioner. Stored encrypted; shown masked' });

/** A matter registered at the counter (登记). */
export const counterPetition = shape('CounterPetition', {
  ...matter,
  channel: counterChannel,
  class: optional(petitionClass),
  receivedOn: optional(legalDate).describe('Day on which it was received; today if left out'),
  registrar: optional(officeId).describe('Office that received it; the acting office if left out'),
  isReachable: z
    .boolean()
    .default(true)
    .describe(
      'false: what was given as name and address cannot be read. Without a name, or with neither address nor telephone, it is unclear anyway (art. 23(2)); that a telephone stands for an address is ours',
    ),
  petitioner: optional(counterPetitioner),
  accused: optional(officeId).describe(
    'Of an accusation: the office that is accused. It will see nothing of the matter',
  ),
  accusedPerson: optional(personName()).describe('Of an accusation: who is accused. Sealed as an identity'),
  others: z
    .array(counterOther)
    .max(mostOthers)
    .optional()
    .describe('Who petitions beside the petitioner, represents them (代表) or acts for one of them'),
  repeats: z.array(repeatDecision).max(10).optional().describe('What was decided of earlier petitions that look alike'),
  drill: optional(z.uuid()).describe('Registers a case of that drill (演练)'),
});

/** What the petitioner is handed (回执). Who lost it gets it reissued, against proof of identity. */
export const receipt = shape('Receipt', {
  id: caseId,
  number: z.string(),
  queryCode: z.string(),
  registeredAt: instant,
  isDrill: z.boolean(),
  isRepeat: z.boolean().describe('The same key was used before; nothing was registered twice'),
});

/** A petitioner has no business with the id of the case. */
export const publicReceipt = receipt.omit({ id: true }).meta({ id: 'PublicReceipt' });

export type PublicPetition = z.infer<typeof publicPetition>;
export type CounterPetition = z.infer<typeof counterPetition>;
export type Receipt = z.infer<typeof receipt>;

// Of cases of every kind, and the petitioner's words for it.
export { ownOutcome, statusAnswer, statusRequest, type OwnOutcome, type StatusRequest } from '../receipt.js';
