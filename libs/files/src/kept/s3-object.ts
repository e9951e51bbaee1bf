import type { OpenStored } from './place.js';
import { asking, type S3 } from './s3-client.js';

/** An object of a bucket, of a known size. Under its key nothing else ever lies. */
export interface S3ObjectName {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
}

// Whoever reads on from where he was reads a file to its end; whoever begins anywhere wants a piece of it.
const onwardBytes = 2 * 1024 ** 2;
const anywhereBytes = 128 * 1024;

/** Reads an object by ranges, some ahead, so that a walk in pieces of 64 KiB asks seldom. */
export class S3Object implements OpenStored {
  readonly size: number;
  private begin = 0;
  private held: Buffer = Buffer.alloc(0);

  constructor(
    private readonly s3: S3,
    private readonly name: S3ObjectName,
  ) {
    this.size = name.size;
  }

  async read(at: number, length: number): Promise<Buffer> {
    const end = Math.min(this.size, at + length);
    if (end <= at) return Buffer.alloc(0);
    if (at < this.begin || end > this.begin + this.held.length) {
      const isOnward = at >= this.begin && at <= this.begin + this.held.length;
      const most = Math.max(end - at, isOnward ? onwardBytes : anywhereBytes);
      this.held = await this.fetched(at, Math.min(this.size, at + most));
      this.begin = at;
    }
    return this.held.subarray(at - this.begin, end - this.begin);
  }

  close(): Promise<void> {
    this.held = Buffer.alloc(0);
    return Promise.resolve();
  }

  private fetched(from: number, to: number): Promise<Buffer> {
    const { sdk, client } = this.s3;
    return asking(async () => {
      const asked = { Bucket: this.name.bucket, Key: this.name.key, Range: `bytes=${String(from)}-${String(to - 1)}` };
      const { Body } = await client.send(new sdk.GetObjectCommand(asked));
      const bytes = Buffer.from((await Body?.transformToByteArray()) ?? []);
      if (bytes.length !== to - from) throw new Error('another length than was asked for');
      return bytes;
    });
  }
}
