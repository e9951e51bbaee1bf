/** So many days after today a drill of a test begins, for a test has to hold on any day of the year: `TEST_DRILLS_AHEAD=10 npm run test:e2e`. */
export const drillsAhead = Number(process.env['TEST_DRILLS_AHEAD'] ?? '0');
