import {
  longestOf,
  officeRobot,
  officeRobotSet,
  robotKinds,
  type Office,
  type OfficeRobot as Robot,
} from '#libs/contracts';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { AnswerView, Refused, useAnswer, useChange } from '../base/index.js';
import { required } from '../command/form-drawer.js';
import { messageStateText } from '../office/message-state.js';
import { FactList } from '../parts/fact-list.js';
import { useSay } from './robot.messages.js';

// Whoever tries it looks at the line that says what became of it.
const followMs = 2_000;

/** The robot in the group of an office (工作群机器人): set, tried out, taken away. Its address is never shown again. */
export function OfficeRobot({ office }: { readonly office: Office }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const answer = useAnswer(officeRobot, `/api/offices/${office.id}/robot`, {
    freshMs: 0,
    again: ({ trial }) => (trial?.isDone === false ? followMs : false),
  });
  return (
    <section aria-labelledby="office-robot">
      <h2 id="office-robot">{say('robot.title')}</h2>
      <p className="quiet">{say('robot.hint')}</p>
      <AnswerView answer={answer} rows={2}>
        {(robot) => (
          <>
            <Facts robot={robot} />
            {isOpen ? (
              <RobotForm office={office} robot={robot} close={() => setOpen(false)} />
            ) : (
              <Deeds office={office} robot={robot} open={() => setOpen(true)} />
            )}
          </>
        )}
      </AnswerView>
    </section>
  );
}

function Facts({ robot: { kind, trial, last } }: { readonly robot: Robot }) {
  const say = useSay();
  if (kind === null) return <p>{say('robot.none')}</p>;
  return (
    <FactList
      lines={[
        [say('robot.kind'), say(`robot.kind.${kind}`)],
        [
          say('robot.trial'),
          <span role="status" key="trial">
            {messageStateText(say, trial)}
          </span>,
        ],
        [say('robot.last'), messageStateText(say, last)],
      ]}
    />
  );
}

interface PartProps {
  readonly office: Office;
  readonly robot: Robot;
}

function Deeds({ office, robot, open }: PartProps & { readonly open: () => void }) {
  const say = useSay();
  const path = `/api/offices/${office.id}/robot`;
  const test = useChange(officeRobot, `${path}/try`);
  const remove = useChange(officeRobot, `${path}/remove`);
  const isSet = robot.kind !== null;
  return (
    <>
      <Refused error={test.error ?? remove.error} />
      <div className="row deeds">
        <Button onClick={open}>{say(isSet ? 'robot.change' : 'robot.set')}</Button>
        {isSet ? (
          <>
            <Button loading={test.isPending} onClick={() => test.mutate({})}>
              {say('robot.try')}
            </Button>
            <Button
              loading={remove.isPending}
              onClick={() => remove.mutate({ seen: robot.lastChange, reason: say('robot.remove') })}
            >
              {say('robot.remove')}
            </Button>
          </>
        ) : null}
      </div>
    </>
  );
}

interface Typed {
  readonly kind: (typeof robotKinds)[number];
  readonly address: string;
  readonly secret?: string;
  readonly reason: string;
}

/** Nothing that is typed here is kept as a draft: the address is a secret. */
function RobotForm({ office, robot, close }: PartProps & { readonly close: () => void }) {
  const say = useSay();
  const [form] = Form.useForm<Typed>();
  const kind = Form.useWatch('kind', form);
  const give = useChange(officeRobot, `/api/offices/${office.id}/robot/set`);
  const submit = ({ secret = '', ...typed }: Typed): void =>
    give.mutate(
      { ...typed, secret: typed.kind === 'dingtalk' && secret !== '' ? secret : null, seen: robot.lastChange },
      { onSuccess: close },
    );
  const { address, reason } = officeRobotSet.shape;
  return (
    <Form form={form} name="robot" layout="vertical" initialValues={{ kind: robot.kind ?? 'wecom' }} onFinish={submit}>
      <Refused error={give.error} />
      <Form.Item name="kind" label={say('robot.kind')}>
        <Radio.Group options={robotKinds.map((value) => ({ value, label: say(`robot.kind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="address"
        label={say('robot.address')}
        extra={say('robot.addressHint')}
        rules={[required(say('robot.addressWanted'))]}
      >
        <Input.Password maxLength={longestOf(address)} autoComplete="off" spellCheck={false} />
      </Form.Item>
      {kind === 'dingtalk' ? (
        <Form.Item name="secret" label={say('robot.secret')}>
          <Input.Password autoComplete="off" spellCheck={false} />
        </Form.Item>
      ) : null}
      <Form.Item name="reason" label={say('word.reason')} rules={[required(say('robot.reasonWanted'))]}>
        <Input maxLength={longestOf(reason)} />
      </Form.Item>
      <div className="row deeds">
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          {say('robot.save')}
        </Button>
        <Button onClick={close}>{say('robot.cancel')}</Button>
      </div>
    </Form>
  );
}
