import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { instantText, timeText } from '../base/dates.js';
import { FactList } from '../parts/fact-list.js';
import { AnswerView } from '../base/answer-view.js';
import { useShortcuts } from '../base/keys.js';
import { Page } from '../base/page.js';
import { Section } from '../base/section.js';
import { isMessageId, useSay } from './system.messages.js';
import { DemoCard } from './demo-card.js';
import { LedgerCard } from './ledger-card.js';
import { useSystem, type System } from './use-system.js';
import '../parts/administration.css';
import './system.css';

/** The installation (系统): its parts in words with what to do, versions, sizes, repairs, the ledger, the demonstration. */
export function Screen() {
  const say = useSay();
  const answer = useSystem();
  const again = (): void => void answer.refetch();
  useShortcuts([{ keys: 'r', does: say('keys.refresh'), run: again }]);
  const checked = answer.data === undefined ? '' : say('system.checked', { time: timeText(answer.data.checkedAt) });
  return (
    <Page title={say('system.title')} beside={<span className="quiet">{checked}</span>}>
      <AnswerView answer={answer} rows={14}>
        {(system) => (
          <>
            <Parts system={system} />
            <Numbers system={system} />
            <Repairs repairs={system.repairs} />
            <LedgerCard ledger={system.ledger} again={again} />
            <DemoCard />
          </>
        )}
      </AnswerView>
    </Page>
  );
}

function Parts({ system }: { readonly system: System }) {
  const say = useSay();
  const links: Readonly<Record<string, ReactNode>> = {
    outbox: (
      <Link className="inline-link" to="/courses">
        {say('system.toCourses')}
      </Link>
    ),
    calendar_horizon: (
      <Link className="inline-link" to="/packs">
        {say('system.toPacks')}
      </Link>
    ),
  };
  return (
    <Section id="parts" title={say('system.parts')} className="system-group">
      <div className="table-scroll" role="region" aria-label={say('system.parts')} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{say('system.part')}</th>
              <th scope="col">{say('system.state')}</th>
              <th scope="col">{say('system.todo')}</th>
            </tr>
          </thead>
          <tbody>
            {system.readiness.dependencies.map(({ name, isReady, detail }) => (
              <tr key={name}>
                <th scope="row">{say(`system.part.${name}`)}</th>
                <td>{say(isReady ? 'system.ready' : 'system.notReady')}</td>
                <td>
                  {isReady
                    ? say(`system.fine.${name}`, { year: system.publishedToYear ?? 0 })
                    : say(`system.do.${name}`)}{' '}
                  {links[name] ?? null}
                  {isReady ? null : (
                    <p className="quiet" lang="en">
                      {say('system.detail')} {detail}
                    </p>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const megabyte = 1024 * 1024;

function Numbers({ system }: { readonly system: System }) {
  const say = useSay();
  const { versions, outbox, blockedSignIns } = system;
  return (
    <Section id="numbers" title={say('system.numbers')} className="system-group">
      <FactList
        lines={[
          [say('system.release'), versions.release],
          [say('system.node'), versions.node],
          [say('system.database'), versions.database],
          [say('system.migrations'), versions.migrations],
          [say('system.size'), say('system.megabytes', { n: Math.round(system.databaseBytes / megabyte) })],
          [say('system.cases'), system.cases.toLocaleString('en')],
          [say('system.outboxRows'), say('system.outboxText', { rows: outbox.rows, seconds: outbox.oldestSeconds })],
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

function Repairs({ repairs }: { readonly repairs: System['repairs'] }) {
  const say = useSay();
  const named = (repair: string): string => {
    const id = `system.repair.${repair}`;
    return isMessageId(id) ? say(id) : repair;
  };
  return (
    <Section id="repairs" title={say('system.repairs')} className="system-group">
      {repairs.length === 0 ? (
        <p>{say('system.noRepairs')}</p>
      ) : (
        <div className="table-scroll" role="region" aria-label={say('system.repairs')} tabIndex={0}>
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{say('system.repair')}</th>
                <th scope="col" className="is-end">
                  {say('system.count')}
                </th>
                <th scope="col">{say('system.last')}</th>
              </tr>
            </thead>
            <tbody>
              {repairs.map(({ repair, count, lastAt }) => (
                <tr key={repair}>
                  <th scope="row">{named(repair)}</th>
                  <td className="is-end">{count}</td>
                  <td>{instantText(lastAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
