import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../electron/services/search/fields';
import { newStory } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';
import { place } from '../../../../shared/story/place';
import type { Story } from '../../../../shared/story/story';
import { plain, type Run } from '../../../../shared/story/text';

let written: string[] = [];

/** A text that is in the story at one place only, and is to be found. */
function once(name: string): string {
  written.push(name);
  return name;
}

function runs(name: string): Run[] {
  return plain(once(name));
}

/** A story with a text of its own in every place a text can stand. */
function everywhere(): Story {
  written = [];
  const photo = {
    ...emptyPhoto(),
    ...{ caption: runs('caption'), credit: once('credit'), alt: once('alt'), byline: once('photographer') },
    ...{ copyright: once('photocopyright'), place: place(once('photoplace')) },
  };
  return {
    ...newStory({ now: '2026-03-20T12:00:00.000Z' }),
    ...{ slug: once('slug'), headline: once('headline'), deck: once('deck') },
    byline: [{ name: once('person'), role: once('role') }],
    dateline: {
      places: [{ ...place(once('city')), region: once('region'), country: once('country') }],
      date: null,
      source: once('agency'),
    },
    lead: { ...emptyPhoto(), caption: runs('leadcaption') },
    body: [
      { id: '1', kind: 'paragraph', runs: [...runs('plain'), { text: once('bold'), marks: ['bold'] }] },
      { id: '2', kind: 'subhead', runs: runs('subhead') },
      { id: '3', kind: 'quote', runs: runs('quote'), attribution: once('speaker') },
      { id: '4', kind: 'pullquote', runs: runs('pullquote'), attribution: once('pullspeaker') },
      { id: '5', kind: 'list', ordered: true, items: [{ id: '6', level: 0, runs: runs('item') }] },
      { id: '7', kind: 'photo', photo },
      { id: '8', kind: 'table', header: true, rows: [{ id: '9', cells: [{ runs: runs('cell') }] }] },
      { id: '10', kind: 'rule' },
      { id: '11', kind: 'note', runs: runs('note') },
    ],
    ...{ desk: once('desk'), section: once('section'), genre: once('genre'), source: once('source') },
    ...{ keywords: [once('keyword')], subjects: [{ code: once('code'), name: once('subject') }] },
    ...{ editorsNote: once('editorsnote'), usageTerms: once('terms'), copyright: once('copyright') },
    links: [{ id: 'l', rel: 'related', story: null, href: null, title: once('linktitle') }],
    threads: [
      {
        ...{ id: 't', quote: '', resolved: false },
        comments: [{ id: 'c', author: 'A', at: '2026-03-20T12:00:00.000Z', text: once('comment') }],
      },
    ],
  };
}

test('every text of a story can be found', () => {
  const text = fieldsOf(everywhere())
    .map((field) => field.text)
    .join(' ');
  expect(written.filter((name) => !text.includes(name))).toEqual([]);
});

test('an empty story has nothing to find but nothing breaks', () => {
  expect(fieldsOf(newStory({ now: '2026-03-20T12:00:00.000Z' }))).toEqual([]);
});
