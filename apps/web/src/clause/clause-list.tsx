import { articleText, noticeClauseList, type NoticeClauseList } from '#libs/contracts';
import { Link } from 'react-router';
import { AnswerView, instantText, nameIn, Page, useAnswer } from '../base/index.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './clause.messages.js';
import './clause.css';

type Item = NoticeClauseList['items'][number];

/** Address of the clauses of a kind of notice in a language. */
export const clauseAddress = (kind: string, language: string): string => `/clauses/${kind}/${language}`;

/** The kinds of notice (文书种类), whose clauses each has, and since when. */
export function Screen() {
  const say = useSay();
  const answer = useAnswer(noticeClauseList, '/api/notice-clauses', { freshMs: 5_000 });
  const columns: Column<Item>[] = [
    { id: 'kind', title: say('clause.kind'), cell: ({ name }) => nameIn(name, say.language), isText: true },
    {
      id: 'basis',
      title: say('clause.basis'),
      cell: ({ article }) => (article === null ? say('clause.ours') : articleText(article, say.language)),
      isText: true,
    },
    { id: 'zh', title: say('clause.zh'), cell: (item) => <Clauses item={item} language="zh" /> },
    { id: 'en', title: say('clause.en'), cell: (item) => <Clauses item={item} language="en" /> },
  ];
  return (
    <Page title={say('clause.title')}>
      <p>{say('clause.intro')}</p>
      <AnswerView answer={answer} rows={10}>
        {({ items }) => (
          <DataTable caption={say('clause.title')} columns={columns} rows={items} keyOf={({ kind }) => kind} />
        )}
      </AnswerView>
    </Page>
  );
}

/** The way to them, and whose they are since when. */
function Clauses({ item, language }: { readonly item: Item; readonly language: 'zh' | 'en' }) {
  const say = useSay();
  const { isOwn, isUnfit, last } = item[language];
  const kind = nameIn(item.name, say.language);
  const state = say(isUnfit ? 'clause.unfit' : isOwn ? 'clause.own' : 'clause.shipped');
  return (
    <span className="clause-state">
      <Link
        to={clauseAddress(item.kind, language)}
        aria-label={say('clause.editOf', { state, kind, language: say(`clause.${language}`) })}
      >
        {state}
      </Link>
      {last === null ? null : (
        <span className="quiet">{say('clause.changed', { time: instantText(last.at), name: last.byName })}</span>
      )}
    </span>
  );
}
