/** Opens the door at which the files of this ring ask for a product: `stacks.ts`, which is built when this ring runs. */
export default async function globalSetup() {
  const { Stacks } = await import(new URL('../../../dist/test/browser/support/stacks.js', import.meta.url).href);
  const stacks = new Stacks();
  globalThis.maplebridgeStacks = stacks;
  process.env.TEST_STACKS_URL = await stacks.listen();
}
