import * as z from 'zod';
import { commandsOf, optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { citedArticle } from '../precedent.js';
import { clockTime, freeText, legalDate, officeId, registeredPerson } from '../primitives.js';
import { commands as labels, phases } from './head.js';
import { words } from './texts/words.js';

/** Where a joint mediation stands (阶段). */
export const jointPhase = z.enum(namesOf(phases)).meta({ id: 'JointPhase' });
export const jointTemplate = z.enum(namesOf(words.template)).meta({
  id: 'JointTemplate',
  description: '三所联调, 县综治中心, 乡镇综治中心, 1+1+N, 不限',
});
export const jointMatter = z.enum(namesOf(words.matter)).meta({ id: 'JointMatter', description: '矛盾类型' });
export const jointOutcome = z.enum(namesOf(words.endedAs)).meta({ id: 'JointOutcome' });
export const memberRole = z.enum(namesOf(words.role)).meta({ id: 'MemberRole', description: '以什么身份参加' });
export const drawSpeciality = z
  .enum(namesOf(words.speciality))
  .meta({ id: 'DrawSpeciality', description: 'A speciality of the register (专业领域)' });

/** As many as one joint mediation has. */
export const mostMembers = 60;
// A register of a county has some tens for a speciality; the body has 64 KiB.
const mostExperts = 600;
const mostWords = 4000;

/** What one member is: its request is read by all of them. */
const asked = <N extends z.ZodType>(isNecessary: N) => ({
  office: officeId,
  role: memberRole,
  isNecessary,
  request: freeText(mostWords).describe('What is asked of it, in words that all members read: no name of a party'),
});
// Whoever is only requested (商请) may be silent, and would keep all others from an end without anybody having said so.
const isNecessaryIfBound = optional(z.boolean()).describe(
  'Left out: so, unless it is a court, a procuratorate or a body that is requested only',
);
const askedMember = z.strictObject(asked(isNecessaryIfBound)).meta({ id: 'JointAskedMember' });

const drawNumber = () => z.int().min(1).max(999).describe('Which draw, from 1');
/** By the id in the register, which is public; of the pool, and no other office’s person than that. */
const expert = () => registeredPerson.describe('An expert, by the id in the register');

const excludedExpert = z
  .strictObject({
    expert: expert(),
    because: z.enum(namesOf(words.because)),
    reasons: optional(freeText(500)).describe('Why that one is recused or not available'),
  })
  .meta({ id: 'JointExcludedExpert' });

/** Every command of a joint mediation that a person may give: `POST /api/joints/:id/<command>`. */
export const jointCommands = commandsOf('Joint', labels, {
  returnRequest: () => ({ reasons: freeText(mostWords) }),
  takeBack: () => ({ reasons: freeText(mostWords) }),
  changeTemplate: () => ({ template: jointTemplate, reasons: freeText(mostWords) }),
  proposeLead: () => ({
    lead: officeId.describe('One of the members'),
    members: z
      .array(askedMember)
      .max(mostMembers)
      .default([])
      .describe('Who comes to it with this proposal; who is in it stays'),
    reasons: optional(freeText(mostWords)).describe(
      'After an objection, in the place of one that leads, or where nobody can fill a role of the template',
    ),
  }),
  ruleLead: () => ({
    lead: officeId.describe('One of the members'),
    reasons: freeText(mostWords),
    article: optional(citedArticle),
  }),
  // Whoever leads adds nobody without whom nothing is concluded.
  addMember: () => asked(z.boolean().default(false)),
  dismissMember: () => ({ office: officeId, reasons: freeText(mostWords) }),
  replaceMember: () => ({ instead: officeId, ...asked(z.boolean().default(false)), reasons: freeText(mostWords) }),
  callMeeting: () => ({
    on: legalDate,
    from: clockTime,
    until: clockTime,
    venue: optional(z.uuid()).describe('A place of the register; what is taken at that time is warned of'),
  }),
  callOffMeeting: () => ({}),
  barOffice: () => ({ office: officeId, reasons: freeText(mostWords) }),
  meet: () => ({
    on: legalDate,
    attended: z.array(officeId).max(mostMembers).describe('Members who were there'),
    minutes: freeText(),
  }),
  correctMeeting: () => ({
    meeting: z.int().min(1).describe('The fact that recorded the meeting'),
    attended: z.array(officeId).max(mostMembers).describe('Members who were there'),
    minutes: freeText(),
    reasons: freeText(mostWords).describe('What was recorded wrongly'),
  }),
  freezeDraw: () => ({
    speciality: drawSpeciality,
    count: z.int().min(1).max(20).default(3).describe('How many are wanted'),
    candidates: z
      .array(expert())
      .max(mostExperts)
      .describe('With `excluded` the whole pool of the register for it, as `GET /api/joints/:id/pool` answers it'),
    excluded: z.array(excludedExpert).max(mostExperts).default([]),
    reasons: optional(freeText(mostWords)).describe('Why again'),
  }),
  answerDraw: () => ({
    draw: drawNumber(),
    expert: expert(),
    isAccepted: z.boolean().default(false),
    words: optional(freeText(mostWords)).describe('Of a no: in whose words'),
  }),
  correctAnswer: () => ({
    draw: drawNumber(),
    expert: expert(),
    isAccepted: z.boolean().default(false),
    words: optional(freeText(mostWords)).describe('Of a no: in whose words'),
    reasons: freeText(mostWords).describe('How it was recorded otherwise'),
  }),
  releaseExpert: () => ({ draw: drawNumber(), expert: expert(), reasons: freeText(mostWords) }),
  nameExperts: () => ({
    speciality: drawSpeciality,
    experts: z.array(expert()).min(1).max(20).describe('As many as are missing after a draw'),
    reasons: freeText(mostWords),
  }),
  conclude: () => ({ as: z.enum(namesOf(words.as)), answer: freeText() }),
});
