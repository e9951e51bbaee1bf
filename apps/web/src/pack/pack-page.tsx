import { packContent, type PackContent } from '#libs/contracts';
import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { AnswerView, instantText, Page, useAnswer } from '../base/index.js';
import { FactList } from '../parts/fact-list.js';
import { useSay } from './pack.messages.js';
import { CalendarView } from './calendar-view.js';
import { usePackName } from './pack-name.js';
import { RulesView } from './rules-view.js';
import { calendarContent, rulesContent } from './pack-content.js';
import '../parts/administration.css';

/** One pack as tables, and its raw text behind. */
export function Screen() {
  const say = useSay();
  const { kind = '', name = '' } = useParams();
  const [search] = useSearchParams();
  const version = search.get('version');
  const answer = useAnswer(packContent, `/api/packs/${kind}/${name}`, { query: { version } });
  const title = usePackName()({ kind, name, title: answer.data?.pack.title ?? null });
  return (
    <Page title={title} beside={<Button onClick={() => window.print()}>{say('word.print')}</Button>}>
      <p className="no-print">
        <Link to="/packs">{say('pack.allVersions')}</Link>
      </p>
      <AnswerView answer={answer} rows={14}>
        {(found) => <Content found={found} />}
      </AnswerView>
    </Page>
  );
}

function Content({ found: { pack, content } }: { readonly found: PackContent }) {
  const say = useSay();
  const rules = rulesContent.safeParse(content);
  const calendar = calendarContent.safeParse(content);
  return (
    <>
      <FactList
        lines={[
          [say('pack.code'), <code key="code">{pack.name}</code>],
          [say('pack.version'), <code key="version">{pack.version}</code>],
          [say('pack.loadedAt'), instantText(pack.loadedAt)],
          [say('pack.use'), say(pack.isNewest ? 'pack.use.newest' : 'pack.use.older')],
        ]}
      />
      {rules.success ? <RulesView content={rules.data} /> : null}
      {calendar.success ? <CalendarView content={calendar.data} /> : null}
      <details className="no-print">
        <summary>{say('pack.raw')}</summary>
        <pre className="raw-text" tabIndex={0}>
          {JSON.stringify(content, null, 2)}
        </pre>
      </details>
    </>
  );
}
