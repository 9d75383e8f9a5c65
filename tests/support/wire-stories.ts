import { newStory, paragraph } from '../../shared/story/create';
import { place } from '../../shared/story/place';
import type { Story } from '../../shared/story/story';

const WORDS =
  `the of to and a in for on is that by this with you it not or be are from at as your all have new more an was we
  will home can us about if page my has search free but our one other do no information time they site he up may what
  which their news out use any there see only so his when contact here business who web also now help get pm view
  online first am been would how were services some these click its like service than find price date back top people
  had list name just over state year day into email two health world next used go work last most products music buy
  data make them should product system post her city add policy number such please available copyright support message
  after best software then good video well where info rights public books high school through each links she review
  years order very privacy book items company read group need many user said does set under general research university
  january mail full map reviews program life know games way days management part could great united hotel real item
  international center ebay must store travel comments made development report off member details line terms before
  hotels did send right type because local those using results office education national car design take posted internet
  address community within states area want phone shipping reserved subject between forum family long based code show
  even black check special prices website index being women much sign file link open today technology south case project
  same pages version section own found sports house related security both county american photo game members power while
  care network down computer systems three total place end following download him without per access think north
  resources current posts big media law control water history pictures size art personal since including guide shop
  directory board location change white text small rating rate government children during return students shopping
  account times sites level digital profile previous form events love old john main call hours image department title`.split(
    /\s+/,
  );

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** As many words of English as asked for, common ones more often than rare ones. */
export function prose(words: number, random: () => number): string {
  return Array.from({ length: words }, () => WORDS[Math.floor(random() ** 3 * WORDS.length)] ?? '').join(' ');
}

/** A story of some length that is the same for the same seed; every hundredth speaks of `zanzibar`. */
export function wireStory(seed: number, words = 800): Story {
  const random = dice(seed);
  const body = Array.from({ length: Math.ceil(words / 40) }, () => paragraph(prose(40, random)));
  if (seed % 100 === 0) body.push(paragraph('The ship sailed for Zanzibar.'));
  return {
    ...newStory({ now: '2026-03-20T12:00:00.000Z' }),
    slug: `STORY-${seed}`,
    headline: prose(9, random),
    deck: prose(20, random),
    dateline: { places: [place('Tokyo')], date: '2026-03-20', source: null },
    desk: ['World', 'National', 'Business', 'Sports'][seed % 4] ?? '',
    status: (['draft', 'submitted', 'in-edit', 'filed'] as const)[seed % 4 === 0 ? 0 : seed % 3] ?? 'draft',
    body,
  };
}

/** A story of one paragraph. */
export function shortStory(text: string, fields: Partial<Story> = {}): Story {
  return { ...newStory({ now: '2026-03-20T12:00:00.000Z' }), body: [paragraph(text)], ...fields };
}
