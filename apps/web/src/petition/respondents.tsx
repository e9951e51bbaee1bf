import { generalWord } from '#libs/contracts';
import { Button, Form, Input, Select } from 'antd';
import { useLabel } from '../command/field-label.js';
import { useSay } from './mediated.messages.js';

const natures = ['person', 'organisation'] as const;
const capacities = ['full', 'limited', 'none'] as const;
const most = 30;

/** The other side of a petition that is to be mediated: who it is stays sealed. */
export function Respondents() {
  const say = useSay();
  return (
    <Form.List name="respondents">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className="desk-other">
              <legend>{say('mediated.respondent', { n: name + 1 })}</legend>
              <One at={name} />
              {fields.length > 1 ? (
                <Button size="small" onClick={() => remove(name)}>
                  {say('mediated.removeRespondent', { n: name + 1 })}
                </Button>
              ) : null}
            </fieldset>
          ))}
          {fields.length < most ? <Button onClick={() => add({})}>{say('mediated.addRespondent')}</Button> : null}
        </>
      )}
    </Form.List>
  );
}

function One({ at }: { readonly at: number }) {
  const label = useLabel('mediation');
  const { language } = useSay();
  return (
    <>
      <Form.Item name={[at, 'name']} label={label('addParty.name')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={[at, 'phone']} label={label('addParty.phone')}>
        <Input autoComplete="off" inputMode="tel" />
      </Form.Item>
      <Form.Item name={[at, 'address']} label={label('addParty.address')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name={[at, 'nature']} label={label('addParty.nature')} initialValue="person">
        <Select options={natures.map((value) => ({ value, label: generalWord('partyNature', value, language) }))} />
      </Form.Item>
      <Form.Item name={[at, 'capacity']} label={label('addParty.capacity')} initialValue="full">
        <Select
          options={capacities.map((value) => ({ value, label: generalWord('partyCapacity', value, language) }))}
        />
      </Form.Item>
    </>
  );
}
