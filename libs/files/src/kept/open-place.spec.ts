import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ConfigurationError, files, parseConfig } from '#libs/config';
import * as z from 'zod';
import { FolderPlace } from './folder-place.js';
import { openPlace, s3SettingsOf } from './open-place.js';
import { S3Place } from './s3-place.js';

const folder = mkdtempSync(join(tmpdir(), 'maplebridge-ca-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schema = z.object(files);
const whole = {
  FILES_S3_URL: 'https://s3.example.gov.cn:9000',
  FILES_S3_BUCKET: 'maplebridge',
  FILES_S3_KEY_ID: 'key',
  FILES_S3_SECRET: 'hidden',
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    openPlace(parseConfig(schema, environment));
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('where files lie', () => {
  it('is nowhere, in a folder, or in a store', () => {
    expect(openPlace(parseConfig(schema, {}))).toBeNull();
    expect(openPlace(parseConfig(schema, { FILES_FOLDER: '/files' }))).toBeInstanceOf(FolderPlace);
    expect(openPlace(parseConfig(schema, whole))).toBeInstanceOf(S3Place);
  });

  it('is said whole, with everything that is missing at once and nothing that is secret', () => {
    expect(problemsOf({ FILES_S3_URL: whole.FILES_S3_URL, FILES_FOLDER: '/files' })).toEqual([
      'FILES_FOLDER: expected without FILES_S3_URL: files lie in the folder or in the store, not in both',
      'FILES_S3_BUCKET: expected a value, as FILES_S3_URL is set',
      'FILES_S3_KEY_ID: expected a value, as FILES_S3_URL is set',
      'FILES_S3_SECRET: expected a value, as FILES_S3_URL is set',
    ]);
    expect(problemsOf({ FILES_S3_SECRET: 'hidden' })).toEqual(['FILES_S3_SECRET: expected together with FILES_S3_URL']);
    expect(problemsOf({ ...whole, FILES_S3_BUCKET: 'Not A Bucket', FILES_S3_ADDRESSING: 'hidden' })).toEqual([
      'FILES_S3_BUCKET: expected the name of a bucket: small letters, digits, - and .',
      'FILES_S3_ADDRESSING: expected path or host',
    ]);
  });

  it('is reached encrypted, or on this machine', () => {
    const expected = ['FILES_S3_URL: expected https://…, or http:// on the loopback'];
    expect(problemsOf({ ...whole, FILES_S3_URL: 'http://s3.example.gov.cn' })).toEqual(expected);
    expect(problemsOf({ ...whole, FILES_S3_URL: 'http://127.0.0.1:9000' })).toEqual([]);
  });

  it('is believed by certificates of its own', () => {
    const path = join(folder, 'ca.pem');
    const expected = ['FILES_S3_CA: expected the path of a file with certificates (PEM)'];
    expect(problemsOf({ ...whole, FILES_S3_CA: path })).toEqual(expected);
    writeFileSync(path, 'no certificate');
    expect(problemsOf({ ...whole, FILES_S3_CA: path })).toEqual(expected);
    writeFileSync(path, '-----BEGIN CERTIFICATE-----\n');
    const settings = s3SettingsOf(parseConfig(schema, { ...whole, FILES_S3_CA: path, FILES_S3_PREFIX: 'county' }));
    expect(settings).toMatchObject({ ca: '-----BEGIN CERTIFICATE-----\n', prefix: 'county/', isPathStyle: true });
    expect(JSON.stringify(settings)).not.toContain('hidden');
  });
});
