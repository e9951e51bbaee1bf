import { allContracts, isKindName, loadContract, type KindContract, type KindName } from '#libs/contracts';
import { use } from 'react';
import { keptByName } from './kept-by-name.js';

const contractNamed = keptByName<KindContract>((kind) => loadContract(kind as KindName));

/** The contract of a kind, for what is no page of it; waits until it is there. Null: this release does not know the kind. */
export const useContract = (kind: string): KindContract | null => (isKindName(kind) ? use(contractNamed(kind)) : null);

const everyContract = keptByName(() => allContracts());

/** Waits until the contracts of all kinds are there, for what says words of any of them. */
export const useEveryContract = (): void => void use(everyContract('all'));
