import { wordOf } from '#libs/contracts';
import { Form, Select } from 'antd';
import { useAddress } from '../base/index.js';
import type { CaseSeen, OwnControlProps } from '../command/form-hints.js';
import { useOnlyChoice } from '../command/use-only-choice.js';
import { ManySelect } from '../parts/many-select.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { useSampled } from './use-sampled.js';

/** A hook: the cases that the tour has drawn, of one office where it is named, by their numbers, each with what it was drawn for. */
function useDrawn(detail: CaseSeen, office?: string) {
  const say = useSay();
  const { data, isFetching } = useSampled((detail as InspectionDetail).item.id);
  const drawn = (data?.items ?? []).filter(({ offices }) => office === undefined || offices.includes(office));
  const options = drawn.map((one) => ({
    value: one.case,
    label: `${one.number} · ${wordOf('inspection', 'drawnBy', one.by, say.language)}`,
  }));
  return { options, loading: isFetching, notFoundContent: say('inspection.drawn.none') };
}

/** One of the cases that the tour has drawn; the one that the address names is chosen. */
export function DrawnCase({ detail, id, value, onChange }: OwnControlProps) {
  const drawn = useDrawn(detail);
  const named = useAddress().search.get('of');
  useOnlyChoice(['of'], drawn.options.find((one) => one.value === named)?.value);
  return (
    <Select
      {...drawn}
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      value={value as string | undefined}
      onChange={(one: string) => onChange?.(one)}
    />
  );
}

/** Those of them that show something of the office that is chosen, or visited. */
export function DrawnCases({ detail, ...given }: OwnControlProps) {
  const say = useSay();
  const form = Form.useFormInstance();
  const visit = Form.useWatch<string | undefined>('visit', form);
  const chosen = Form.useWatch<string | undefined>('office', form);
  const visited = (detail as InspectionDetail).progress.visits.find((one) => one.visit === visit)?.office;
  const { options } = useDrawn(detail, chosen ?? visited);
  return <ManySelect {...(given as object)} placeholder={say('inspection.choose.cases')} options={options} />;
}
