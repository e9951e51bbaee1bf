import { Worker, type WorkerOptions } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { parseKeys } from '#libs/config';
import {
  cleaned,
  documentLimits,
  FileKeys,
  FileStore,
  FolderPlace,
  inspect,
  Previewer,
  PreviewStore,
  type FileLimits,
  type Inspector,
  type StartThread,
} from '#libs/files';
import { fileTypeNames } from '#libs/kernel';

const key = (of: number): string => Buffer.alloc(32, of).toString('base64');

/** Keys of a test. */
export const fileKeys = (id = 'test'): FileKeys =>
  new FileKeys(parseKeys(JSON.stringify({ version: 1, id, identity: key(1), textDigest: key(2), receipt: key(3) })));

/** A store of files in a folder. */
export const aStore = (folder: string, keys = fileKeys()): FileStore => new FileStore(new FolderPlace(folder), keys);

/** Small ones, so that a file that is too large is small. */
export const smallLimits: FileLimits = {
  types: fileTypeNames,
  mostBytes: 3 * 1024 ** 2,
  documentBytes: 2 * 1024 ** 2,
  pixels: 40_000_000,
  archive: { ...documentLimits, unpackedBytes: 64 * 1024 ** 2 },
};

/** Bytes as they come over a line. */
export async function* inPieces(bytes: Buffer, pieceBytes = 65_537): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

/** Looks through files where the test runs. */
export const inspectsHere: Inspector = { judge: inspect, clean: cleaned };

const sources = join(import.meta.dirname, '..', '..', '..');

const threadOf = (place: readonly string[], more: WorkerOptions = {}): Worker =>
  new Worker(pathToFileURL(join(sources, 'libs', 'files', 'src', ...place)), {
    execArgv: ['--import', join(sources, 'test', 'support', 'from-sources.mjs'), '--conditions', 'app-source'],
    ...more,
  });

/** A thread that looks through files by the sources, which are not built where a test runs. */
export const threadOfSources: StartThread = () => threadOf(['inspection', 'inspect-thread.ts']);

/** One that draws previews. */
export const previewThreadOfSources: StartThread = () => {
  const thread = threadOf(['preview', 'preview-thread.ts'], { stdout: true, stderr: true });
  // Whoever reads them keeps the process: this one ends with its file, one that is kept would not.
  for (const stream of [thread.stdout, thread.stderr]) stream.resume();
  return thread;
};

/** A store of previews in a folder. */
export const aPreviewStore = (folder: string, keys = fileKeys()): PreviewStore =>
  new PreviewStore(new FolderPlace(folder), keys, new Previewer(undefined, previewThreadOfSources));
