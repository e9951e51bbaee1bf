import { as, type LegalDate, type OfficeId, type TextRef } from '#libs/kernel';
import { examplesOf } from '../../examples/fact-example.js';
import type { IssuedOfShape1, NoticeFacts } from './facts.js';

const ref: TextRef = { digest: '0'.repeat(32), chars: 12 };
const [bureau, transport] = [as<OfficeId>('bureau'), as<OfficeId>('dept-transport')];
const dueOn = as<LegalDate>('2026-08-18');
const issued = { office: transport, title: ref, by: bureau };

/** One example of every fact, each in its first shape. */
export const noticeExamples: { readonly [T in keyof Omit<NoticeFacts, 'issued'>]: NoticeFacts[T] } & {
  readonly issued: IssuedOfShape1;
} = {
  issued: { ...issued, way: 'mail' },
  warned: { clock: 'SD-01/1', rule: 'SD-01', to: 'owner' },
  deliveryOverdue: { clock: 'SD-01/1', office: transport, dueOn },
  superiorTold: { clock: 'SD-01/1', toldTo: as<OfficeId>('county-government') },
  delivered: { deliveredOn: dueOn, evidence: ref, isLate: true },
  withdrawn: { reason: ref },
};

/** Those whose shape has changed since. */
export const noticeExamplesOfShape2: Pick<NoticeFacts, 'issued'> = { issued: { ...issued, manner: 'in_person' } };

export const examples = [...examplesOf(noticeExamples), ...examplesOf(noticeExamplesOfShape2, 2)];
