import { as, type CaseId, type LegalDate, type OfficeId } from '#libs/kernel';
import type { MechanismFacts } from '../../libs/kind/src/mechanism.js';

const part = as<CaseId>('00000000-0000-4000-8000-000000000002');
const step = { step: 'openPart', instance: 'supervision/dept-transport:XF-07/1' };
const file = { sha256: 'a'.repeat(64), bytes: 120_000, type: 'pdf' } as const;
const attachment = '00000000-0000-4000-8000-000000000003';
const reason = { digest: '0'.repeat(32), chars: 12 };
const identity = { party: 'p2', digest: '1'.repeat(32) };
const [from, until] = [as<LegalDate>('2026-08-03'), as<LegalDate>('2026-12-31')];

/** One example of every shape of fact that the mechanism records, by type, each the first of its type. */
export const mechanismExamples: { readonly [T in keyof MechanismFacts]: MechanismFacts[T] } = {
  stepFailed: { ...step, code: 'office.not_permitted', consequence: 'petition.breach_not_supervised' },
  stepDone: step,
  stepRetried: { ...step, reason },
  stepSettled: { ...step, reason },
  partNoted: { part, kind: 'supervision', name: 'dept-transport', cause: 'XF-07/1', isNecessary: false },
  partEnded: { part, outcome: 'verified' },
  parentKnows: { causes: 1, outcome: null },
  erased: { facts: [1], reason },
  attached: { attachment, file, name: reason, category: 'evidence', origin: 'party' },
  attachmentWithdrawn: { attachment, reason },
  documentKept: { of: 7, language: 'zh', file, from: [1, 7] },
  partyAdded: { identity, role: 'representative', nature: 'person', capacity: 'full' },
  partyCorrected: { party: 'p2', identity, nature: null, capacity: null, reason },
  partiesMerged: { party: 'p2', into: 'p1', reason },
  partyLeft: { party: 'p2', reason },
  mandateGiven: {
    ...{ by: 'p2', of: 'p1', as: 'agent', scope: ['receive', 'speak'], from, until, attachment, shown: null },
    mandate: 'm1',
  },
  mandateEnded: { mandate: 'm1', on: until, reason },
  handedOver: { from: as<OfficeId>('dept-transport'), to: as<OfficeId>('dept-housing') },
};
