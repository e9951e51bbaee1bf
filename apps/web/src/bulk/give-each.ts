/** What became of one case of many. `unanswered`: nobody knows whether it was recorded, and its key must stay the same. */
export interface Result {
  readonly stage: 'running' | 'done' | 'failed' | 'unanswered';
  readonly why?: string;
}

interface Run {
  readonly give: (id: string) => Promise<Result>;
  readonly note: (id: string, result: Result) => void;
  readonly isStopped: () => boolean;
}

/**
 * Gives a command on each of many cases, one after the other, and tells how each went: one that is refused holds up no
 * other. Where the server does not answer for one, it answers for none: the rest is left for the next try.
 */
export async function giveEach(ids: readonly string[], { give, note, isStopped }: Run): Promise<void> {
  for (const id of ids) {
    if (isStopped()) return;
    note(id, { stage: 'running' });
    const result = await give(id);
    note(id, result);
    if (result.stage === 'unanswered') return;
  }
}
