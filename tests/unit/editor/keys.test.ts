import { $getRoot } from 'lexical';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../shared/story/blocks';
import { emptyPhoto } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import { plain } from '../../../shared/story/text';
import { idAt, keys, open, sketch, storyOf } from './open';

function withBody(...body: Block[]) {
  return open({ ...storyOf('x'), body });
}

const quote = (text: string, attribution = ''): Block => ({
  id: 'quote',
  kind: 'quote',
  runs: plain(text),
  attribution,
});
const list = (...items: [level: number, text: string][]): Block => ({
  id: 'list',
  kind: 'list',
  ordered: false,
  items: items.map(([level, text], index) => ({ id: `item${index}`, level, runs: plain(text) })),
});
const text = (id: string, words: string): Block => ({ id, kind: 'paragraph', runs: plain(words) });

describe('Enter', () => {
  test('goes from headline to deck to the text, writing as it goes', () => {
    const session = open({ ...storyOf(''), headline: '', deck: '' });
    const { type, enter } = keys(session);
    session.setCaret({ block: 'headline', offset: 0 });
    type('Lavrov');
    enter();
    type('Talks');
    enter();
    type('First');
    enter();
    type('Second');
    const { headline, deck, body } = session.story();
    expect([headline, deck, ...sketch(body)]).toEqual(['Lavrov', 'Talks', 'First', 'Second']);
  });

  test('from the head makes room above a table that stands first, and the dateline stands where the text begins', () => {
    const table: Block = {
      id: 'table',
      kind: 'table',
      header: false,
      rows: [{ id: 'row', cells: [{ runs: plain('cell') }] }],
    };
    const dateline = { places: [place('Tokyo')], date: null, source: null };
    const session = open({ ...storyOf('x'), dateline, body: [table, text('p', 'Below')] });
    session.setCaret({ block: 'deck', offset: 4 });
    keys(session).enter();
    expect(sketch(session.story().body)).toEqual(['cell', 'Below']);
    keys(session).type('Above');
    expect(sketch(session.story().body)).toEqual(['Above', 'cell', 'Below']);
    session.run('edit.undo');
    session.setCaret({ block: 'p', offset: 5 });
    keys(session).enter();
    expect(session.story().dateline).toEqual(dateline);
    expect(session.editor.read('latest', () => $getRoot().getChildrenSize())).toBe(5);
  });

  test('splits a paragraph and the new one has an id of its own', () => {
    const session = open(storyOf('First second'));
    const id = idAt(session, 0);
    session.setCaret({ block: id, offset: 5 });
    keys(session).enter();
    expect(sketch(session.story().body)).toEqual(['First', ' second']);
    expect(idAt(session, 0)).toBe(id);
    expect(idAt(session, 1)).not.toBe(id);
  });

  test('at the beginning of a paragraph makes room above and the text keeps its id', () => {
    const session = open(storyOf('Text'));
    const id = idAt(session, 0);
    session.setCaret({ block: id, offset: 0 });
    keys(session).enter();
    expect(sketch(session.story().body)).toEqual(['', 'Text']);
    expect(idAt(session, 1)).toBe(id);
  });

  test('in a subhead gives a paragraph, in an empty one too', () => {
    const session = withBody({ id: 's', kind: 'subhead', runs: plain('Kuril') });
    session.setCaret({ block: 's', offset: 5 });
    keys(session).enter();
    keys(session).type('Next');
    expect(sketch(session.story().body)).toEqual(['# Kuril', 'Next']);
    const empty = withBody({ id: 's', kind: 'subhead', runs: [] });
    empty.setCaret({ block: 's', offset: 0 });
    keys(empty).enter();
    expect(sketch(empty.story().body)).toEqual(['']);
  });

  test('in a list makes an item of the same level; in an empty one it goes out, then leaves', () => {
    const session = withBody(list([0, 'one'], [1, 'two']));
    session.setCaret({ block: 'list', offset: 7 });
    const { enter, type } = keys(session);
    enter();
    expect(sketch(session.story().body)).toEqual(['- one/  - two/  - ']);
    enter();
    expect(sketch(session.story().body)).toEqual(['- one/  - two/- ']);
    enter();
    type('after');
    expect(sketch(session.story().body)).toEqual(['- one/  - two', 'after']);
  });

  test('in a quote makes lines, and on an empty last line goes to the attribution and then below', () => {
    const session = withBody(quote('We will talk'));
    session.setCaret({ block: 'quote', offset: 12 });
    const { enter, type } = keys(session);
    enter();
    type('soon');
    enter();
    enter();
    type('Kishida');
    enter();
    type('After');
    expect(sketch(session.story().body)).toEqual(['> We will talk\nsoon|Kishida', 'After']);
  });

  test('on three dashes makes a rule', () => {
    const session = open(storyOf('Above', ''));
    session.setCaret({ block: idAt(session, 1), offset: 0 });
    const { enter, type } = keys(session);
    type('---');
    enter();
    type('Below');
    expect(sketch(session.story().body)).toEqual(['Above', '---', 'Below']);
  });
});

describe('Backspace at the beginning', () => {
  test('of the first block goes to the deck and takes nothing with it', () => {
    const session = open(storyOf('Text'));
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    keys(session).backspace();
    keys(session).type('!');
    const { headline, deck, body } = session.story();
    expect([headline, deck, ...sketch(body)]).toEqual(['Headline', 'Deck!', 'Text']);
  });

  test('of deck and headline changes nothing', () => {
    const session = open(storyOf('Text'));
    for (const block of ['deck', 'headline']) {
      session.setCaret({ block, offset: 0 });
      keys(session).backspace();
    }
    expect(session.story()).toMatchObject({ headline: 'Headline', deck: 'Deck' });
  });

  test('of a paragraph lets it run on in the one above, whose id stays', () => {
    const session = open(storyOf('One', 'Two'));
    const first = idAt(session, 0);
    session.setCaret({ block: idAt(session, 1), offset: 0 });
    keys(session).backspace();
    keys(session).type('+');
    expect(sketch(session.story().body)).toEqual(['One+Two']);
    expect(idAt(session, 0)).toBe(first);
  });

  test('of a subhead makes it a paragraph first', () => {
    const session = withBody(text('p', 'Text'), { id: 's', kind: 'subhead', runs: plain('Head') });
    session.setCaret({ block: 's', offset: 0 });
    keys(session).backspace();
    expect(sketch(session.story().body)).toEqual(['Text', 'Head']);
    expect(idAt(session, 1)).toBe('s');
  });

  test('of a list item goes out a level, then out of the list, and back in by running on', () => {
    const session = withBody(list([0, 'one'], [1, 'two'], [0, 'three']));
    session.setCaret({ block: 'list', offset: 4 });
    const { backspace } = keys(session);
    backspace();
    expect(sketch(session.story().body)).toEqual(['- one/- two/- three']);
    backspace();
    expect(sketch(session.story().body)).toEqual(['- one', 'two', '- three']);
    backspace();
    expect(sketch(session.story().body)).toEqual(['- onetwo/- three']);
  });

  test('below a photo selects it, and only the next one deletes it', () => {
    const photo: Block = {
      id: 'photo',
      kind: 'photo',
      photo: { ...emptyPhoto(), caption: plain('Caption') },
    };
    const session = withBody(photo, text('p', 'Text'));
    session.setCaret({ block: 'p', offset: 0 });
    keys(session).backspace();
    expect(session.activeBlock()?.kind).toBe('photo');
    expect(session.story().body).toHaveLength(2);
    keys(session).backspace();
    expect(sketch(session.story().body)).toEqual(['Text']);
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['[Caption||]', 'Text']);
  });

  test('of a quote makes paragraphs of it and keeps who said it', () => {
    const session = withBody(quote('One\nTwo', 'Kishida'));
    session.setCaret({ block: 'quote', offset: 0 });
    keys(session).backspace();
    expect(sketch(session.story().body)).toEqual(['One', 'Two', 'Kishida']);
  });
});

describe('Delete at the end', () => {
  test('of the deck takes nothing in', () => {
    const session = open(storyOf('Text'));
    session.setCaret({ block: 'deck', offset: 4 });
    keys(session).del();
    expect([session.story().deck, ...sketch(session.story().body)]).toEqual(['Deck', 'Text']);
  });

  test('of a paragraph takes in the next, an item too', () => {
    const session = withBody(text('p', 'One'), list([0, 'two'], [0, 'three']));
    session.setCaret({ block: 'p', offset: 3 });
    keys(session).del();
    expect(sketch(session.story().body)).toEqual(['Onetwo', '- three']);
  });
});
