import fc from 'fast-check';
import { newStory, paragraph } from '../../shared/story/create';
import type { Block } from '../../shared/story/blocks';
import { place } from '../../shared/story/place';
import { emptyPhoto } from '../../shared/story/photo';
import { PRIORITIES, type Story } from '../../shared/story/story';
import { plain } from '../../shared/story/text';
import { NOW } from './read-back';

/** Words in several scripts, none of which is more to a wire than a word. */
const SCRIPTS: readonly (readonly string[])[] = [
  ['talks', 'resume', 'border', 'minister', 'quake', 'coast', 'vote', 'island', "wasn't", 'café'],
  ['переговоры', 'министр', 'остров', 'выборы', 'граница', 'сообщил', 'заявил', 'сегодня'],
  ['Überschüsse', 'Straße', 'Köln', 'größer', 'Fluß', 'Ärger', 'müde', 'hören'],
  ['محادثات', 'وزير', 'حدود', 'انتخابات', 'ساحل', 'جزيرة', 'اليوم', 'قال'],
  ['会談', '東京', '首相', '国境', '選挙', '地震', '海岸', '島'],
];

/** Japanese sets no spaces, which wrapped lines could not keep. */
function between(script: readonly string[]): string {
  return script.includes('東京') ? '' : ' ';
}

/** A sentence of words of one script. */
export function wireSentence(script: readonly string[], least = 4): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...script), { minLength: least, maxLength: 30 })
    .map((words) => `The ${words.join(between(script))}.`);
}

function block(script: readonly string[]): fc.Arbitrary<Block> {
  const sentence = wireSentence(script);
  const quoted = sentence.map((text) => `“${text}” he said.`);
  const dashed = fc.tuple(sentence, sentence).map(([one, other]) => `${one} — ${other}`);
  const short = fc
    .array(fc.constantFrom(...script), { minLength: 1, maxLength: 3 })
    .map((words) => `Also ${words.join(' ')}`);
  return fc.oneof(
    { weight: 5, arbitrary: fc.oneof(sentence, quoted, dashed).map(paragraph) },
    short.map((text): Block => ({ id: 's', kind: 'subhead', runs: plain(text) })),
    fc
      .tuple(sentence, short)
      .map(([text, name]): Block => ({ id: 'q', kind: 'quote', runs: plain(text), attribution: name })),
    fc
      .tuple(fc.boolean(), fc.array(sentence, { minLength: 2, maxLength: 4 }))
      .map(([ordered, items]): Block => ({
        id: 'l',
        kind: 'list',
        ordered,
        items: items.map((text) => ({ id: 'i', level: 0, runs: plain(text) })),
      })),
    fc.array(short, { minLength: 2, maxLength: 4 }).map((cells): Block => ({
      id: 't',
      kind: 'table',
      header: true,
      rows: [cells, cells].map((row) => ({ id: 'r', cells: row.map((text) => ({ runs: plain(text) })) })),
    })),
    fc.constant<Block>({ id: 'r', kind: 'rule' }),
  );
}

/** A story such as wires send: names and words, no signs that mean something to them. */
export function wireStory(): fc.Arbitrary<Story> {
  return fc.constantFrom(...SCRIPTS).chain((script) =>
    fc
      .record({
        slug: fc.constantFrom('TALKS-PEACE', 'Quake-Coast', 'BC-EU--Summit', 'VOTE'),
        label: fc.constantFrom('', '1st Lead', 'Update'),
        take: fc.option(fc.record({ number: fc.integer({ min: 1, max: 9 }), more: fc.boolean() }), {
          nil: null,
        }),
        headline: wireSentence(script, 2).map((text) => text.slice(0, -1)),
        byline: fc
          .subarray(['Jane Doe', 'John Roe', 'Kim Lee'])
          .map((names) => names.map((name) => ({ name, role: '' }))),
        priority: fc.constantFrom(...PRIORITIES),
        keywords: fc.subarray(['peace', 'Köln', 'vote']),
        embargo: fc.constantFrom(null, { until: '2017-04-01T10:00:00Z', zone: 'UTC' }),
        dateline: fc.constantFrom<Story['dateline']>(null, {
          places: [place('Tokyo')],
          date: '2017-03-20',
          source: null,
        }),
        photo: fc.boolean(),
        body: fc.array(block(script), { minLength: 1, maxLength: 8 }),
        first: wireSentence(script, 8),
      })
      .map(({ first, body, photo, ...fields }) => ({
        ...newStory({ now: NOW }),
        ...fields,
        lead: photo ? { ...emptyPhoto(), caption: plain(first), credit: 'Kim Photo' } : null,
        body: [paragraph(first), ...body],
      })),
  );
}
