import { Button, Checkbox, Form } from 'antd';
import { useRef } from 'react';
import { useChannel } from './channel-choice.js';
import { useSay } from './desk.messages.js';
import { hasGuardian, isLeftToChoose, isReachable, mostOf, roleOf, withoutOther } from './desk-values.js';
import type { CounterRole, DeskValues } from './desk-values.js';
import { OtherFields } from './other-fields.js';
import { PartyFields, StandingFields } from './party-fields.js';

/** Who asks: one petitioner or several, with their representatives and whoever acts for them, or nobody who gives a name. */
export function PeopleFields({ values }: { readonly values: DeskValues }) {
  const say = useSay();
  const isAnonymous = values.isAnonymous === true;
  return (
    <fieldset className="field-group desk-people">
      <legend>
        {say('word.petitioner')}{' '}
        <Form.Item name="isAnonymous" valuePropName="checked" noStyle>
          <Checkbox>{say('word.anonymous')}</Checkbox>
        </Form.Item>
      </legend>
      {isAnonymous ? (
        <p className="quiet">{say('desk.anonymousHint')}</p>
      ) : (
        <>
          <PartyFields at={['petitioner']} hasAddress isOrganisation={values.petitioner?.nature === 'organisation'} />
          <StandingFields at={['petitioner']} standing={values.petitioner} isActedFor={hasGuardian(values, 1)} />
          <Reachable values={values} />
          <Others values={values} />
        </>
      )}
    </fieldset>
  );
}

function Reachable({ values: { petitioner } }: { readonly values: DeskValues }) {
  const say = useSay();
  const { name, phone, address } = petitioner ?? {};
  const given = { name: name || undefined, phone: phone || undefined, address: address || undefined };
  if (given.name === undefined || isReachable(given)) return null;
  return <p className="quiet desk-hint">{say('desk.unreachable')}</p>;
}

// In the order of the buttons; whoever acts for somebody begins as a guardian, and is chosen from there.
const additions = [
  ['petitioner', 'desk.addPetitioner'],
  ['representative', 'desk.addOther'],
  ['guardian', 'desk.addActing'],
] as const satisfies readonly (readonly [CounterRole, string])[];

/** Whoever is in it beside the petitioner, one field set at a time. The law caps those who represent a visit (art. 20(3)). */
function Others({ values }: { readonly values: DeskValues }) {
  const say = useSay();
  const { others = [] } = values;
  const { channel } = useChannel();
  const form = Form.useFormInstance();
  const adding = useRef<HTMLParagraphElement>(null);
  const isChosen = others.some((one) => roleOf(one) === 'representative');
  return (
    <Form.List name="others">
      {(fields, { add }) => (
        <>
          {isChosen ? (
            <p className="quiet desk-hint">{say(channel === 'visit' ? 'desk.othersHint' : 'desk.othersHintWritten')}</p>
          ) : null}
          {isLeftToChoose(others, channel) ? <p className="quiet desk-hint">{say('desk.chooseHint')}</p> : null}
          {fields.map(({ key, name }) => (
            <OtherFields
              key={key}
              at={name}
              values={values}
              remove={() => {
                // The button that was pressed goes with its row: the keyboard goes on below.
                adding.current?.querySelector('button')?.focus();
                form.setFieldValue('others', withoutOther(others, name));
              }}
            />
          ))}
          <p className="row" ref={adding}>
            {additions
              .filter(([role]) => others.filter((one) => roleOf(one) === role).length < mostOf(role, channel))
              .map(([is, word]) => (
                <Button key={is} onClick={() => add({ is })}>
                  {say(word)}
                </Button>
              ))}
          </p>
        </>
      )}
    </Form.List>
  );
}
