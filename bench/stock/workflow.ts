import {
  CancellationScope,
  condition,
  defineSignal,
  isCancellation,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { PetitionLite } from './petition-lite.js';

interface Activities {
  record(id: string, event: string, body: string | null): Promise<void>;
}

const { record } = proxyActivities<Activities>({ startToCloseTimeout: '10 s' });

const note = defineSignal<[string]>('note');
const decision = defineSignal<[string]>('decision');
const close = defineSignal('close');

/** "Petition-lite" as anyone would write it after the SDK's own samples: the workflow is the record. */
export async function petitionLite({ id, text }: PetitionLite): Promise<{ notes: number; late: number }> {
  const notes: string[] = [];
  let [isDecided, isClosed, late] = [false, false, 0];
  setHandler(note, (text) => void notes.push(text));
  setHandler(decision, () => void (isDecided = true));
  setHandler(close, () => void (isClosed = isDecided));
  await record(id, 'accepted', text);
  const clocks = new CancellationScope();
  for (const days of [15, 60, 90]) {
    clocks
      .run(async () => {
        await sleep(`${String(days)} days` as `${number} days`);
        late += 1;
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }
  await condition(() => isClosed);
  clocks.cancel();
  await record(id, 'closed', null);
  return { notes: notes.length, late };
}
