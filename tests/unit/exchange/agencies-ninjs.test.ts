import { describe, expect, it } from 'vitest';
import { ninjsReader } from '../../../shared/exchange/ninjs/read';
import { readerOf } from '../../../shared/exchange/registry';
import { readingsOf } from '../../../shared/exchange/several';
import type { Reading } from '../../../shared/exchange/types';
import type { Story } from '../../../shared/story/story';
import { textOf } from '../../../shared/story/text';
import { blockTexts } from '../../../shared/story/walk';
import { readWith, storyOf } from './support';

function read(item: unknown): Reading {
  const source = JSON.stringify(item);
  expect(readerOf(source).format).toBe('ninjs');
  return readWith(ninjsReader, source);
}

function made(item: unknown): Story {
  return storyOf(read(item));
}

function texts({ body }: Story): string[] {
  return body.flatMap(blockTexts).filter((text) => text !== '');
}

const PICTURE = {
  type: 'picture',
  description_text: 'A ferry at R&amp;D quay.',
  byline: 'Kim Photo',
  creditline: 'Example/Photo',
  renditions: { original: { href: 'https://x.example/f.jpg' } },
};

describe('what systems of agencies write as ninjs', () => {
  it('has its escaped signs and tags as they are meant, but in its text', () => {
    const story = made({
      uri: 'tag:x',
      headline: 'AT&amp;T &lt;wins&gt; <b>again</b>',
      slugline: 'R&amp;D',
      ednote: '<p>First.</p><p>Second.</p>',
      description_text: 'Q&amp;A',
      body_html: '<p>AT&amp;T wins &amp;amp; more</p>',
      associations: { featuremedia: PICTURE },
    });
    expect(story).toMatchObject({
      ...{ headline: 'AT&T <wins> again', slug: 'R&D', deck: 'Q&A', editorsNote: 'First.\nSecond.' },
      lead: { byline: 'Kim Photo', credit: 'Example/Photo' },
    });
    expect(textOf(story.lead?.caption ?? [])).toBe('A ferry at R&D quay.');
    expect(texts(story)).toEqual(['AT&T wins &amp; more']);
  });

  it('a package whose text is in an item of its own is that text, with what the package says', () => {
    const story = made({
      uri: 'tag:p',
      type: 'composite',
      headline: 'The package',
      slugline: 'ferry',
      language: 'en-GB',
      associations: {
        'main-0': { type: 'text', uri: 'tag:t', headline: 'The story', body_html: '<p>w1</p><p>w2</p>' },
        'pictures-0': PICTURE,
      },
    });
    expect(story).toMatchObject({ headline: 'The story', slug: 'ferry', language: 'en-GB' });
    expect(story.lead?.origin).toBe('https://x.example/f.jpg');
    expect(texts(story)).toEqual(['w1', 'w2']);
  });

  it('a package of several texts is as many stories, none with a word of another', () => {
    const text = (headline: string, word: string): object => ({
      ...{ type: 'text', headline, body_html: `<p>${word}</p>` },
    });
    const reading = read({
      uri: 'tag:p',
      type: 'composite',
      headline: 'The package',
      associations: [text('One', 'w1'), PICTURE, text('Two', 'w2'), { type: 'text', headline: 'No text' }],
    });
    const stories = readingsOf(reading).map(storyOf);
    expect(stories.map(({ headline }) => headline)).toEqual(['One', 'Two']);
    expect(stories.map(texts)).toEqual([
      ['The package', 'w1'],
      ['The package', 'w2'],
    ]);
    expect(stories.map(({ lead }) => lead?.byline)).toEqual(['Kim Photo', undefined]);
    expect(reading.notes.map(({ code }) => code)).toContain('read.several-texts');
  });

  it('a list of items, however it is wrapped, is as many stories', () => {
    const item = (word: string): object => ({ uri: word, headline: word, body_text: `Text of ${word}.` });
    for (const source of [
      {
        data: {
          items: [
            { meta: {}, item: item('w1') },
            { meta: {}, item: item('w2') },
          ],
        },
      },
      { items: [item('w1'), item('w2')], headline_count: 2, versioncreated: '' },
    ])
      expect(readingsOf(read(source)).map((one) => texts(storyOf(one)))).toEqual([
        ['Text of w1.'],
        ['Text of w2.'],
      ]);
  });

  it('an item whose text is a file somewhere else says so', () => {
    const reading = read({
      data: {
        item: {
          ...{ uri: 'tag:a', type: 'text', headline: 'H', headline_extended: 'H at length' },
          bylines: [{ by: 'By JANE DOE', title: 'Example Business Writer' }],
          usageterms: ['Editorial use only.', 'Not for sale.'],
          person: [{ name: 'Ann Other', code: '1', rel: 'about' }],
          place: [{ name: 'Egypt', code: '2' }],
          organisation: [{ name: 'Example Org' }],
          located: 'CAIRO',
          renditions: { nitf: { href: 'https://x.example/a.xml' } },
        },
      },
    });
    expect(reading.notes.map(({ code }) => code)).toEqual(['read.no-text']);
    const story = storyOf(reading);
    expect(story).toMatchObject({
      byline: [{ name: 'JANE DOE', role: 'Example Business Writer' }],
      usageTerms: 'Editorial use only.\nNot for sale.',
      subjects: [
        { code: '1', name: 'Ann Other' },
        { code: '', name: 'Example Org' },
        { code: '2', name: 'Egypt' },
      ],
      dateline: { places: [{ name: 'Cairo' }] },
    });
    expect(texts(story)).toEqual(['H at length']);
  });

  it('the services of dpa are read: article, boxes, notes, notepad, lists of names', () => {
    const story = made({
      ...{ urn: 'urn:x', version_created: '2024-09-24T12:05:52+02:00', urgency: 3, kicker: 'Rechte' },
      ...{
        headline: 'Titel',
        subhead: 'Unterzeile',
        teaser: 'Kurz gesagt.',
        byline: 'Von Eva Beispiel, dpa',
      },
      ...{
        dateline: 'Berlin (dpa) - ',
        article_html: '<section class="main"><p>w1</p><h2>w2</h2></section>',
      },
      ...{ linkbox_html: '<ul><li><a href="https://x.example/">w3</a></li></ul>', creditline: 'dpa' },
      ednotes: [{ role: 'closing', ednote: 'dpa ab xy' }, { ednote: 'Bilder folgen' }],
      notepad: { public_html: '<section><h4>Hinweis</h4><p>Nur so.</p></section>' },
      geosubject_names: ['Deutschland'],
      keyword_names: ['Frauen'],
      genre_names: ['KORR-Bericht'],
      associations: [
        {
          ...{ type: 'image', headline: 'Bild', caption: 'Ein Bild', creditline: 'Kim/dpa' },
          renditions: [{ url: 'https://x.example/b.jpg', mimetype: 'image/jpeg' }],
        },
      ],
    });
    expect(story).toMatchObject({
      ...{ headline: 'Titel', deck: 'Unterzeile', slug: 'Rechte', genre: 'KORR-Bericht', source: 'dpa' },
      byline: [{ name: 'Eva Beispiel', role: 'dpa' }],
      dateline: { places: [{ name: 'Berlin' }], source: 'dpa' },
      editorsNote: 'dpa ab xy\nBilder folgen',
      keywords: ['Frauen'],
      subjects: [{ code: '', name: 'Deutschland' }],
      lead: { origin: 'https://x.example/b.jpg', credit: 'Kim/dpa', headline: 'Bild' },
    });
    expect(textOf(story.lead?.caption ?? [])).toBe('Ein Bild');
    expect(texts(story)).toEqual(['Kurz gesagt.', 'Hinweis\nNur so.', 'w1', 'w2', 'w3']);
  });

  it.each([
    [{ bodyXhtml: '<html><body><p>w1</p></body></html>', headLine: 'H' }, ['w1']],
    [{ body_text: '<table><tr><td>w1</td></tr></table><p>w2</p>' }, ['w1', 'w2']],
    [
      {
        bodies: [
          { role: 'text', contentType: 'text/plain', value: 'less' },
          {
            role: 'main',
            contentType: 'text/vnd.IPTC.NITF',
            value:
              '<?xml version="1.0"?><nitf><head><title>No text</title></head><body><body.content><p>w1</p><hl2>w2</hl2></body.content></body></nitf>',
          },
        ],
      },
      ['w1', 'w2'],
    ],
    [{ data: { item: { uri: 'a', headline: 'H' } }, nitf: { body_html: '<p>w1</p>' } }, ['w1']],
  ])('%j: the text is found in whatever form it is', (item, expected) => {
    expect(texts(made({ headline: 'H', uri: 'tag:x', versioncreated: '', ...item }))).toEqual(expected);
  });
});
