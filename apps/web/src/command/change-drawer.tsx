import { Button, Drawer, Form, Input } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type * as z from 'zod';
import {
  discardDraft,
  draftName,
  newKey,
  type ProblemError,
  request,
  timeText,
  useDraft,
  useMe,
  useSentenceOf,
} from '../base/index.js';
import { useSay } from './command.messages.js';

type Values = Record<string, unknown>;

interface ChangeDrawerProps<T extends z.ZodType> {
  readonly title: string;
  /** Words of the button: what is done. */
  readonly act: string;
  readonly answers: T;
  /** Where it goes: `/api/accounts/<id>/roles`. */
  readonly path: string;
  /** What is sent, from what was typed. */
  readonly bodyOf: (typed: Values) => Values;
  readonly initial?: Values;
  /** What follows from it, in words. */
  readonly consequence?: ReactNode;
  /** The fields beside the reason. */
  readonly children?: ReactNode;
  readonly close: () => void;
  readonly done: (answer: z.output<T>) => void;
}

/**
 * A change of the administration in a drawer: its fields, what follows, and the reason that is kept with it. What is
 * typed is kept as a draft; one submit has one key through all its tries.
 */
export function ChangeDrawer<T extends z.ZodType>(props: ChangeDrawerProps<T>) {
  const { title, act, consequence, children, close } = props;
  const say = useSay();
  const { form, draft, give, submit, initial } = useChangeForm(props);
  return (
    <Drawer
      open
      onClose={close}
      size={520}
      title={title}
      className="command-drawer"
      footer={
        <Button type="primary" size="large" block loading={give.isPending} onClick={form.submit}>
          {act}
        </Button>
      }
    >
      {give.error === null ? null : <Refused error={give.error} />}
      <Form
        form={form}
        name="change"
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={submit}
        scrollToFirstError
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
        }}
      >
        {children}
        <Form.Item name="reason" label={say('change.reason')} rules={[required(say('change.reasonWanted'))]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={500} />
        </Form.Item>
      </Form>
      {consequence === undefined ? null : <div className="change-consequence">{consequence}</div>}
      <p className="quiet">
        {say('change.recorded')} {draft.keptAt === null ? '' : say('draft.kept', { time: timeText(draft.keptAt) })}
      </p>
    </Drawer>
  );
}

/** A rule for a field that must not be empty. */
export const required = (message: string) => ({ required: true, whitespace: true, message });

function useChangeForm<T extends z.ZodType>({ path, answers, bodyOf, initial, close, done }: ChangeDrawerProps<T>) {
  const [form] = Form.useForm<Values>();
  const name = draftName(useMe().data?.account ?? '', path);
  const typed = (Form.useWatch([], form) as Values | undefined) ?? {};
  const draft = useDraft(name, typed, true);
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
        close();
        done(answer);
      },
    });
  return { form, draft, give, submit, initial: first };
}

/** Sends a change; what is typed anew is another change with another key. Everything on screen is read anew after it. */
export function useChange<T extends z.ZodType>(answers: T, path: string) {
  const queries = useQueryClient();
  const submit = useRef({ text: '', key: '' });
  const readAnew = () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
  return useMutation<z.output<T>, ProblemError, Values>({
    mutationFn: (body) => {
      const text = JSON.stringify(body);
      if (submit.current.text !== text) submit.current = { text, key: newKey() };
      return request(answers, path, { method: 'POST', body, key: submit.current.key });
    },
    onSuccess: readAnew,
    // Somebody else was faster: the page below shows how it stands now, and what was typed stays.
    onError: (error) => (error.status === 409 ? readAnew() : undefined),
  });
}

function Refused({ error }: { readonly error: ProblemError }) {
  const sentence = useSentenceOf(error);
  const fields = error.problem.errors ?? [];
  // That one is asked for in a dialog of its own.
  if (error.status === 401) return null;
  return (
    <section className="mistakes" role="alert">
      <p>{sentence}</p>
      <ul>
        {fields.map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
      </ul>
    </section>
  );
}
