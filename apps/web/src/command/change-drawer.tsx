import { longestOf } from '#libs/contracts';
import { Form, Input } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type * as z from 'zod';
import { discardDraft, draftName, useChange, useDraft, useMe } from '../base/index.js';
import { useSay } from './command.messages.js';
import { changedIn } from './changed-in.js';
import { FormDrawer, Kept, required } from './form-drawer.js';
import { Mistakes } from './mistakes.js';

type Values = Record<string, unknown>;

interface ChangeDrawerProps<T extends z.ZodType> {
  readonly title: string;
  /** Words of the button: what is done. */
  readonly act: string;
  readonly answers: T;
  /** The reason as it is taken: how long it may be stands there. */
  readonly reason: z.ZodType;
  /** Where it goes: `/api/accounts/<id>/roles`. */
  readonly path: string;
  /** What is sent, from what was typed. */
  readonly bodyOf: (typed: Values) => Values;
  readonly initial?: Values;
  readonly isFinal?: boolean;
  /** What follows from it, in words. */
  readonly consequence?: ReactNode;
  /** The fields beside the reason. */
  readonly children?: ReactNode;
  readonly close: () => void;
  /** How it closes once it is done, where that is not as when it is left. */
  readonly closeDone?: () => void;
  readonly done: (answer: z.output<T>) => void;
}

/**
 * A change of the administration in a drawer: its fields, what follows, and the reason that is kept with it. What is
 * typed is kept as a draft; one submit has one key through all its tries.
 */
export function ChangeDrawer<T extends z.ZodType>(props: ChangeDrawerProps<T>) {
  const { title, act, reason, isFinal = false, consequence, children, close } = props;
  const say = useSay();
  const { form, draft, give, submit, initial } = useChangeForm(props);
  return (
    <FormDrawer title={title} act={act} isBusy={give.isPending} isFinal={isFinal} submit={form.submit} close={close}>
      <Mistakes mistakes={give.error?.problem.errors} error={give.error} />
      <Form
        form={form}
        name="change"
        layout="vertical"
        disabled={give.isPending}
        initialValues={initial}
        onFinish={submit}
        scrollToFirstError
      >
        {children}
        <Form.Item name="reason" label={say('word.reason')} rules={[required(say('change.reasonWanted'))]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={longestOf(reason)} />
        </Form.Item>
      </Form>
      {consequence === undefined ? null : <div className="change-consequence">{consequence}</div>}
      <Kept says={say('change.recorded')} draftAt={draft.keptAt} />
    </FormDrawer>
  );
}

function useChangeForm<T extends z.ZodType>(props: ChangeDrawerProps<T>) {
  const { path, answers, bodyOf, initial, close, closeDone = close, done } = props;
  const [form] = Form.useForm<Values>();
  const name = draftName(useMe().data?.account ?? '', path);
  const read = (): Values => changedIn(form.getFieldsValue(true) as Values, initial ?? {});
  const draft = useDraft(name, { read, about: props.title });
  const give = useChange(answers, path);
  const told = give.error?.problem.errors;
  useEffect(() => {
    form.setFields((told ?? []).map(({ path: field, message }) => ({ name: field.split('.'), errors: [message] })));
  }, [form, told]);
  const [first] = useState<Values>({ ...initial, ...draft.found?.values });
  const submit = (values: Values): void =>
    give.mutate(bodyOf(values), {
      onSuccess: (answer) => {
        discardDraft(name);
        closeDone();
        done(answer);
      },
    });
  return { form, draft, give, submit, initial: first };
}
