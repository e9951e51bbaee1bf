import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy } from '@fastify/busboy';
import { DomainError, isDomainError } from '#libs/kernel';
import type { FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.js';
import type { FormFields } from './forms.js';

/** A file of a form, as it comes. */
export interface SentFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The fields that stood before it. */
  readonly fields: FormFields;
  /** Its place among the files of the form, from 0 on. */
  readonly at: number;
}

/** What was not taken, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly error: unknown;
}

/** A form with files, read to its end. */
export interface ReadForm<T> {
  readonly fields: FormFields;
  readonly taken: readonly T[];
  readonly refused: readonly RefusedFile[];
}

// A form of ours has five fields, the longest a text of 20,000 characters of three bytes: what is longer comes whole enough to be
// refused, and is not cut without a word.
const limits = { fieldNameSize: 100, fieldSize: 100_000, fields: 12, headerPairs: 20, headerSize: 8_192 };

/**
 * Reads a form with files (multipart/form-data) without a script in the browser: its fields, then one file after the other,
 * each taken while it comes. One that is refused is read to its end and said, and the next one is taken all the same.
 *
 * @param take what is done with each; refuses by a DomainError
 * @throws DomainError `files.broken_off`: the sender went away; HttpProblem 415; whatever else `take` throws
 */
export async function readFileForm<T>(
  request: FastifyRequest,
  mostFiles: number,
  take: (file: SentFile) => Promise<T>,
): Promise<ReadForm<T>> {
  const fields = Object.create(null) as Record<string, string>;
  const [taken, refused, open]: [T[], RefusedFile[], Set<Readable>] = [[], [], new Set()];
  const failures: unknown[] = [];
  const parser = parserOf(request, mostFiles);
  let work: Promise<void> = Promise.resolve();
  const one = async (file: SentFile, stream: Readable): Promise<void> => {
    try {
      if (failures.length === 0) taken.push(await take(file));
    } catch (error) {
      if (isDomainError(error)) refused.push({ name: file.name, error });
      else failures.push(error);
    } finally {
      // What stands behind it is reached.
      stream.resume();
    }
  };
  let at = 0;
  parser.on('field', (name, value) => {
    fields[name] = value.replaceAll('\r\n', '\n');
  });
  parser.on('file', (_field, stream: Readable, name: string | undefined) => {
    open.add(stream);
    // The parser tells its own failures to a stream, whether somebody reads it yet or not; they are looked at below.
    stream.on('error', () => undefined);
    // A browser sends an empty one for a field in which nothing was chosen.
    if (name === undefined || name === '') return void stream.resume();
    const file = { name: name.normalize('NFC'), bytes: pieces(stream), fields, at: at++ };
    work = work.then(() => one(file, stream));
  });
  parser.on('filesLimit', () => {
    const details = { most: mostFiles };
    refused.push({ name: '…', error: new DomainError('invalid', 'files.too_many_at_once', 'too many files', details) });
  });
  try {
    await pipeline(request.raw.iterator({ destroyOnReturn: false }), parser);
  } catch {
    for (const stream of open) stream.destroy();
    await work;
    throw brokenOff();
  }
  await work;
  if (failures.length > 0) throw failures[0];
  return { fields, taken, refused };
}

function parserOf(request: FastifyRequest, files: number): InstanceType<typeof Busboy> {
  try {
    // The name whole, so that one with a path is refused and not cut to its end.
    return new Busboy({
      headers: request.headers as never,
      limits: { ...limits, files, parts: files + limits.fields },
      preservePath: true,
    });
  } catch {
    throw new HttpProblem(415, 'http.unsupported_media_type');
  }
}

const brokenOff = (): DomainError => new DomainError('invalid', 'files.broken_off', 'the upload broke off');

/** The bytes of one file; who stops in the middle leaves the rest to be read on. */
async function* pieces(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const piece of stream.iterator({ destroyOnReturn: false })) yield piece as Uint8Array;
}
