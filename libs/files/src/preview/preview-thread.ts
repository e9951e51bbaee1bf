// The thread in which previews are drawn (see previewer.ts): one for each file, which ends with it.
import type { Bytes } from '#libs/archive';
import type { PreviewJob } from './drawn-preview.js';
import { holdMemory, type MemorySpace } from './memory-ceiling.js';

// 40 million pixels of a picture that has to be held as a whole are 160 MB, and its copy as much.
const mostBytes = 640 * 1024 ** 2;
const isMemoryRefused = holdMemory(
  mostBytes,
  (globalThis as unknown as { readonly WebAssembly: MemorySpace }).WebAssembly,
);
const [{ answerJobs }, { drawnPreview }, { refuse }] = await Promise.all([
  import('../threads/in-thread.js'),
  import('./drawn-preview.js'),
  import('../refusal.js'),
]);
answerJobs(async (job: PreviewJob, bytes: Bytes) => {
  try {
    return await drawnPreview(job, bytes);
  } catch (error) {
    // A file is not damaged because it is large: another machine, or another day, may have the memory for it.
    if (isMemoryRefused()) return refuse('took_too_long');
    throw error;
  }
});
