import { useState, type ReactNode } from 'react';
import type { LeadIn } from '../../shared/exchange/lead-in';
import { byKind, type Block, type BlockOf, type ByKind } from '../../shared/story/blocks';
import type { Photo } from '../../shared/story/photo';
import { listTree, type ItemNode } from './list-tree';
import { StoryRuns } from './StoryRuns';

/** Where the picture of a photo can be shown from, or null when it is missing. */
export type PictureSource = (photo: Photo) => string | null;

/** What the blocks of a story are shown with. */
interface BlockContext {
  picture: PictureSource;
  /** The dateline, and the id of the paragraph it leads into. */
  lead: LeadIn | null;
}

/** The body of a story, block by block. */
export function StoryBlocks({ body, ...context }: { body: readonly Block[] } & BlockContext): ReactNode {
  return body.map((block) => <ShownBlock key={block.id} block={block} context={context} />);
}

/** A photo with its caption and credit; where the picture is missing, a frame says so. */
export function StoryPhoto({ photo, picture }: { photo: Photo; picture: PictureSource }): ReactNode {
  const src = picture(photo);
  /** The address that turned out to lead nowhere. */
  const [broken, setBroken] = useState<string | null>(null);
  const hasCaption = photo.caption.length > 0 || photo.credit !== '';
  return (
    <figure className="story-view-photo">
      {src === null || src === broken ? (
        <div className="story-view-missing">
          <span>The picture itself is not here</span>
          {photo.alt === '' ? null : <span>{photo.alt}</span>}
        </div>
      ) : (
        <img src={src} alt={photo.alt} onError={() => setBroken(src)} />
      )}
      {hasCaption ? (
        <figcaption dir="auto">
          <StoryRuns runs={photo.caption} />
          {photo.caption.length > 0 && photo.credit !== '' ? ' ' : null}
          {photo.credit === '' ? null : <span className="story-view-credit">{photo.credit}</span>}
        </figcaption>
      ) : null}
    </figure>
  );
}

function ShownBlock({ block, context }: { block: Block; context: BlockContext }): ReactNode {
  return byKind(SHOWN, block, context);
}

const SHOWN: ByKind<[BlockContext], ReactNode> = {
  paragraph: ({ id, runs }, { lead }) => (
    <p dir="auto">
      {lead?.host?.id === id ? <span className="story-view-dateline">{lead.text}</span> : null}
      <StoryRuns runs={runs} />
    </p>
  ),
  subhead: ({ runs }) => (
    <h3 dir="auto">
      <StoryRuns runs={runs} />
    </h3>
  ),
  quote: (block) => <Quote block={block} className="story-view-quote" />,
  pullquote: (block) => <Quote block={block} className="story-view-pullquote" />,
  list: ({ ordered, items }) => <List nodes={listTree(items)} ordered={ordered} />,
  photo: ({ photo }, { picture }) => <StoryPhoto photo={photo} picture={picture} />,
  table: (block) => <Table block={block} />,
  rule: () => <hr />,
  note: ({ runs }) => (
    <aside className="story-view-note" dir="auto" aria-label="Editor’s note, never published">
      <StoryRuns runs={runs} />
    </aside>
  ),
};

function Quote({
  block,
  className,
}: {
  block: BlockOf<'quote' | 'pullquote'>;
  className: string;
}): ReactNode {
  return (
    <blockquote className={className} dir="auto">
      <p>
        <StoryRuns runs={block.runs} />
      </p>
      {block.attribution === '' ? null : <cite>{block.attribution}</cite>}
    </blockquote>
  );
}

function List({ nodes, ordered }: { nodes: readonly ItemNode[]; ordered: boolean }): ReactNode {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag dir="auto">
      {nodes.map(({ item, children }) => (
        <li key={item.id}>
          <StoryRuns runs={item.runs} />
          {children.length === 0 ? null : <List nodes={children} ordered={ordered} />}
        </li>
      ))}
    </Tag>
  );
}

function Table({ block: { header, rows } }: { block: BlockOf<'table'> }): ReactNode {
  const [first, ...rest] = rows;
  return (
    <div className="story-view-table">
      <table dir="auto">
        {header && first !== undefined ? (
          <thead>
            <tr>
              {first.cells.map((cell, index) => (
                <th key={index} scope="col">
                  <StoryRuns runs={cell.runs} />
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {(header ? rest : rows).map((row) => (
            <tr key={row.id}>
              {row.cells.map((cell, index) => (
                <td key={index}>
                  <StoryRuns runs={cell.runs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
