import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../shared/exchange/assemble';
import { setRole } from '../../../shared/exchange/parts';
import { textReader } from '../../../shared/exchange/text/read';
import { ROLES, type Part, type Reading, type Role } from '../../../shared/exchange/types';
import type { Block } from '../../../shared/story/blocks';
import { newStory, paragraph } from '../../../shared/story/create';
import { emptyPhoto } from '../../../shared/story/photo';
import { parseStory } from '../../../shared/story/migrate';
import { plain } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { fixture, NOW, outline, readWith, storyOf, storyText, told } from './support';

function reading(parts: Part[], rest: Partial<Reading> = {}): Reading {
  return {
    format: 'text',
    name: '',
    exact: null,
    encoding: null,
    parts,
    fields: {},
    images: [],
    notes: [],
    ...rest,
  };
}

function partOf(id: string, role: Role, block: Block): Part {
  return { id, role, block, certain: true };
}

function partIn(read: Reading, text: string): string {
  const found = read.parts.find(({ block }) => blockTexts(block).join(' ').startsWith(text));
  if (found === undefined) throw new Error(`no part begins with ${text}`);
  return found.id;
}

/** Words of small letters: none is a label of a byline or stands between names. */
const word = fc.string({
  unit: fc.constantFrom(...Array.from('bcdfghjklmnpqrstvwxz')),
  minLength: 3,
  maxLength: 9,
});
const words = fc.array(word, { minLength: 0, maxLength: 12 }).map((list) => list.join(' '));
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'));
const runs = lines.map(plain);
const block: fc.Arbitrary<Block> = fc.oneof(
  runs.map((said): Block => ({ id: 'b', kind: 'paragraph', runs: said })),
  runs.map((said): Block => ({ id: 'b', kind: 'subhead', runs: said })),
  fc
    .tuple(runs, words)
    .map(([said, attribution]): Block => ({ id: 'b', kind: 'quote', runs: said, attribution })),
  fc.array(runs, { minLength: 1, maxLength: 4 }).map((items): Block => ({
    id: 'b',
    kind: 'list',
    ordered: false,
    items: items.map((said, at) => ({ id: `i${at}`, level: at % 3, runs: said })),
  })),
  fc.array(fc.tuple(runs, runs), { minLength: 1, maxLength: 3 }).map((rows): Block => ({
    id: 'b',
    kind: 'table',
    header: true,
    rows: rows.map((cells, at) => ({ id: `r${at}`, cells: cells.map((said) => ({ runs: said })) })),
  })),
  fc.tuple(runs, words, words).map(([caption, credit, alt]): Block => ({
    id: 'b',
    kind: 'photo',
    photo: { ...emptyPhoto(), caption, credit, alt },
  })),
  fc.constant<Block>({ id: 'b', kind: 'rule' }),
);

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of text.match(/[a-z]{3,}/g) ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

describe('assemble', () => {
  it('loses no word of any part that is not dropped, whatever parts are taken for', () => {
    const part = fc.tuple(fc.constantFrom(...ROLES), block, fc.boolean());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (list) => {
        const parts = list.flatMap(([role, said, head], at): Part[] => {
          const one = partOf(`p${at}`, role, { ...said, id: `b${at}` });
          // A dateline is the beginning of a paragraph and ends with its space.
          if (!head || one.block.kind !== 'paragraph') return [one];
          const runs = plain(`${blockTexts(one.block).join('')} `);
          return [{ ...one, id: `p${at + 1}.dateline`, block: { ...one.block, runs } }];
        });
        const kept = parts
          .filter(({ role }) => role !== 'drop')
          .flatMap(({ block: said }) => blockTexts(said));
        const story = storyOf(reading(parts));
        expect(parseStory(story).ok).toBe(true);
        const found = wordCounts(storyText(story).toLowerCase());
        for (const [each, count] of wordCounts(kept.join('\n')))
          expect(found.get(each) ?? 0).toBeGreaterThanOrEqual(count);
      }),
      { numRuns: 400 },
    );
  });

  it('passes a story through that was read exactly', () => {
    const story = newStory({ now: NOW });
    expect(storyOf(reading([partOf('p1', 'headline', paragraph('Other'))], { exact: story }))).toBe(story);
  });

  it('takes fields of the source, and language and desk of the house where it names none', () => {
    const story = assemble(reading([], { fields: { language: 'ru', slug: 'a-b' } }), {
      now: NOW,
      language: 'en',
      desk: 'World',
      photo: () => null,
    });
    expect(story).toMatchObject({
      language: 'ru',
      slug: 'a-b',
      desk: 'World',
      createdAt: NOW,
      status: 'draft',
    });
    expect(story.body).toHaveLength(1);
  });

  it('makes a photo before the text the lead, and a later one a block in its place', () => {
    const photo = (origin: string): Block => ({
      id: origin,
      kind: 'photo',
      photo: { ...emptyPhoto(), origin },
    });
    const media = { hash: 'a'.repeat(64), type: 'image/png', width: 1, height: 1, name: 'a.png' } as const;
    const read = reading([
      partOf('p1', 'photo', photo('one')),
      partOf('p2', 'caption', paragraph('Caption one')),
      partOf('p3', 'credit', paragraph('© Ana Lima')),
      partOf('p4', 'paragraph', paragraph('Text')),
      partOf('p5', 'photo', photo('two')),
      partOf('p6', 'photo', photo('three')),
    ]);
    const story = assemble(read, {
      now: NOW,
      language: 'en',
      desk: '',
      photo: (origin) => (origin === 'one' ? media : null),
    });
    expect(story.lead).toMatchObject({ origin: 'one', media, credit: 'Ana Lima', copyright: '© Ana Lima' });
    expect(told(story.body)).toEqual(['paragraph: Text', 'photo: ', 'photo: ']);
    const noLead = assemble(
      { ...read, fields: { lead: null } },
      { now: NOW, language: 'en', desk: '', photo: () => null },
    );
    expect(noLead.lead).toBeNull();
    expect(noLead.body).toHaveLength(4);
  });

  it('lets the first of several headlines count and keeps the others as text', () => {
    const story = storyOf(
      reading([partOf('p1', 'headline', paragraph('One')), partOf('p2', 'headline', paragraph('Two'))]),
    );
    expect(story.headline).toBe('One');
    expect(told(story.body)).toEqual(['paragraph: Two']);
  });

  it('keeps the lines of a list as paragraph, and of a paragraph as list', () => {
    const list: Block = {
      id: 'b',
      kind: 'list',
      ordered: true,
      items: [
        { id: 'i', level: 0, runs: plain('one') },
        { id: 'j', level: 1, runs: plain('two') },
      ],
    };
    const story = storyOf(
      reading([partOf('p1', 'paragraph', list), partOf('p2', 'list', paragraph('three\nfour'))]),
    );
    expect(told(story.body)).toEqual(['paragraph: one\ntwo', 'ul: three / four']);
  });
});

describe('setRole', () => {
  const read = readWith(textReader, fixture('page-copy.txt'));

  it('changes one part and leaves the reading it was given alone', () => {
    const before = structuredClone(read);
    const changed = setRole(read, partIn(read, 'All news'), 'paragraph');
    expect(read).toEqual(before);
    expect(told(storyOf(changed).body)[0]).toBe('paragraph: All news');
  });

  it('takes every change back', () => {
    const id = partIn(read, 'Night shifts');
    const back = setRole(setRole(read, id, 'list'), id, 'subhead');
    expect(told(storyOf(back).body)).toEqual(told(storyOf(read).body));
  });

  it('joins a dateline that is none to its paragraph again', () => {
    const changed = setRole(read, partIn(read, 'GOTHENBURG'), 'paragraph');
    const story = storyOf(changed);
    expect(story.dateline).toBeNull();
    expect(told(story.body)[0]).toMatch(/^paragraph: GOTHENBURG, May 14\. \/TASS\/\. Harbour pilots/);
  });

  it('leaves a dropped dateline out, and its paragraph whole', () => {
    const story = storyOf(setRole(read, partIn(read, 'GOTHENBURG'), 'drop'));
    expect(story.dateline).toBeNull();
    expect(told(story.body)[0]).toMatch(/^paragraph: Harbour pilots and the port/);
  });

  it('reads the dateline of a paragraph somebody points out', () => {
    const text = 'Words that are no dateline at all, and no headline either, for that matter.';
    const parts = [
      partOf('p1', 'paragraph', paragraph(text)),
      partOf('p2', 'paragraph', paragraph('LIMA (AP) — Text of it.')),
    ];
    const story = storyOf(setRole(reading(parts), 'p2', 'dateline'));
    expect(story.dateline?.places).toMatchObject([{ name: 'Lima' }]);
    expect(told(story.body)).toEqual([`paragraph: ${text}`, 'paragraph: Text of it.']);
    expect(told(storyOf(setRole(reading(parts), 'p1', 'dateline')).body)[0]).toContain(text);
  });

  it('gives the headline to the part that is chosen', () => {
    const changed = setRole(read, partIn(read, 'The head of the port'), 'headline');
    expect(storyOf(changed).headline).toMatch(/^The head of the port/);
    expect(outline(changed).filter((line) => line.startsWith('headline'))).toHaveLength(1);
    expect(told(storyOf(changed).body)[0]).toMatch(/^paragraph: Harbour pilots, port authority to resume/);
  });
});
