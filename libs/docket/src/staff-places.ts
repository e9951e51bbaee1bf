/** The place of a person's address, and of the code that confirms it, under their seal: moved to another person it does not open. */
export const mailPlace = (account: string): string => `mail:${account}`;

/** The place of the address of an office's robot under its seal. */
export const robotPlace = (office: string): string => `robot:${office}`;
