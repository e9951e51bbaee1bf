import { laterControl, noHints } from '../command/form-hints.js';
import type { CaseBeginnings, CaseBelonging, CaseNaming, FormHints } from '../command/form-hints.js';
import type { CadenceDetail, Owing } from './cadence-detail.js';
import './cadence.messages.js';

const DebtorsField = laterControl(async () => {
  const { DebtorsField: Field } = await import('./debtors-field.js');
  return ({ detail, ...props }) => Field({ ...props, work: (detail as CadenceDetail).item.work });
});
const ExcusedField = laterControl(async () => (await import('./excused-field.js')).ExcusedField);
const NumbersField = laterControl(async () => (await import('./numbers-field.js')).NumbersField);
const debtorField = (fits: (one: Owing) => boolean) =>
  laterControl(async () => {
    const { DebtorField } = await import('./debtor-field.js');
    return (props) => DebtorField({ ...props, fits });
  });

/** The plan as it stands: whoever changes it sees all of it. */
const asPlanned: CaseBeginnings = {
  since: ({ item }: CadenceDetail) => String(item.version),
  begun: ({ progress: { next } }: CadenceDetail) =>
    next === null ? {} : { debtors: next.debtors, endsOn: next.endsOn ?? undefined },
};

/** For itself, or for a village of its own. */
const filesFor = ({ isOwn, isBelow }: Owing): boolean => isOwn || isBelow;

/** Whoever files for one alone is not asked for which. */
const theOnlyOne: CaseNaming = {
  named: ({ progress }: CadenceDetail) => {
    const [one, ...others] = progress.owing.filter(filesFor);
    return one?.isOwn !== true || others.length > 0 ? {} : { debtor: one.debtor };
  },
};

/** Whoever files for its villages too begins with itself. */
const forItself: CaseBeginnings = {
  since: ({ progress }: CadenceDetail) => ownIn(progress) ?? '',
  begun: ({ progress }: CadenceDetail) => {
    const debtor = ownIn(progress);
    return debtor === undefined ? {} : { debtor };
  },
};
const ownIn = ({ owing }: CadenceDetail['progress']): string | undefined => owing.find(({ isOwn }) => isOwn)?.debtor;

/** How it came to it, and on whose word, a township says of a village of its own. */
const ofVillages: CaseBelonging = {
  among: ({ progress }: CadenceDetail) => ({
    field: 'debtor',
    values: progress.owing.flatMap(({ isOwn, isBelow, debtor }) => (isBelow && !isOwn ? [debtor] : [])),
  }),
};

/** What the forms of recurring work know beyond their contract. */
export const formHints: FormHints = {
  ...noHints,
  controls: {
    'file.debtor': debtorField(filesFor),
    'file.cases': NumbersField,
    'plan.debtors': DebtorsField,
    'excuse.debtors': ExcusedField,
    'dissolve.debtor': debtorField(({ isDissolved }) => !isDissolved),
  },
  belongsIn: { way: ofVillages, word: ofVillages },
  neededWhereAsked: ['way', 'word'],
  begins: { plan: asPlanned, file: forItself },
  names: { file: theOnlyOne },
};
