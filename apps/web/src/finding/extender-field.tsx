import { extenderList } from '#contracts/finding';
import { Select } from 'antd';
import { useAnswer } from '../base/index.js';
import type { OwnControlProps } from '../command/form-hints.js';
import type { FindingDetail } from './finding-detail.js';
import { useSay } from './finding.messages.js';

/** Who gives more time where the leader is there no more, by name. */
export function ExtenderField({ detail, id, value, onChange }: OwnControlProps) {
  const say = useSay();
  const { data, isFetching } = useAnswer(extenderList, `/api/findings/${(detail as FindingDetail).item.id}/extenders`);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      loading={isFetching}
      notFoundContent={say(data?.isNeeded === false ? 'finding.extenders.needless' : 'finding.extenders.none')}
      options={(data?.items ?? []).map(({ account, name }) => ({ value: account, label: name }))}
      value={value as string | undefined}
      onChange={(account: string) => onChange?.(account)}
    />
  );
}
