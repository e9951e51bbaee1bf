import { heads, longestOf, readSearch, searchText } from '#libs/contracts';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useShortcuts } from '../base/keys.js';
import { useSay } from './petition.messages.js';

/** One box for words of the texts and for numbers; asked on Enter, or when one leaves it. `/` goes there. */
export function SearchBox({ value, change }: { readonly value: string; readonly change: (text: string) => void }) {
  const say = useSay();
  const [text, setText] = useState(value);
  const box = useRef<InputRef>(null);
  useEffect(() => setText(value), [value]);
  useShortcuts([{ keys: '/', does: say('keys.filter'), run: () => box.current?.focus() }]);
  const isTooShort = text.trim() !== '' && readSearch(text, heads.petition.numberMark) === null;
  const ask = (): void => {
    if (!isTooShort && text.trim() !== value) change(text.trim());
  };
  return (
    <div className="search-box">
      <Input
        ref={box}
        aria-label={say('petition.search')}
        aria-describedby="search-hint"
        aria-invalid={isTooShort}
        placeholder={say('petition.searchHint')}
        value={text}
        maxLength={longestOf(searchText)}
        allowClear
        onChange={({ target }) => {
          setText(target.value);
          if (target.value === '') change('');
        }}
        onPressEnter={ask}
        onBlur={ask}
      />
      <span id="search-hint" className="quiet search-hint" role="status">
        {isTooShort ? say('petition.searchShort') : ''}
      </span>
    </div>
  );
}
