import { pino, type Logger } from 'pino';

/** One process's log: JSON lines with a level, an instant and a message; codes and ids, never texts or people. */
export type Log = Logger;

/** Names of fields that never reach a log, whatever object they are in. */
const secrets = ['password', 'token', 'cookie', 'authorization', 'body', 'name', 'phone', 'idNumber', 'address'];

/**
 * Opens the log of one process, on standard error, so that standard output stays free for answers.
 *
 * @param level the lowest that is written
 */
export function openLog(process: string, level: string): Log {
  return pino(
    {
      level,
      base: { process },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets.flatMap((field) => [field, `*.${field}`]), censor: '[secret]' },
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
