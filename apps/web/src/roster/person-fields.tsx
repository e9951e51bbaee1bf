import { accountPage, longestOf, longestPage, party, type RosterPersonDetail } from '#libs/contracts';
import { Checkbox, Form, Input, Select } from 'antd';
import { useAnswer, useMe } from '../base/index.js';
import { DateField } from '../clock/date-field.js';
import { optionsOf } from './choices.js';
import { EntryFields } from './entry-fields.js';
import { useSay } from './roster.messages.js';
import { WholeNumber } from './whole-number.js';

const several = { specialities: 'speciality', languages: 'spokenLanguage', qualifications: 'qualification' } as const;
const severalNames = ['specialities', 'languages', 'qualifications'] as const;
// As many as an entry takes of each.
const mostWords = 10;

/** Whatever is kept of somebody. */
export function PersonFields({ detail }: { readonly detail: RosterPersonDetail | null }) {
  const say = useSay();
  return (
    <>
      <Form.Item name="kind" label={say('roster.field.kind')}>
        <Select options={optionsOf(say, 'rosterKind')} />
      </Form.Item>
      <EntryFields texts="roster" isNew={detail === null} />
      <Form.Item name="isFullTime" valuePropName="checked">
        <Checkbox>{say('roster.mark.fullTime')}</Checkbox>
      </Form.Item>
      <Form.Item name="fromOn" label={say('roster.field.fromOn')}>
        <DateField />
      </Form.Item>
      <Form.Item name="untilOn" label={say('roster.field.untilOn')}>
        <DateField />
      </Form.Item>
      {severalNames.map((name) => (
        <fieldset key={name} className="field-group">
          <legend>{say(`roster.field.${name}`)}</legend>
          <Form.Item
            name={name}
            rules={[{ type: 'array', max: mostWords, message: say('roster.mostWords', { most: mostWords }) }]}
          >
            <Checkbox.Group options={optionsOf(say, several[name])} />
          </Form.Item>
        </fieldset>
      ))}
      <WholeNumber name="mostCases" title="roster.field.mostCases" most={500} />
      <AccountField kept={detail?.account ?? null} />
      <ContactFields />
    </>
  );
}

/** The account of the same person, of those of the chosen office; for whoever may look through accounts. */
function AccountField({ kept }: { readonly kept: string | null }) {
  const say = useSay();
  const mayRead = useMe().data?.permits.includes('administration.readAccounts') === true;
  const office = Form.useWatch<string | undefined>('office', Form.useFormInstance());
  const isAsked = mayRead && office !== undefined;
  const query = { office, state: 'active', limit: longestPage };
  const found = useAnswer(accountPage, isAsked ? '/api/accounts' : null, { query }).data?.items ?? [];
  if (!mayRead) return null;
  const options = found.map(({ id, name, displayName }) => ({ value: id, label: `${displayName} (${name})` }));
  // One that is not among them yet, or has lost the office, is no number to read.
  const isLost = kept !== null && !found.some(({ id }) => id === kept);
  return (
    <Form.Item name="account" label={say('roster.field.account')} extra={say('roster.accountHint')}>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={isLost ? [...options, { value: kept, label: say('roster.accountKept') }] : options}
      />
    </Form.Item>
  );
}

function ContactFields() {
  const say = useSay();
  return (
    <fieldset className="field-group">
      <legend>{say('roster.field.contact')}</legend>
      <p className="quiet">{say('roster.contactHint')}</p>
      <Form.Item name={['contact', 'phone']} label={say('roster.field.phone')}>
        <Input maxLength={20} autoComplete="off" inputMode="tel" />
      </Form.Item>
      <Form.Item name={['contact', 'email']} label={say('roster.field.email')}>
        <Input maxLength={longestOf(party.shape.email)} autoComplete="off" inputMode="email" />
      </Form.Item>
      <Form.Item name={['contact', 'address']} label={say('roster.field.address')}>
        <Input maxLength={longestOf(party.shape.address)} autoComplete="off" />
      </Form.Item>
    </fieldset>
  );
}
