import { openedMediation, openMediation } from '#contracts/mediation';
import { Button, Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { discardDraft, draftName, submitOf, useDraft, useMe, useShortcuts, type Submit } from '../base/index.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import { FoundDraft } from '../command/form-draft.js';
import { Mistakes } from '../command/mistakes.js';
import { useMistakes } from '../command/use-mistakes.js';
import { useStaying } from './desk-form.js';
import { DisputeMatter, isSenderAsked } from './dispute-matter.js';
import { DisputeParties } from './dispute-parties.js';
import { DisputeRepeats } from './dispute-repeats.js';
import { useSay } from './dispute.messages.js';
import type { KeptDispute } from './kept-receipts.js';
import { useRegistration } from './use-registration.js';

/** What is typed. */
interface Values {
  readonly committee?: string;
  readonly source?: string;
  readonly title?: string;
  readonly request?: string;
  readonly parties?: readonly PartyValues[];
  /** Numbers of other cases of the same matter. */
  readonly links?: readonly string[];
  /** What was sent last, with its key. */
  readonly submit?: Submit;
}

interface PartyValues {
  readonly role?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly address?: string;
}

interface DisputeFormProps {
  readonly done: (came: Omit<KeptDispute, 'at' | 'isPrinted'>) => void;
}

const contract = { body: openMediation };

/** The form of one dispute. What is typed is kept as a draft until it is registered. */
export function DisputeForm({ done }: DisputeFormProps) {
  const say = useSay();
  const { form, draft, registration, mistakes, mend, goTo, submit } = useDispute(done);
  const isBusy = registration.isPending;
  useShortcuts([{ keys: 'Ctrl-ENTER', does: say('dispute.submit'), run: submit }]);
  useStaying(isBusy);
  return (
    <section className="box desk-form" aria-label={say('dispute.title')}>
      <Mistakes mistakes={mistakes} error={registration.error} goTo={goTo} />
      {draft.found === null ? null : <FoundDraft at={draft.found.at} discard={draft.discard} />}
      <Form
        form={form}
        name="dispute"
        layout="vertical"
        disabled={isBusy}
        initialValues={draft.start}
        onValuesChange={mend}
      >
        <DisputeMatter />
        <DisputeParties />
        <DisputeRepeats />
      </Form>
      <div className="row desk-submit">
        <Button type="primary" size="large" loading={isBusy} onClick={submit} aria-keyshortcuts="Control+Enter">
          {say('dispute.submit')} <kbd aria-hidden="true">Ctrl-Enter</kbd>
        </Button>
        <p className="command-about">{say('dispute.after')}</p>
      </div>
    </section>
  );
}

function useDispute(done: DisputeFormProps['done']) {
  const [form] = Form.useForm<Values>();
  const acting = useMe().data?.acting?.office;
  const draft = useDisputeDraft(form);
  const registration = useRegistration(openedMediation, '/api/mediations');
  const { mistakes, check, mend, goTo } = useMistakes({
    form,
    kind: 'mediation',
    // Whoever is named here is called as whoever is added later: `name` of a mediation is that of a helper.
    command: 'addParty',
    contract,
    error: registration.error,
  });
  const submit = (): void => {
    if (registration.isPending) return;
    const { submit: before, ...values } = form.getFieldsValue(true) as Values;
    const body = bodyOf(values);
    if (!check(body)) return;
    const { committee = '', title = null, source, parties = [] } = values;
    const names = parties.filter(({ role }) => role === 'applicant').map(({ name = null }) => name);
    const ask = submitOf(body, before);
    form.setFieldValue('submit', ask);
    registration.mutate(ask, {
      onSuccess: (receipt) => {
        draft.forget();
        done({
          receipt,
          typed: { committee, title, isRequest: source === 'application', names },
          isOwn: committee === acting,
        });
      },
    });
  };
  return { form, draft, registration, mistakes, mend, goTo, submit };
}

/** Of a court alone is what was typed of a court, and of whoever hands it over who that is. */
function bodyOf(values: Omit<Values, 'submit'>): Record<string, unknown> {
  const { track, court, courtNumber, sender, ...body } = values as Record<string, unknown>;
  return blanksLeftOut({
    ...body,
    ...(isSenderAsked(values.source ?? '') && { sender }),
    ...(values.source === 'court' && { track, court, courtNumber }),
  });
}

const first: Values & { readonly sort: string } = {
  source: 'application',
  sort: 'civil',
  parties: [{ role: 'applicant' }, { role: 'respondent' }],
};

function hasTyped({ title, request, parties = [] }: Values): boolean {
  const typed = [
    title,
    request,
    ...parties.flatMap(({ name, phone, idNumber, address }) => [name, phone, idNumber, address]),
  ];
  return typed.some((text = '') => text.trim() !== '');
}

/** Keeps what is typed under the account, whatever happens to the page, the server or the session. */
function useDisputeDraft(form: FormInstance<Values>) {
  const account = useMe().data?.account ?? '';
  const name = draftName(account, 'dispute');
  const say = useSay();
  const read = (): Readonly<Record<string, unknown>> => {
    const values = form.getFieldsValue(true) as Values;
    return hasTyped(values) ? { ...values } : {};
  };
  const { found } = useDraft(name, { read, about: say('dispute.title') });
  const [isWanted, setWanted] = useState(true);
  const isDraft = found !== null && hasTyped(found.values);
  const [start] = useState(() => (isDraft ? { ...first, ...(found.values as Values) } : first));
  const forget = (): void => discardDraft(name);
  const discard = (): void => {
    forget();
    setWanted(false);
    const blank = Object.keys(form.getFieldsValue(true) as Values).map((field) => [field, undefined] as const);
    form.setFieldsValue({ ...Object.fromEntries(blank), ...first });
  };
  return { start, found: isWanted && isDraft ? found : null, discard, forget };
}
