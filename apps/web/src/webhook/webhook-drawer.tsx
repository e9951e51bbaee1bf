import { kindText, type webhookDetail, type Webhook, type WebhookTry } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import type * as z from 'zod';
import { AnswerView, instantText, type Answered } from '../base/index.js';
import { OfficeName } from '../office/office-name.js';
import { ChangeLines } from '../parts/change-lines.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { FactList } from '../parts/fact-list.js';
import { FactNames } from './fact-names.js';
import type { Deed } from './webhook-form.js';
import { changeText, stateText, waitingText, whyText } from './webhook-words.js';
import { useSay } from './webhook.messages.js';

interface WebhookDrawerProps {
  /** Null: none is open. */
  readonly answer: Answered<z.output<typeof webhookDetail>> | null;
  readonly close: () => void;
  readonly ask: (deed: Deed) => void;
}

/** One receiver: how far it has got, what failed, what was sent last, and what was done to it. */
export function WebhookDrawer({ answer, close, ask }: WebhookDrawerProps) {
  const say = useSay();
  if (answer === null) return null;
  return (
    <Drawer open onClose={close} size={720} title={answer.data?.webhook.name ?? ' '}>
      <AnswerView answer={answer}>
        {({ webhook, tries, changes }) => (
          <>
            <Facts webhook={webhook} />
            <Deeds webhook={webhook} ask={ask} />
            <h2>{say('webhook.tries')}</h2>
            <Tries tries={tries} />
            <h2>{say('word.changes')}</h2>
            <ChangeLines changes={changes} sentenceOf={(change) => changeText(say, change)} />
          </>
        )}
      </AnswerView>
    </Drawer>
  );
}

function Facts({ webhook }: { readonly webhook: Webhook }) {
  const say = useSay();
  const { url, office, kinds, facts, position, head, failingSince, nextTryAt, oldSecretUntil } = webhook;
  const all = say('webhook.all');
  const failing =
    failingSince === null || nextTryAt === null
      ? ''
      : ` · ${say('webhook.failing.since', { since: instantText(failingSince), next: instantText(nextTryAt) })}`;
  return (
    <>
      <FactList
        lines={[
          [say('webhook.url'), <code key="url">{url}</code>],
          [say('webhook.office'), <OfficeName key="office" id={office} />],
          [say('webhook.kinds'), kinds?.map((kind) => kindText(kind, say.language)).join(' · ') ?? all],
          [say('webhook.facts'), facts === null ? all : <FactNames key="facts" facts={facts} kinds={kinds} />],
          [say('word.state'), `${stateText(say, webhook)}${failing}`],
          [say('webhook.position'), `${String(position)} / ${String(head)} · ${waitingText(say, webhook)}`],
        ]}
      />
      {oldSecretUntil === null ? null : (
        <p className="quiet">{say('webhook.secret.both', { until: instantText(oldSecretUntil) })}</p>
      )}
    </>
  );
}

/** What makes sense for a receiver as it stands, in the order in which it is wanted. */
const deedsFor = ({ isPaused, failures }: Webhook): Deed[] => [
  ...(isPaused ? (['resume'] as const) : failures > 0 ? (['retry', 'pause'] as const) : (['pause'] as const)),
  ...(['replay', 'change', 'replaceSecret'] as const),
];

function Deeds({ webhook, ask }: { readonly webhook: Webhook; readonly ask: (deed: Deed) => void }) {
  const say = useSay();
  return (
    <section className="row deeds">
      {deedsFor(webhook).map((deed) => (
        <Button key={deed} onClick={() => ask(deed)}>
          {say(`webhook.act.${deed}`)}
        </Button>
      ))}
    </section>
  );
}

function Tries({ tries }: { readonly tries: readonly WebhookTry[] }) {
  const say = useSay();
  const columns: Column<WebhookTry>[] = [
    { id: 'at', title: say('word.when'), cell: ({ at }) => instantText(at) },
    { id: 'position', title: say('webhook.position'), align: 'end', cell: ({ position }) => position },
    { id: 'case', title: say('word.case'), cell: ({ number }) => number ?? say('word.none') },
    {
      id: 'fact',
      title: say('webhook.try.fact'),
      cell: ({ kind, fact }) =>
        fact === null ? say('word.none') : <FactNames facts={[fact]} kinds={kind === null ? null : [kind]} />,
    },
    {
      id: 'outcome',
      title: say('word.outcome'),
      isText: true,
      cell: ({ code, status }) => (code === null ? say('webhook.try.taken') : whyText(say, code, status)),
    },
  ];
  if (tries.length === 0) return <p className="quiet">{say('webhook.noTries')}</p>;
  return (
    <DataTable
      caption={say('webhook.tries')}
      columns={columns}
      rows={tries}
      keyOf={(one) => `${one.at} ${one.event}`}
      isPlain
    />
  );
}
