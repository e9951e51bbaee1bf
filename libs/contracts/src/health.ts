import * as z from 'zod';

const dependency = z.strictObject({
  name: z.enum(['database', 'migrations', 'temporal', 'calendar_horizon', 'outbox']),
  isReady: z.boolean(),
  detail: z.string(),
});
/** Ready with each dependency by name. The engine away does not make the platform unready: people go on working. */
export const readiness = z
  .strictObject({ isReady: z.boolean(), dependencies: z.array(dependency) })
  .meta({ id: 'Readiness' });
export const liveness = z.strictObject({ isAlive: z.literal(true), version: z.string() }).meta({ id: 'Liveness' });
export type Readiness = z.infer<typeof readiness>;
export type Dependency = z.infer<typeof dependency>;
