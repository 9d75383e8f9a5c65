import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_HOUSE } from '../../../shared/house/house';
import { blockSize } from '../../../shared/story/statistics';
import { emptyPhoto } from '../../../shared/story/photo';
import { place } from '../../../shared/story/place';
import { plain } from '../../../shared/story/text';
import { idAt, keys, open, sketch, storyOf } from './open';
import { story } from './stories';

describe('the story of a session', () => {
  test('is the same object until something changes, and unchanged blocks stay the same objects', () => {
    const session = open(storyOf('One', 'Two'));
    const before = session.story();
    session.setCaret({ block: idAt(session, 1), offset: 3 });
    expect(session.story()).toBe(before);
    keys(session).type('!');
    const after = session.story();
    expect(after).not.toBe(before);
    expect(after.body[0]).toBe(before.body[0]);
    expect(sketch(after.body)).toEqual(['One', 'Two!']);
  });

  test('says when it was last changed, and only then', () => {
    const value = { ...storyOf('One'), updatedAt: '2001-01-01T00:00:00Z' };
    const session = open(value);
    expect(session.story()).toEqual(value);
    session.setField('slug', 'S');
    expect(session.story().updatedAt).toBe('2017-03-20T10:00:00Z');
  });

  test('tells its listeners of changes, not of the caret', () => {
    const session = open(storyOf('One'));
    let changes = 0;
    const stop = session.onChange(() => {
      changes += 1;
    });
    session.setCaret({ block: idAt(session, 0), offset: 1 });
    expect(changes).toBe(0);
    keys(session).type('x');
    expect(changes).toBe(1);
    stop();
    keys(session).type('y');
    expect(changes).toBe(1);
  });
});

describe('the caret', () => {
  test('comes back to where it was, wherever that is', () => {
    fc.assert(
      fc.property(story, fc.nat(40), fc.nat(20), (value, index, offset) => {
        const session = open(value);
        const names = ['headline', 'deck', ...value.body.map(({ id }) => id)];
        const block = names[index % names.length] ?? 'deck';
        session.setCaret({ block, offset });
        const caret = session.caret();
        expect(caret?.block).toBe(block);
        session.goTo('headline');
        if (caret !== null) session.setCaret(caret);
        expect(session.caret()).toEqual(caret);
        session.dispose();
      }),
      { numRuns: 60 },
    );
  });

  test('stays when its headline is set from elsewhere, or another version is put in place', () => {
    const session = open(storyOf('Some text'));
    const id = idAt(session, 0);
    session.setCaret({ block: 'headline', offset: 8 });
    session.setField('headline', 'New');
    expect(session.story().headline).toBe('New');
    session.setCaret({ block: id, offset: 4 });
    session.load({ ...session.story(), headline: 'Other' }, 'undoable');
    expect(session.caret()).toEqual({ block: id, offset: 4 });
    keys(session).type('!');
    expect(sketch(session.story().body)).toEqual(['Some! text']);
  });
});

describe('statistics', () => {
  test('are those of the body, and of what is selected', () => {
    const session = open(storyOf('One two three', 'four five'));
    expect(session.statistics()).toEqual({ words: 5, characters: 22, minutes: 1, selected: null });
    session.run('edit.selectAll');
    expect(session.statistics().selected?.words).toBe(7);
  });

  test('are the same kept block by block as counted afresh', () => {
    fc.assert(
      fc.property(story, (value) => {
        const session = open(value);
        session.setCaret({ block: 'headline', offset: 0 });
        keys(session).type('x');
        session.insertBlocks([{ id: 'n', kind: 'paragraph', runs: plain('more words') }]);
        const words = session.story().body.reduce((sum, block) => sum + blockSize(block).words, 0);
        expect(session.statistics().words).toBe(words);
        session.dispose();
      }),
      { numRuns: 40 },
    );
  });
});

describe('fields and parts', () => {
  test('the dateline is set, changed and taken away in the first paragraph, and moves with it', () => {
    const session = open(storyOf('One', 'Two'));
    const dateline = { places: [place('Tokyo')], date: '2017-03-20', source: null };
    session.setField('dateline', dateline);
    expect(session.story().dateline).toEqual(dateline);
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    session.run('edit.moveDown');
    expect(sketch(session.story().body)).toEqual(['Two', 'One']);
    expect(session.story().dateline).toEqual(dateline);
    session.run('block.subhead');
    expect(session.story().dateline).toEqual(dateline);
    session.setCaret({ block: idAt(session, 0), offset: 0 });
    session.run('edit.deleteBlock');
    expect(session.story().dateline).toEqual(dateline);
    session.setField('dateline', null);
    expect(session.story().dateline).toBeNull();
  });

  test('the house can change while the story is open, and the story does not', () => {
    const session = open({
      ...storyOf('One'),
      dateline: { places: [place('Tokyo')], date: '2017-03-20', source: null },
    });
    const before = session.story();
    session.configure({ house: { ...DEFAULT_HOUSE, datelineStyle: 'tass' }, smartQuotes: false });
    expect(session.story()).toBe(before);
    expect(session.can('edit.undo')).toBe(false);
  });

  test('what is said of a photo can be changed, undoably', () => {
    const session = open({ ...storyOf('One'), lead: emptyPhoto() });
    session.setPhoto('lead', { byline: 'Martin Divisek' });
    expect(session.story().lead?.byline).toBe('Martin Divisek');
    session.run('edit.undo');
    expect(session.story().lead?.byline).toBe('');
  });

  test('the outline is the subheads in order', () => {
    const session = open({
      ...storyOf('One'),
      body: [
        { id: 'a', kind: 'subhead', runs: plain('First') },
        { id: 'b', kind: 'paragraph', runs: plain('text') },
        { id: 'c', kind: 'subhead', runs: plain('Second') },
      ],
    });
    expect(session.outline()).toEqual([
      { id: 'a', text: 'First' },
      { id: 'c', text: 'Second' },
    ]);
  });
});

describe('links', () => {
  test('are set on what is selected, changed at the caret and taken away; what is no address changes nothing', () => {
    const session = open(storyOf('See the site'));
    session.run('edit.selectAll');
    session.setLink('javascript:alert(1)');
    expect(session.can('edit.undo')).toBe(false);
    session.setLink('https://example.org/');
    expect(session.story().body).toMatchObject([
      { runs: [{ text: 'See the site', href: 'https://example.org/' }] },
    ]);
    session.setCaret({ block: idAt(session, 0), offset: 4 });
    expect(session.link()).toEqual({ href: 'https://example.org/', text: 'See the site' });
    session.setLink('mailto:desk@example.org');
    expect(session.link()?.href).toBe('mailto:desk@example.org');
    session.setLink(null);
    expect(session.story().body).toMatchObject([{ runs: [{ text: 'See the site', marks: [] }] }]);
    expect(session.story().headline).toBe('Headline');
  });
});
