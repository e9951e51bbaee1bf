import { kindText, systemOverview, type SystemOverview } from '#libs/contracts';
import { Link } from 'react-router';
import { DataTable, type Column } from '../parts/data-table.js';
import { AnswerView, instantText, Page, Section, timeText, useAnswer, useShortcuts } from '../base/index.js';
import { FactList } from '../parts/fact-list.js';
import { useSay, type Say } from './system.messages.js';
import { DemoCard } from './demo-card.js';
import { OutboxCard } from './outbox-card.js';
import { LedgerCard } from './ledger-card.js';
import { StuckCard } from './stuck-card.js';
import '../parts/administration.css';

// Often enough to watch something come back, seldom enough that a page left open costs nothing.
const everyMs = 15_000;
// A check of a small county takes seconds; whoever started it watches.
const watchMs = 2_000;

/** The installation (系统): its parts in words with what to do, versions, sizes, repairs, the ledger, the demonstration. */
export function Screen() {
  const say = useSay();
  const answer = useAnswer(systemOverview, '/api/system', {
    freshMs: 5_000,
    again: ({ ledger }) => (ledger?.state === 'running' ? watchMs : everyMs),
  });
  useShortcuts([{ keys: 'r', does: say('keys.refresh'), run: () => void answer.refetch() }]);
  const checked = answer.data === undefined ? '' : say('system.checked', { time: timeText(answer.data.checkedAt) });
  return (
    <Page title={say('system.title')} beside={<span className="quiet">{checked}</span>}>
      <AnswerView answer={answer} rows={14}>
        {(system) => (
          <>
            <Parts system={system} />
            <StuckCard />
            <Workers workers={system.workers} />
            <Numbers system={system} />
            <Repairs repairs={system.repairs} />
            <LedgerCard ledger={system.ledger} />
            <OutboxCard />
            <DemoCard />
          </>
        )}
      </AnswerView>
    </Page>
  );
}

type Dependency = SystemOverview['readiness']['dependencies'][number];
type Repair = SystemOverview['repairs'][number];

/** What may not have gone out, because no answer came. */
function Unanswered({ n }: { readonly n: number }) {
  const say = useSay();
  return n === 0 ? null : <p className="box note-box">{say('system.unanswered', { n })}</p>;
}

function Parts({ system }: { readonly system: SystemOverview }) {
  const say = useSay();
  const columns: Column<Dependency>[] = [
    { id: 'part', title: say('system.part'), cell: ({ name }) => say(`system.part.${name}`) },
    {
      id: 'state',
      title: say('word.state'),
      cell: ({ isReady }) => say(isReady ? 'system.ready' : 'system.notReady'),
    },
    {
      id: 'todo',
      title: say('system.todo'),
      cell: ({ name, isReady, detail }) => (
        <>
          {isReady ? say(`system.fine.${name}`, { year: system.publishedToYear ?? 0 }) : say(`system.do.${name}`)}{' '}
          <MendedAt name={name} />
          {isReady ? null : (
            <p className="quiet">
              {say('system.detail')} <span lang={/\p{Script=Han}/u.test(detail) ? undefined : 'en'}>{detail}</span>
            </p>
          )}
        </>
      ),
    },
  ];
  return (
    <Section id="parts" title={say('system.parts')} className="stack">
      <Unanswered n={system.unanswered} />
      <DataTable<Dependency>
        caption={say('system.parts')}
        columns={columns}
        rows={system.readiness.dependencies}
        keyOf={({ name }) => name}
        isPlain
      />
    </Section>
  );
}

// Where what is not ready can be looked at.
const mendedAt = {
  outbox: ['/courses', 'system.toCourses'],
  review_bodies: ['/offices', 'system.toOffices'],
  opinion_signers: ['/offices', 'system.toOffices'],
  calendar_horizon: ['/packs', 'system.toPacks'],
} as const;

function MendedAt({ name }: { readonly name: string }) {
  const say = useSay();
  if (!Object.hasOwn(mendedAt, name)) return null;
  const [to, words] = mendedAt[name as keyof typeof mendedAt];
  return (
    <Link className="inline-link" to={to}>
      {say(words)}
    </Link>
  );
}

const megabyte = 1024 * 1024;

function Numbers({ system }: { readonly system: SystemOverview }) {
  const say = useSay();
  const { versions, outbox, blockedSignIns } = system;
  return (
    <Section id="numbers" title={say('system.numbers')} className="stack">
      <FactList
        lines={[
          [say('system.release'), versions.release],
          [say('system.node'), versions.node],
          [say('system.database'), versions.database],
          [say('system.migrations'), versions.migrations],
          [say('system.size'), say('system.megabytes', { n: Math.round(system.databaseBytes / megabyte) })],
          [say('system.cases'), casesText(system.cases, say)],
          [say('system.part.outbox'), say('system.outboxText', { rows: outbox.rows, seconds: outbox.oldestSeconds })],
          ...system.channels.map(({ channel, messages, parts }): [string, string] => [
            say(channel === 'sms' || channel === 'email' ? `system.channel.${channel}` : 'system.channel.other'),
            say('system.channelText', { messages, parts }),
          ]),
          [say('system.sessions'), system.sessions],
          [
            say('system.blocked'),
            blockedSignIns === 0 ? (
              0
            ) : (
              <>
                {blockedSignIns}{' '}
                <Link className="inline-link" to="/accounts?state=blocked">
                  {say('system.toBlocked')}
                </Link>
              </>
            ),
          ],
        ]}
      />
    </Section>
  );
}

/** How many are open, each kind by its name. */
function casesText(cases: SystemOverview['cases'], { language }: Say): string {
  const words = cases.map(({ kind, count }) => `${kindText(kind, language)} ${count.toLocaleString('en')}`);
  return words.length === 0 ? '0' : words.join(language === 'zh' ? '，' : ', ');
}

type WorkerLine = NonNullable<SystemOverview['workers']>[number];

function Workers({ workers }: { readonly workers: SystemOverview['workers'] }) {
  const say = useSay();
  return (
    <Section id="workers" title={say('system.workers')} className="stack">
      <DataTable<WorkerLine>
        caption={say('system.workers')}
        columns={[
          { id: 'name', title: say('system.worker'), cell: ({ name }) => name },
          { id: 'build', title: say('system.build'), cell: ({ build }) => build ?? say('word.none') },
          { id: 'queues', title: say('system.queues'), cell: ({ queues }) => queues.join(' ') },
          { id: 'seen', title: say('system.lastSeen'), cell: ({ lastSeenAt }) => instantText(lastSeenAt) },
        ]}
        rows={workers ?? []}
        keyOf={({ name }) => name}
        empty={<p>{say(workers === null ? 'system.workersUnknown' : 'system.noWorkers')}</p>}
        isPlain
      />
    </Section>
  );
}

function Repairs({ repairs }: { readonly repairs: SystemOverview['repairs'] }) {
  const say = useSay();
  return (
    <Section id="repairs" title={say('system.repairs')} className="stack">
      <DataTable<Repair>
        caption={say('system.repairs')}
        columns={[
          {
            id: 'repair',
            title: say('system.repair'),
            cell: ({ repair }) => say.or(`system.repair.${repair}`, repair),
          },
          { id: 'count', title: say('system.count'), align: 'end', cell: ({ count }) => count },
          { id: 'last', title: say('system.last'), cell: ({ lastAt }) => instantText(lastAt) },
        ]}
        rows={repairs}
        keyOf={({ repair }) => repair}
        empty={<p>{say('system.noRepairs')}</p>}
        isPlain
      />
    </Section>
  );
}
