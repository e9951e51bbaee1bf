import { rm } from 'node:fs/promises';

/** Stops what `global-setup.mjs` started, and nothing else. */
export default async function globalTeardown() {
  const servers = globalThis.maplebridgeTestServers;
  if (!servers) return;
  await servers.postgres.stop();
  await rm(servers.folder, { recursive: true, force: true });
}
