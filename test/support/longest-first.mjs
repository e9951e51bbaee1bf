import Sequencer from '@jest/test-sequencer';

// Without a memory of earlier runs Jest begins with the largest files, and these are not.
const longest = [
  // The third waits for a scanner that is done.
  ...['every-screen', 'printing', 'scans', 'ways', 'parties', 'shell'].map((name) => `${name}.browser-spec`),
  // The second waits for an answer that comes after its time.
  ...['import', 'api-slow', 'previews-drawn', 'large-upload', 'webhooks', 'sent-once'].map(
    (name) => `${name}.int-spec`,
  ),
  ...['api-access', 'demo', 'api-programs'].map((name) => `${name}.int-spec`),
  ...['chronicles-walks', 'petition.property', 'golden-pages', 'model.property', 'county'].map(
    (name) => `${name}.spec`,
  ),
  ...['typesetter', 'large-files', 'period.property'].map((name) => `${name}.spec`),
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
