import { guarded, isGuarded, number, secret, text } from './values.js';

/** Who keeps the electronic seals of the county's offices (电子印章). */
export const seal = {
  SEAL_URL: text(guarded)
    .refine(isGuarded, { error: guarded })
    .optional()
    .describe('address of the provider of electronic seals; without it a paper has a place for the seal of ink'),
  SEAL_SECRET: secret('expected a text')
    .optional()
    .describe('secret that requests to it are signed with (HMAC-SHA256, headers x-timestamp and x-signature)'),
  SEAL_OFFICES: text('expected ids of offices, separated by commas')
    .optional()
    .transform((value) => (value === undefined ? [] : value.split(',').map((one) => one.trim())))
    .describe('offices whose papers it seals, by their ids, separated by commas; without it those of every office'),
  SEAL_SECONDS: number('expected seconds from 1 to 30', 1, 30)
    .prefault('15')
    .describe('after so many seconds without an answer nothing is issued; the next number of the office waits as long'),
};
