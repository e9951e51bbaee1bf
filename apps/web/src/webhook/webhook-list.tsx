import { webhookDetail, webhooks, type Webhook, type WebhookAnswer } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { AnswerView, EmptyState, instantText, Page, useAddress, useAnswer } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { SecretOnce } from '../parts/secret-once.js';
import { WebhookDrawer } from './webhook-drawer.js';
import { askedIn, WebhookForm, type AskedDeed } from './webhook-form.js';
import { stateText, waitingText } from './webhook-words.js';
import { useSay } from './webhook.messages.js';
import '../parts/administration.css';

// What waits moves by itself while somebody looks.
const followMs = 5_000;

/** Receivers of webhooks (推送接收方): what each has got, what waits, and why. */
export function Screen() {
  const say = useSay();
  const { search, change } = useAddress();
  const [told, setTold] = useState<WebhookAnswer | null>(null);
  const [said, setSaid] = useState('');
  const answer = useAnswer(webhooks, '/api/webhooks', { freshMs: followMs, again: () => followMs });
  const id = search.get('webhook');
  const one = useAnswer(webhookDetail, id === null ? null : `/api/webhooks/${id}`, {
    freshMs: followMs,
    again: () => followMs,
  });
  const asked = askedIn(search, one.data?.webhook);
  const open = (webhook: string | null): void => change({ webhook });
  const done = (given: WebhookAnswer, { deed }: AskedDeed): void => {
    setSaid(say('word.done', { what: say(`webhook.act.${deed}`), name: given.webhook.name }));
    if (deed === 'create' || deed === 'replaceSecret') setTold(given);
  };
  const beside = (
    <Button type="primary" className="no-print" onClick={() => change({ do: 'create', webhook: null })}>
      {say('webhook.new')}
    </Button>
  );
  return (
    <Page title={say('webhook.title')} beside={beside}>
      <p className="quiet">{say('webhook.intro')}</p>
      <p role="status" className="change-said">
        {said}
      </p>
      <AnswerView answer={answer}>{({ items }) => <Listed items={items} open={open} />}</AnswerView>
      {asked === null ? (
        // What is told once stands alone, or the drawer would lie over it.
        <WebhookDrawer
          answer={id === null || told !== null ? null : one}
          close={() => open(null)}
          ask={(deed) => change({ do: deed })}
        />
      ) : (
        <WebhookForm
          key={`${asked.deed} ${asked.webhook?.id ?? ''}`}
          asked={asked}
          close={() => change({ do: null })}
          // Whoever goes back does not come to the form of what is done.
          closeDone={() => change({ do: null }, { replace: true })}
          done={(given) => done(given, asked)}
        />
      )}
      {told === null ? null : <Told told={told} close={() => setTold(null)} />}
    </Page>
  );
}

function Told({ told, close }: { readonly told: WebhookAnswer; readonly close: () => void }) {
  const say = useSay();
  return (
    <SecretOnce
      title={say('webhook.told.title')}
      says={say('webhook.told.for', { name: told.webhook.name })}
      secret={told.secret}
      hint={say('webhook.told.hint')}
      lost={say('webhook.told.lost')}
      noted={say('word.noted')}
      close={close}
    />
  );
}

function Listed({ items, open }: { readonly items: readonly Webhook[]; readonly open: (id: string) => void }) {
  const say = useSay();
  const columns: Column<Webhook>[] = [
    {
      id: 'name',
      title: say('webhook.name'),
      cell: ({ id, name }) => (
        <button type="button" className="plain-link" onClick={() => open(id)}>
          {name}
        </button>
      ),
    },
    { id: 'office', title: say('webhook.office'), cell: ({ office }) => <OfficeName id={office} /> },
    { id: 'state', title: say('word.state'), isText: true, cell: (webhook) => stateText(say, webhook) },
    { id: 'waiting', title: say('webhook.position'), cell: (webhook) => waitingText(say, webhook) },
    {
      id: 'delivered',
      title: say('webhook.delivered'),
      cell: ({ deliveredAt }) => (deliveredAt === null ? say('word.none') : instantText(deliveredAt)),
    },
  ];
  return (
    <DataTable
      caption={say('webhook.title')}
      columns={columns}
      rows={items}
      keyOf={({ id }) => id}
      open={({ id }) => open(id)}
      empty={<EmptyState title={say('webhook.none')} />}
    />
  );
}
