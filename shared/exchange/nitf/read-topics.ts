import type { Story } from '../../story/story';
import { attributeOf, childAt, childrenOf, descendantsOf, elementsOf, type XmlElement } from '../../xml/tree';
import { completedBy } from '../completed';
import type { Fields } from '../types';
import { line } from '../xml/line';

/** The fields of an agency’s document with what it says of its topics, its series and its rights in other places. */
export function withTopics(fields: Fields, head: XmlElement | null, front: XmlElement | null): Fields {
  const docdata = childAt(head, 'docdata');
  const { subjects = [], keywords = [], headline = '' } = fields;
  const said = new Set(subjects.map(({ name }) => name));
  const more = topicsIn(docdata).filter(({ name }) => !said.has(name));
  const series = [...seriesIn(docdata), ...seriesIn(front)].filter((name) => !keywords.includes(name));
  const title = line(childAt(head, 'title'));
  const type = attributeOf(childAt(head, 'tobject'), 'tobject.type');
  const comments =
    head === null ? [] : childrenOf(head, 'revision-history').map((one) => attributeOf(one, 'comment'));
  return completedBy(
    { ...fields, subjects: [...subjects, ...more], keywords: [...keywords, ...series] },
    {
      copyright: line(childAt(front, 'rights.owner')) || attributeOf(childAt(docdata, 'doc.rights'), 'owner'),
      // A title of one word, `Rideau-Hall-Police`, is what others call the slug.
      ...(title !== headline && !/\s/.test(title) ? { slug: title } : {}),
      ...(/^news$/i.test(type) ? {} : { section: type }),
      editorsNote: [...new Set(comments)].filter((text) => text !== '').join('\n'),
    },
  );
}

/** What a document is about beside its subjects: where it happened, and who and what it names as such. */
function topicsIn(docdata: XmlElement | null): Story['subjects'] {
  if (docdata === null) return [];
  const places = childrenOf(docdata, 'evloc').map((one) => {
    const parts = ['city', 'county-dist', 'state-prov', 'iso-cc'].map((part) => attributeOf(one, part));
    return parts.find((part) => part !== '') ?? '';
  });
  const named = childrenOf(docdata, 'identified-content')
    .flatMap(elementsOf)
    .filter(({ local }) => local !== 'classifier')
    .map((one) => line(one));
  return [...new Set([...places, ...named])]
    .filter((name) => name !== '')
    .map((name) => ({ code: '', name }));
}

function seriesIn(parent: XmlElement | null): string[] {
  if (parent === null) return [];
  return descendantsOf(parent, 'series')
    .map((one) => attributeOf(one, 'series.name') || line(one))
    .filter((name) => name !== '');
}
