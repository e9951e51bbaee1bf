import { fromBufferPromise } from 'yauzl';

/** The parts of a zip archive by their names, as texts. A sum or a size that is wrong is an error. */
export async function partsOfZip(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const parts: Record<string, string> = {};
  for await (const entry of zip.eachEntry()) {
    const pieces = await (await zip.openReadStreamPromise(entry)).toArray();
    parts[entry.fileName] = Buffer.concat(pieces as Buffer[]).toString('utf8');
  }
  return parts;
}
