import { use } from 'react';
import { isKindName, loadContract, type KindContract } from './kind-words.js';

// One promise a kind: a component that waits asks for the same one again.
const asked = new Map<string, Promise<KindContract>>();

/** The contract of a kind, for what is no page of it; waits until it is there. Null: this release does not know the kind. */
export function useContract(kind: string): KindContract | null {
  if (!isKindName(kind)) return null;
  const promise = asked.get(kind) ?? loadContract(kind);
  asked.set(kind, promise);
  return use(promise);
}
