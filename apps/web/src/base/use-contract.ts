import { isKindName, loadContract, type KindContract } from '#libs/contracts';
import { use } from 'react';

/** The contract of a kind, for what is no page of it; waits until it is there. Null: this release does not know the kind. */
export const useContract = (kind: string): KindContract | null => (isKindName(kind) ? use(loadContract(kind)) : null);
