import Sequencer from '@jest/test-sequencer';

// Without a memory of earlier runs Jest begins with the largest files, and these are not.
const longest = [
  ...['every-screen', 'printing', 'shell'].map((name) => `${name}.browser-spec`),
  // The second waits for an answer that comes after its time.
  ...['import', 'api-slow', 'demo'].map((name) => `${name}.int-spec`),
  ...['chronicles-walks', 'petition.property', 'large-files', 'period.property'].map((name) => `${name}.spec`),
];

/** A fresh clone knows no durations: what takes longest must not begin last, with the other worker idle beside it. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((name) => path.includes(`/${name}.`));
      return at < 0 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
