import { deciderList } from '#libs/contracts';
import { Form, Select } from 'antd';
import { useAnswer } from '../base/index.js';
import { OfficeName, useOfficeName } from '../office/office-name.js';
import { useSay } from './decider.messages.js';
import type { OwnControlProps } from './form-hints.js';

/** Who rules on a finding, of those who took no part. */
export const DeciderField = (props: OwnControlProps) => <NamedField {...props} of="findings" />;
/** Who weighs the report of a tour, of those who took no part. */
export const WeigherField = (props: OwnControlProps) => <NamedField {...props} of="inspections" />;

/** With whoever is chosen comes the office. */
function NamedField({
  detail,
  id,
  value,
  onChange,
  of: kind,
}: OwnControlProps & { readonly of: 'findings' | 'inspections' }) {
  const say = useSay();
  const nameOf = useOfficeName();
  const form = Form.useFormInstance();
  const { data, isFetching } = useAnswer(
    deciderList,
    `/api/${kind}/${(detail as { item: { id: string } }).item.id}/deciders`,
  );
  const all = (data?.items ?? []).map((one) => ({ ...one, key: `${one.account} ${one.office}` }));
  const office: unknown = Form.useWatch('office', form);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      showSearch={{ optionFilterProp: 'label' }}
      loading={isFetching}
      notFoundContent={say(data?.isNeeded === false ? 'deciders.needless' : 'deciders.none')}
      options={all.map(({ key, name, office: of }) => ({ value: key, label: `${name} · ${nameOf(of)}` }))}
      value={all.find((one) => one.account === value && one.office === office)?.key}
      onChange={(key: string) => {
        const one = all.find((each) => each.key === key);
        form.setFieldsValue({ office: one?.office });
        onChange?.(one?.account);
      }}
    />
  );
}

/** The office of whoever is chosen: it is not chosen by itself. */
export function DeciderOffice({ id, value }: OwnControlProps) {
  const say = useSay();
  return (
    <output {...(id === undefined ? {} : { id })}>
      {typeof value === 'string' ? <OfficeName id={value} /> : say('deciders.first')}
    </output>
  );
}
