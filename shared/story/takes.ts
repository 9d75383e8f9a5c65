import type { Block } from './blocks';
import { newStory, paragraph } from './create';
import { newId } from './ids';
import { blockSize } from './statistics';
import { MOST_TAKES, type Story } from './story';

/**
 * A body in stretches of at most so many words, parted between blocks. A block that is longer by itself is a stretch of
 * its own; a subhead, a rule or a note stays with what follows it. A body that fits is one stretch.
 */
export function stretchesOf(body: readonly Block[], words: number): Block[][] {
  const stretches: Block[][] = [];
  let open: Block[] = [];
  let size = 0;
  for (const block of body) {
    const next = blockSize(block).words;
    if (size > 0 && next > 0 && size + next > words && stretches.length < MOST_TAKES - 1) {
      const introduced = open.length - 1 - open.findLastIndex((one) => !INTRODUCES.has(one.kind));
      const kept = open.slice(0, open.length - introduced);
      // A take of nothing but a subhead would say nothing.
      if (kept.length > 0) {
        stretches.push(kept);
        open = open.slice(kept.length);
        size = open.reduce((sum, one) => sum + blockSize(one).words, 0);
      }
    }
    open.push(block);
    size += next;
  }
  return [...stretches, open];
}

const INTRODUCES: ReadonlySet<Block['kind']> = new Set(['subhead', 'rule', 'note']);

/**
 * A story in takes of at most so many words, filed one after the other under its slug. The first keeps the story's id
 * and all it says; the others carry on its text, and what they are filed by: slug, desk, rights, embargo. A story that
 * fits stays whole, the same object. What was a take already is numbered on from there.
 */
export function splitIntoTakes(story: Story, words: number, now: string): [Story, ...Story[]] {
  const [first = [], ...rest] = stretchesOf(story.body, words);
  if (rest.length === 0) return [story];
  const { number, more } = story.take ?? { number: 1, more: false };
  const later = rest.map((body, at) => ({
    ...carriedOn(story, now),
    take: { number: Math.min(number + at + 1, MOST_TAKES), more: at < rest.length - 1 || more },
    body,
  }));
  return [{ ...story, take: { number, more: true }, body: first }, ...later];
}

/** The take that follows a story, still without text. */
export function nextTake(story: Story, now: string): Story {
  const number = Math.min((story.take?.number ?? 1) + 1, MOST_TAKES);
  return { ...carriedOn(story, now), take: { number, more: false }, body: [paragraph('')] };
}

/** What later takes have of the first one: no dateline, deck, byline or photo, which are said once. */
function carriedOn(story: Story, now: string): Story {
  const { slug, profile, label, headline, desk, section, priority, genre, language } = story;
  const { keywords, subjects, embargo, usageTerms, copyright, source } = story;
  return {
    ...newStory({ now, language, desk }),
    ...{ slug, profile, label, headline, section, priority, genre },
    ...{ keywords, subjects, embargo, usageTerms, copyright, source },
    links: [{ id: newId(), rel: 'related', story: story.id, href: null, title: headline }],
  };
}
