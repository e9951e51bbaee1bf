import { as, type Instant, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import type { DeliveryFacts } from '../../libs/delivery/src/facts.js';
import { examplesOf } from './fact-example.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const office = as<OfficeId>('dept-transport');
const [on, notBefore] = [as<LegalDate>('2026-08-18'), as<Instant>('2026-08-18T01:00:00.000Z')];
const attempt = { leg: 1, channel: 'sms', attempt: 1 } as const;
const receipt = { proof: 'postal_receipt', servedOn: on, evidence: ref, leg: 2, channel: 'post' } as const;
const proved = { ...receipt, file: null, attachment: null, document: null } as const;

const signed = { attachment: '00000000-0000-4000-8000-000000000003', document: '0'.repeat(64) };

/** One example of every fact, each in its first shape. */
export const deliveryExamples: { readonly [T in keyof DeliveryFacts]: DeliveryFacts[T] } = {
  issued: {
    ...{ office, notice: 'opinion', fact: 12, document: { sha256: '0'.repeat(64), bytes: 20_480, type: 'pdf' } },
    ...{ documentNumber: '信处字〔2026〕12号', title: ref, recipient: { party: 'p1', role: 'petitioner' } },
    plan: ['sms', 'post', 'hand'],
    report: { command: 'recordDelivery', payload: {} },
    remindsOf: null,
    by: office,
  },
  legBegun: { leg: 1, channel: 'sms', notBefore },
  attemptBegun: attempt,
  sent: { ...attempt, sentOn: on, isKnown: true },
  attemptFailed: { ...attempt, code: 'busy', notBefore },
  retried: { leg: 1, attempt: 2, notBefore: null },
  reported: { leg: 1, channel: 'sms', outcome: 'undeliverable' },
  posted: { leg: 2, postedOn: on, tracking: ref },
  returned: { leg: 2, reason: ref },
  published: { leg: 3, publishedOn: on, place: ref },
  legFailed: { leg: 1, channel: 'sms', why: 'undeliverable' },
  reminded: { leg: 1, channel: 'sms' },
  allFailed: { office },
  proved,
  proofAdded: {
    ...proved,
    proof: 'signature_tablet',
    file: { sha256: '1'.repeat(64), bytes: 9_000, type: 'png' },
    ...signed,
  },
  proofFiled: proved,
  replanned: { plan: ['hand', 'public'], reason: ref },
  withdrawn: { reason: ref },
  overtaken: { fact: 12 },
  notNeeded: { fact: 12 },
  reportTold: { command: 'recordDelivery' },
  reportGivenUp: { command: 'recordDelivery' },
  warned: { clock: 'SD-DELIVER/1', rule: 'SD-DELIVER', warning: 'w2', to: 'owner' },
  overdue: { clock: 'SD-DELIVER/1', office, dueOn: on },
};

export const examples = examplesOf(deliveryExamples);
