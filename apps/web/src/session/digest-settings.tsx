import { digestSettings, reminderKinds, type DigestSettings as Settings } from '#libs/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Switch } from 'antd';
import { answersOf, AnswerView, type ProblemError, Refused, request, Section, useAnswer } from '../base/index.js';
import { required } from '../command/form-drawer.js';
import { messageStateText } from '../office/message-state.js';
import { useSay } from './digest.messages.js';
import './my.messages.js';

const path = '/api/digest';
// Whoever waits for a code looks at the line that says whether it has left.
const followMs = 2_000;

type Deed =
  | { readonly method: 'PUT'; readonly to: ''; readonly body: Pick<Settings, 'wants' | 'kinds'> }
  | { readonly method: 'POST'; readonly to: '/address' | '/address/confirm'; readonly body: object }
  | { readonly method: 'DELETE'; readonly to: '/address' };

/** Does one thing, and shows the settings as they are then. */
function useDigest() {
  const queries = useQueryClient();
  return useMutation<Settings, ProblemError, Deed>({
    mutationFn: ({ to, ...asked }) => request(digestSettings, `${path}${to}`, asked),
    onSuccess: () => queries.invalidateQueries({ queryKey: answersOf(path) }),
  });
}

/** The daily digest by mail (每日摘要): the mailbox, which a code confirms, whether one wants it, and of what it tells. */
export function DigestSettings() {
  const say = useSay();
  const give = useDigest();
  const answer = useAnswer(digestSettings, path, {
    freshMs: 0,
    again: ({ code }) => (code?.isDone === false ? followMs : false),
  });
  return (
    <Section id="my-digest" title={say('digest.title')}>
      <AnswerView answer={answer} rows={3}>
        {(settings) => (
          <>
            <p className="quiet">{say('digest.hint', { hour: settings.hour })}</p>
            <Refused error={give.error} />
            {settings.email === null ? null : <Wanted settings={settings} give={give} />}
            {settings.pending === null ? null : <Confirm settings={settings} give={give} />}
            <Mailbox settings={settings} give={give} />
          </>
        )}
      </AnswerView>
    </Section>
  );
}

interface PartProps {
  readonly settings: Settings;
  readonly give: ReturnType<typeof useDigest>;
}

function Wanted({ settings: { email, wants, kinds, last }, give }: PartProps) {
  const say = useSay();
  const choose = (body: Pick<Settings, 'wants' | 'kinds'>): void => give.mutate({ method: 'PUT', to: '', body });
  return (
    <>
      <p>
        <Switch
          checked={wants}
          disabled={give.isPending}
          aria-label={say('digest.wants')}
          onChange={(isOn) => choose({ wants: isOn, kinds })}
        />{' '}
        {say(wants ? 'digest.on' : 'digest.off', { email: email ?? '' })}
      </p>
      <Checkbox.Group
        disabled={give.isPending || !wants}
        value={[...kinds]}
        options={reminderKinds.map((value) => ({ value, label: say(`my.reminder.${value}`) }))}
        onChange={(chosen) => choose({ wants, kinds: reminderKinds.filter((kind) => chosen.includes(kind)) })}
      />
      <p className="quiet">{say('digest.last', { how: messageStateText(say, last) })}</p>
      <p>
        <Button size="small" loading={give.isPending} onClick={() => give.mutate({ method: 'DELETE', to: '/address' })}>
          {say('digest.forget')}
        </Button>
      </p>
    </>
  );
}

function Confirm({ settings: { pending, code }, give }: PartProps) {
  const say = useSay();
  return (
    <Form
      name="digest-code"
      layout="vertical"
      className="my-form"
      onFinish={(typed: { readonly code: string }) =>
        give.mutate({ method: 'POST', to: '/address/confirm', body: { code: typed.code } })
      }
    >
      <p role="status">
        {say('digest.pending', { email: pending ?? '' })} {messageStateText(say, code)}
      </p>
      <Form.Item name="code" label={say('digest.code')} rules={[required(say('digest.codeWanted'))]}>
        <Input inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
      </Form.Item>
      <Button htmlType="submit" type="primary" loading={give.isPending}>
        {say('digest.confirm')}
      </Button>
    </Form>
  );
}

function Mailbox({ settings: { email, pending }, give }: PartProps) {
  const say = useSay();
  const isFirst = email === null && pending === null;
  return (
    <Form
      name="digest-mailbox"
      layout="vertical"
      className="my-form"
      onFinish={(typed: { readonly email: string }) =>
        give.mutate({ method: 'POST', to: '/address', body: { email: typed.email } })
      }
    >
      <Form.Item
        name="email"
        label={say(isFirst ? 'digest.email' : 'digest.otherEmail')}
        rules={[required(say('digest.emailWanted'))]}
      >
        <Input type="email" autoComplete="email" maxLength={254} />
      </Form.Item>
      <Button htmlType="submit" loading={give.isPending}>
        {say('digest.send')}
      </Button>
    </Form>
  );
}
