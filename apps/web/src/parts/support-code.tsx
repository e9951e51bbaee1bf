import { useSay } from '../base/say.js';

/** The code of what went wrong, beside its sentence: for whoever is asked for help, and named as that. */
export function SupportCode({ code }: { readonly code: string }) {
  const say = useSay();
  return (
    <span className="quiet support-code">
      {say('word.code')} <code>{code}</code>
    </span>
  );
}
