import { phaseText } from '#libs/contracts';
import { petitionList } from '#contracts/petition';
import { Command } from 'cmdk';
import { useEffect, useState } from 'react';
import { caseAddress } from '../parts/case-address.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { useAnswer } from '../base/use-answer.js';
import './frame.messages.js';

interface CasesProps {
  readonly text: string;
  readonly go: (address: string) => void;
}

// Longer than between two keys, shorter than one waits for.
const pauseMs = 200;
const mostCases = 5;

// Full-width digits and signs are what a Chinese keyboard gives.
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[—–－−]/g, '-')
    .trim();
const whole = /^\p{Script=Han}{1,2}\d{4}-\d{6}$/u;
// The mark of supervisions (U+7763).
const supervisionMark = /\u7763/;

/** A case by its number, which is the number of the petitioner's receipt too, or by the last digits of it. */
export function Cases({ text, go }: CasesProps) {
  const say = useSay();
  const { language } = useSettings();
  const number = plain(text);
  const isWhole = whole.test(number);
  const items = useFound(/\d/.test(number) && !isWhole ? number : '');
  if (!isWhole && items.length === 0) return null;
  return (
    <Command.Group heading={say('palette.cases')}>
      {isWhole ? (
        <Command.Item value={`case ${number}`} onSelect={() => go(addressOf(number))}>
          {say('palette.openCase', { number })}
        </Command.Item>
      ) : null}
      {items.map((item) => (
        <Command.Item key={item.id} value={`case ${item.number}`} onSelect={() => go(addressOf(item.number))}>
          <span>{item.number}</span>
          <span className="quiet">{phaseText('petition', item.phase, language)}</span>
        </Command.Item>
      ))}
    </Command.Group>
  );
}

const addressOf = (number: string): string =>
  caseAddress(supervisionMark.test(number) ? 'supervision' : 'petition', number);

function useFound(number: string) {
  const asked = useLater(number);
  const query = { text: asked, limit: mostCases };
  const found = useAnswer(petitionList.page, asked === '' ? null : '/api/petitions', { query, keepsPrevious: true });
  return asked === '' ? [] : (found.data?.items ?? []);
}

/** A value once it has stood still for a moment. */
function useLater(value: string): string {
  const [later, setLater] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
