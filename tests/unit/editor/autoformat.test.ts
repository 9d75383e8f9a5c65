import { describe, expect, test } from 'vitest';
import { expanderOf } from '../../../shared/abbreviations/expand';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { plain } from '../../../shared/story/text';
import { idAt, keys, open, select, sketch, storyOf } from './open';

function blank(language = 'en') {
  const session = open({ ...storyOf('Above', ''), language });
  session.setCaret({ block: idAt(session, 1), offset: 0 });
  return session;
}

describe('block shortcuts', () => {
  test.each([
    ['## Kuril', '# Kuril'],
    ['# Kuril', '# Kuril'],
    ['> Words', '> Words|'],
    ['- one', '- one'],
    ['* one', '- one'],
    ['1. one', '1. one'],
  ])('%s', (typed, result) => {
    const session = blank();
    keys(session).type(typed);
    expect(sketch(session.story().body)).toEqual(['Above', result]);
  });

  test('a rule, with room to write below', () => {
    const session = blank();
    keys(session).type('--- Below');
    expect(sketch(session.story().body)).toEqual(['Above', '---', 'Below']);
  });

  test('one undo gives back the marks as typed, and they stay so', () => {
    const session = blank();
    keys(session).type('## ');
    expect(sketch(session.story().body)).toEqual(['Above', '# ']);
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['Above', '## ']);
    keys(session).type('x');
    expect(sketch(session.story().body)).toEqual(['Above', '## x']);
  });

  test('mean nothing within a text', () => {
    const session = open(storyOf('Text'));
    session.setCaret({ block: idAt(session, 0), offset: 4 });
    keys(session).type(' - one # two');
    expect(sketch(session.story().body)).toEqual(['Text - one # two']);
  });
});

describe('typography', () => {
  test('follows the language of the story', () => {
    for (const [language, result] of [
      ['en', '“Ja” — it’s'],
      ['de', '„Ja“ – it’s'],
    ] as const) {
      const session = blank(language);
      keys(session).type('"Ja" -- it\'s');
      expect(sketch(session.story().body)).toEqual(['Above', result]);
    }
  });

  test('works in headline and deck', () => {
    const session = open({ ...storyOf(''), headline: '' });
    session.setCaret({ block: 'headline', offset: 0 });
    keys(session).type('Japan\'s "plan"');
    expect(session.story().headline).toBe('Japan’s “plan”');
  });

  test('is one step: undo gives back what was typed, and only that', () => {
    const session = blank();
    keys(session).type('He said "');
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['Above', 'He said "']);
    session.run('edit.redo');
    expect(sketch(session.story().body)).toEqual(['Above', 'He said “']);
  });

  test('a quote typed over what is selected is one too, and undo gives the selected back', () => {
    const session = open(storyOf('One two'));
    select(session, 0, 0, 3);
    keys(session).type('"');
    expect(sketch(session.story().body)).toEqual(['“ two']);
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['" two']);
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['One two']);
  });

  test('what is typed behind it is a step of its own', () => {
    const session = blank();
    keys(session).type('He said "yes');
    session.run('edit.undo');
    expect(sketch(session.story().body)).toEqual(['Above', 'He said “']);
  });

  test('can be switched off while the story is open', () => {
    const session = blank();
    session.configure({ house: { ...DEFAULT_HOUSE, agency: 'AP' }, smartQuotes: false });
    keys(session).type('"plain" -- text...');
    expect(sketch(session.story().body)).toEqual(['Above', '"plain" -- text...']);
  });
});

describe('abbreviations', () => {
  function withHouse() {
    const session = blank();
    session.configure({
      ...{ house: DEFAULT_HOUSE, smartQuotes: true },
      expand: expanderOf([{ short: 'govt', long: 'government' }]),
    });
    return session;
  }

  test.each([
    ['The "govt" fell', 'The “government” fell'],
    ["The govt's fall", 'The government’s fall'],
  ])('%s: a straight quote ends one, and becomes typographic with it', (typed, result) => {
    const session = withHouse();
    keys(session).type(typed);
    expect(sketch(session.story().body)).toEqual(['Above', result]);
  });

  test('one that an undo took back stays, also when what ended it is typed again', () => {
    const session = withHouse();
    keys(session).type('The govt ');
    expect(sketch(session.story().body)).toEqual(['Above', 'The government ']);
    session.run('edit.undo');
    select(session, 1, 8, 9);
    keys(session).type(' fell. The govt ');
    expect(sketch(session.story().body)).toEqual(['Above', 'The govt fell. The government ']);
  });
});

describe('datelines', () => {
  function first(agency: string, style: 'tass' | 'ap') {
    const session = open({ ...storyOf(''), headline: 'H' });
    session.configure({ house: { ...DEFAULT_HOUSE, agency, datelineStyle: style }, smartQuotes: true });
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    return session;
  }

  test('typed with their agency become the token', () => {
    const session = first('TASS', 'tass');
    keys(session).type('TOKYO, March 20. /TASS/. Japanese');
    const { dateline, body } = session.story();
    expect(dateline).toMatchObject({ places: [{ name: 'Tokyo' }], date: '2017-03-20' });
    expect(sketch(body)).toEqual(['Japanese']);
  });

  test('typed as AP does, with two hyphens for the dash', () => {
    const session = first('AP', 'ap');
    keys(session).type('BUFFALO, N.Y. (AP) -- Snow');
    expect(session.story().dateline).toMatchObject({ places: [{ name: 'Buffalo', region: 'New York' }] });
    expect(sketch(session.story().body)).toEqual(['Snow']);
  });

  test('one undo gives back the text', () => {
    const session = first('TASS', 'tass');
    keys(session).type('TOKYO, March 20. /TASS/. ');
    expect(session.story().dateline).not.toBeNull();
    session.run('edit.undo');
    expect(session.story().dateline).toBeNull();
    expect(sketch(session.story().body)).toEqual(['TOKYO, March 20. /TASS/. ']);
    session.run('edit.redo');
    expect(session.story().dateline).not.toBeNull();
  });

  test('without an agency wait until none follows', () => {
    const session = first('TASS', 'tass');
    keys(session).type('TOKYO, March 20. ');
    expect(session.story().dateline).toBeNull();
    keys(session).type('Ja');
    expect(session.story().dateline).toMatchObject({ places: [{ name: 'Tokyo' }], source: '' });
    expect(sketch(session.story().body)).toEqual(['Ja']);
  });

  test('only at the head of the first paragraph, and only once', () => {
    const session = open({
      ...storyOf('First', ''),
      body: [
        { id: 'a', kind: 'paragraph', runs: plain('First') },
        { id: 'b', kind: 'paragraph', runs: [] },
      ],
    });
    session.setCaret({ block: 'b', offset: 0 });
    keys(session).type('TOKYO, March 20. /TASS/. ');
    expect(session.story().dateline).toBeNull();
  });
});
