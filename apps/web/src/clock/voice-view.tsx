import { Segmented } from 'antd';
import { useState } from 'react';
import { useShortcuts } from '../base/keys.js';
import { useSay } from './why.messages.js';
import { voiceOf, voices, type Counted, type Voice } from './voices.js';
import './why.css';

interface VoiceViewProps {
  readonly counted: Counted;
  /** Whom one speaks to first: `clerk` in the console, `petitioner` where anybody reads. */
  readonly first: Voice;
}

/** The reasons of a date in the words of three listeners; `1 2 3` chooses. On paper stands the one that was chosen. */
export function VoiceView({ counted, first }: VoiceViewProps) {
  const say = useSay();
  const [voice, setVoice] = useState<Voice>(first);
  useShortcuts(
    voices.map((one, index) => ({
      keys: String(index + 1),
      does: `${say('why.voice')}: ${say(`why.voice.${one}`)}`,
      run: () => setVoice(one),
    })),
  );
  const sentences = voiceOf(voice, counted, say);
  return (
    <section aria-label={say('why.voice')}>
      <div className="no-print">
        <Segmented<Voice>
          aria-label={say('why.voice')}
          value={voice}
          onChange={setVoice}
          options={voices.map((one) => ({ value: one, label: say(`why.voice.${one}`) }))}
        />
      </div>
      <ul className="stack-close why-voice" aria-live="polite">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
