// The thread in which previews are drawn (see previewer.ts): one for each file, which ends with it.
import { holdMemory, type MemorySpace } from './memory-ceiling.js';

// 40 million pixels of a picture that has to be held as a whole are 160 MB, and its copy as much.
const mostBytes = 640 * 1024 ** 2;
holdMemory(mostBytes, (globalThis as unknown as { readonly WebAssembly: MemorySpace }).WebAssembly);
const [{ answerJobs }, { drawnPreview }] = await Promise.all([
  import('../threads/in-thread.js'),
  import('./drawn-preview.js'),
]);
answerJobs(drawnPreview);
