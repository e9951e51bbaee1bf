import { counterPetition, receipt, type Receipt } from '#contracts/petition';
import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { useToday } from '../clock/use-almanac.js';
import { Mistakes } from '../command/mistakes.js';
import { useMistakes } from '../command/use-mistakes.js';
import { discardDraft, draftName, submitOf, useDraft, useMe, useShortcuts } from '../base/index.js';
import { useSay } from './desk.messages.js';
import { fieldOfRefusal } from './refused-fields.js';
import {
  bodyOf,
  hasTyped,
  neededOf,
  titleAfter,
  withoutBlank,
  type Decision,
  type DeskChannel,
  type DeskValues,
} from './desk-values.js';
import { FoundDraft } from '../command/form-draft.js';
import { DeskSubmit } from './desk-submit.js';
import { MatterFields } from './matter-fields.js';
import { PeopleFields } from './people-fields.js';
import { RepeatsPanel } from './repeats-panel.js';
import { useRegistration } from './use-registration.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';

interface DeskFormProps {
  readonly channel: DeskChannel;
  readonly done: (receipt: Receipt, values: DeskValues) => void;
}

/** The form of one matter, and beside it what looks alike. All of it is kept as a draft until it is registered. */
export function DeskForm(props: DeskFormProps) {
  const say = useSay();
  const { form, values, draft, registration, mistakes, mend, goTo, submit } = useDesk(props);
  useShortcuts([{ keys: 'Ctrl-ENTER', does: say('desk.submit'), run: submit }]);
  useStaying(registration.isPending);
  return (
    <div className="desk">
      <section className="box desk-form" aria-label={say('desk.form')}>
        <Mistakes mistakes={mistakes} error={registration.error} goTo={goTo} />
        {draft.found === null ? null : <FoundDraft at={draft.found.at} discard={draft.discard} />}
        <Form
          form={form}
          name="desk"
          layout="vertical"
          disabled={registration.isPending}
          initialValues={draft.start}
          onValuesChange={(changed: DeskValues, all: DeskValues) => {
            mend(changed);
            proposeTitle(form, changed, all);
          }}
        >
          <MatterFields />
          <PeopleFields values={values} />
        </Form>
        <DeskSubmit keptAt={draft.keptAt} isBusy={registration.isPending} submit={submit} />
      </section>
      <RepeatsPanel
        values={values}
        decide={(decisions: readonly Decision[]) => form.setFieldValue('repeats', decisions)}
      />
    </div>
  );
}

/** A page that is left while a matter is on its way would never show its query code: the browser asks first. */
export function useStaying(isPending: boolean): void {
  useEffect(() => {
    if (!isPending) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isPending]);
}

// What the title was proposed from: the form tells what is, not what was.
const matterBefore = new WeakMap<FormInstance<DeskValues>, string>();

function proposeTitle(form: FormInstance<DeskValues>, changed: DeskValues, all: DeskValues): void {
  if (changed.matter === undefined) return;
  form.setFieldValue('title', titleAfter(all.title, matterBefore.get(form) ?? '', changed.matter));
  matterBefore.set(form, changed.matter);
}

const contract = { body: counterPetition };

function useDesk({ channel, done }: DeskFormProps) {
  const [form] = Form.useForm<DeskValues>();
  const today = useToday();
  const draft = useDeskDraft(form, { receivedOn: today });
  const values = draft.values;
  const registration = useRegistration(receipt, '/api/petitions');
  const { mistakes, check, mend, goTo } = useMistakes({
    form,
    kind: 'petition',
    command: 'register',
    contract,
    error: registration.error,
    fieldOf: (problem) => fieldOfRefusal(problem, form.getFieldsValue(true) as DeskValues),
  });
  const submit = (): void => {
    if (registration.isPending) return;
    const before = form.getFieldsValue(true) as DeskValues;
    const others = withoutBlank(before.others ?? []);
    // What is wrong stands in the row of the form that it is of: rows of nobody go first.
    if (others.length !== (before.others ?? []).length) form.setFieldValue('others', others);
    const typed: DeskValues = { ...before, others };
    const body = blanksLeftOut(bodyOf(typed, channel, today));
    if (!check(body, neededOf(others))) return;
    const ask = submitOf(body, typed.submit);
    form.setFieldValue('submit', ask);
    registration.mutate(ask, {
      onSuccess: (receipt) => {
        draft.forget();
        done(receipt, typed);
      },
    });
  };
  return { form, values, draft, registration, mistakes, mend, goTo, submit };
}

/** What is kept: nothing as long as nobody typed anything. */
function typedIn(form: FormInstance<DeskValues>): Readonly<Record<string, unknown>> {
  const values = form.getFieldsValue(true) as DeskValues;
  return hasTyped(values) ? { ...values } : {};
}

/** Keeps what is typed under the account, whatever happens to the page, the server or the session. */
function useDeskDraft(form: FormInstance<DeskValues>, first: DeskValues) {
  const account = useMe().data?.account ?? '';
  const name = draftName(account, 'desk');
  const values = (Form.useWatch([], { form, preserve: true }) as DeskValues | undefined) ?? {};
  const say = useSay();
  const { found, keptAt } = useDraft(name, { read: () => typedIn(form), about: say('desk.title') });
  const [isWanted, setWanted] = useState(true);
  const isDraft = found !== null && hasTyped(found.values);
  const [start] = useState<DeskValues>(() => {
    const before = { ...first, ...found?.values } as DeskValues;
    matterBefore.set(form, before.matter ?? '');
    return before;
  });
  const forget = (): void => discardDraft(name);
  const discard = (): void => {
    forget();
    setWanted(false);
    const blank = Object.fromEntries(Object.keys(values).map((field) => [field, undefined]));
    form.setFieldsValue({ ...blank, ...first });
    matterBefore.set(form, '');
  };
  return { start, values, keptAt, found: isWanted && isDraft ? found : null, discard, forget };
}
