import type { Mark } from '../../story/text';

/** The marks of the tags that our own pages have. */
export const OUR_MARK_TAGS: ReadonlyMap<string, Mark> = new Map(
  Object.entries<Mark>({
    ...{ strong: 'bold', b: 'bold', em: 'italic', i: 'italic' },
    ...{ u: 'underline', s: 'strike', sub: 'sub', sup: 'sup' },
  }),
);

/** The marks of tags that say how text looks, as anybody writes them. */
export const MARK_TAGS: ReadonlyMap<string, Mark> = new Map([
  ...OUR_MARK_TAGS,
  ...Object.entries<Mark>({ ins: 'underline', del: 'strike', strike: 'strike' }),
]);
