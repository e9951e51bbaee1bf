import {
  heads,
  kindNames,
  longestOf,
  webhookAnswer,
  webhookCreate,
  type Webhook,
  type WebhookAnswer,
} from '#libs/contracts';
import { Form, Input, InputNumber, Radio } from 'antd';
import { Suspense, useState } from 'react';
import { Loading } from '../base/index.js';
import { ChangeDrawer } from '../command/change-drawer.js';
import { required } from '../command/form-drawer.js';
import { OfficeSelect } from '../office/office-select.js';
import { ManySelect } from '../parts/many-select.js';
import { FactsField } from './facts-field.js';
import { useSay } from './webhook.messages.js';

const deeds = ['create', 'change', 'pause', 'resume', 'retry', 'replay', 'replaceSecret'] as const;

/** What an administrator does to a receiver; `retry` is `resume` of one that is not paused. */
export type Deed = (typeof deeds)[number];

/** What is to be done to which receiver; none for one that is made. */
export interface AskedDeed {
  readonly deed: Deed;
  readonly webhook: Webhook | null;
}

/** The form that an address opens. What no longer fits the receiver stays open, and the server says so. */
export function askedIn(search: URLSearchParams, webhook: Webhook | undefined): AskedDeed | null {
  const deed = deeds.find((one) => one === search.get('do'));
  if (deed === undefined) return null;
  if (deed === 'create') return { deed, webhook: null };
  return webhook === undefined ? null : { deed, webhook };
}

interface WebhookFormProps {
  readonly asked: AskedDeed;
  readonly close: () => void;
  /** How it closes once it is done. */
  readonly closeDone: () => void;
  readonly done: (answer: WebhookAnswer) => void;
}

/** One deed in a drawer: its fields, what follows, the reason. */
export function WebhookForm({ asked, close, closeDone, done }: WebhookFormProps) {
  const say = useSay();
  // As it was when the form was opened: what others change meanwhile is told, never written over.
  const [{ deed, webhook }] = useState(asked);
  const act = say(`webhook.act.${deed}`);
  const route = deed === 'retry' ? 'resume' : deed;
  return (
    <ChangeDrawer
      title={webhook === null ? say('webhook.new') : `${act} · ${webhook.name}`}
      act={act}
      answers={webhookAnswer}
      reason={webhookCreate.shape.reason}
      path={webhook === null ? '/api/webhooks' : `/api/webhooks/${webhook.id}/${route}`}
      bodyOf={(typed) => ({ ...wantsOf(deed, typed), ...(webhook && { seen: webhook.lastChange }) })}
      initial={initialOf(deed, webhook)}
      consequence={say(`webhook.hint.${route}`)}
      close={close}
      closeDone={closeDone}
      done={done}
    >
      <Fields deed={deed} head={webhook?.head ?? 0} />
    </ChangeDrawer>
  );
}

function Fields({ deed, head }: { readonly deed: Deed; readonly head: number }) {
  if (deed === 'change') return <WantsFields />;
  if (deed === 'replay') return <PlaceField head={head} />;
  if (deed !== 'create') return null;
  return (
    <>
      <NewFields />
      <WantsFields />
      <FromField />
    </>
  );
}

function initialOf(deed: Deed, webhook: Webhook | null): Record<string, unknown> {
  if (webhook === null) return { from: 'now', kinds: [], facts: [] };
  const { url, kinds, facts, position } = webhook;
  if (deed === 'change') return { url, kinds: kinds ?? [], facts: facts ?? [] };
  return deed === 'replay' ? { position } : {};
}

/** As the API takes it: what is left empty is all. */
function wantsOf(deed: Deed, typed: Record<string, unknown>): Record<string, unknown> {
  if (deed !== 'create' && deed !== 'change') return typed;
  const kinds = (typed['kinds'] ?? []) as string[];
  const facts = (typed['facts'] ?? []) as string[];
  return { ...typed, kinds: kinds.length === 0 ? null : kinds, facts: facts.length === 0 ? null : facts };
}

function NewFields() {
  const say = useSay();
  return (
    <>
      <Form.Item name="name" label={say('webhook.name')} rules={[required(say('webhook.nameWanted'))]}>
        <Input maxLength={longestOf(webhookCreate.shape.name)} autoComplete="off" />
      </Form.Item>
      <Form.Item name="office" label={say('webhook.office')} rules={[required(say('word.officeWanted'))]}>
        <OfficeSelect />
      </Form.Item>
    </>
  );
}

function WantsFields() {
  const say = useSay();
  return (
    <>
      <Form.Item
        name="url"
        label={say('webhook.url')}
        extra={say('webhook.urlHint')}
        rules={[required(say('webhook.urlWanted'))]}
      >
        <Input
          maxLength={longestOf(webhookCreate.shape.url)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Form.Item>
      <Form.Item name="kinds" label={say('webhook.kinds')}>
        <ManySelect
          placeholder={say('webhook.all')}
          options={kindNames.map((value) => ({ value, label: heads[value].name[say.language] }))}
        />
      </Form.Item>
      <Suspense fallback={<Loading rows={2} />}>
        <FactsField />
      </Suspense>
    </>
  );
}

function FromField() {
  const say = useSay();
  const options = (['now', 'first'] as const).map((value) => ({ value, label: say(`webhook.from.${value}`) }));
  return (
    <Form.Item name="from" label={say('webhook.from')}>
      <Radio.Group options={options} />
    </Form.Item>
  );
}

function PlaceField({ head }: { readonly head: number }) {
  const say = useSay();
  return (
    <Form.Item
      name="position"
      label={say('webhook.position')}
      rules={[{ required: true, message: say('webhook.positionWanted') }]}
    >
      <InputNumber min={0} max={head} precision={0} />
    </Form.Item>
  );
}
