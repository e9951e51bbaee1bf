import Sequencer from '@jest/test-sequencer';

// They take minutes each. Without a memory of earlier runs Jest begins with the largest files, and these are not.
const longest = ['every-screen', 'desk', 'shell'];

/** A fresh clone knows no durations: what takes longest must not begin last, with the other worker idle beside it. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((name) => path.includes(`/${name}.browser-spec`));
      return at < 0 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
