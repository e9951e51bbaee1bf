import { wordOf } from '#libs/contracts';
import { nameIn } from '../office/use-offices.js';
import { useSay } from '../shell/say.js';
import { useSettings } from '../shell/settings.js';
import type { Pack } from './use-packs.js';
import './pack.messages.js';

type Called = Pick<Pack, 'kind' | 'name'> & Partial<Pick<Pack, 'title'>>;

/** A pack by its name, its code small beside it. */
export function PackName({ pack }: { readonly pack: Called }) {
  const name = usePackName()(pack);
  return (
    <>
      <span>{name}</span> {name === pack.name ? null : <code className="quiet">{pack.name}</code>}
    </>
  );
}

/** Names of packs (规则包、日历包), for where no element fits: a rule pack brings its own, a calendar's is place and year. */
export function usePackName(): (pack: Called) => string {
  const say = useSay();
  const { language } = useSettings();
  return ({ kind, name, title }) => {
    if (title != null) return nameIn(title, language);
    const [, place, year] = /^(.+)-(\d{4})$/.exec(name) ?? [];
    if (kind !== 'calendar' || place === undefined || year === undefined) return name;
    return say('pack.calendarOf', { place: wordOf('jurisdiction', place, language), year });
  };
}

/** Whose a pack is (适用地区), with the code of the division small. */
export function Jurisdiction({ code }: { readonly code: string }) {
  const { language } = useSettings();
  const word = wordOf('jurisdiction', code, language);
  return (
    <>
      <span>{word}</span> {word === code ? null : <code className="quiet">{code}</code>}
    </>
  );
}
