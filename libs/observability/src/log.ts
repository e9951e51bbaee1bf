import { pino, type DestinationStream, type Logger } from 'pino';
import { correlationId } from './correlation.js';

/** One process's log: JSON lines with a level, an instant and a message; codes and ids, never texts or people. */
export type Log = Logger;

/** Names of fields that never reach a log, whatever object they are in. */
const secrets = [
  'password',
  'token',
  'cookie',
  'authorization',
  'body',
  'name',
  'phone',
  'idNumber',
  'address',
  'parameters',
  'queryCode',
];

/**
 * Opens the log of one process, on standard error, so that standard output stays free for answers. Every line carries
 * the correlation id of what runs.
 *
 * @param level the lowest that is written
 * @param destination where lines go instead of standard error
 */
export function openLog(process: string, level: string, destination?: DestinationStream): Log {
  return pino(
    {
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: loggedError },
      mixin: () => {
        const id = correlationId();
        return id === undefined ? {} : { correlationId: id };
      },
    },
    destination ?? lossyDestination(2),
  );
}

// What waits for room: some thousand lines, and then the newest are lost.
const mostWaitingBytes = 1024 * 1024;

/**
 * A file, or a number of one, for the lines of a log. Where they cannot be written, because its disk is full, they are lost and
 * the process goes on.
 */
export function lossyDestination(dest: number | string): DestinationStream {
  const lines = pino.destination({ dest, sync: true, maxLength: mostWaitingBytes });
  lines.on('error', () => undefined);
  return lines;
}

/** An error as a log may hold it. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string | undefined;
  readonly message?: string | undefined;
  readonly stack?: string | undefined;
}

/**
 * What of an error is logged: its type, code and stack. The message of a database error can quote a value, so it is
 * left out there, and from its stack.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const quotesValues = 'severity' in error || 'driverError' in error;
  return {
    type: error.name,
    code,
    message: quotesValues ? undefined : error.message,
    stack: frames.join('\n'),
  };
}
