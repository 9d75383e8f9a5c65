import type { TopicFacts, VocabularyFacts } from '../../shared/ipc/subjects';

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** A day, `2019-10-07`, as it is said: `7 October 2019`. */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** Where a topic stands: `economy, business and finance › business sector`. */
export function pathWords(path: readonly string[]): string {
  return path.join(' › ');
}

/** What a vocabulary is: `Released 31 March 2025 · 1,085 topics, 302 more retired · American English`. */
export function vocabularyWords({ kind, released, topics, retired, languages }: VocabularyFacts): string {
  const count = `${topics.toLocaleString('en')} topics${retired === 0 ? '' : `, ${retired.toLocaleString('en')} more retired`}`;
  const named = languages.map(languageName).join(', ');
  const when = released === null || kind !== 'loaded' ? '' : `Released ${dayWords(released)}`;
  return [when, count, named].filter((part) => part !== '').join(' · ');
}

/** That a topic a story has is retired, and what to take instead; null for one in use. */
export function retiredWords({ name, retired, replacedBy }: TopicFacts): string | null {
  if (retired === null) return null;
  const instead = replacedBy.map((other) => `“${other.name}”`).join(' or ');
  return `“${name}” was retired on ${dayWords(retired)}${instead === '' ? '' : `; ${instead} took its place`}.`;
}

function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
