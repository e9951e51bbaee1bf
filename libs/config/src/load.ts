import type * as z from 'zod';
import { exitCodes } from './exit-codes.js';

/** Every problem of a configuration at once, by name, with what was expected and never the value. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`configuration is not usable:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigurationError';
  }
}

/** The environment of a process. An empty variable counts as missing, since shells and containers set them so. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a configuration from environment variables, the names of the schema's fields.
 *
 * @throws ConfigurationError names every variable that is missing or wrong
 */
export function parseConfig<S extends z.ZodObject>(schema: S, environment: Environment): z.infer<S> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigurationError(
    result.error.issues.map((issue) => `${issue.path.join('.') || 'configuration'}: ${issue.message}`),
  );
}

/**
 * `parseConfig` for a `main.ts`: says all problems on standard error and ends the process with exit code 78, before
 * Nest exists and before anything listens.
 *
 * @example const config = loadConfig(z.object({ ...postgres, ...temporal }), process.env);
 */
export function loadConfig<S extends z.ZodObject>(schema: S, environment: Environment): z.infer<S> {
  try {
    return parseConfig(schema, environment);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(exitCodes.configuration);
  }
}
