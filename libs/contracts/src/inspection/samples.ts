import * as z from 'zod';
import { clock } from '../case.js';
import { historyLine } from '../history.js';
import { caseId, instant, legalDate, officeId, shape } from '../primitives.js';
import { namesOf } from '../names-of.js';
import { words } from './texts/words.js';

/** How a case was handled, as samples are drawn by it (抽样分层). */
export const stratum = z.enum(namesOf(words.stratum)).meta({ id: 'SampleStratum' });
/** For what a case was drawn. */
const drawnBy = z.enum([...stratum.options, 'random']).meta({ id: 'SampleDrawnBy' });

/** How many cases of a stratum. */
export const sampleQuota = z.strictObject({ stratum, count: z.int().min(0).max(60) });

/** What a tour has sampled (抽查案件): `GET /api/inspections/:id/samples`. */
export const sampledList = shape('SampledList', {
  samples: z.array(
    z.strictObject({
      sample: z.int(),
      fact: z.int().describe('The fact that froze the candidates'),
      from: legalDate,
      until: legalDate,
      candidates: z.int(),
      handled: z.int().describe('Left out, because one of the group has acted in them'),
      isDrawn: z.boolean(),
    }),
  ),
  items: z.array(
    z.strictObject({
      case: caseId,
      number: z.string(),
      kind: z.string(),
      isOpen: z.boolean(),
      phase: z.string(),
      by: drawnBy,
      sample: z.int(),
      offices: z
        .array(officeId)
        .describe('Which handled it, or owed something in it: it shows something of these alone'),
    }),
  ),
});

/** How one of them went: no text, party or paper of it. Each look is noted in the log of the tour, and nowhere in the case. */
export const sampledCase = shape('SampledCase', {
  case: caseId,
  number: z.string(),
  kind: z.string(),
  isOpen: z.boolean(),
  now: instant,
  lines: z.array(
    historyLine.pick({ seq: true, at: true, recordedAt: true, dueAt: true, type: true, sentence: true, by: true }),
  ),
  clocks: z.array(clock),
});

/** What a tour has taken of sampled cases (固定的经过): `GET /api/inspections/:id/taken`. */
export const takenList = shape('TakenList', {
  items: z.array(
    z.strictObject({
      taken: z.int(),
      case: caseId,
      number: z.string(),
      kind: z.string(),
      upTo: z.int().describe('The last line that was taken'),
      hash: z.string().describe('The chain hash there, lower-case hex'),
      at: instant,
      by: z.string(),
    }),
  ),
});

/** One of them, as it was: nothing that has happened since. */
export const takenCase = shape('TakenCase', {
  ...sampledCase.shape,
  taken: z.int(),
  hash: z.string(),
  isWhole: z.boolean().describe('The facts that are there hash to what was taken'),
});

/** What somebody holds of a taken history, as `maplebridge draw verify` takes it. */
export const takenRecordAnswer = shape('TakenRecord', {
  form: z.literal('maplebridge-history/1'),
  case: z.string().describe('Number of the tour'),
  fact: z.int().describe('The fact that took it'),
  of: caseId,
  upTo: z.int(),
  hash: z.string(),
});

/** The record of a sample (抽样记录), as `maplebridge draw verify` takes it. */
export const sampleRecordAnswer = shape('SampleRecord', {
  form: z.literal('maplebridge-sample/1'),
  case: z.string(),
  fact: z.int(),
  seed: z.string(),
  candidates: z.array(z.strictObject({ case: z.uuid(), strata: z.array(stratum) })),
  quotas: z.array(sampleQuota),
  random: z.int(),
  drawn: z.array(z.strictObject({ case: z.uuid(), by: drawnBy })),
});
