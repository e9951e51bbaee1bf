import { laterControl, noHints } from '../command/form-hints.js';
import type { CaseBeginnings, CaseChoices, CaseCondition, FormHints } from '../command/form-hints.js';
import type { DeliveryDetail } from './delivery-detail.js';

/** The scan or photograph that shows the proof is one of the delivery's own files. */
const filesOfIt: CaseChoices = {
  offered: ({ progress }: DeliveryDetail) =>
    progress.files.map(({ attachment, name }) => ({ value: attachment, label: name })),
};

const PlanField = laterControl(async () => (await import('./plan-field.js')).PlanField);

/** Other ways begin with those that are left. */
const waysLeft: CaseBeginnings = {
  since: ({ progress }: DeliveryDetail) => progress.ahead.join('-'),
  begun: ({ progress }: DeliveryDetail) => ({ plan: progress.ahead }),
};

type Channel = DeliveryDetail['progress']['legs'][number]['channel'];

const proofOf: Partial<Record<Channel, string>> = { hand: 'signature_paper', post: 'postal_receipt' };

const nowTried = ({ progress }: DeliveryDetail): Channel | null => progress.legs.at(-1)?.channel ?? null;

/** A proof begins with the kind that the way has which is tried now. */
const proofOfWay: CaseBeginnings = {
  since: (detail: DeliveryDetail) => nowTried(detail) ?? '',
  begun: (detail: DeliveryDetail) => {
    const proof = proofOf[nowTried(detail) ?? 'page'];
    return proof === undefined ? {} : { proof };
  },
};

/** An organisation signs under its seal, or by whoever represents it or takes its mail. */
const isToOrganisation: CaseCondition = { isMet: ({ progress }: DeliveryDetail) => progress.isToOrganisation };

/** What the forms of a delivery's commands know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  usuallyToday: ['servedOn', 'postedOn', 'publishedOn'],
  belongsTo: { signedFor: { field: 'proof', values: ['signature_paper'] } },
  neededWhereAsked: ['signedFor'],
  onlyWhere: { 'prove.signedFor': isToOrganisation },
  choices: { 'prove.attachment': filesOfIt },
  controls: { 'replan.plan': PlanField },
  begins: { replan: waysLeft, prove: proofOfWay },
};
