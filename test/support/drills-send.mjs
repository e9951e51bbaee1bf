// For a worker as it ships (`node --import`), but that the messages of its drills leave as those of real cases do: two days
// of a gateway that is down are two days nowhere but in a drill, and no setting of the product lets a drill send.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

const sender = '/dist/apps/worker/src/sending/message-sender.js';
const ofDrills = 'found.isDrill || ';

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (!url.endsWith(sender)) return loaded;
  const source = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
  if (!source.includes(ofDrills)) throw new Error(`${sender} keeps messages of drills in another way`);
  return { ...loaded, source: source.replace(ofDrills, '') };
}
