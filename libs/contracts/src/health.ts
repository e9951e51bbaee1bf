import * as z from 'zod';
import { shape } from './primitives.js';

const dependency = z.strictObject({
  name: z.enum([
    'process',
    'database',
    'migrations',
    'disk',
    'temporal',
    'worker',
    'county',
    'calendar_horizon',
    'outbox',
    'review_bodies',
    'opinion_signers',
    'files',
    'scanner',
    'scans',
    'channels',
    'seal',
  ]),
  isReady: z.boolean(),
  detail: z.string(),
});
/** Ready with each dependency by name. The engine away does not make the platform unready: people go on working. Nor does a county that is not set up: the first page says what to do, and must reach people. */
export const readiness = shape('Readiness', { isReady: z.boolean(), dependencies: z.array(dependency) });
/** Header of every answer while nothing can be written, with this value: the disk is full, and reading goes on. */
export const readOnlyHeader = 'X-Maplebridge-State';
export const readOnly = 'read-only';
export const liveness = shape('Liveness', { isAlive: z.literal(true), version: z.string() });
export type Readiness = z.infer<typeof readiness>;
export type Dependency = z.infer<typeof dependency>;
