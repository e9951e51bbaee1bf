// As many characters as a line of a list shows whole.
const longestTitle = 24;
const shortestTitle = 4;
// A letter begins with these; they say nothing of the matter, and a title names nobody.
const opening =
  /^(尊敬的|敬爱的|各位|领导|书记|县长|您好|你好|我叫|我是|本人|我们是|dear\b|hello\b|my name|i am\b|i'm\b)/iu;

/**
 * A short title from the first words of a matter (标题): no greeting, no name, whole clauses. At the counter the clerk may
 * change it; who submits online is asked for none. Empty where nothing is said but a greeting.
 */
export function proposedTitle(matter: string): string {
  const clauses = matter
    .split(/[。！？；;!?\n\r，,：:、]|\.\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const telling = clauses.filter((clause) => !opening.test(clause));
  const [first = '', second = ''] = telling;
  const title = Array.from(first).length < shortestTitle && second !== '' ? `${first}，${second}` : first;
  return Array.from(title).slice(0, longestTitle).join('');
}
