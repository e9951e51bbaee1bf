import { type Account, accountDetail } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { FactList } from '../parts/fact-list.js';
import { AnswerView, instantText, useAnswer } from '../base/index.js';
import { useSay } from './account.messages.js';
import { deedsFor, type Deed } from './account-form.js';
import { marksOf, Roles } from './account-columns.js';
import { ChangeLines } from '../parts/change-lines.js';
import { useChangeSentence } from './use-change-sentence.js';

interface AccountDrawerProps {
  readonly id: string | null;
  readonly close: () => void;
  readonly ask: (deed: Deed) => void;
  /** Leads to the log of sign-ins of an account. */
  readonly showSignIns: (account: string) => void;
}

/** One account: how it stands, what can be done, and what was done. */
export function AccountDrawer({ id, close, ask, showSignIns }: AccountDrawerProps) {
  const answer = useAnswer(accountDetail, id === null ? null : `/api/accounts/${id}`, { freshMs: 5_000 });
  const say = useSay();
  const sentenceOf = useChangeSentence();
  if (id === null) return null;
  return (
    <Drawer open onClose={close} size={520} title={answer.data?.account.displayName ?? ' '}>
      <AnswerView answer={answer}>
        {({ account, changes }) => (
          <>
            <Facts account={account} />
            <Deeds account={account} ask={ask} />
            <p>
              <Button onClick={() => showSignIns(account.id)}>{say('account.signIns')}</Button>
            </p>
            <h2>{say('word.changes')}</h2>
            {changes.length === 0 ? (
              <p className="quiet">{say('account.noChanges')}</p>
            ) : (
              <ChangeLines changes={changes} sentenceOf={sentenceOf} />
            )}
          </>
        )}
      </AnswerView>
    </Drawer>
  );
}

function Facts({ account }: { readonly account: Account }) {
  const say = useSay();
  return (
    <FactList
      lines={[
        [say('account.name'), <code key="name">{account.name}</code>],
        [say('account.roles'), <Roles key="roles" roles={account.roles} />],
        [say('word.state'), marksOf(say, account).join(' · ')],
        [say('account.sessions'), account.sessions],
        [say('account.created'), instantText(account.createdAt)],
      ]}
    />
  );
}

function Deeds({ account, ask }: { readonly account: Account; readonly ask: (deed: Deed) => void }) {
  const say = useSay();
  return (
    <section className="row deeds">
      {account.isOwn ? <p className="quiet">{say('account.ownHint')}</p> : null}
      {deedsFor(account).map((deed) => (
        <Button key={deed} onClick={() => ask(deed)}>
          {say(`account.act.${deed}`)}
        </Button>
      ))}
    </section>
  );
}
