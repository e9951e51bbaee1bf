import { wordOf } from '#libs/contracts';
import { Select } from 'antd';
import { useAddress } from '../base/index.js';
import type { CaseSeen, OwnControlProps } from '../command/form-hints.js';
import { useOnlyChoice } from '../command/use-only-choice.js';
import { ManySelect } from '../parts/many-select.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { useSampled } from './use-sampled.js';

/** A hook: the cases that the tour has drawn, by their numbers, each with what it was drawn for. */
function useDrawn(detail: CaseSeen) {
  const say = useSay();
  const { data, isFetching } = useSampled((detail as InspectionDetail).item.id);
  const options = (data?.items ?? []).map((one) => ({
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

/** Those of them that show something. */
export function DrawnCases({ detail, ...given }: OwnControlProps) {
  const say = useSay();
  const { options } = useDrawn(detail);
  return <ManySelect {...(given as object)} placeholder={say('inspection.choose.cases')} options={options} />;
}
