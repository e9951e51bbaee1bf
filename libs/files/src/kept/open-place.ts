import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, type Secret } from '#libs/config';
import { FolderPlace } from './folder-place.js';
import type { FilePlace } from './place.js';
import { S3Place, type S3Settings } from './s3-place.js';

/** Where files are kept, as `libs/config` reads it (fragment `files`). */
export interface PlaceSettings {
  readonly FILES_FOLDER?: string | undefined;
  readonly FILES_S3_URL?: string | undefined;
  readonly FILES_S3_BUCKET?: string | undefined;
  readonly FILES_S3_PREFIX?: string | undefined;
  readonly FILES_S3_REGION: string;
  readonly FILES_S3_KEY_ID?: Secret<string> | undefined;
  readonly FILES_S3_SECRET?: Secret<string> | undefined;
  readonly FILES_S3_ADDRESSING: 'path' | 'host';
  readonly FILES_S3_CA?: string | undefined;
}

/**
 * The place where files of this installation lie, and beside it that of their previews; null: none is set up.
 *
 * @throws ConfigurationError settings that do not go together, all at once
 */
export function openPlace(settings: PlaceSettings, part: 'files' | 'previews' = 'files'): FilePlace | null {
  const s3 = s3SettingsOf(settings);
  if (s3 !== null) return new S3Place(part === 'files' ? s3 : { ...s3, prefix: `${s3.prefix}previews/` });
  const { FILES_FOLDER: folder } = settings;
  if (folder === undefined) return null;
  return new FolderPlace(part === 'files' ? folder : join(folder, 'previews'));
}

/** The store with the S3 API that is set up; null: there is none. @throws ConfigurationError as `openPlace` */
export function s3SettingsOf(settings: PlaceSettings): S3Settings | null {
  const { FILES_S3_URL: url, FILES_S3_BUCKET: bucket, FILES_S3_KEY_ID: keyId, FILES_S3_SECRET: secret } = settings;
  const needed = { FILES_S3_BUCKET: bucket, FILES_S3_KEY_ID: keyId, FILES_S3_SECRET: secret };
  if (url === undefined) {
    const strays = Object.entries(needed).filter(([, value]) => value !== undefined);
    if (strays.length > 0) throw new ConfigurationError(strays.map(([name]) => `${name}: ${together}`));
    return null;
  }
  const missing = Object.entries(needed).flatMap(([name, value]) =>
    value === undefined ? [`${name}: expected a value, as FILES_S3_URL is set`] : [],
  );
  const both = settings.FILES_FOLDER === undefined ? [] : [`FILES_FOLDER: ${notBoth}`];
  if (bucket === undefined || keyId === undefined || secret === undefined || both.length > 0)
    throw new ConfigurationError([...both, ...missing]);
  return {
    ...{ url, bucket, keyId, secret, region: settings.FILES_S3_REGION },
    prefix: settings.FILES_S3_PREFIX === undefined ? '' : `${settings.FILES_S3_PREFIX}/`,
    isPathStyle: settings.FILES_S3_ADDRESSING === 'path',
    ca: settings.FILES_S3_CA === undefined ? null : certificatesIn(settings.FILES_S3_CA),
  };
}

const together = 'expected together with FILES_S3_URL';
const notBoth = 'expected without FILES_S3_URL: files lie in the folder or in the store, not in both';

function certificatesIn(path: string): string {
  try {
    const text = readFileSync(path, 'utf8');
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  } catch {
    // Said below, as a file without a certificate is.
  }
  throw new ConfigurationError(['FILES_S3_CA: expected the path of a file with certificates (PEM)']);
}
