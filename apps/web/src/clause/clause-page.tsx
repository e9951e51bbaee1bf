import { articleText, clauseChange, noticeClauseDetail, type NoticeClauseDetail } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { AnswerView, nameIn, Page, timeText, useAddress, useAnswer, useShortcuts } from '../base/index.js';
import { ChangeDrawer } from '../command/change-drawer.js';
import '../parts/administration.css';
import './clause.css';
import { NoSuchPage } from '../parts/no-such-page.js';
import { ClauseFields } from './clause-fields.js';
import { clauseAddress } from './clause-list.js';
import { useSay, type Say } from './clause.messages.js';
import { ClauseFaults } from './clause-faults.js';
import { ClauseForm } from './clause-form.js';
import { ClausePaper } from './clause-paper.js';
import { sentOf } from './clause-texts.js';
import { ClauseVersions, Newer } from './clause-versions.js';
import { pathOf, useEditing, usePage, type Editing } from './use-clauses.js';
import { useInsert } from './use-insert.js';

/** The clauses of one kind of notice in one language, and beside them the page that they make. */
export function Screen() {
  const { kind = '', language = '' } = useParams();
  const isThere = language === 'zh' || language === 'en';
  const answer = useAnswer(noticeClauseDetail, isThere ? pathOf({ kind, language }) : null, { freshMs: 5_000 });
  if (!isThere) return <NoSuchPage />;
  return (
    <AnswerView answer={answer} rows={14}>
      {(detail) => <Clauses key={`${detail.kind} ${detail.language}`} detail={detail} />}
    </AnswerView>
  );
}

function Clauses({ detail }: { readonly detail: NoticeClauseDetail }) {
  const say = useSay();
  const kind = nameIn(detail.name, say.language);
  const language = say(`clause.${detail.language}`);
  const title = say('clause.pageTitle', { kind, language });
  const editing = useEditing(detail, title);
  const [contents, setContents] = useState<'all' | 'required'>('all');
  const shown = usePage(detail, editing.clauses, contents);
  const insert = useInsert(editing);
  const [said, setSaid] = useState('');
  const other = detail.language === 'zh' ? 'en' : 'zh';
  return (
    <Page title={title}>
      <p className="row no-print">
        <Link to="/clauses">{say('clause.all')}</Link>
        <Link to={clauseAddress(detail.kind, other)}>{say('clause.other', { language: say(`clause.${other}`) })}</Link>
        <span className="quiet">
          {detail.article === null ? say('clause.ours') : articleText(detail.article, say.language)}
        </span>
      </p>
      <p role="status" className="change-said">
        {said}
      </p>
      {detail.state.isUnfit ? <p className="box note-box">{say('clause.unfitText')}</p> : null}
      <Newer detail={detail} editing={editing} />
      <div className="clause-work">
        <div className="stack">
          <ClauseFields detail={detail} clauses={editing.clauses} insert={insert.put} />
          <ClauseForm editing={editing} problems={shown.problems} noteCaret={insert.noteCaret} />
          <Saving
            detail={detail}
            editing={editing}
            shown={shown}
            title={title}
            done={() => setSaid(say('clause.saved', { kind, language }))}
          />
        </div>
        <ClausePaper kind={kind} shown={shown} contents={contents} setContents={setContents} />
      </div>
      <ClauseVersions detail={detail} editing={editing} />
    </Page>
  );
}

/** How what is in the form stands to what is in force. */
function stateOf(say: Say, { isChanged, isFilled, keptAt }: Editing): string {
  if (!isChanged) return say('clause.unchanged');
  const filled = isFilled ? say('clause.filled') : '';
  return `${filled}${keptAt === null ? '' : say('draft.kept', { time: timeText(keptAt) })}`;
}

interface SavingProps {
  readonly detail: NoticeClauseDetail;
  readonly editing: Editing;
  readonly shown: Pick<ReturnType<typeof usePage>, 'problems' | 'isPending'>;
  readonly title: string;
  readonly done: () => void;
}

/** The one button, and why nothing is saved yet; with its reason a version is for good. */
function Saving({ detail, editing, shown: { problems, isPending }, title, done }: SavingProps) {
  const say = useSay();
  const { search, change } = useAddress();
  const [isTried, setTried] = useState(false);
  const isAsked = search.get('do') === 'save';
  const save = (): void => {
    // What was typed a moment ago the server judges when it is sent.
    const isFaulty = !isPending && problems.length > 0;
    setTried(isFaulty);
    if (!isFaulty && editing.isChanged) change({ do: 'save' });
  };
  // The drawer has the same key for its own button.
  useShortcuts(isAsked ? [] : [{ keys: 'Ctrl-ENTER', does: say('clause.save'), run: save }]);
  return (
    <>
      <ClauseFaults problems={problems} clauses={editing.clauses} isTried={isTried} />
      <div className="row">
        <Button type="primary" size="large" onClick={save}>
          {say('clause.save')}
        </Button>
        <Button onClick={() => editing.fill(detail.shipped)}>{say('clause.useShipped')}</Button>
        {editing.undo === null ? null : <Button onClick={editing.undo}>{say('clause.undo')}</Button>}
        <span className="quiet" role="status">
          {stateOf(say, editing)}
        </span>
      </div>
      {isAsked ? (
        <ChangeDrawer
          title={title}
          act={say('clause.save')}
          answers={noticeClauseDetail}
          reason={clauseChange.shape.reason}
          path={pathOf(detail)}
          bodyOf={(typed) => ({ ...typed, seen: editing.seen, clauses: sentOf(editing.clauses, detail.shipped) })}
          consequence={say('clause.saveHint')}
          close={() => change({ do: null })}
          closeDone={() => change({ do: null }, { replace: true })}
          done={(now) => {
            editing.saved(now);
            setTried(false);
            done();
          }}
        />
      ) : null}
    </>
  );
}
