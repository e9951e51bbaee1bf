import { useEffect, useRef, useState } from 'react';

/**
 * Keeps the first entry of a palette chosen, whatever comes late and stands above the others, until somebody chooses
 * another: Enter goes where one is looking.
 */
export function useFirstChosen() {
  const [value, setValue] = useState('');
  const [list, setList] = useState<HTMLDivElement | null>(null);
  const isByHand = useRef(false);
  useEffect(() => {
    if (list === null) return;
    const look = (): void => {
      const first = list.querySelector('[cmdk-item]')?.getAttribute('data-value');
      if (first != null && !isByHand.current) setValue(first);
    };
    const observer = new MutationObserver(look);
    observer.observe(list, { childList: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, [list]);
  const byHand = (): void => {
    isByHand.current = true;
  };
  return {
    list: setList,
    typed: () => {
      isByHand.current = false;
    },
    command: {
      value,
      onValueChange: (next: string) => {
        if (isByHand.current) setValue(next);
      },
      onPointerMove: byHand,
      onKeyDown: ({ key }: { readonly key: string }) => {
        if (key === 'ArrowDown' || key === 'ArrowUp') byHand();
      },
    },
  };
}
