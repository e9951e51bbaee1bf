import type * as Sdk from '@aws-sdk/client-s3';
import type { Secret } from '#libs/config';
import { DomainError, isDomainError } from '#libs/kernel';

/** A store with the S3 API, and our place in it. */
export interface S3Settings {
  readonly url: string;
  readonly bucket: string;
  /** What our names begin with, with its `/`; may be empty. */
  readonly prefix: string;
  readonly region: string;
  readonly keyId: Secret<string>;
  readonly secret: Secret<string>;
  readonly isPathStyle: boolean;
  /** Certificates that the store is believed by (PEM); null: the public ones. */
  readonly ca: string | null;
}

/** The library, and a client of it. */
export interface S3 {
  readonly sdk: typeof Sdk;
  readonly client: Sdk.S3Client;
}

// A store in the same building answers at once; one that does not is away.
const connectMs = 3_000;
// The longest answer is that to a copy of the largest file, 2 GiB.
const answerMs = 120_000;
// With its waiting in between a store that restarts is back by then.
const tries = 5;

/** Loads the library, which takes a third of a second: only who keeps or reads a file waits for that. */
export async function connectS3({ url, region, keyId, secret, isPathStyle, ca }: S3Settings): Promise<S3> {
  const sdk = await import('@aws-sdk/client-s3');
  const client = new sdk.S3Client({
    ...{ endpoint: url, region, forcePathStyle: isPathStyle, maxAttempts: tries },
    credentials: { accessKeyId: keyId.reveal(), secretAccessKey: secret.reveal() },
    // Newer sums are not known to every store; what is kept is sealed, and a changed bit of it is seen.
    ...{ requestChecksumCalculation: 'WHEN_REQUIRED', responseChecksumValidation: 'WHEN_REQUIRED' },
    requestHandler: {
      ...{ connectionTimeout: connectMs, requestTimeout: answerMs, socketTimeout: answerMs },
      httpsAgent: { keepAlive: true, maxSockets: 50, ...(ca === null ? {} : { ca }) },
    },
  });
  return { sdk, client };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
/** The store has no such request, or the upload ended meanwhile. */
export const isUnknownRequest = (error: unknown): boolean =>
  isDomainError(error) && /: (?:NotImplemented|MethodNotAllowed|NoSuchUpload)\b/u.test(error.message);

/**
 * Asks the store.
 *
 * @throws DomainError `files.store_away` (unavailable), after all tries: with the store's word for it, for whoever reads logs
 */
export async function asking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error)) throw error;
    const status = (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata?.httpStatusCode;
    const why = [nameOf(error), status ?? (error as { readonly code?: string }).code].filter(Boolean).join(' ');
    throw new DomainError('unavailable', 'files.store_away', `the store of files does not do what it is asked: ${why}`);
  }
}
