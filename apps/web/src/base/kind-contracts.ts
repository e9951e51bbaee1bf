import {
  petitionCommands,
  petitionDetail,
  petitionPage,
  supervisionCommands,
  supervisionDetail,
  supervisionPage,
} from '#libs/contracts';

/** The contract of a petition: its list, its detail as `{ item, …parts }`, its commands. */
export const petition = {
  list: { page: petitionPage },
  detail: petitionDetail.transform(({ petition: item, ...parts }) => ({ item, ...parts })),
  commands: petitionCommands,
} as const;

/** The contract of a supervision. */
export const supervision = {
  list: { page: supervisionPage },
  detail: supervisionDetail.transform(({ supervision: item, ...parts }) => ({ item, ...parts })),
  commands: supervisionCommands,
} as const;
