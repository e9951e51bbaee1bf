import { allContracts, type KindContract, type KindName } from '#libs/contracts';

/** The contracts of all kinds: the API answers for each of them, so they are there before its routes are declared. */
export const contracts: Readonly<Record<KindName, KindContract>> = await allContracts();
