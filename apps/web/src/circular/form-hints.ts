import {
  laterControl,
  noHints,
  type CaseBeginnings,
  type CaseCondition,
  type FormHints,
} from '../command/form-hints.js';
import type { CircularDetail } from './circular-detail.js';

const OfficesField = laterControl(async () => (await import('./offices-field.js')).OfficesField);

const isCircular: CaseCondition = { isMet: ({ item }) => (item as CircularDetail['item']).form === 'circular' };

/** The text begins with what is recorded: a person corrects it, and decides what is said. */
const asRecorded: CaseBeginnings = {
  since: () => '1',
  begun: ({ progress: { draft } }: CircularDetail) => (draft === null ? {} : { words: draft.zh }),
};

/** What the forms of a circular know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  controls: { 'issue.to': OfficesField, 'issue.named': OfficesField },
  onlyWhere: { 'issue.named': isCircular, 'issue.ground': isCircular },
  begins: { issue: asRecorded },
};
