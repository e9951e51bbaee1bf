import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Secret } from '#libs/config';
import { S3Server } from '../../../../../test/support/files/an-s3-server.js';
import { lookAtStore } from './files-store.js';

let server: S3Server;
beforeAll(async () => {
  server = await S3Server.open();
});
afterAll(() => server.close());

const levelOf = async (more = {}): Promise<string | undefined> => (await lookAtStore(server.settings(more)))[0]?.level;

it('finds a store that takes and gives files, and leaves nothing in it', async () => {
  expect(await levelOf()).toBe('ok');
  expect(server.done).toEqual(expect.arrayContaining(['PUT', 'HEAD', 'GET', 'DELETE']));
  expect(server.objects.size).toBe(0);
});

it('says that a key is not let in, and why', async () => {
  const [found] = await lookAtStore(server.settings({ secret: new Secret('another') }));
  expect(found?.level).toBe('fault');
  expect(JSON.stringify(found)).toContain('SignatureDoesNotMatch 403');
  expect(JSON.stringify(found)).not.toContain('another');
});

it('warns of a bucket that keeps what is erased', async () => {
  server.versioning = 'Enabled';
  expect(await levelOf()).toBe('warning');
});
