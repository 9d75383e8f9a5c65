import { describe, expect, it } from 'vitest';
import { parseWire } from '../../../shared/exchange/xml/parse-wire';
import { attributeOf, childAt, textIn } from '../../../shared/xml/tree';

function textOfWire(source: string): string | null {
  const root = parseWire(source);
  return root === null ? null : textIn(root);
}

describe('XML as agencies send it', () => {
  it.each([
    ['a byte order mark and empty lines before it', '\ufeff\r\n\n<?xml version="1.0"?><a>w1</a>', 'w1'],
    ['a bare ampersand', '<a b="c&d">AT&T &amp; R&D &eacute;</a>', 'AT&T & R&D é'],
    ['an ampersand where it is itself', '<a><![CDATA[AT&T &amp; more]]> & w2</a>', 'AT&T &amp; more & w2'],
    ['names of characters without a document type', '<a>w1&nbsp;w2 &ndash;&dagger;</a>', 'w1\u00a0w2 –†'],
    ['control characters', '<a>w1\u0002w2</a>', 'w1 w2'],
    ['a document type by address', '<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><a>w1</a>', 'w1'],
    [
      'a document type that takes in another',
      '<!DOCTYPE NewsML PUBLIC "urn:newsml" "NewsML.dtd" [\n<!ENTITY % nitf SYSTEM "nitf-3-0.dtd">\n%nitf;\n<!ELEMENT a (#PCDATA)>\n]>\n<a>w1</a>',
      'w1',
    ],
    [
      'one whose names stand apart',
      '<!DOCTYPE NewsML [<!ENTITY   %   nitf SYSTEM "nitf-3-0.dtd">%nitf;]><a>w1</a>',
      'w1',
    ],
  ])('may have %s', (_what, source, text) => {
    expect(textOfWire(source)).toBe(text);
  });

  it('may have prefixes without a namespace', () => {
    const root = parseWire('<x:a xsi:schemaLocation="b"><x:c xlink:href="d">w1</x:c></x:a>');
    expect(root?.local).toBe('a');
    const inner = childAt(root, 'c');
    expect([attributeOf(inner, 'href'), inner === null ? '' : textIn(inner)]).toEqual(['d', 'w1']);
  });

  it.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['a name that nobody knows', '<a>&nobody;</a>'],
    ['no end', '<a><b>w1</b>'],
    ['no XML', 'w1'],
  ])('is none with %s', (_what, source) => {
    expect(parseWire(source)).toBeNull();
  });
});
