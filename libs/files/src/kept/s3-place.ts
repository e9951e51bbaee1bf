import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FilePlace, OpenStored } from './place.js';
import { asking, connectS3, isUnknownRequest, type S3, type S3Settings } from './s3-client.js';
import { S3Object } from './s3-object.js';

export type { S3Settings } from './s3-client.js';

/** A copy of a kept content: under its name, when it was kept (epoch ms), and something that no other copy has. */
interface Copy {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly keptAt: number;
}

// Two parts are on their way at once: with what is cut off for the next, some 20 MB, whatever the size of the file.
const partBytes = 5 * 1024 ** 2;
const partsAtOnce = 2;

/**
 * Sealed files in a bucket: `kept/ab/<name>/<when>-<random>`, and what comes in under `drafts`. A content that is kept again
 * is another object, and the newest one counts. So nothing is ever overwritten and nothing has to be deleted on a condition,
 * which stores of one's own do not know: who takes an old copy away cannot take the one that came meanwhile.
 */
export class S3Place implements FilePlace {
  private readonly bucket: string;
  private connected: Promise<S3> | null = null;

  constructor(private readonly settings: S3Settings) {
    this.bucket = settings.bucket;
  }

  async write(draft: string, pieces: AsyncIterable<Buffer>): Promise<void> {
    const { client } = await this.s3();
    const { Upload } = await import('@aws-sdk/lib-storage');
    let broken: { readonly by: unknown } | null = null;
    async function* whole(): AsyncGenerator<Buffer> {
      try {
        yield* pieces;
      } catch (error) {
        broken = { by: error };
        throw error;
      }
    }
    const upload = new Upload({
      ...{ client, partSize: partBytes, queueSize: partsAtOnce, leavePartsOnError: false },
      params: { Bucket: this.bucket, Key: this.draftKey(draft), Body: Readable.from(whole(), { highWaterMark: 1 }) },
    });
    await asking(() => upload.done()).catch((error: unknown) => {
      // Why it broke off is the sender's to hear, not what the library makes of it.
      throw broken === null ? error : broken.by;
    });
  }

  async openDraft(draft: string): Promise<OpenStored> {
    const s3 = await this.s3();
    const key = this.draftKey(draft);
    const { ContentLength: size = 0 } = await asking(() =>
      s3.client.send(new s3.sdk.HeadObjectCommand({ Bucket: this.bucket, Key: key })),
    );
    return new S3Object(s3, { bucket: this.bucket, key, size });
  }

  async keep(draft: string, name: string): Promise<void> {
    const { sdk, client } = await this.s3();
    const copy = {
      ...{ Bucket: this.bucket, Key: `${this.keptKey(name)}${stamp(Date.now())}` },
      CopySource: `${this.bucket}/${this.draftKey(draft)}`,
    };
    await asking(() => client.send(new sdk.CopyObjectCommand(copy)));
    await this.dropDraft(draft);
  }

  dropDraft(draft: string): Promise<void> {
    return this.delete(this.draftKey(draft));
  }

  async open(name: string): Promise<OpenStored | null> {
    const newest = (await this.copiesOf(name)).at(-1);
    if (newest === undefined) return null;
    return new S3Object(await this.s3(), { bucket: this.bucket, key: newest.key, size: newest.size });
  }

  async remove(name: string): Promise<void> {
    for (const { key } of await this.copiesOf(name)) await this.delete(key);
  }

  async removeOld(name: string, before: number): Promise<boolean> {
    const copies = await this.copiesOf(name);
    if (copies.length === 0 || copies.some(({ keptAt }) => keptAt >= before)) return false;
    for (const { key } of copies) await this.delete(key);
    return true;
  }

  async *names(): AsyncGenerator<{ readonly name: string; readonly keptAt: number }> {
    let last: Copy | null = null;
    // They come in their order: the newest of a name is the last of it.
    for await (const copy of this.copies(`${this.settings.prefix}kept/`)) {
      if (last !== null && last.name !== copy.name) yield last;
      last = copy;
    }
    if (last !== null) yield last;
  }

  async dropOldDrafts(before: number): Promise<number> {
    let dropped = await this.abortOldUploads(before);
    for await (const { key, changedAt } of this.objects(`${this.settings.prefix}drafts/`)) {
      if (changedAt >= before) continue;
      await this.delete(key);
      dropped += 1;
    }
    return dropped + (await this.dropSuperseded(before));
  }

  async probe(): Promise<void> {
    const { sdk, client } = await this.s3();
    await asking(() => client.send(new sdk.HeadBucketCommand({ Bucket: this.bucket })));
  }

  /** Whether the bucket keeps what is deleted, so that what is erased by law would stay; null: the store does not say. */
  async keepsDeleted(): Promise<boolean | null> {
    const { sdk, client } = await this.s3();
    try {
      const { Status } = await client.send(new sdk.GetBucketVersioningCommand({ Bucket: this.bucket }));
      // Where versions are suspended, the old ones are still there.
      return Status !== undefined;
    } catch {
      return null;
    }
  }

  private s3(): Promise<S3> {
    this.connected ??= connectS3(this.settings);
    return this.connected;
  }

  /** Copies that a newer one has taken the place of: nobody has begun to read one of them since. */
  private async dropSuperseded(before: number): Promise<number> {
    let dropped = 0;
    let last: Copy | null = null;
    for await (const copy of this.copies(`${this.settings.prefix}kept/`)) {
      if (last !== null && last.name === copy.name && copy.keptAt < before) {
        await this.delete(last.key);
        dropped += 1;
      }
      last = copy;
    }
    return dropped;
  }

  private async abortOldUploads(before: number): Promise<number> {
    const { sdk, client } = await this.s3();
    const asked = { Bucket: this.bucket, Prefix: `${this.settings.prefix}drafts/` };
    try {
      const { Uploads: uploads = [] } = await asking(() => client.send(new sdk.ListMultipartUploadsCommand(asked)));
      const old = uploads.filter(({ Initiated: begun }) => begun !== undefined && begun.getTime() < before);
      for (const { Key, UploadId } of old)
        await asking(() => client.send(new sdk.AbortMultipartUploadCommand({ Bucket: this.bucket, Key, UploadId })));
      return old.length;
    } catch (error) {
      // Where the store has no list of them, its own rule for what is left of uploads takes them away.
      if (isUnknownRequest(error)) return 0;
      throw error;
    }
  }

  private async copiesOf(name: string): Promise<readonly Copy[]> {
    const found: Copy[] = [];
    for await (const copy of this.copies(this.keptKey(name))) found.push(copy);
    return found;
  }

  private async *copies(under: string): AsyncGenerator<Copy> {
    for await (const { key, size } of this.objects(under)) {
      const [, name, when] = /([0-9a-f]{64})\/(\d{15})-[0-9a-f]{16}$/u.exec(key) ?? [];
      if (name !== undefined && when !== undefined) yield { key, name, size, keptAt: Number(when) };
    }
  }

  private async *objects(under: string): AsyncGenerator<{ key: string; size: number; changedAt: number }> {
    const { sdk, client } = await this.s3();
    for (let token: string | undefined; ;) {
      const asked = { Bucket: this.bucket, Prefix: under, ContinuationToken: token };
      const page = await asking(() => client.send(new sdk.ListObjectsV2Command(asked)));
      for (const { Key: key, Size: size = 0, LastModified: at } of page.Contents ?? [])
        if (key !== undefined) yield { key, size, changedAt: at?.getTime() ?? Date.now() };
      token = page.NextContinuationToken;
      if (page.IsTruncated !== true || token === undefined) return;
    }
  }

  private async delete(key: string): Promise<void> {
    const { sdk, client } = await this.s3();
    await asking(() => client.send(new sdk.DeleteObjectCommand({ Bucket: this.bucket, Key: key })));
  }

  private keptKey(name: string): string {
    if (!/^[0-9a-f]{64}$/u.test(name)) throw new Error('not a name of a kept file');
    return `${this.settings.prefix}kept/${name.slice(0, 2)}/${name}/`;
  }

  private draftKey(draft: string): string {
    if (!/^[0-9a-f-]{36}$/u.test(draft)) throw new Error('not a name of a draft');
    return `${this.settings.prefix}drafts/${draft}`;
  }
}

// By our own clock and to the millisecond, which a store's own time is not; the order of keys is that of their instants.
const stamp = (now: number): string => `${String(now).padStart(15, '0')}-${randomBytes(8).toString('hex')}`;
