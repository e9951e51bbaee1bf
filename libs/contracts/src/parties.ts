import {
  mandateKinds,
  mandateScopes,
  organisationSignings,
  partyCapacities,
  partyNatures,
  partyRoles,
  type PartyRole,
} from '#libs/kernel';
import * as z from 'zod';
import { optional } from './command.js';
import { namesOf } from './names-of.js';
import { freeText, identityField, legalDate, line, party, shape } from './primitives.js';
import { partyName } from './reveal.js';

/** What a party is in its case. */
export const partyRole = z.enum(partyRoles).meta({
  id: 'PartyRole',
  description: '信访人, 代表人或者代理人, 申请人, 被申请人, 第三人, 债权人, 债务人, 被检举控告人',
});
const kindOfMandate = z.enum(mandateKinds).meta({
  id: 'MandateKind',
  description: 'agent 委托代理人, guardian 监护人, statutory 法定代表人、负责人, representative 代表人',
});
const scope = z.array(z.enum(mandateScopes)).meta({
  id: 'MandateScope',
  description:
    'receive 代收, speak 代为陈述; expressly alone (特别授权): settle 和解, withdraw 放弃或者撤回, sign 签字',
});
/** Which nature somebody has. */
export const partyNature = z.enum(partyNatures).meta({ id: 'PartyNature', description: '自然人, 法人或者非法人组织' });
/** Whether somebody acts alone. */
export const partyCapacity = z.enum(partyCapacities).meta({
  id: 'PartyCapacity',
  description: '民事行为能力: whoever has not the full one acts by the guardian',
});

/** How an organisation signs for what it receives. */
export const organisationSigning = z.enum(organisationSignings).meta({
  id: 'OrganisationSigning',
  description: 'seal 加盖印章, statutory 法定代表人或者负责人签收, receiver 负责收件的人签收',
});

/** A mandate (代理) as a detail shows it. */
const mandate = shape('Mandate', {
  id: z.string().describe('m1'),
  by: z.string().describe('The party that acts'),
  as: kindOfMandate,
  scope,
  from: legalDate,
  until: legalDate.nullable().describe('The last day; null: until it is ended'),
  through: z.string().optional().describe('Of an agent of whoever lacks capacity: the guardian who gave it'),
  attachment: z.string().nullable().describe('The attachment that shows it'),
  endedOn: legalDate.nullable(),
  isRunning: z.boolean().describe('It holds today'),
});

/** A party of a case (当事人), masked. One that has left stays in the list. */
export const caseParty = shape('CaseParty', {
  party: z.string(),
  role: partyRole,
  nature: partyNature,
  capacity: partyCapacity,
  name: z.string().nullable(),
  phone: z.string().nullable(),
  hasIdNumber: z.boolean(),
  hasAddress: z.boolean(),
  isNamed: z.boolean().describe('It left a name, whether or not that was erased since'),
  isErased: z.boolean().describe('Erased by law (依法删除)'),
  hasReceipt: z.boolean().describe('It has a receipt and a query code of its own'),
  leftOn: legalDate.nullable(),
  mergedInto: z.string().nullable().describe('The party that it was found to be'),
  mandates: z.array(mandate).describe('Who acts for it'),
});

const { phone, idNumber, address, email, wish, language } = party.shape;
const identity = {
  phone: identityField(phone),
  idNumber: identityField(idNumber),
  address: identityField(address),
  email: identityField(email),
  wish: identityField(wish),
  language: identityField(language),
} as const;
const clears = identityField(
  z
    .array(z.enum(namesOf(identity)))
    .max(Object.keys(identity).length)
    .default([])
    .describe('What was entered and is not so, with nothing to put in its place'),
);
const reason = freeText(2000);

/** The fields of the commands about parties, for a kind whose cases have these roles. */
export const partyFields = <R extends PartyRole>(roles: readonly [R, ...R[]]) => ({
  addParty: () => ({
    role: z.enum(roles),
    name: identityField(line(100)),
    nature: partyNature.default('person'),
    ...identity,
    capacity: partyCapacity.default('full'),
  }),
  correctParty: () => ({
    party: partyName,
    name: identityField(line(100).optional().describe('What is left out of all these stays as it is')),
    ...identity,
    clears,
    nature: optional(partyNature),
    capacity: optional(partyCapacity),
    role: optional(z.enum(roles)).describe('Where it was entered in the wrong one; to or from a representative alone'),
    reason,
    shown: optional(freeText(2000)).describe(
      'Of a petitioner who is none, once the matter is decided: how it said so itself, and what shows that',
    ),
  }),
  mergeParties: () => ({
    party: partyName,
    into: partyName,
    contacts: z
      .enum(['into', 'party'])
      .default('into')
      .describe('Of which entry telephone and address count where both have one; what only one has is kept'),
    reason,
  }),
  leaveParty: () => ({
    party: partyName,
    reason,
    attachment: optional(z.uuid()).describe('The attachment with its own statement; a petitioner leaves by none else'),
    shown: optional(freeText(2000)).describe('Without an attachment: how it said so, and what shows that'),
  }),
  giveMandate: () => ({
    by: partyName,
    of: partyName,
    as: kindOfMandate,
    scope: scope.default([]).describe('Of a guardian and a statutory representative: everything, whatever is named'),
    from: optional(legalDate).describe('Today if left out'),
    until: optional(legalDate).describe('The last day'),
    through: optional(partyName).describe(
      'Of whoever lacks capacity: which guardian gives it; the only one if left out',
    ),
    attachment: optional(z.uuid()).describe('The attachment that shows it; without one the words on what was shown'),
    shown: optional(freeText(2000)).describe('What was shown of it'),
  }),
  endMandate: () => ({
    mandate: z.string().regex(/^m[1-9][0-9]{0,3}$/, 'format.mandate'),
    on: optional(legalDate).describe('Today if left out'),
    reason,
  }),
});

export type CaseParty = z.infer<typeof caseParty>;
