import { fromBuffer } from 'yauzl';

/** The parts of a zip archive by their names, as texts. A sum or a size that is wrong is an error. */
export async function partsOfZip(bytes: Buffer): Promise<Record<string, string>> {
  return await new Promise((done, fail) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null) return fail(error);
      const parts: Record<string, string> = {};
      zip.on('error', fail);
      zip.on('end', () => done(parts));
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, (problem, stream) => {
          if (problem !== null) return fail(problem);
          const pieces: Buffer[] = [];
          stream.on('data', (piece: Buffer) => pieces.push(piece));
          stream.on('error', fail);
          stream.on('end', () => {
            parts[entry.fileName] = Buffer.concat(pieces).toString('utf8');
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
