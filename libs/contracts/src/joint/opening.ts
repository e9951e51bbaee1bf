import * as z from 'zod';
import { optional } from '../command.js';
import { freeText, officeId, shape } from '../primitives.js';
import { jointMatter, jointTemplate, memberRole } from './commands.js';

/** Asks a centre for a joint mediation: `POST /api/mediations/:id/joint`. */
export const openJoint = shape('JointOpen', {
  centre: officeId.describe('The centre (综治中心) that brings them together'),
  template: jointTemplate.default('free'),
  matter: jointMatter,
  place: optional(officeId).describe('Where it is about; left out: of no one place'),
  barred: z
    .array(officeId)
    .max(30)
    .default([])
    .describe('Offices that are parties to the dispute: none of them leads, is a member or gives an expert'),
  title: freeText(200).describe('What members read as its name: no name of a party'),
  words: freeText().describe('What it is about, read by centre, conference and members: no name of a party'),
});

/** What a template asks for of one role. */
export const teamRole = z
  .strictObject({
    role: memberRole,
    least: z.int(),
    most: z.int().nullable(),
    isFillable: z.boolean().describe('Whether as many offices of such a type are there'),
  })
  .meta({ id: 'JointTeamRole' });

/** What each template asks for: `GET /api/joints/templates`. */
export const jointTemplates = shape('JointTemplates', {
  items: z.array(z.strictObject({ template: jointTemplate, team: z.array(teamRole) })),
});
