/** Stops every product that was asked for. */
export default async function globalTeardown() {
  await globalThis.maplebridgeStacks?.stop();
}
