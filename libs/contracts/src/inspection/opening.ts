import * as z from 'zod';
import { checklistNames } from '../checklist-items.js';
import { optional } from '../command.js';
import { namesOf } from '../names-of.js';
import { freeText, officeId, shape } from '../primitives.js';
import { askedInspector, askedVisit, inspectionBasis } from './commands.js';

const tourChecklist = z.enum(namesOf(checklistNames)).meta({ id: 'TourChecklist' });

/** Plans a tour of one group in a period: `POST /api/cadences/:id/tours`. */
export const tourOpen = shape('TourOpen', {
  debtor: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}$/, 'format.office')
    .describe('The group, as the period names it'),
  basis: inspectionBasis,
  leader: z.uuid().describe('Who leads it, an account of the inspectors'),
  inspectors: z.array(askedInspector).min(1).max(20),
  visits: z.array(z.strictObject(askedVisit)).min(1).max(60),
  checklist: optional(tourChecklist).describe('What its visits ask; left out: that of petitions'),
  title: freeText(200),
  themes: freeText(4000).describe('What is inspected, and within what bounds'),
});

export const inspectorsQuery = z.strictObject({
  office: officeId.describe('Which office lends them'),
  visited: z
    .string()
    .max(4000)
    .regex(/^[a-z0-9-]+(,[a-z0-9-]+){0,59}$/, 'format.offices')
    .optional()
    .describe('Offices that are to be visited, by commas: who has to do with one of them is told'),
});

/** Who may be lent to a group by an office: `GET /api/cadences/:id/inspectors`. */
export const inspectorList = shape('InspectorList', {
  items: z.array(
    z.strictObject({
      account: z.uuid(),
      name: z.string(),
      office: officeId,
      tiedTo: officeId
        .nullable()
        .describe(
          'Of those that are to be visited one that keeps that one from going: a post there or in what it leads, now or within two years, or standing in there; null: none',
        ),
    }),
  ),
});
