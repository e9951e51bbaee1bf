import { generalWord, type Pack } from '#libs/contracts';
import { nameIn } from '../base/name-in.js';
import { NameWithCode } from '../parts/name-with-code.js';
import { useSay } from './pack.messages.js';

type Called = Pick<Pack, 'kind' | 'name'> & Partial<Pick<Pack, 'title'>>;

/** A pack by its name and its code. */
export function PackName({ pack }: { readonly pack: Called }) {
  return <NameWithCode name={usePackName()(pack)} code={pack.name} />;
}

/** Names of packs (规则包、日历包), for where no element fits: a rule pack brings its own, a calendar's is place and year. */
export function usePackName(): (pack: Called) => string {
  const say = useSay();
  return ({ kind, name, title }) => {
    if (title != null) return nameIn(title, say.language);
    const [, place, year] = /^(.+)-(\d{4})$/.exec(name) ?? [];
    if (kind !== 'calendar' || place === undefined || year === undefined) return name;
    return say('pack.calendarOf', { place: generalWord('jurisdiction', place, say.language), year });
  };
}

/** Whose a pack is (适用地区), by the name and the code of the division. */
export function Jurisdiction({ code }: { readonly code: string }) {
  const { language } = useSay();
  return <NameWithCode name={generalWord('jurisdiction', code, language)} code={code} />;
}
