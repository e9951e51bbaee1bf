import * as z from 'zod';
import { caseParts } from '../case.js';
import { namesOf } from '../names-of.js';
import { precedent } from '../precedent.js';
import { legalDate, officeId, shape } from '../primitives.js';
import { drawSpeciality, memberRole } from './commands.js';
import { jointDraw, jointNaming } from './draws.js';
import { jointList } from './list.js';
import { teamRole } from './opening.js';
import { words } from './texts/words.js';

const digest = z.string().describe('Digest of the words, which stand among the texts');
const stance = z.enum(namesOf(words.stance));

/** One member, and how far it has come, as all members see it: what it says stands in its share. */
const jointMember = z.strictObject({
  member: z.string().describe('Name of its share: `m1`'),
  office: officeId,
  role: memberRole,
  isNecessary: z.boolean(),
  isBound: z.boolean().describe('False: it is requested, and pressed by nobody'),
  isLead: z.boolean(),
  request: digest,
  left: z.enum(namesOf(words.left)).nullable(),
  share: z.uuid().nullable().describe('For whoever may see it: its member, the lead, the committee'),
  shareNumber: z.string().nullable(),
  answer: z.enum(namesOf(words.answer)).nullable().describe('To the last proposal of a lead; null: none, or not asked'),
  answerBy: legalDate.nullable().describe('Until when it answers; null: nothing is asked of it now'),
  positionBy: legalDate.nullable().describe('Null: no lead stands, or it does not know of it yet'),
  isPositionLate: z.boolean(),
  positions: z.int().describe('How often it has said what it has to say'),
  stance: stance.nullable().describe('For whoever may see its share'),
  tasks: z.int(),
  tasksOpen: z.int(),
});

const jointMeeting = z.strictObject({
  meeting: z.int().describe('The fact that recorded it'),
  isCorrected: z.boolean(),
  on: legalDate,
  attended: z.array(officeId),
  missing: z.array(officeId).describe('Of those without whom it decides nothing'),
  isQuorate: z.boolean(),
  minutes: digest,
});

const calledExpert = z.strictObject({ expert: z.uuid(), name: z.string().nullable() });

/** The meeting that lies ahead, and what else has its place or its experts at that time. */
const jointCalled = z.strictObject({
  on: legalDate,
  from: z.string(),
  until: z.string(),
  venue: z.strictObject({ id: z.uuid(), name: z.string().nullable() }).nullable(),
  experts: z.array(calledExpert).describe('Those who took it, or were named'),
  clashes: z.array(
    z.strictObject({
      number: z.string().nullable().describe('Of the other joint mediation, for whoever may see it'),
      from: z.string(),
      until: z.string(),
      isVenue: z.boolean().describe('It has the same place'),
      experts: z.array(calledExpert).describe('Who is asked to both'),
    }),
  ),
});

/** Who waits for whom, for what, since when. */
const jointWait = z.strictObject({
  for: officeId.describe('Who waits: the committee, the centre or the lead'),
  office: officeId.describe('Who has to do something'),
  what: z.enum(namesOf(words.waitsFor)),
  since: legalDate,
  dueOn: legalDate.nullable(),
  isOverdue: z.boolean(),
});

/** How far a joint mediation has come. */
export const jointProgress = shape('JointProgress', {
  leadIs: z.enum(namesOf(words.leadIs)),
  proposal: z.int().describe('Which proposal of a lead, from 1; 0: none yet'),
  conference: officeId.nullable().describe('Who rules on it, or has; null: nobody was asked'),
  barred: z.array(officeId).describe('For the committee, the centre and whoever rules'),
  whose: z.enum(namesOf(words.whose)).describe('Whose mediation it is, as the parties have agreed'),
  invited: z
    .array(officeId)
    .describe(
      'Offices to which every party has agreed: nobody else is a member. For the committee, the centre and whoever rules',
    ),
  words: digest.nullable(),
  team: z.array(teamRole).describe('How many of each role its template asks for'),
  members: z.array(jointMember),
  objections: z
    .array(z.strictObject({ office: officeId, proposal: z.int(), reasons: z.string().nullable() }))
    .describe('Why members object to who is to lead: for the committee, the centre and whoever rules'),
  called: jointCalled.nullable().describe('Null: no meeting lies ahead'),
  meetings: z.array(jointMeeting),
  needed: z.array(officeId).describe('Without whom a meeting decides nothing: the lead and all necessary members'),
  draws: z.array(jointDraw),
  named: z.array(jointNaming),
  waits: z.array(jointWait),
  precedents: z.array(precedent).describe('While a lead is to be named or ruled on'),
  drawable: z.array(drawSpeciality).describe('Specialities in which the register has somebody today'),
  answer: digest.nullable().describe('What was concluded; null: nothing yet'),
  backReasons: digest.nullable().describe('Why the request was returned or taken back; null: it was not'),
});
export type JointProgress = z.output<typeof jointProgress>;

/** One joint mediation with everything that its page shows. */
export const jointDetail = shape('JointDetail', { item: jointList.item, progress: jointProgress, ...caseParts });
