import { sampledList } from '#contracts/inspection';
import { Select } from 'antd';
import { useAnswer } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';

/** One of the cases that the tour has drawn, by its number. */
export function DrawnField({ detail, id, value, onChange }: OwnControlProps & { readonly detail: InspectionDetail }) {
  const say = useSay();
  const { data, isFetching } = useAnswer(sampledList, `/api/inspections/${detail.item.id}/samples`);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      loading={isFetching}
      notFoundContent={say('inspection.drawn.none')}
      options={(data?.items ?? []).map((one) => ({ value: one.case, label: one.number }))}
      value={value as string | undefined}
      onChange={onChange}
    />
  );
}
