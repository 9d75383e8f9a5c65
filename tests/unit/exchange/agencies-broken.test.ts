import { describe, expect, it } from 'vitest';
import { readSource } from '../../../shared/exchange/registry';
import { CONTEXT } from './support';

const PARAGRAPHS = Array.from(
  { length: 40 },
  (_, at) => `<p>Paragraph ${at} of a story that is sent whole.</p>`,
).join('\n');
const NITF = `<nitf><head><title>T</title></head><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content>${PARAGRAPHS}</body.content></body></nitf>`;

const FILES: readonly (readonly [string, string])[] = [
  ['nitf', NITF],
  [
    'newsml-g2',
    `<newsItem guid="a"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML>${NITF}</inlineXML></contentSet></newsItem>`,
  ],
  [
    'newsml-1',
    `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines><ContentItem><DataContent>${NITF}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ],
  ['ninjs', JSON.stringify({ uri: 'a', headline: 'H', versioncreated: '', body_html: PARAGRAPHS })],
];

describe('a file of an agency that is cut short', () => {
  it.each([
    ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE NewsML PUBLIC "urn:news', 'read.not-xml'],
    ['<?xml version="1.0"', 'read.not-xml'],
    ['{\n  "guid": "2017",\n  "source": "A', 'read.not-json'],
  ])('%s is no text', (source, code) => {
    const read = readSource(source, CONTEXT);
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });

  it.each(FILES)('is no story: %s', (format, whole) => {
    const read = readSource(whole, CONTEXT);
    expect(read.ok && read.value.format).toBe(format);
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const cut = readSource(whole.slice(0, Math.floor((whole.length * tenth) / 10)), CONTEXT);
      const code = cut.ok ? 'read' : cut.error.code;
      expect(code, `${tenth} of 10`).toMatch(/^read\.not-(?:xml|json)$/);
    }
  });
});
