import { Form, Select } from 'antd';
import { useAddress } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import { useOnlyChoice } from '../command/use-only-choice.js';
import { useOfficeName } from '../office/office-name.js';
import type { InspectionDetail, Progress } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';

type Visit = Progress['visits'][number];

/** Visits that a command may be about. */
export const visitsThat = {
  /** Nobody was there yet: it may be moved, or dropped. */
  areAhead: ({ stands }: Visit): boolean => stands === 'planned' || stands === 'told',
  areNotDropped: ({ stands }: Visit): boolean => stands !== 'dropped',
  /** Their office may know of them: something of them may be put to it. */
  areOpen: ({ stands, isSettled }: Visit): boolean => !isSettled && stands !== 'planned' && stands !== 'dropped',
  areUnderWay: ({ stands }: Visit): boolean => stands === 'begun',
  areUnsettled: ({ stands, isSettled }: Visit): boolean => !isSettled && (stands === 'begun' || stands === 'made'),
} as const;

type Props = Omit<OwnControlProps, 'detail'> & {
  readonly detail: OwnControlProps['detail'];
  readonly fits: (one: Visit) => boolean;
  /** It may be of none. */
  readonly isOptional?: boolean;
};

/** Which visit is meant, by its office and day; where the address names one, or there is one alone, that. */
export function VisitField({ detail, id, value, onChange, fits, isOptional = false }: Props) {
  const say = useSay();
  const nameOf = useOfficeName();
  const form = Form.useFormInstance();
  const named = useAddress().search.get('visit');
  const visits = (detail as InspectionDetail).progress.visits.filter(fits);
  const meant =
    visits.find(({ visit }) => visit === named) ??
    (isOptional ? undefined : visits.find((_, __, all) => all.length === 1));
  useOnlyChoice(['visit'], meant?.visit);
  const choose = (visit: string | undefined): void => {
    // What stands beside it was of another one.
    form.setFieldsValue({ office: visits.find((one) => one.visit === visit)?.office, item: undefined });
    onChange?.(visit);
  };
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      allowClear={isOptional}
      showSearch={{ optionFilterProp: 'label' }}
      options={visits.map(({ visit, office, on, stands }) => ({
        value: visit,
        label: [nameOf(office), on, say(`inspection.stands.${stands}`)].join(' · '),
      }))}
      notFoundContent={say('inspection.choose.noVisit')}
      value={value as string | undefined}
      onChange={choose}
    />
  );
}
