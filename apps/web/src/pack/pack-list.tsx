import { type Pack, packHorizon, type PackHorizon, packs, shownVersion } from '#libs/contracts';
import { Link } from 'react-router';
import { AnswerView, EmptyState, instantText, Page, Section, useAnswer } from '../base/index.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './pack.messages.js';
import { PackName, usePackName } from './pack-name.js';
import '../parts/administration.css';

/** Rules and calendars (规则包、日历包): what is missing comes first. */
export function Screen() {
  const say = useSay();
  const horizon = useAnswer(packHorizon, '/api/packs/horizon');
  const all = useAnswer(packs, '/api/packs');
  return (
    <Page title={say('pack.title')}>
      <AnswerView answer={horizon} rows={8}>
        {(answer) => <Horizon horizon={answer} />}
      </AnswerView>
      <Section id="rules" title={say('pack.rules')}>
        <AnswerView answer={all} rows={3}>
          {({ items }) => <RulePacks packs={items.filter(({ kind }) => kind === 'rules')} />}
        </AnswerView>
      </Section>
      <p className="quiet">{say('pack.readOnly')}</p>
    </Page>
  );
}

/** Address of one pack. */
export const packAddress = ({ kind, name, version }: Pick<Pack, 'kind' | 'name'> & { version?: string }): string =>
  `/packs/${kind}/${encodeURIComponent(name)}${version === undefined ? '' : `?version=${version}`}`;

function Horizon({ horizon }: { readonly horizon: PackHorizon }) {
  const say = useSay();
  const { thisYear, scope, years } = horizon;
  const missing = years.filter(({ year, isPublished }) => year >= thisYear && !isPublished);
  return (
    <>
      {missing.length === 0 ? (
        <p className="box note-box">{say('pack.complete', { year: years.at(-1)?.year ?? thisYear })}</p>
      ) : (
        missing.map(({ year, provisional }) => (
          <section key={year} className="box note-box" aria-label={say('pack.missing.title', { year })}>
            <h2>
              <span aria-hidden="true">≈</span> {say('pack.missing.title', { year })}
            </h2>
            <p>{say(`pack.missing.${scope}`, { n: provisional, year })}</p>
            <p className="quiet">{say('pack.missing.next')}</p>
          </section>
        ))
      )}
      <Section id="years" title={say('pack.years')}>
        <Years horizon={horizon} />
      </Section>
    </>
  );
}

function Years({ horizon }: { readonly horizon: PackHorizon }) {
  const say = useSay();
  const packName = usePackName();
  type Year = PackHorizon['years'][number];
  const columns: Column<Year>[] = [
    {
      id: 'year',
      title: say('pack.year'),
      cell: ({ year }) => (year === horizon.thisYear ? say('pack.thisYear', { year: String(year) }) : year),
    },
    {
      id: 'calendars',
      title: say('pack.calendars'),
      cell: ({ packs }) =>
        packs.length === 0
          ? say('pack.noDays')
          : packs.map((name) => (
              <Link key={name} className="spaced" to={packAddress({ kind: 'calendar', name })}>
                {packName({ kind: 'calendar', name })}
              </Link>
            )),
    },
    {
      id: 'published',
      title: say('pack.published'),
      cell: ({ isPublished }) => say(isPublished ? 'pack.published.yes' : 'pack.published.no'),
    },
    { id: 'provisional', title: say('pack.provisional'), align: 'end', cell: ({ provisional }) => provisional },
  ];
  return (
    <DataTable<Year>
      caption={say('pack.years')}
      columns={columns}
      rows={[...horizon.years].reverse()}
      keyOf={({ year }) => String(year)}
    />
  );
}

function RulePacks({ packs }: { readonly packs: readonly Pack[] }) {
  const say = useSay();
  if (packs.length === 0) return <EmptyState title={say('pack.none')} />;
  const columns: Column<Pack>[] = [
    {
      id: 'name',
      title: say('word.name'),
      cell: (pack) => (
        <Link to={packAddress(pack)}>
          <PackName pack={pack} />
        </Link>
      ),
    },
    { id: 'version', title: say('pack.version'), cell: ({ version }) => <code>{shownVersion(version)}</code> },
    { id: 'loadedAt', title: say('pack.loadedAt'), cell: ({ loadedAt }) => instantText(loadedAt) },
    {
      id: 'use',
      title: say('pack.use'),
      cell: ({ isNewest }) => say(isNewest ? 'pack.use.newest' : 'pack.use.older'),
    },
  ];
  return (
    <DataTable<Pack>
      caption={say('pack.rules')}
      columns={columns}
      rows={packs}
      keyOf={({ version }) => version}
      isPlain
    />
  );
}
