import { useNavigate } from 'react-router';
import { useShortcuts } from '../base/keys.js';
import { useSay } from '../base/say.js';

/** `Esc` leads back to an address; what lies over the page is left first, by itself. */
export function useBackTo(address: string): void {
  const say = useSay();
  const navigate = useNavigate();
  const back = (): void => {
    if (document.querySelector('[role="dialog"]') === null) void navigate(address);
  };
  useShortcuts([{ keys: 'Escape', does: say('keys.back'), run: back }]);
}
