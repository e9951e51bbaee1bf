import { chainLinks, historySummary, verification, type Verification } from '#libs/contracts';
import { useState } from 'react';
import { request } from '../base/request.js';
import { verifyChain, type ChainVerdict } from './verify-chain.js';

/** How far the check of a chain is; nothing is whole before it is done. */
export type Check =
  | { readonly is: 'not' }
  | { readonly is: 'running'; readonly checked: number; readonly facts: number }
  | { readonly is: 'stopped'; readonly checked: number }
  | { readonly is: 'unavailable' }
  | { readonly is: 'done'; readonly verdict: ChainVerdict; readonly facts: number; readonly at: string };

/** What the server says of the same chain. */
export type ServerCheck = Verification | 'not' | 'running' | 'failed';

/** Browsers compute hashes on encrypted connections alone. */
export const hasCrypto = (): boolean => window.isSecureContext;

export const sha256 = (bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);

/** Computes the chain of a case again in front of the reader, and asks the server for its own opinion beside it. */
export function useVerification(id: string) {
  const [check, setCheck] = useState<Check>({ is: 'not' });
  const [server, setServer] = useState<ServerCheck>('not');
  const isBusy = check.is === 'running' || server === 'running';
  const run = (): void => {
    if (isBusy) return;
    setServer('running');
    void request(verification, `/api/cases/${id}/verify`).then(setServer, () => setServer('failed'));
    if (hasCrypto()) void computeAgain(id, setCheck);
    else setCheck({ is: 'unavailable' });
  };
  return { check, server, isBusy, run };
}

async function computeAgain(id: string, tell: (check: Check) => void): Promise<void> {
  let checked = 0;
  tell({ is: 'running', checked, facts: 0 });
  try {
    // Asked for anew: the end that the case has now is what the facts must come to.
    const { facts, head } = await request(historySummary, `/api/cases/${id}/history/summary`);
    const verdict = await verifyChain({
      caseId: id,
      facts,
      head,
      page: (after) => request(chainLinks, `/api/cases/${id}/facts`, { query: { after, limit: 200 } }),
      sha256,
      onProgress: (done) => {
        checked = done;
        tell({ is: 'running', checked, facts });
      },
    });
    tell({ is: 'done', verdict, facts: Math.max(facts, verdict.bodies.size), at: new Date().toISOString() });
  } catch {
    tell({ is: 'stopped', checked });
  }
}
