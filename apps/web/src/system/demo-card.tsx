import { demoRemoval, demoState, type DemoState } from '#libs/contracts';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { ChangeDrawer } from '../command/change-drawer.js';
import { required } from '../command/form-drawer.js';
import { AnswerView, isSessionOver, nameIn, Section, useAnswer, useMe } from '../base/index.js';
import { Copyable } from '../parts/copyable.js';
import { useSay } from './system.messages.js';

/** What of this installation is made up, how its accounts go, and how one begins anew, which is offered to a demonstration alone. Facts stay whatever happens. */
export function DemoCard() {
  const say = useSay();
  const answer = useAnswer(demoState, '/api/demo', { freshMs: 5_000 });
  return (
    <Section id="demo" title={say('system.demo')} className="stack">
      <AnswerView answer={answer} rows={3}>
        {(demo) => (
          <>
            {demo.mark === 'demo' ? (
              <>
                <Standing demo={demo} />
                <p>{say('system.demo.fresh')}</p>
                <Copyable text="npm start -- --fresh" />
              </>
            ) : (
              <p>{say(demo.mark === 'removed' ? 'system.demo.removed' : 'system.demo.none')}</p>
            )}
          </>
        )}
      </AnswerView>
    </Section>
  );
}

function Standing({ demo }: { readonly demo: DemoState }) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const [isGone, setGone] = useState(false);
  const isDemo = useMe().data?.isDemo === true;
  const county = nameIn(demo.county, say.language);
  const isLast = demo.otherAdministrators === 0;
  return (
    <>
      <p className="box note-box">{say('system.demo.is', { county, n: demo.accounts })}</p>
      <p role="status">{isGone ? say('system.demo.done') : ''}</p>
      <p className="no-print">
        <Button disabled={isLast} aria-describedby="demo-needs" onClick={() => setAsking(true)}>
          {say('system.demo.remove')}
        </Button>{' '}
        <span id="demo-needs" className="quiet">
          {isLast ? say('system.demo.needsAdmin') : ''}
        </span>
      </p>
      {isAsking ? (
        <ChangeDrawer
          title={say('system.demo.remove')}
          act={say('system.demo.remove')}
          answers={demoState}
          reason={demoRemoval.shape.reason}
          path="/api/demo/remove"
          bodyOf={(typed) => typed}
          consequence={say('system.demo.hint')}
          close={() => setAsking(false)}
          done={() => {
            setGone(true);
            // Whoever did it as one of them is gone too.
            if (isDemo) isSessionOver.set(true);
          }}
        >
          <Form.Item
            name="county"
            label={say('system.demo.type', { county })}
            rules={[required(say('system.demo.typeWanted'))]}
          >
            <Input autoComplete="off" />
          </Form.Item>
        </ChangeDrawer>
      ) : null}
    </>
  );
}
