import type { DeliveryFactType } from '#libs/delivery';
import type { DocumentContract } from '../../document.js';

const proof = { name: { zh: '送达证明', en: 'Proof of delivery' } };

/** What is written down of a delivery. */
export const documents = {
  issued: { name: { zh: '送达文书', en: 'What is delivered' } },
  posted: { name: { zh: '交邮记录', en: 'Posting' } },
  returned: { name: { zh: '退件记录', en: 'Return' } },
  published: { name: { zh: '公告记录', en: 'Publication' } },
  proved: proof,
  proofAdded: proof,
  proofFiled: proof,
  replanned: { name: { zh: '更改送达方式的理由', en: 'Why other ways are taken' } },
  withdrawn: { name: { zh: '撤回送达的理由', en: 'Why it was withdrawn' } },
} as const satisfies Partial<Record<DeliveryFactType, DocumentContract>>;
