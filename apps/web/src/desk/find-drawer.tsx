import {
  fewestDigits,
  fewestOfWholeNumber,
  findRequest,
  foundPetitions,
  type FoundPetition,
} from '#contracts/petition';
import { longestOf } from '#libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { type ProblemError, Refused, request } from '../base/index.js';
import { LegalDate } from '../clock/legal-date.js';
import { FormDrawer } from '../command/form-drawer.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { StateTag } from '../parts/state-tag.js';
import { PurposeFields } from '../case/purpose-fields.js';
import { plainDigits } from './plain-digits.js';
import { useSay } from './desk.messages.js';

interface FindValues {
  readonly name?: string;
  readonly digits?: string;
  readonly purpose?: string;
  readonly words?: string;
}

/** Finds the matter of somebody who stands at the counter without its number. What it finds is kept nowhere. */
export function FindDrawer({ close }: { readonly close: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<FindValues>();
  const finding = useMutation<readonly FoundPetition[], ProblemError, FindValues>({
    mutationFn: async (typed) => {
      const { items } = await request(foundPetitions, '/api/petitions/find', { method: 'POST', body: bodyOf(typed) });
      return items;
    },
  });
  return (
    <FormDrawer
      title={say('desk.findTitle')}
      act={say('desk.findSubmit')}
      isBusy={finding.isPending}
      submit={form.submit}
      close={close}
    >
      <Refused error={finding.error} className="mistakes" />
      <p>{say('desk.findRule')}</p>
      <Form<FindValues>
        form={form}
        name="find"
        layout="vertical"
        onFinish={(typed) => finding.mutate(typed)}
        // What was found belongs to what was typed.
        onValuesChange={() => finding.reset()}
      >
        <FindFields />
      </Form>
      <div role="status">{finding.data === undefined ? null : <Found items={finding.data} />}</div>
    </FormDrawer>
  );
}

/** What stands in the field of the name; the form tells it as unknown. */
const useNamed = (): string | undefined => Form.useWatch<string | undefined>('name', Form.useFormInstance());

function FindFields() {
  const say = useSay();
  const isNamed = (useNamed() ?? '').trim() !== '';
  const enough = (_rule: unknown, typed = ''): Promise<void> => {
    if (plainDigits(typed).length >= (isNamed ? fewestDigits : fewestOfWholeNumber)) return Promise.resolve();
    return Promise.reject(new Error(say(isNamed ? 'desk.findDigitsFew' : 'desk.findDigitsWhole')));
  };
  return (
    <>
      <Form.Item name="name" label={say('desk.findName')} extra={say('desk.findNameHint')}>
        <Input autoComplete="off" maxLength={longestOf(findRequest.shape.name)} />
      </Form.Item>
      <Form.Item name="digits" label={say('desk.findDigits')} rules={[{ validator: enough }]}>
        {/* As people write it, with blanks and hyphens between the digits. */}
        <Input autoComplete="off" inputMode="numeric" maxLength={30} />
      </Form.Item>
      <PurposeFields />
    </>
  );
}

function Found({ items }: { readonly items: readonly FoundPetition[] }) {
  const say = useSay();
  if (items.length === 0) return <p>{say('desk.findNone')}</p>;
  return (
    <section aria-label={say('desk.found')}>
      <h2>{say('desk.found')}</h2>
      <ul className="stack found-petitions">
        {items.map(({ id, number, phase, title, receivedOn, holder }) => (
          <li key={id} className="stack-close">
            <p>
              <CaseLink kind="petition" number={number} /> <StateTag kind="petition" phase={phase} />
            </p>
            {title === null ? null : <p>{title}</p>}
            <p className="quiet">
              <LegalDate on={receivedOn} /> · <OfficeName id={holder} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function bodyOf({ name = '', digits = '', purpose, words = '' }: FindValues) {
  const given = name.trim();
  return {
    ...(given === '' ? {} : { name: given }),
    digits: plainDigits(digits),
    purpose,
    words: words.trim(),
  };
}
