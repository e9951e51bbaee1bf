import { fileNameHeader, outcome, problem } from '#libs/contracts';
import type * as z from 'zod';
import { noAnswer, ProblemError, strangeAnswer } from './problem-error.js';
import { settingsNow } from './settings.js';
import { noteUse } from './last-use.js';

/** A file on its way to the server. */
export interface Sending {
  readonly file: File;
  /** Where it goes, with what is said of it. */
  readonly address: string;
  /** The same through all its tries. */
  readonly key: string;
  /** Told how much of it has gone, from 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends a file as it is. By the older of the two ways of asking a server, which alone tells how much has gone.
 *
 * @throws ProblemError why it was not taken; DOMException where it was given up
 */
export function sendFile({ file, address, key, onProgress, signal }: Sending): Promise<z.output<typeof outcome>> {
  noteUse();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept-Language', settingsNow().language === 'en' ? 'en' : 'zh');
    request.setRequestHeader('X-Maplebridge', 'console');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader(fileNameHeader, encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const answer = outcome.safeParse(readJson(request.responseText));
      if (request.status === 200 && answer.success) resolve(answer.data);
      else reject(refusedWith(request));
    };
    request.onerror = () => reject(noAnswer(address));
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function refusedWith({ responseText, status }: XMLHttpRequest): ProblemError {
  const parsed = problem.safeParse(readJson(responseText));
  return parsed.success ? new ProblemError(parsed.data) : strangeAnswer(`HTTP ${String(status)}`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
