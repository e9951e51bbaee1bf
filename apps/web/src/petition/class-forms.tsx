import { wordOf } from '#libs/contracts';
import { dateInList } from '../base/dates.js';
import { useRuleName } from '../clock/rule-name.js';
import type { CaseChoices, CaseCondition, CaseOffices } from '../command/form-hints.js';
import { OfficeName } from '../office/office-name.js';
import type { PetitionDetail } from './petition-detail.js';
import { classes } from './petition-filters.js';
import { useSay } from './petition.messages.js';

interface FormProps {
  readonly detail: PetitionDetail;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** The class that is there, which a triage shows and does not change; all of them where there is none. */
export const classOfTriage: CaseChoices = {
  offered({ item }: PetitionDetail, { say }) {
    const offered = item.class === null ? classes : [item.class];
    return offered.map((value) => ({ value, label: wordOf('petition', 'class', value, say.language) }));
  },
};

/** Of whom a name can be taken back. */
export const namedAsAccused: CaseOffices = {
  named({ accused }: PetitionDetail) {
    return accused;
  },
};

/** Which persons can be taken back, as they are shown: masked. */
export const accusedPersons: CaseChoices = {
  offered({ accusedPersons: accused }: PetitionDetail, { say }) {
    return accused.map(({ party, name }) => ({ value: party, label: name ?? say('word.anonymous') }));
  },
};

/** Asked of the bureau alone, and where there are breaches that another class would not have brought. */
export const hasWithdrawable: CaseCondition = {
  isMet({ withdrawable }: PetitionDetail) {
    return withdrawable.length > 0;
  },
};

/** Asked of an organ to which the matter was submitted, and which has not told the petitioner in writing yet (art. 23(1)). */
export const owesFirstNotice: CaseCondition = {
  isMet({ clocks }: PetitionDetail) {
    return clocks.some(({ rule, state }) => rule === 'XF-06' && (state === 'running' || state === 'overdue'));
  },
};

/** That a triage changes no class that is there. */
export function ClassGiven({ detail: { item } }: FormProps) {
  const say = useSay();
  return item.class === null ? null : <p className="quiet">{say('petition.classGiven')}</p>;
}

/** Which breaches would be withdrawn with the class that is chosen: whose, of what, since when late. */
export function Withdrawable({ detail, chosen }: FormProps) {
  const say = useSay();
  const nameOf = useRuleName();
  const breaches = detail.withdrawable.filter(({ classes: by }) => by.some((one) => one === chosen['class']));
  if (breaches.length === 0) return null;
  return (
    <>
      <p className="quiet">{say('petition.notOwedAs')}</p>
      <ul className="stack-close">
        {breaches.map(({ clock, rule, office, dueOn }) => (
          <li key={clock}>
            <OfficeName id={office} /> · {nameOf(rule)} · {dateInList(dueOn, say.language)}
          </li>
        ))}
      </ul>
    </>
  );
}
