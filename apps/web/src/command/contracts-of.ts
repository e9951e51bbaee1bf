import { petitionCommands, supervisionCommands, type CommandContract } from '#libs/contracts';

type Contracts = Readonly<Record<string, CommandContract>>;

const contracts: Readonly<Record<string, Contracts>> = { petition: petitionCommands, supervision: supervisionCommands };

/** The commands of a kind of case. */
export const contractsOf = (kind: string): Contracts => contracts[kind] ?? {};

/** The command that fulfils a duty of a kind, if it is one. */
export const commandOf = (kind: string, what: string): CommandContract | null => contractsOf(kind)[what] ?? null;
